/** The day itself: who was invited and came, who speaks when, what was asked and answered at the table, what was concluded. */
import { describe, expect, it } from 'vitest';
import { settings } from '../../../src/core/tables/commune-tables.ts';
import { attendees, conferences, documents } from '../../../src/core/tables/conference-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from '../../../src/core/tables/register-tables.ts';
import { CODE, OWNER, opinion, paperOffice, paste, run, said, slip, words } from '../papers/paper-office.ts';
import { ProfileOffice } from '../profiles/profile-office.ts';

const text = (...lines: string[]) => lines.map((line) => ({ text: line }));

describe('quotas (plans 001, 002, 004)', () => {
  const listed = (profile: string, on: string, at: string, hamlets: string[] = []) => {
    const office = ProfileOffice.open(profile, on);
    if (hamlets.length > 0) office.type(settings, 'hamlets.names', 'value', hamlets.join('\n'));
    office.conference(at);
    office.command('listInvited', ['OK']);
    office.command('listInvited', ['OK']);
    return office.rows(attendees);
  };

  it('Phú Xuyên: two people of each hamlet, a line for each hamlet, once', () => {
    const rows = listed('phu-xuyen-2026', '2026-06-08', '25/06/2026 08:00', ['Thôn Đông', 'Thôn Đoài']);
    const citizens = rows.filter((row) => row.group.startsWith('Đại diện cá nhân'));
    expect(citizens.map((row) => [row.hamlet, row.quota])).toEqual([
      ['Thôn Đông', 2],
      ['Thôn Đoài', 2],
    ]);
    expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
  });

  it('Nghĩa Dũng: 04 hamlets of three; Kiến Hưng: 22 groups of five, and five of companies in all', () => {
    const nghiaDung = listed('nghia-dung-2024', '2024-08-05', '16/08/2024 08:00');
    expect(nghiaDung.find((row) => row.group.includes('04 thôn'))?.quota).toBe(12);
    const kienHung = listed('kien-hung-2020', '2020-06-01', '15/06/2020 08:00');
    expect(kienHung.find((row) => row.group.startsWith('Người dân'))?.quota).toBe(110);
    expect(kienHung.find((row) => row.group.startsWith('Đại diện Công ty'))?.quota).toBe(5);
  });
});

/** Three registered: land first, civil status second (late), land third; a fourth denounces. */
function morning(at = '2026-06-25T02:00:00Z') {
  const clerk = paperOffice();
  paste(clerk, registrations, [
    slip(1),
    slip(2, { onTime: 'late', email: 'hai@dan.example' }),
    slip(3, { address: '', phone: '' }),
    slip(4),
  ]);
  paste(clerk, opinions, [
    opinion(1, { field: 'ho_tich', answer: 'Đã chuẩn bị: hồ sơ trả trước 30/6.', status: 'drafted' }),
    opinion(2, { field: 'dat_dai' }),
    opinion(3, { field: 'ho_tich' }),
    opinion(4, { scope: 'out_to_cao', status: 'separated' }),
  ]);
  clerk.workspace.clock.moveTo(new Date(at));
  return clerk;
}

const order = (clerk: ReturnType<typeof morning>) =>
  clerk
    .rows(attendees)
    .filter((row) => row.speakingOrder !== null)
    .sort((a, b) => (a.speakingOrder ?? 0) - (b.speakingOrder ?? 0))
    .map((row) => row.registration.slice(-4));

