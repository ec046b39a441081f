/** A half-year of one commune as its register has it: two conferences, what the year before left, late answers, a denunciation. Fictional. */
import type { Clerk } from '../../../demo/clerk.ts';
import { day, instantAt } from '../../../src/core/calendar/day.ts';
import { attendees, conferences, publications } from '../../../src/core/tables/conference-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from '../../../src/core/tables/register-tables.ts';
import { CODE, opinion, paperOffice, paste, slip } from '../papers/paper-office.ts';

const on = (text: string) => day(text);
const told = (text: string, way: 'atConference' | 'inWriting' | 'guided' = 'inWriting') => ({
  answer: 'Đã trả lời.',
  answeredOn: on(text),
  answerWay: way,
  assignedOn: on('2026-06-08'),
});
const FIRST = 'DT-2025-02';

export function halfYear(preset?: string): Clerk {
  const clerk = paperOffice(preset);
  clerk.type(conferences, CODE, 'status', 'Đã tổ chức');
  clerk.type(conferences, CODE, 'conclusionIssuedOn', '26/06/2026');
  paste(clerk, conferences, [
    {
      code: FIRST,
      name: 'Hội nghị đối thoại chuyên đề đất đai',
      kind: 'thematic',
      form: 'inPerson',
      startsAt: instantAt(on('2025-12-10'), 8),
      status: 'held',
      place: 'Nhà văn hóa thôn Thử',
    },
  ]);
  const earlier = { conference: FIRST, receivedAt: instantAt(on('2025-12-05'), 9) };
  paste(clerk, registrations, [
    ...[1, 2, 3, 4, 5, 6].map((n) => slip(n)),
    slip(7, { onTime: 'late', channel: 'email', kind: 'organisation', organisation: 'Công ty Thử' }),
    slip(8, { channel: 'onTheSpot', receivedAt: instantAt(on('2026-06-25'), 9) }),
    slip(9),
    slip(10, { duplicateOf: `${CODE}-0001` }),
    { ...slip(91, earlier), code: `${FIRST}-0001` },
    { ...slip(92, earlier), code: `${FIRST}-0002` },
    slip(99, { receivedAt: null }),
  ]);
  const carried = (n: number, more: object) => ({
    ...opinion(n, { unit: 'Công an xã', dueOn: on('2026-01-20'), ...more }),
    code: `${FIRST}-000${n}-1`,
    registration: `${FIRST}-000${n}`,
    conference: FIRST,
  });
  paste(clerk, opinions, [
    opinion(1, { ...told('2026-06-25', 'atConference'), outcome: 'explained' }),
    opinion(2, { ...told('2026-06-22'), outcome: 'resolved', answerNumber: '15/UBND-VP', dueOn: on('2026-06-23') }),
    opinion(3, { ...told('2026-06-29'), outcome: 'resolved', dueOn: on('2026-06-23') }),
    opinion(4, {
      ...told('2026-06-29'),
      outcome: 'committed',
      originalDueOn: on('2026-06-23'),
      dueOn: on('2026-06-30'),
      unit: 'Công an xã',
    }),
    opinion(5, { dueOn: on('2026-06-24'), field: 'ho_tich', unit: 'Công an xã', hamlet: 'thôn Đông' }),
    opinion(6, { scope: 'beyond_authority', outcome: 'escalated', status: 'escalated' }),
    opinion(7, { scope: 'beyond_authority', ...told('2026-06-20'), outcome: 'explained' }),
    opinion(8, { section: 'onTheSpot', dueOn: on('2026-07-10'), field: '', unit: '' }),
    opinion(9, { scope: 'out_to_cao', unit: '', content: 'Nội dung kín.', status: 'new' }),
    opinion(99, { content: 'Không rõ ngày nhận.' }),
    carried(1, { answeredOn: on('2026-02-03'), answerWay: 'inWriting', dueOn: on('2026-02-10') }),
    carried(2, {}),
  ]);
  paste(clerk, deadlineEvents, [
    { code: 'GH-0001', opinion: `${CODE}-0004-1`, kind: 'extension', on: on('2026-06-20'), to: on('2026-06-30') },
  ]);
  paste(clerk, tasks, [
    {
      code: 'NV-0001',
      conference: CODE,
      unit: 'Phòng Kinh tế',
      dueOn: on('2026-06-30'),
      doneOn: on('2026-06-29'),
      status: 'done',
    },
    { code: 'NV-0002', conference: CODE, unit: 'Công an xã', dueOn: on('2026-06-28'), status: 'open' },
  ]);
  paste(clerk, attendees, [
    { code: 'DB-0901', conference: CODE, group: 'Nhân dân', hamlet: 'thôn Thử', quota: 20, present: 18 },
    { code: 'DB-0902', conference: CODE, group: 'Nhân dân', hamlet: 'thôn Đông', quota: 20, present: 12 },
    { code: 'DB-0903', conference: CODE, group: 'Doanh nghiệp', registration: `${CODE}-0007`, quota: 1, present: 1 },
  ]);
  paste(clerk, publications, [
    { code: 'CK-0901', conference: CODE, what: 'Thông báo kết luận', where: 'Trụ sở UBND xã', on: on('2026-06-29') },
  ]);
  clerk.workspace.clock.moveTo(new Date('2026-07-08T02:00:00Z'));
  return clerk;
}
