/** "Danh sách công khai trả lời": what goes onto the notice board and the portal, what never does, and what was posted already. */
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import type { Clerk } from '../../../demo/clerk.ts';
import { day } from '../../../src/core/calendar/day.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { documents, publications } from '../../../src/core/tables/conference-tables.ts';
import { type Opinion, opinions, registrations, tasks } from '../../../src/core/tables/register-tables.ts';
import { CODE, opinion, paperOffice, papers, paste, run, said, slip, words } from '../papers/paper-office.ts';

const given: Partial<Opinion> = {
  assignedOn: day('2026-06-10'),
  answerApprovedOn: day('2026-06-26'),
  answeredOn: day('2026-06-28'),
  answerWay: 'inWriting',
  answerNumber: '15/UBND-VP',
  outcome: 'explained',
};
const SAME = 'Hồ sơ đã đủ, mời nhận kết quả; chị TRẦN THỊ MẪU 2 liên hệ 0912000009 hoặc dan@dan.example.';

/** Two who asked the same, a promise, one above the commune, one at the hall; and all that must stay out. */
function office(): Clerk {
  const clerk = paperOffice();
  const slips = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => slip(n, { publishName: n === 1 }));
  paste(clerk, registrations, slips);
  paste(clerk, opinions, [
    opinion(1, { ...given, publishName: true, group: 'sổ đỏ', answer: SAME, outcome: 'resolved' }),
    opinion(2, { ...given, group: 'Sổ đỏ ', answer: SAME, outcome: 'resolved' }),
    opinion(3, {
      ...given,
      field: 'ho_tich',
      content: 'Tôi là Trần Thị Mẫu 3, ở Số 3 ngõ Thử, hỏi {tag} <b>trích lục</b> =1+1 😀',
      answer: 'Sẽ niêm yết lại.\nĐoạn hai $& {#x}.',
      outcome: 'committed',
    }),
    opinion(4, { answer: 'Dự thảo chưa ai duyệt.', assignedOn: day('2026-06-10') }),
    opinion(5, { ...given, scope: 'out_to_cao', content: 'Tố cáo rất kín.', answer: 'Đã chuyển kín.' }),
    { ...opinion(5, { ...given, scope: 'unclear', content: 'Giữ kín cho tôi.' }), code: `${CODE}-0005-2` },
    opinion(6, {
      ...given,
      field: 'boi_thuong_gpmb',
      scope: 'beyond_authority',
      answer: 'Đã báo cáo thành phố.',
      answerWay: 'escalated',
      outcome: 'escalated',
    }),
    opinion(7, { answer: 'Mẫu còn chỗ […] chưa điền.', ...{ ...given, answeredOn: null } }),
    opinion(8, {
      answer: 'Trả lời ngay.',
      answerWay: 'atConference',
      answeredOn: day('2026-06-25'),
      assignedOn: day('2026-06-25'),
    }),
    opinion(9, { ...given, scope: 'out_khieu_nai', status: 'separated', content: 'Khiếu nại kín.', answer: 'Kín.' }),
    opinion(10, { ...given, answer: 'Đã duyệt, còn ở văn thư.', answeredOn: null }),
  ]);
  paste(clerk, tasks, [
    {
      ...emptyRow(tasks),
      code: 'NV-001',
      conference: CODE,
      opinion: `${CODE}-0003-1`,
      origin: 'commitment',
      content: 'Niêm yết lại',
      dueOn: day('2026-08-15'),
    },
  ]);
  clerk.workspace.clock.moveTo(new Date('2026-07-02T02:00:00Z'));
  return clerk;
}

/** Everything in the last list, zip parts and all; the text alone by `words`. */
function whole(clerk: Clerk): string {
  const row = papers(clerk, 'publicAnswers').pop();
  const files = clerk.workspace.drive.files.filter((file) => file.id === row?.docxId || file.id === row?.docId);
  expect(files).toHaveLength(2);
  return files
    .flatMap((file) => {
      const zip = new PizZip(file.bytes as Uint8Array);
      return Object.keys(zip.files).map((name) => zip.file(name)?.asText() ?? '');
    })
    .join('\n');
}

