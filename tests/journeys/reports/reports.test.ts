/** Reports from the menu: which period is asked for, what the paper says, what is refused. */
import { describe, expect, it } from 'vitest';
import { settings } from '../../../src/core/tables/commune-tables.ts';
import { documents } from '../../../src/core/tables/conference-tables.ts';
import { opinions } from '../../../src/core/tables/register-tables.ts';
import { CODE, papers, paste, run, said, words } from '../papers/paper-office.ts';
import { halfYear } from './register-of-half-year.ts';

describe('a report of six months', () => {
  it('reads as a leader reads it', () => {
    const clerk = halfYear();
    run(clerk, 'makeSixMonthReport', [{ text: '' }, 'OK']);
    expect(said(clerk)).toContain(
      'Sẽ lập báo cáo 6 tháng đầu năm 2026 (từ ngày 01/01/2026 đến ngày 30/6/2026), số liệu chốt đến hết ngày 30/06/2026.',
    );
    expect(papers(clerk, 'sixMonthReport')[0]?.subject).toBe('2026-01-01..2026-06-30|2026-06-30');
    const text = words(clerk, 'sixMonthReport');
    const body = text.slice(text.indexOf('BÁO CÁO'), text.indexOf('Nơi nhận')).replace(/\n{2,}/g, '\n');
    expect(body).toMatchInlineSnapshot(`
      "BÁO CÁO
      Kết quả tổ chức đối thoại với Nhân dân 6 tháng đầu năm 2026
                                                                                                                                                          
      Kính gửi: Ủy ban nhân dân thành phố Hà Nội
      Căn cứ Quyết định số 1740/QĐ-UBND ngày 13/02/2026 của UBND xã Phú Xuyên về việc ban hành Kế hoạch cải cách hành chính nhà nước năm 2026 của xã Phú Xuyên;
      Căn cứ Kế hoạch số 98a/KH-UBND ngày 27/02/2026 của UBND xã về công tác kiểm soát thủ tục hành chính năm 2026 trên địa bàn xã Phú Xuyên.
      UBND xã Phú Xuyên báo cáo kết quả tổ chức đối thoại với Nhân dân 6 tháng đầu năm 2026 (số liệu từ ngày 01/01/2026 đến ngày 30/6/2026, chốt đến hết ngày 30/6/2026) như sau:
      I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI
      - UBND xã Phú Xuyên triển khai thực hiện Quyết định số 1740/QĐ-UBND ngày 13/02/2026 của UBND xã Phú Xuyên về việc ban hành Kế hoạch cải cách hành chính nhà nước năm 2026 của xã Phú Xuyên.
      - UBND xã Phú Xuyên triển khai thực hiện Kế hoạch số 98a/KH-UBND ngày 27/02/2026 của UBND xã về công tác kiểm soát thủ tục hành chính năm 2026 trên địa bàn xã Phú Xuyên.
      II. KẾT QUẢ THỰC HIỆN
      1. Tổ chức hội nghị
      Trong kỳ, UBND xã Phú Xuyên đã tổ chức 01 hội nghị đối thoại (định kỳ 01; trực tiếp 01); có 31 người dự trên 41 người được mời (tỷ lệ 75,6%).
      - Ngày 25/6/2026: Hội nghị đối thoại về thủ tục hành chính và giải quyết thủ tục hành chính năm 2026 trên địa bàn xã Phú Xuyên (Đối thoại 6 tháng đầu năm); định kỳ, trực tiếp, tại Hội trường tầng 2 Đảng ủy xã Phú Xuyên; chủ trì: đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND xã.
      Người dự gắn với phiếu đăng ký: tổ chức, doanh nghiệp 01; 30 người không ghi rõ.
      Người dự theo thôn, tổ dân phố: thôn Đông 12, thôn Thử 18; 01 người không ghi rõ.
      2. Tiếp nhận, phân loại ý kiến, kiến nghị
      Tiếp nhận 10 phiếu đăng ký (đúng hạn 08, quá hạn 01, phát biểu tại hội nghị 01; trong đó của tổ chức, doanh nghiệp 01, trùng 01, không có nội dung 01), với tổng số 09 ý kiến, kiến nghị: gửi trước hội nghị 08, nêu tại hội nghị 01.
      - Phiếu giấy: 08 phiếu;
      - Thư điện tử: 01 phiếu;
      - Tại hội nghị: 01 phiếu.
      Theo mục của phiếu: về giải quyết thủ tục hành chính 08, phát biểu tại hội nghị 01. Phân loại theo phạm vi: thuộc nội dung, thẩm quyền cấp xã 06; vượt thẩm quyền cấp xã 02. Tách để xử lý theo quy định riêng: khiếu nại 0, tố cáo 01.
      Đất đai
      ██████████████████████
      7 (77,8%)
      Hộ tịch
      ███
      1 (11,1%)
      Chưa xác định
      ███
      1 (11,1%)
      Biểu đồ 1. Ý kiến, kiến nghị theo lĩnh vực
      3. Giải quyết, trả lời
      Số ý kiến, kiến nghị đưa vào đối thoại: 08 (không tính 01 ý kiến tách riêng). Đã giải quyết, trả lời 05/08 ý kiến, đạt 62,5%: trực tiếp tại hội nghị 01, bằng văn bản 04. Còn lại: chờ cấp trên trả lời 01; đang giải quyết quá hạn 01; chưa phân công đơn vị trả lời 01.
      Kỳ trước chuyển sang 02 ý kiến; tiếp nhận trong kỳ 09; đã giải quyết xong 06 (của kỳ trước 01); tách xử lý riêng 01; chuyển kỳ sau 04 (đã quá hạn 02).
      Kiến nghị cấp trên 01 ý kiến (thuộc nhóm vượt thẩm quyền 01; chờ trả lời 01); danh sách tại Phụ lục IV. Trong số vượt thẩm quyền nêu trên, 01 ý kiến được giải trình, hướng dẫn hoặc xử lý tại xã, không kiến nghị cấp trên.
      Đã trả lời trực tiếp tại hội nghị
      █████▌
      1
      Đã trả lời bằng văn bản
      ██████████████████████
      4
      Vượt thẩm quyền, kiến nghị cấp trên, chờ trả lời
      █████▌
      1
      Đang giải quyết, quá hạn
      █████▌
      1
      Chưa phân công đơn vị trả lời
      █████▌
      1
      Biểu đồ 2. Kết quả giải quyết ý kiến, kiến nghị
      Trong 06 ý kiến trả lời xong (tính cả 01 ý kiến kỳ trước chuyển sang): đúng hạn 05 ý kiến (trong đó 01 sau gia hạn), quá hạn 01, tỷ lệ đúng hạn 62,5% (tính cả 02 ý kiến chưa trả lời đã quá hạn là không đúng hạn). Bình quân 12,4 ngày làm việc một ý kiến từ khi giao đến khi trả lời. Được gia hạn 01 ý kiến.
      Không có số liệu cùng kỳ năm trước để so sánh.
      Công an xã
      ███████████░░░░░░░░░░░
      2 đúng hạn, 2 trễ
      Phòng Kinh tế
      █████████████████░░░░░
      3 đúng hạn, 1 trễ
      Biểu đồ 3. Trả lời đúng hạn (█) và trễ hạn, quá hạn (░) theo đơn vị
      4. Thực hiện kết luận hội nghị
      Nhiệm vụ giao theo thông báo kết luận: 02; hoàn thành 01, quá hạn 01.
      5. Công khai kết quả
      Đã công khai kết luận của 01/01 hội nghị: hội nghị ngày 25/6/2026 công khai ngày 29/6/2026.
      Ghi chú về số liệu (rà soát trước khi trình ký):
      - 1 ý kiến không rõ ngày tiếp nhận, chưa tính vào kỳ nào: DT-2026-01-0099-1.
      III. ĐÁNH GIÁ CHUNG
      1. Ưu điểm
      - Đã tổ chức 01 hội nghị đối thoại; ý kiến, kiến nghị được tiếp nhận, phân loại, giao trả lời.
      - Đã giải quyết, trả lời 05/08 ý kiến, đạt 62,5%; tỷ lệ trả lời đúng hạn 62,5%.
      - Có 01 ý kiến được trả lời ngay tại hội nghị.
      - Giải quyết xong 01/02 ý kiến kỳ trước chuyển sang.
      - Hoàn thành 01/02 nhiệm vụ giao theo thông báo kết luận.
      2. Hạn chế, nguyên nhân
      - Có 01 phiếu gửi sau thời hạn đăng ký.
      - Còn 01 ý kiến chưa phân công đơn vị trả lời.
      - Có 01 ý kiến đã trả lời nhưng quá thời hạn: Phòng Kinh tế 01.
      - Còn 02 ý kiến quá thời hạn trả lời (kỳ trước chuyển sang 01): Công an xã 02.
      - Còn 01 nhiệm vụ theo kết luận quá thời hạn.
      - Nguyên nhân: …………
      IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI
      - Giải quyết dứt điểm 03 ý kiến còn lại, trước hết là 02 ý kiến đã quá hạn; trả lời và thông báo cho người kiến nghị.
      - Theo dõi, thông tin lại kết quả 01 ý kiến đã kiến nghị cấp trên.
      - Hoàn thành 01 nhiệm vụ theo kết luận hội nghị.
      - Tổ chức đối thoại 6 tháng cuối năm: dự kiến tháng 11/2026.
      V. KIẾN NGHỊ, ĐỀ XUẤT
      - Đề nghị UBND thành phố Hà Nội xem xét, giải quyết 01 ý kiến, kiến nghị vượt thẩm quyền (Phụ lục IV).
      Trên đây là báo cáo kết quả tổ chức đối thoại với Nhân dân 6 tháng đầu năm 2026, UBND xã Phú Xuyên báo cáo./.
      "
    `);
    expect(text).not.toContain('Nội dung kín');
    expect(text).not.toContain(`${CODE}-0009`);
    expect(said(clerk)).toContain('1 ý kiến không rõ ngày tiếp nhận');
    expect(said(clerk)).toContain(`${CODE}-0099-1`);
  });
});

