/** What nobody knows yet is said so: no total of a part of the guests, no day for who waits. */
import { expect, it } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { WorkingCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { budgetEstimate } from '../../../src/core/document/compose/before.ts';
import type { PaperSource } from '../../../src/core/document/compose/source.ts';
import type { OpinionView } from '../../../src/core/document/model.ts';
import { directiveData } from '../../../src/core/document/papers/assignments.ts';
import { samplePaper } from '../../../src/core/document/sample-source.ts';
import { PRESETS } from '../../../src/core/profile/presets.ts';
import { conference, frame, sampleOpinions } from './sample.ts';

it('a direction has a day for each opinion, room for one, or says why there is none', () => {
  const asked = sampleOpinions(1)[0] as OpinionView;
  const of = (more: Partial<OpinionView>) => ({ ...asked, ...more });
  const { opinions } = directiveData({
    frame,
    conference,
    tasks: [],
    directions: [],
    opinions: [
      of({ standing: 'inTime', dueOn: day('2026-07-03') }),
      of({ standing: 'inTime', dueOn: day('2026-07-03'), expectedOn: day('2026-07-05') }),
      of({ standing: 'overdue', dueOn: day('2026-06-30') }),
      of({ standing: 'unassigned', dueOn: null }),
      of({ standing: 'escalatedOpen', dueOn: day('2026-06-30') }),
    ],
  });
  expect(opinions.map(({ due }) => due)).toEqual([
    '03/7/2026',
    '05/7/2026',
    '30/6/2026 (đã quá hạn)',
    '…/…/……',
    'Chờ cấp trên trả lời',
  ]);
});

type Lines = { quantity: string; unit: string; note: string }[];
const profile = Object.values(PRESETS).find(({ papers }) => papers.expenses.some(({ per }) => per !== 'conference'));

it('a budget counts the guests only where the number of all is known', () => {
  if (!profile) throw new Error('no plan counts by guests');
  const office = { profile, calendar: new WorkingCalendar([], []), officers: [], fields: [] };
  const known = samplePaper('budgetEstimate', office, day('2026-06-25')) as unknown as { lines: Lines };
  expect(known.lines.some(({ quantity }) => quantity === '40')).toBe(true);
  const part = {
    ...conference,
    attendance: [...conference.attendance, { group: 'Khách', invited: null, present: null }],
  };
  const row = { code: 'X', chairTitle: '', chair: '' };
  const source = { profile, row, conference: part, officers: [], today: day('2026-06-01') } as unknown as PaperSource;
  const [paper] = budgetEstimate(source);
  const { lines } = (paper?.data ?? { lines: [] }) as unknown as { lines: Lines };
  const byGuests = lines.filter(
    (_, at) => profile.papers.expenses[at] && profile.papers.expenses[at]?.per !== 'conference',
  );
  expect(byGuests.length).toBeGreaterThan(0);
  for (const line of byGuests) expect(line).toMatchObject({ quantity: '', note: 'Chưa rõ số lượng' });
});