const last = (clerk: Clerk): string => clerk.workspace.desk(clerk.user).questions.at(-1)?.message ?? '';
const make = (clerk: Clerk) => run(clerk, 'makePublicAnswers', ['OK', 'OK']);
/** Final, and recorded as posted on the notice board. */
function post(clerk: Clerk): void {
  clerk.select(documents, papers(clerk, 'publicAnswers').at(-1)?.code as string);
  run(clerk, 'finalizePapers', ['YES', 'OK']);
  run(clerk, 'recordPublication', [{ text: '' }]);
  const number = /(\d+)\. Danh sách công khai trả lời[^\n]*Niêm yết/.exec(last(clerk))?.[1];
  run(clerk, 'recordPublication', [{ text: `${number}` }, 'OK']);
}

describe('the list of answers', () => {
  const clerk = office();

  it('is asked with its count, with what stays out and why; nothing is made without a yes', () => {
    clerk.workspace.run('makePublicAnswers', { user: clerk.user, answers: ['CANCEL'] });
    expect(clerk.rows(documents)).toEqual([]);
    const asked = said(clerk);
    expect(asked).toContain('Sẽ công khai trả lời của 05 ý kiến, thành 04 mục.');
    expect(asked).toContain(`Không đưa vào 01 ý kiến chưa có nội dung trả lời: ${CODE}-0007-1`);
    expect(asked).toContain(`Không đưa vào 01 ý kiến trả lời mới là dự thảo, lãnh đạo chưa duyệt: ${CODE}-0004-1`);
    expect(asked).toContain(
      `Không đưa vào 01 ý kiến trả lời đã duyệt nhưng chưa gửi, chưa trả lời người dân: ${CODE}-0010-1`,
    );
    expect(asked).toContain('Không bao giờ đưa vào: 03 nội dung khiếu nại, tố cáo, để riêng.');
    expect(asked).not.toMatch(/000[59]-/);
  });

  it('has one entry for a question group, by field, with code, unit, number, day and what became of it', () => {
    expect(make(clerk).error).toBeUndefined();
    const text = words(clerk, 'publicAnswers').replace(/\u00A0/g, ' ');
    expect(text).toContain('công khai nội dung trả lời 05 ý kiến, kiến nghị');
    expect([...text.matchAll(/^\d\. (.*)$/gm)].map(([, field]) => field)).toEqual([
      ...['Bồi thường, giải phóng mặt bằng', 'Đất đai', 'Hộ tịch'],
    ]);
    expect(text).toContain(`Nội dung 2 (mã ${CODE}-0001-1, ${CODE}-0002-1). Ông/Bà Trần Thị Mẫu 1`);
    expect(text).toContain('(02 phiếu cùng nội dung');
    expect(text).toMatch(/Trả lời \(Phòng Kinh tế, [^)]*15\/UBND-VP ngày 28\/6\/2026\): Hồ sơ đã đủ/);
    expect(text).toContain('Trả lời (Phòng Kinh tế, trực tiếp tại hội nghị ngày 25/6/2026): Trả lời ngay.');
    expect([...text.matchAll(/^Kết quả: (.*)$/gm)].map(([, state]) => state)).toEqual([
      'đã kiến nghị UBND thành phố Hà Nội, chờ cấp trên trả lời.',
      'đã giải quyết xong.',
      'đã trả lời.',
      'tiếp thu, có lộ trình đến ngày 15/8/2026.',
    ]);
    expect(text).toContain('Còn 03 ý kiến, kiến nghị đang được xem xét, giải quyết');
    expect(text).not.toMatch(/chưa ai duyệt|còn chỗ|ở văn thư/);
  });

  it('keeps what a citizen wrote as text', () => {
    const text = words(clerk, 'publicAnswers');
    expect(text).toContain('{tag} <b>trích lục</b> =1+1');
    expect(text).toContain('Sẽ niêm yết lại.\nĐoạn hai $& {#x}.');
  });

  it('carries no contact, no name without consent, no complaint and no denunciation in any part of its files', () => {
    const all = whole(clerk);
    expect(all).toContain('Trần Thị Mẫu 1');
    expect(all).not.toMatch(/Mẫu [2-9]|MẪU 2|0912|dan@dan|ngõ Thử|[Kk]ín|000[59]-/);
  });

  it('is made anew before it is posted: a version more, the places planned once', () => {
    make(clerk);
    expect(papers(clerk, 'publicAnswers').map((row) => [row.subject, row.version])).toEqual([
      [`${CODE} · đợt 1`, 1],
      [`${CODE} · đợt 1`, 2],
    ]);
    const planned = clerk.rows(publications).filter((row) => row.what.startsWith('Danh sách'));
    expect(planned.map((row) => [row.what, row.where])).toEqual([
      ['Danh sách công khai trả lời, đợt 1', 'Niêm yết tại trụ sở UBND'],
      ['Danh sách công khai trả lời, đợt 1', 'Trang thông tin điện tử xã'],
    ]);
  });

  it('once posted, the next list carries only what was answered since; the first stays final', () => {
    post(clerk);
    const row = clerk.rows(publications).find((one) => one.what.startsWith('Danh sách') && one.on !== null);
    expect(row).toMatchObject({ on: '2026-07-02', document: papers(clerk, 'publicAnswers').at(-1)?.code });
    make(clerk);
    expect(last(clerk)).toContain('Không có trả lời nào để công khai.');
    expect(last(clerk)).toContain('05 ý kiến đã công khai ở đợt trước');
    expect(papers(clerk, 'publicAnswers')).toHaveLength(2);
    clerk.type(opinions, `${CODE}-0010-1`, 'answeredOn', '01/07/2026');
    make(clerk);
    const text = words(clerk, 'publicAnswers');
    expect(text).toContain('(đợt 2)');
    expect(text).toContain('Đã duyệt, còn ở văn thư.');
    expect(text).not.toContain('0001-1');
    post(clerk);
    expect(papers(clerk, 'publicAnswers').map((one) => [one.subject.slice(-1), one.state])).toEqual([
      ['1', 'draft'],
      ['1', 'final'],
      ['2', 'final'],
    ]);
  });

  it('of the selected rows, also what was posted before; never what may not be public', () => {
    clerk.select(opinions, ...['0001-1', '0004-1', '0005-1', '0003-1'].map((n) => `${CODE}-${n}`));
    make(clerk);
    expect(papers(clerk, 'publicAnswers').at(-1)?.carries).toBe(`${CODE}-0001-1, ${CODE}-0003-1`);
    const text = words(clerk, 'publicAnswers');
    expect(text).toContain('(đợt 3)');
    // The answer to the first speaks of the second, whose opinion is not in this list.
    expect(text).not.toMatch(/chưa ai duyệt|[Kk]ín|MẪU 2/);
  });
});

