/** Registers as chance makes them: rows that are odd, unfinished, contradictory; all of it invented. */
import fc from 'fast-check';
import { addDays, type Day, day, instantAt } from '../../../src/core/calendar/day.ts';
import type { Register } from '../../../src/core/report/rows-of-register.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import {
  ANSWER_WAYS,
  CHANNELS,
  CONFERENCE_FORMS,
  CONFERENCE_KINDS,
  CONFERENCE_STATUSES,
  OPINION_STATUSES,
  OUTCOMES,
  SCOPES,
  SECTIONS,
} from '../../../src/core/tables/choices.ts';
import { fields } from '../../../src/core/tables/commune-tables.ts';
import { attendees, conferences, publications } from '../../../src/core/tables/conference-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from '../../../src/core/tables/register-tables.ts';

const some = <T extends object>(choices: T): fc.Arbitrary<keyof T> =>
  fc.constantFrom(...(Object.keys(choices) as (keyof T)[]));
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of);
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 30 }).map((n) => addDays(day('2025-12-20'), n));
const anyInstant = fc
  .record({ on: anyDay, hour: fc.nat(23), minute: fc.nat(59) })
  .map(({ on, hour, minute }) => instantAt(on, hour, minute));
const CONFERENCES = ['HN-1', 'HN-2', 'HN-3'];
const SLIPS = Array.from({ length: 8 }, (_, at) => `P-${at + 1}`);
export const UNITS = ['', 'Phòng Kinh tế', ' Phòng Kinh tế ', 'Công an xã'];

/** Rows with codes of their own. */
const rowsOf = <T extends object>(
  row: fc.Arbitrary<T>,
  code: string,
  maxLength: number,
  minLength = 0,
): fc.Arbitrary<T[]> =>
  fc
    .array(row, { minLength, maxLength, size: 'max' })
    .map((rows) => rows.map((one, at) => ({ ...one, code: `${code}-${at + 1}` })));

const filled = <T extends object, Set extends Partial<T>>(empty: T, set: { [K in keyof Set]: fc.Arbitrary<Set[K]> }) =>
  fc.record(set as { [K in keyof Set]: fc.Arbitrary<Set[K]> }).map((given) => ({ ...empty, ...given }) as T);

const someConference = fc.constantFrom('', ...CONFERENCES);
const opinionRow = filled(emptyRow(opinions), {
  registration: fc.constantFrom(...SLIPS, 'P-không-có'),
  conference: someConference,
  section: maybe(some(SECTIONS)),
  hamlet: fc.constantFrom('', 'Thôn Đông', ' Thôn Đông '),
  field: fc.constantFrom('', 'dat_dai', 'ho_tich', 'la'),
  scope: maybe(some(SCOPES)),
  unit: fc.constantFrom(...UNITS),
  assignedOn: maybe(anyDay),
  originalDueOn: maybe(anyDay),
  dueOn: maybe(anyDay),
  status: maybe(some(OPINION_STATUSES)),
  draftedOn: maybe(anyDay),
  answerApprovedOn: maybe(anyDay),
  answerWay: maybe(some(ANSWER_WAYS)),
  answeredOn: maybe(anyDay),
  outcome: maybe(some(OUTCOMES)),
  superiorRepliedOn: maybe(anyDay),
  note: fc.constantFrom('', 'Tiếp tục kiến nghị'),
});
const slipRow = filled(emptyRow(registrations), {
  conference: someConference,
  channel: maybe(some(CHANNELS)),
  kind: maybe(fc.constantFrom('individual' as const, 'organisation' as const)),
  onTime: maybe(fc.constantFrom('onTime' as const, 'late' as const)),
  receivedAt: fc.option(anyInstant, { freq: 20 }),
  duplicateOf: fc.constantFrom('', 'không', 'P-1'),
});
const conferenceRow = filled(emptyRow(conferences), {
  kind: maybe(some(CONFERENCE_KINDS)),
  form: maybe(some(CONFERENCE_FORMS)),
  status: maybe(some(CONFERENCE_STATUSES)),
  startsAt: maybe(anyInstant),
  conclusionIssuedOn: maybe(anyDay),
});

const someOpinion = fc.constantFrom('YK-1', 'YK-2', 'YK-3', 'YK-4');
const clockRow = filled(emptyRow(deadlineEvents), {
  opinion: someOpinion,
  kind: fc.constantFrom('extension' as const, 'pause' as const, 'resume' as const),
  on: anyDay,
  to: maybe(anyDay),
});
/** What the opinion was before; now and then a row that a person typed, which keeps nothing. */
const reopeningRow = filled(emptyRow(deadlineEvents), {
  opinion: someOpinion,
  kind: fc.constant('reopening' as const),
  on: anyDay,
  before: fc.oneof(
    { weight: 1, arbitrary: fc.constant('') },
    {
      weight: 4,
      arbitrary: opinionRow.map((was) => {
        const { unit, assignedOn, originalDueOn, dueOn, status, draftedOn, answerApprovedOn } = was;
        const { answerWay, answeredOn, outcome, superiorRepliedOn } = was;
        const begun = { unit, assignedOn, originalDueOn, dueOn, status, draftedOn, answerApprovedOn };
        return JSON.stringify({ ...begun, answerWay, answeredOn, outcome, superiorRepliedOn });
      }),
    },
  ),
});

export const anyRegister: fc.Arbitrary<Register> = fc.record({
  conferences: rowsOf(conferenceRow, 'HN', 3),
  registrations: rowsOf(slipRow, 'P', SLIPS.length, SLIPS.length),
  opinions: rowsOf(opinionRow, 'YK', 30),
  tasks: rowsOf(
    filled(emptyRow(tasks), {
      conference: someConference,
      unit: fc.constantFrom(...UNITS),
      dueOn: maybe(anyDay),
      doneOn: maybe(anyDay),
      status: maybe(fc.constantFrom('open' as const, 'done' as const, 'dropped' as const)),
    }),
    'NV',
    6,
  ),
  events: rowsOf(fc.oneof(clockRow, reopeningRow), 'GH', 10),
  attendees: rowsOf(
    filled(emptyRow(attendees), {
      conference: someConference,
      quota: maybe(fc.nat(9)),
      attended: fc.boolean(),
      present: maybe(fc.nat(9)),
      hamlet: fc.constantFrom('', 'Thôn Đông'),
      registration: fc.constantFrom('', ...SLIPS),
    }),
    'DB',
    8,
  ),
  publications: rowsOf(
    filled(emptyRow(publications), {
      conference: someConference,
      what: fc.constantFrom('Thông báo kết luận', 'Kế hoạch'),
      on: maybe(anyDay),
    }),
    'CK',
    4,
  ),
  fields: fc.constant([
    { ...emptyRow(fields), code: 'dat_dai', name: 'Đất đai' },
    { ...emptyRow(fields), code: 'ho_tich', name: 'Hộ tịch' },
  ]),
  complaintsExcluded: fc.boolean(),
});