describe('who speaks when', () => {
  it('in the order of registration, late ones last (plan 000, line 74); who denounces is not called up', () => {
    const clerk = morning();
    run(clerk, 'orderSpeakers', ['NO', 'OK']);
    expect(order(clerk)).toEqual(['0001', '0003', '0002']);
    run(clerk, 'orderSpeakers', ['NO', 'OK']);
    expect(clerk.rows(attendees)).toHaveLength(3);
  });

  it('the question closed or cancelled writes nothing', () => {
    const clerk = morning();
    run(clerk, 'orderSpeakers', ['CLOSE', 'OK']);
    run(clerk, 'orderSpeakers', ['CANCEL', 'OK']);
    expect(clerk.rows(attendees)).toEqual([]);
  });

  it('two people at it add one row for each speaker', () => {
    const clerk = morning();
    clerk.workspace.faults.push({
      in: 'orderSpeakers',
      at: ({ method }) => method === 'alert',
      run: () => void clerk.workspace.run('orderSpeakers', { user: 'dongnghiep@xa.example', answers: ['NO', 'OK'] }),
    });
    run(clerk, 'orderSpeakers', ['NO', 'OK']);
    const slips = clerk.rows(attendees).flatMap((row) => (row.registration === '' ? [] : [row.registration]));
    expect(new Set(slips).size).toBe(slips.length);
    expect(order(clerk)).toHaveLength(3);
  });

  it('who sent the same slip again has one turn; a neighbour who said the same has an own one', () => {
    const clerk = morning();
    run(clerk, 'orderSpeakers', ['NO', 'OK']);
    clerk.type(registrations, `${CODE}-0003`, 'duplicateOf', `${CODE}-0001`);
    run(clerk, 'orderSpeakers', ['NO', 'OK']);
    expect(order(clerk)).toEqual(['0001', '0003', '0002']);
    const [first] = clerk.rows(registrations);
    clerk.type(registrations, `${CODE}-0003`, 'fullName', (first?.fullName ?? '').toUpperCase());
    run(clerk, 'orderSpeakers', ['NO', 'OK']);
    expect(order(clerk)).toEqual(['0001', '0002']);
    expect(clerk.rows(attendees)).toHaveLength(3);
  });

  it('by field where the chair regroups, and the running script follows', () => {
    const clerk = morning();
    clerk.type(opinions, `${CODE}-0003-1`, 'field', 'dat_dai');
    run(clerk, 'orderSpeakers', ['YES', 'OK']);
    expect(order(clerk)).toEqual(['0001', '0003', '0002']);
    clerk.type(opinions, `${CODE}-0003-1`, 'field', 'cu_tru_can_cuoc');
    clerk.type(opinions, `${CODE}-0002-1`, 'field', 'ho_tich');
    run(clerk, 'orderSpeakers', ['YES', 'OK']);
    expect(order(clerk)).toEqual(['0001', '0002', '0003']);
    run(clerk, 'makeRunningScript');
    const script = words(clerk, 'runningScript');
    const at = [1, 2, 3].map((n) => script.indexOf(`Câu hỏi số ${n} `));
    expect(at.every((place) => place >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
});

describe('the roll', () => {
  it('all as invited, some, absent, absent with notice, walk-ins; what is unclear is named and not written', () => {
    const clerk = morning();
    run(clerk, 'orderSpeakers', ['NO', 'OK']);
    const lines = clerk.rows(attendees).length;
    run(clerk, 'callRoll', [...text('1=1; 2=v; 3=vb; 99=1; 1=nhiều; + Đỗ Văn Mẫu, thôn Thử; + , x'), 'OK']);
    const rows = clerk.rows(attendees);
    expect(rows.slice(0, 3).map((row) => [row.registration.slice(-4), row.present, row.absentWithNotice])).toEqual([
      ['0001', 1, false],
      ['0003', 0, false],
      ['0002', 0, true],
    ]);
    expect(rows).toHaveLength(lines + 1);
    expect(rows.at(-1)).toMatchObject({ name: 'Đỗ Văn Mẫu', hamlet: 'thôn Thử', present: 1 });
    expect(said(clerk)).toContain('Có mặt: 2 người.');
    expect(said(clerk)).toContain('Không rõ, chưa ghi: 99=1; 1=nhiều; + , x');
    // Plan 002, line 99: the result goes to the address of the slip.
    expect(said(clerk)).toContain(`${CODE}-0002 vắng có báo: gửi kết quả tới địa chỉ ghi ở phiếu (thư điện tử)`);
    const ways = clerk.rows(opinions).map((one) => one.answerWay);
    expect(ways).toEqual([null, 'inWriting', null, null]);
  });

  it('"đủ" leaves those already called; the list of the plan is made where there is none; a deleted code is not used again', () => {
    const clerk = paperOffice();
    run(clerk, 'callRoll', [...text('1=0'), 'OK']);
    const rows = clerk.rows(attendees);
    expect(rows.length).toBeGreaterThan(5);
    run(clerk, 'callRoll', [...text('đủ'), 'OK']);
    const present = clerk.rows(attendees).map((row) => row.present);
    expect(present[0]).toBe(0);
    expect(present.slice(1).every((count) => (count ?? 0) > 0)).toBe(true);
    const last = rows.at(-1)?.code as string;
    const line = clerk.content(attendees).byCode.get(last)?.line as number;
    clerk.workspace.person(OWNER).deleteRows(attendees.sheet, line, 1);
    run(clerk, 'callRoll', [...text('+ Vũ Thị Thử'), 'OK']);
    expect(clerk.rows(attendees).at(-1)?.code).not.toBe(last);
  });
});

describe('at the table', () => {
  it('new speakers, organisations, further questions; answered now, promised by a day, or left open', () => {
    const clerk = morning();
    run(clerk, 'recordSpotOpinions', [
      ...text(
        'Nguyễn Văn Nói | Thôn Thử | Hỏi về phí chứng thực | Thu theo quy định | Bà Lê Thị Thư',
        'Trần Thị Đại (Công ty Mẫu) | | Xin hướng dẫn thủ tục đất | hẹn 10/07/2026 | Ông Phòng Kinh tế',
        `${CODE}-0001 | Hỏi thêm về lệ phí`,
        'Chỉ có tên',
        'Ai Đó | Thôn | Nội dung | hẹn 31/02/2026',
        '',
      ),
      'OK',
    ]);
    const spot = clerk.rows(opinions).filter((one) => one.section === 'onTheSpot');
    expect(spot.map((one) => one.code.slice(CODE.length + 1))).toEqual(['0005-1', '0006-1', '0001-2']);
    expect(spot[0]).toMatchObject({
      status: 'told',
      answerWay: 'atConference',
      answeredOn: '2026-06-25',
      answer: 'Thu theo quy định',
    });
    expect(spot[1]).toMatchObject({ answerWay: 'inWriting', dueOn: '2026-07-10', answeredOn: null, answer: '' });
    expect(spot[1]?.why).toContain('Ông Phòng Kinh tế');
    expect(clerk.rows(deadlineEvents)).toMatchObject([
      { opinion: `${CODE}-0006-1`, kind: 'set', to: '2026-07-10', reason: 'Hẹn trả lời bằng văn bản tại hội nghị' },
    ]);
    expect(spot[2]).toMatchObject({ citizen: 'Trần Thị Mẫu 1', answer: '', answerWay: null });
    const slips = clerk.rows(registrations).slice(4);
    expect(slips.map((one) => [one.channel, one.fullName, one.organisation])).toEqual([
      ['onTheSpot', 'Nguyễn Văn Nói', ''],
      ['onTheSpot', 'Trần Thị Đại', 'Công ty Mẫu'],
    ]);
    run(clerk, 'refreshOpinions');
    expect(clerk.rows(opinions).find((one) => one.code === `${CODE}-0006-1`)?.dueOn).toBe('2026-07-10');
  });

  it('several lines pasted at once are each taken or refused by name; joined into one line they are refused', () => {
    const clerk = morning();
    const [one, two] = ['Lý Thị Một | Thôn Thử | Hỏi về điện', 'Lý Văn Hai | Thôn Mẫu | Hỏi về nước | Đã rõ | Ông A'];
    run(clerk, 'recordSpotOpinions', [
      ...text(`${one}\r\nChỉ có tên\n\n${two}`, `${two} ${two}`, `${one} ${one}`, `${one} TL 1-1 | Đã sửa`, ''),
      'OK',
    ]);
    const spot = clerk.rows(opinions).filter((row) => row.section === 'onTheSpot');
    expect(spot.map((row) => [row.citizen, row.content])).toEqual([
      ['Lý Thị Một', 'Hỏi về điện'],
      ['Lý Văn Hai', 'Hỏi về nước'],
    ]);
    expect(said(clerk)).toContain('Chưa ghi "Chỉ có tên": thiếu nội dung ý kiến');
    expect(said(clerk)).toContain(`Vừa ghi ${CODE}-0005-1, ${CODE}-0006-1.`);
    expect(said(clerk)).toContain('có 9 phần, một ý kiến chỉ có 5 phần');
    expect(said(clerk)).toContain('phần trả lời là "Thôn Thử", giống tên thôn');
    expect(said(clerk)).toContain('phần "Hỏi về điện TL 1-1" có phần đầu của một ý kiến khác');
    expect(clerk.rows(opinions)[0]?.answeredOn).toBeNull();
  });

  it('a promised day that is past, not real or not said is refused with its reason', () => {
    const clerk = morning();
    const asked = 'Lý Thị Một | Thôn Thử | Hỏi về điện';
    run(
      clerk,
      'recordSpotOpinions',
      text(`${asked} | hẹn 24/06/2026`, `${asked} | hẹn 31/02/2027`, `${asked} | hẹn tuần sau`, ''),
    );
    expect(clerk.rows(opinions).some((row) => row.section === 'onTheSpot')).toBe(false);
    expect(said(clerk)).toContain('ngày hẹn 24/6/2026 đã qua (hôm nay 25/6/2026)');
    expect(said(clerk)).toContain('ngày hẹn 31/02/2027 không có thật');
    expect(said(clerk)).toContain('"hẹn tuần sau" chưa rõ ngày hẹn');
  });

  it('before the conference has begun it asks first, and so do the minutes', () => {
    const clerk = morning('2026-06-16T02:00:00Z');
    run(clerk, 'makeMinutes', ['CANCEL']);
    expect(said(clerk)).toContain('Hội nghị chưa diễn ra (bắt đầu lúc 08:00 ngày 25/6/2026)');
    expect(clerk.rows(documents)).toEqual([]);
    clerk.workspace.clock.moveTo(new Date('2026-06-25T00:59:00Z'));
    run(clerk, 'recordSpotOpinions', ['NO']);
    expect(said(clerk)).toContain('bắt đầu lúc 08:00 ngày 25/6/2026, nay chưa diễn ra');
    expect(clerk.rows(opinions)[0]?.answeredOn).toBeNull();
    run(clerk, 'recordSpotOpinions', ['YES', ...text('TL 1-1 | Đã trả lời', ''), 'OK']);
    expect(clerk.rows(opinions)[0]?.answeredOn).toBe('2026-06-25');
  });

  it("the minutes tell the day promised at the table, and not a unit's own day to the office, which had passed", () => {
    const clerk = morning();
    for (const n of [2, 3]) clerk.type(opinions, `${CODE}-000${n}-1`, 'dueOn', n === 2 ? '23/06/2026' : '01/07/2026');
    run(clerk, 'recordSpotOpinions', [
      ...text('Trần Thị Đại | | Xin hướng dẫn thủ tục đất | hẹn 10/07/2026 | Phòng Kinh tế', ''),
      'OK',
    ]);
    clerk.type(opinions, `${CODE}-0005-1`, 'unit', 'Phòng Kinh tế');
    for (const make of ['makeMinutes', 'makeConclusionNotice']) run(clerk, make);
    for (const paper of ['minutes', 'conclusionNotice']) {
      const told = words(clerk, paper);
      expect(told.match(/giao Phòng Kinh tế trả lời bằng văn bản[^;\n]*/g)).toContain(
        'giao Phòng Kinh tế trả lời bằng văn bản, chậm nhất ngày 10/7/2026.',
      );
      expect(told).not.toMatch(/23\/6\/2026|01\/7\/2026/);
    }
  });

  it('registered opinions are answered by their number: the prepared text stays, what was said stands below', () => {
    const clerk = morning();
    run(clerk, 'orderSpeakers', ['NO', 'OK']);
    run(clerk, 'callRoll', [...text('3=vb'), 'OK']);
    run(clerk, 'recordSpotOpinions', [
      ...text(
        'TL 1-1 | Bổ sung: nộp tại bộ phận Một cửa. | Ông Chủ tịch',
        'TL 1-1 | Lần nữa',
        'TL 2 | Đã có sổ, mời đến nhận.',
        'TL 3-1',
        'TL 4-1 | Không được trả lời ở đây',
        'TL 77-1 | Không có',
        '',
      ),
      'OK',
    ]);
    const rows = clerk.rows(opinions);
    expect(rows[0]).toMatchObject({
      answer: 'Đã chuẩn bị: hồ sơ trả trước 30/6.\nTại hội nghị: Bổ sung: nộp tại bộ phận Một cửa.',
      answeredBy: 'Ông Chủ tịch',
      status: 'told',
      toldOn: '2026-06-25',
    });
    // Absent with notice: answered at the conference, still to be told.
    expect(rows[1]).toMatchObject({
      status: 'answered',
      toldOn: null,
      answeredBy: expect.stringContaining('Nguyễn Văn Mẫu'),
    });
    expect(rows[2]?.answeredOn).toBeNull();
    expect(rows[3]).toMatchObject({ answeredOn: null, answer: '' });
    for (const part of ['đã ghi trả lời', 'chưa có nội dung trả lời', 'đã tách', `Không thấy ý kiến ${CODE}-0077-1`])
      expect(said(clerk)).toContain(part);
    expect(said(clerk)).toContain(`Đã ghi 2 ý kiến: ${CODE}-0001-1, ${CODE}-0002-1`);
  });
});

describe("the chair's conclusions", () => {
  it('are typed once: lines with bars become tasks, once; codes are not used again; the notice says unit and day', () => {
    const clerk = morning();
    clerk.type(
      conferences,
      CODE,
      'conclusions',
      'Ghi nhận các ý kiến.\nSửa đường thôn Thử | Phòng Kinh tế | 15/07/2026 | Công an xã, Trung tâm Dịch vụ tổng hợp xã | Báo cáo\nThiếu ngày đúng | Phòng Kinh tế | 31/02/2026',
    );
    run(clerk, 'tasksOfConclusions', ['YES', 'OK']);
    expect(clerk.rows(tasks)).toMatchObject([
      {
        code: 'NV-001',
        content: 'Sửa đường thôn Thử',
        unit: 'Phòng Kinh tế',
        dueOn: '2026-07-15',
        cooperatingUnits: ['Công an xã', 'Trung tâm Dịch vụ tổng hợp xã'],
        product: 'Báo cáo',
        status: 'open',
      },
    ]);
    expect(said(clerk)).toContain('Thiếu ngày đúng');
    run(clerk, 'tasksOfConclusions', ['OK']);
    expect(clerk.rows(tasks)).toHaveLength(1);
    expect(said(clerk)).toContain('Không có nhiệm vụ mới');
    run(clerk, 'makeConclusionNotice');
    const notice = words(clerk, 'conclusionNotice');
    for (const part of ['Ghi nhận các ý kiến', 'Sửa đường thôn Thử', 'Phòng Kinh tế', '15/7/2026'])
      expect(notice).toContain(part);
    expect(notice).not.toContain('|');
    expect(clerk.rows(documents)).toHaveLength(1);
    clerk.workspace.person(OWNER).deleteRows(tasks.sheet, 3, 1);
    run(clerk, 'tasksOfConclusions', ['YES', 'OK']);
    expect(clerk.rows(tasks).map((task) => task.code)).toEqual(['NV-002']);
  });
});