describe('a list that is posted', () => {
  it('without being final is not taken for posted, and that is said', () => {
    const clerk = office();
    make(clerk);
    run(clerk, 'recordPublication', [{ text: 'Danh sách công khai trả lời, đợt 1 | Cửa hội trường' }, 'OK']);
    expect(last(clerk)).toContain('chưa chốt nên chưa gắn vào dòng này');
    make(clerk);
    expect(papers(clerk, 'publicAnswers').map((row) => row.subject)).toEqual(Array(2).fill(`${CODE} · đợt 1`));
  });

  it('remembers no opinion that turned out to denounce somebody', () => {
    const clerk = office();
    make(clerk);
    clerk.type(opinions, `${CODE}-0008-1`, 'scope', 'Tố cáo (tách, bảo mật)');
    make(clerk);
    expect(papers(clerk, 'publicAnswers').at(-1)?.carries).not.toContain('0008');
    expect(words(clerk, 'publicAnswers')).not.toContain('Trả lời ngay');
  });

  it('costs the same calls for 300 opinions as for 3', () => {
    const calls = (many: number): number => {
      const clerk = paperOffice();
      const numbers = Array.from({ length: many }, (_, at) => at + 1);
      paste(
        clerk,
        registrations,
        numbers.map((n) => slip(n)),
      );
      paste(
        clerk,
        opinions,
        numbers.map((n) => opinion(n, { ...given, answer: `Trả lời ${n}.` })),
      );
      clerk.workspace.clock.moveTo(new Date('2026-07-02T02:00:00Z'));
      const record = make(clerk);
      expect(record.error).toBeUndefined();
      expect(words(clerk, 'publicAnswers')).toContain(`Trả lời ${many}.`);
      return record.serviceCalls.total;
    };
    expect(calls(300)).toBe(calls(3));
  }, 60_000);
});