describe('other reports', () => {
  it('are of one conference, of one unit, of nine months, and read so', () => {
    const clerk = halfYear();
    run(clerk, 'makePeriodReport', [{ text: CODE.toLowerCase() }, 'OK']);
    const ofConference = words(clerk, 'sixMonthReport');
    expect(papers(clerk, 'sixMonthReport').pop()?.subject).toMatch(/\|2026-07-08\|DT-2026-01$/);
    expect(ofConference).toContain('Số liệu kết quả hội nghị đối thoại ngày 25/6/2026');
    // The slip without a day is of this conference all the same.
    expect(ofConference).toContain('tổng số 10 ý kiến, kiến nghị');
    expect(ofConference).not.toContain('cùng kỳ năm trước');
    expect(ofConference).not.toContain('Kỳ trước chuyển sang');

    run(clerk, 'makeUnitReport', [{ text: 'Phòng Không Có' }, { text: 'công an xã' }, { text: '1/2026' }, 'OK']);
    expect(said(clerk)).toContain('Không có đơn vị "Phòng Không Có" trong hồ sơ xã và sổ.');
    const ofUnit = words(clerk, 'sixMonthReport');
    expect(papers(clerk, 'sixMonthReport').pop()?.subject).toBe('2026-01-01..2026-06-30|2026-06-30||Công an xã');
    expect(ofUnit).toContain('Công an xã được giao chủ trì trả lời 02 ý kiến, kiến nghị tiếp nhận trong kỳ');
    expect(ofUnit).toContain('Văn phòng HĐND và UBND xã báo cáo kết quả trả lời ý kiến, kiến nghị');
    expect(ofUnit).toContain('1. Tiếp nhận, phân loại ý kiến, kiến nghị');
    for (const others of ['đã tổ chức', 'phiếu đăng ký', 'công khai', 'Phòng Kinh tế'])
      expect(ofUnit.slice(ofUnit.indexOf('II. KẾT QUẢ'), ofUnit.indexOf('Nơi nhận'))).not.toContain(others);

    run(clerk, 'makePeriodReport', [{ text: '' }, { text: '31/3/2026 – 01/02/2026' }, { text: '9 tháng 2026' }, 'OK']);
    expect(said(clerk)).toContain('Chưa gõ kỳ báo cáo.');
    expect(said(clerk)).toContain('kết thúc (01/02/2026) trước khi bắt đầu (31/03/2026)');
    expect(papers(clerk, 'sixMonthReport').pop()?.subject).toBe('2026-01-01..2026-09-30|2026-07-08');
    expect(papers(clerk, 'sixMonthReport')).toHaveLength(3);
  });

  it('of a period without data are reports that say so', () => {
    const clerk = halfYear();
    run(clerk, 'makePeriodReport', [{ text: '01/01/2020 – 31/3/2020' }, 'OK']);
    const text = words(clerk, 'sixMonthReport');
    for (const none of [
      'không tổ chức hội nghị đối thoại.',
      'Trong kỳ không tiếp nhận phiếu đăng ký và ý kiến, kiến nghị nào.',
      'Không có số liệu cùng kỳ năm trước để so sánh.',
      'Trong kỳ không có ý kiến, kiến nghị.',
    ])
      expect(text).toContain(none);
    expect(text).not.toMatch(/[{}]|undefined|NaN|0%/);
  });

  it('give up without a trace when the person does', () => {
    const clerk = halfYear();
    run(clerk, 'makePeriodReport', [{ text: 'quý ba' }, 'CANCEL']);
    run(clerk, 'makeSixMonthReport', ['CANCEL']);
    run(clerk, 'makeUnitReport', [{ text: '1' }, 'CANCEL']);
    expect(papers(clerk, 'sixMonthReport')).toEqual([]);
  });
});

