/** The chair's conclusions as typed once, and the tasks that some of their lines are. */
import type { Day } from '../calendar/day.ts';
import { parseDay } from '../calendar/day.ts';
import { emptyRow } from '../sheet/table.ts';
import { type Task, tasks } from '../tables/register-tables.ts';
import { foldedPhrase } from '../text/fold.ts';

export interface ConclusionTasks {
  readonly tasks: readonly Task[];
  /** Lines with bars that name no unit, or a day that is none. */
  readonly unclear: readonly string[];
}

/**
 * Lines of "Kết luận của chủ trì" with bars are tasks: nội dung | đơn vị chủ trì | ngày hạn | đơn vị phối hợp | sản phẩm.
 * A line without bars is a conclusion only. What is a task already is not made again. Tasks come without codes.
 */
export function conclusionTasks(conclusions: string, conference: string, known: readonly Task[]): ConclusionTasks {
  const has = new Set(known.filter((task) => task.conference === conference).map((task) => foldedPhrase(task.content)));
  const [made, unclear]: [Task[], string[]] = [[], []];
  for (const line of conclusions.split('\n').filter((one) => one.includes('|'))) {
    const [content = '', unit = '', due = '', cooperation = '', product = ''] = line
      .split('|')
      .map((part) => part.trim());
    if (has.has(foldedPhrase(content))) continue;
    const dueOn = due === '' ? null : readDay(due);
    if (content === '' || unit === '' || (due !== '' && dueOn === null)) {
      unclear.push(line.trim());
      continue;
    }
    has.add(foldedPhrase(content));
    made.push({
      ...emptyRow(tasks),
      conference,
      origin: 'conclusion',
      content,
      unit,
      cooperatingUnits: cooperation === '' ? [] : cooperation.split(',').map((part) => part.trim()),
      product,
      dueOn,
      status: 'open',
    });
  }
  return { tasks: made, unclear };
}

/** A conclusion as a paper says it: a task's unit and day stand in the table of tasks. */
export function conclusionLines(conclusions: string): string[] {
  return conclusions
    .split('\n')
    .map((line) => (line.split('|')[0] ?? '').trim())
    .filter((line) => line !== '');
}

/** 05/7/2026 */
function readDay(said: string): Day | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said);
  return match ? parseDay(`${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`) : null;
}
