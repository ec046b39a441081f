/** The rows that a report is about: what came in its period, and what an earlier one left open. */
import type { Day } from '../calendar/day.ts';
import type { SurveyAnswer } from '../tables/survey-table.ts';
import { type CountedOpinion, countedOpinion } from './counted-opinion.ts';
import type { Coverage } from './coverage.ts';
import { within } from './period.ts';
import { isCarriedOver, rowAsOf } from './row-as-of.ts';
import type { ConferenceRow, OpinionRow, ReportRows, SlipRow, TaskRow } from './rows.ts';

export type Population = {
  readonly held: readonly ConferenceRow[];
  readonly slips: readonly SlipRow[];
  /** Received in the period; of a conference, all of its own */
  readonly opinions: readonly CountedOpinion[];
  /** Received before the period and not finished when it began, or opened again in it */
  readonly carried: readonly CountedOpinion[];
  /** Given in the period */
  readonly tasks: readonly TaskRow[];
  /** Given before the period and not done when it began */
  readonly carriedTasks: readonly TaskRow[];
  /** Answered until the closing day; a survey is of the whole office, not of a unit */
  readonly surveys: readonly SurveyAnswer[];
  /** No report can place them: the register has no day on which they came */
  readonly undated: readonly OpinionRow[];
};

export function populationOf(rows: ReportRows, coverage: Coverage): Population {
  const { period, asOf, conference, unit } = coverage;
  // Closed before its period ends, a report holds nothing that came later; a conference has all of its own.
  const covers = (of: string, on: Day | null): boolean =>
    conference === '' ? within(period, on) && (on ?? asOf) <= asOf : of === conference;
  const byUnit = (name: string): boolean => unit === '' || name.trim() === unit;
  const opinions: CountedOpinion[] = [];
  const carried: CountedOpinion[] = [];
  const undated: OpinionRow[] = [];
  for (const now of rows.opinions) {
    const row = rowAsOf(now, asOf);
    if (!byUnit(row.unit)) continue;
    if (covers(row.conference, row.receivedOn)) opinions.push(countedOpinion(row, asOf));
    else if (conference !== '') continue;
    else if (row.receivedOn === null) undated.push(row);
    else if (isCarriedOver(now, row, period, asOf)) carried.push(countedOpinion(row, asOf));
  }
  const tasks = rows.tasks.filter((row) => byUnit(row.unit));
  return {
    held: rows.conferences.filter((row) => covers(row.code, row.heldOn)),
    slips: rows.slips.filter((row) => covers(row.conference, row.receivedOn)),
    opinions,
    carried,
    tasks: tasks.filter((row) => covers(row.conference, row.assignedOn)),
    carriedTasks: conference === '' ? tasks.filter((row) => leftOpen(row, period.from)) : [],
    surveys: (unit === '' ? (rows.surveys ?? []) : []).filter(
      (row) => covers(row.conference, row.answeredOn) && (row.answeredOn ?? asOf) <= asOf,
    ),
    undated,
  };
}

/** The register does not say when a task was given up: of an earlier period it is nobody's any more. */
function leftOpen({ assignedOn, doneOn, dropped }: TaskRow, from: Day): boolean {
  if (assignedOn === null || assignedOn >= from || (dropped && doneOn === null)) return false;
  return doneOn === null || doneOn >= from;
}
