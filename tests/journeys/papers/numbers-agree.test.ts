/** The same office counted by its minutes, its notice, its result report, its periodic report and its dashboard: one set of numbers. */
import { expect, it } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { conferences, documents } from '../../../src/core/tables/conference-tables.ts';
import { DASHBOARD } from '../../../src/core/tables/index.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { CODE, opinion, paperOffice, paste, run, slip, words } from './paper-office.ts';

const on = day('2026-06-25');
const done = { answer: 'Đã trả lời.', answeredOn: on } as const;

it('agree, whatever stands where; what is not assigned is said, what stands aside is counted and in no paper', () => {
  const clerk = paperOffice();
  clerk.type(conferences, CODE, 'status', 'Đã tổ chức');
  const slips = Array.from({ length: 14 }, (_, at) => slip(at + 1));
  const rows = [
    opinion(1, { ...done, answerWay: 'atConference', outcome: 'explained' }),
    opinion(2, { ...done, answerWay: 'atConference', outcome: 'explained' }),
    opinion(3, { ...done, answerWay: 'atConference', outcome: 'resolved' }),
    opinion(4, { ...done, answerWay: 'inWriting', answerNumber: '15/UBND-VP', outcome: 'resolved' }),
    opinion(5, { ...done, scope: 'other_agency', answerWay: 'guided', outcome: 'notOurs', unit: 'Công an xã' }),
    // Noted at the conference and passed up: no answer yet.
    opinion(6, {
      ...done,
      scope: 'beyond_authority',
      answerWay: 'atConference',
      outcome: 'escalated',
      status: 'escalated',
    }),
    opinion(7, { scope: 'beyond_authority' }),
    opinion(8),
    opinion(9, { dueOn: day('2026-06-20') }),
    opinion(10, { unit: '', scope: 'unclear', dueOn: null, status: 'new' }),
    opinion(11, { unit: '', scope: 'out_other', dueOn: null, status: 'new' }),
    opinion(12, { scope: 'out_khieu_nai', unit: '', status: 'new' }),
    opinion(13, { scope: 'out_to_cao', unit: '', content: 'Nội dung kín.', status: 'new' }),
    {
      ...opinion(14, { unit: '', scope: 'unclear', status: 'new' }),
      registration: `${CODE}-0013`,
      code: `${CODE}-0013-2`,
    },
  ];
  paste(clerk, registrations, slips);
  paste(clerk, opinions, rows);
  clerk.workspace.advanceTo(new Date('2026-06-26T02:00:00Z'));
  run(clerk, 'makeMinutes');
  run(clerk, 'makeConclusionNotice');
  run(clerk, 'makeResultReport');
  run(clerk, 'makeSixMonthReport', [{ text: '1/2026' }, 'OK']);
  run(clerk, 'showDashboard');

  const minutes = words(clerk, 'minutes');
  expect(minutes).toContain('Hội nghị đã ghi nhận 11 ý kiến, kiến nghị:');
  expect(minutes.match(/Kết quả: đã trả lời trực tiếp/g)?.length).toBe(3);
  expect(minutes.match(/kiến nghị UBND thành phố Hà Nội/g)?.length).toBe(2);
  expect(minutes.match(/hướng dẫn liên hệ Công an xã/g)?.length).toBe(1);

  const notice = words(clerk, 'conclusionNotice');
  expect(notice).toContain('11 ý kiến, kiến nghị');
  const parts = notice.split(/\n[2-5]\. /);
  expect(parts.slice(1, 4).map((part) => part.match(/- Một công dân/g)?.length ?? 0)).toEqual([4, 3, 4]);

  const result = words(clerk, 'resultReport');
  expect(result).toContain('Tổng số ý kiến, kiến nghị: 11 (gửi trước hội nghị 11, nêu tại hội nghị 0)');
  expect(result).toContain(
    'Trả lời trực tiếp tại hội nghị 03; đã trả lời bằng văn bản 01; hướng dẫn đến cơ quan có thẩm quyền 01; ' +
      'vượt thẩm quyền, kiến nghị cấp trên 02; đang giải quyết 02; chưa phân công đơn vị trả lời 01; không thuộc nội dung đối thoại, chờ hướng dẫn 01.',
  );
  const aside = 'khiếu nại 01, tố cáo 01, nội dung cùng phiếu có tố cáo 01.';
  expect(result).toContain(aside);
  // Phụ lục II: the last line adds up.
  const total = result.slice(result.lastIndexOf('Tổng số\n')).split('\n').slice(1, 7).map(Number);
  expect(total).toEqual([11, 3, 2, 2, 2, 2]);

  const report = words(clerk, 'sixMonthReport');
  expect(report).toContain('tổng số 14 ý kiến, kiến nghị');
  expect(report).toContain('đưa vào đối thoại: 11 (không tính 03 ý kiến tách riêng)');
  expect(report).toContain('Đã giải quyết, trả lời 05/11 ý kiến, đạt 45,5%');
  expect(report).toContain('trực tiếp tại hội nghị 03, bằng văn bản 01, hướng dẫn đến cơ quan có thẩm quyền 01');
  expect(report).toContain('chờ cấp trên trả lời 02; đang giải quyết trong hạn 01, quá hạn 01');
  expect(report).toContain('chưa phân công đơn vị trả lời 01; không thuộc nội dung đối thoại, chờ hướng dẫn 01');
  expect(report).toContain(aside);
  expect(report).not.toContain('Nội dung kín');

  const sheet = clerk.workspace.world.state.workbook.sheets.find((one) => one.name === DASHBOARD);
  const board = JSON.stringify(sheet);
  for (const said of ['11 / 14', 'đã trả lời trực tiếp tại hội nghị']) expect(board).toContain(said);
  expect(clerk.rows(documents).every((row) => row.state === 'draft')).toBe(true);
});