describe('the same report', () => {
  it('gives the same numbers a year later, though answers have come since', () => {
    const clerk = halfYear();
    const bodyOf = () => {
      const text = words(clerk, 'sixMonthReport');
      return text.slice(text.indexOf('II. KẾT QUẢ'), text.indexOf('Nơi nhận'));
    };
    run(clerk, 'makeSixMonthReport', [{ text: '1/2026' }, 'OK']);
    const first = bodyOf();
    clerk.workspace.clock.moveTo(new Date('2027-07-08T02:00:00Z'));
    const late = { answer: 'Đã trả lời.', answeredOn: '06/07/2027', answerWay: 'Bằng văn bản' };
    clerk.typeCells(opinions, new Map([[`${CODE}-0005-1`, late]]));
    run(clerk, 'makeSixMonthReport', [{ text: '1/2026' }, 'OK']);
    expect(bodyOf()).toBe(first);
    expect(papers(clerk, 'sixMonthReport').map(({ version }) => version)).toEqual([1, 2]);
  });

  it('is not made by two people at once', () => {
    const clerk = halfYear();
    const key = '2026-01-01..2026-06-30|2026-06-30';
    const making = { code: 'VB-0001', kind: 'sixMonthReport', subject: key, version: 1, state: 'making' } as const;
    const by = { title: 'Báo cáo', madeBy: 'khac@xa.example', madeAt: clerk.workspace.clock.now() };
    paste(clerk, documents, [{ ...making, ...by }]);
    run(clerk, 'makeSixMonthReport', [{ text: '1/2026' }, 'OK']);
    expect(said(clerk)).toContain('khac@xa.example đang tạo "Báo cáo"');
    expect(papers(clerk, 'sixMonthReport')).toHaveLength(1);
    // Another period is another report.
    run(clerk, 'makeSixMonthReport', [{ text: '2/2025' }, 'OK']);
    expect(papers(clerk, 'sixMonthReport').map(({ state }) => state)).toEqual(['making', 'draft']);
  });

  it('is cut where Hồ sơ xã says', () => {
    const clerk = halfYear();
    clerk.type(settings, 'papers.reporting.cut', 'value', 'Chốt ngày 14/6, 14/9, 14/12');
    run(clerk, 'makeSixMonthReport', [{ text: '1/2026' }, 'OK']);
    expect(papers(clerk, 'sixMonthReport').pop()?.subject).toBe('2025-12-15..2026-06-14|2026-06-14');
    expect(words(clerk, 'sixMonthReport')).toContain('số liệu từ ngày 15/12/2025 đến ngày 14/6/2026');
    run(clerk, 'exportFigures', [{ text: '' }, 'CANCEL']);
    expect(said(clerk)).toContain('Số liệu 6 tháng đầu năm 2026, chốt đến hết ngày 14/06/2026');
  });
});
