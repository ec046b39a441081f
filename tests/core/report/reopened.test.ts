/** An opinion answered at the conference of 25/6 and opened again on 07/7: each closing day by what it was then. */
import { describe, expect, it } from 'vitest';
import { day, instantAt } from '../../../src/core/calendar/day.ts';
import { WorkingCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { reopen } from '../../../src/core/opinion/answer.ts';
import { eventsOfReopening } from '../../../src/core/opinion/reopening.ts';
import { reportFigures } from '../../../src/core/report/figures.ts';
import { periodOf } from '../../../src/core/report/period.ts';
import { type Register, reportRows } from '../../../src/core/report/rows-of-register.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { type Opinion, opinions, registrations } from '../../../src/core/tables/register-tables.ts';

const ANSWERED: Opinion = {
  ...emptyRow(opinions),
  code: 'YK-1',
  registration: 'P-1',
  scope: 'in_scope',
  unit: 'Phòng Kinh tế',
  status: 'told',
  assignedOn: day('2026-06-10'),
  dueOn: day('2026-06-25'),
  originalDueOn: day('2026-06-25'),
  answer: 'Xã sẽ mở thêm một quầy.',
  answerWay: 'atConference',
  answeredOn: day('2026-06-25'),
  outcome: 'explained',
  toldOn: day('2026-06-25'),
};

/** `answeredAgain`: the day of the second answer, in writing. */
function register(answeredAgain: string | null): Register {
  const on = day('2026-07-07');
  const plan = reopen([ANSWERED], 'Công dân chưa đồng ý', on, day('2026-07-15'));
  const change = plan.changes[0];
  if (!change) throw new Error('not reopened');
  let n = 0;
  const by = { on, reason: 'Công dân chưa đồng ý', allowedBy: '', recordedBy: '' };
  const events = eventsOfReopening(ANSWERED, change, by, () => `GH-00${++n}`);
  const now: Opinion = { ...ANSWERED, ...change.set };
  const slip = { ...emptyRow(registrations), code: 'P-1', receivedAt: instantAt(day('2026-06-05'), 9) };
  const again = answeredAgain
    ? { answeredOn: day(answeredAgain), answerWay: 'inWriting' as const, outcome: 'explained' as const }
    : {};
  return {
    conferences: [],
    registrations: [slip],
    opinions: [{ ...now, ...again }],
    tasks: [],
    events,
    attendees: [],
    publications: [],
    fields: [],
    complaintsExcluded: false,
  };
}

function figuresOf(answeredAgain: string | null, from: string, to: string) {
  const rows = reportRows(register(answeredAgain), new WorkingCalendar([], [2026]));
  const report = reportFigures(rows, {
    period: periodOf(day(from), day(to)),
    asOf: day(to),
    conference: '',
    unit: '',
  });
  const value = (key: string) => report.figures.find((figure) => figure.key === key)?.value ?? 0;
  return { value, problems: report.problems };
}

describe('an opinion opened again after the closing day', () => {
  it('was answered in the half-year that closed before: at the conference and in time', () => {
    const { value, problems } = figuresOf(null, '2026-01-01', '2026-06-30');
    expect(value('done')).toBe(1);
    expect(value('standing.answeredAtConference')).toBe(1);
    expect(value('outcome.explained')).toBe(1);
    expect(value('timing.onTime')).toBe(1);
    expect(value('balance.finished')).toBe(1);
    expect(value('balance.carriedOn')).toBe(0);
    expect(problems).toEqual([]);
  });

  it('stands as answered up to the eve of its reopening, and as open from that day on', () => {
    expect(figuresOf(null, '2026-01-01', '2026-07-06').value('done')).toBe(1);
    const { value } = figuresOf(null, '2026-01-01', '2026-07-07');
    expect([value('done'), value('standing.inTime')]).toEqual([0, 1]);
  });

  it('is work of the next half-year, open or answered again, and the balance of that adds up', () => {
    const open = figuresOf(null, '2026-07-01', '2026-12-31');
    expect(open.value('balance.carriedOver')).toBe(1);
    expect(open.value('balance.carriedOnLate')).toBe(1);
    expect(open.problems).toEqual([]);
    const again = figuresOf('2026-07-14', '2026-07-01', '2026-12-31');
    expect(again.value('balance.carriedOver')).toBe(1);
    expect(again.value('balance.finishedCarried')).toBe(1);
    expect(again.problems).toEqual([]);
    // Before the day of reopening it is nobody's open work.
    expect(figuresOf(null, '2026-07-01', '2026-07-05').value('balance.carriedOver')).toBe(0);
  });
});
