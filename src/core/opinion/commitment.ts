/** "Tiếp thu, có lộ trình": a promise becomes a task with its own day, followed until it is true. */
import type { Day } from '../calendar/day.ts';
import { dayText } from '../calendar/day-text.ts';
import { emptyRow } from '../sheet/table.ts';
import { type Opinion, type Task, tasks } from '../tables/register-tables.ts';
import { maskForPublication } from '../text/sensitive.ts';

export interface Commitment {
  /** Code of the new row of "Nhiệm vụ". */
  readonly code: string;
  readonly content: string;
  readonly dueOn: Day | null;
  readonly product: string;
  /** Where another unit than the one that answers keeps the promise. */
  readonly unit?: string;
  readonly officer?: string;
}

export function commitmentProblem(commitment: Commitment | undefined, answeredOn: Day): string | null {
  if (!commitment || commitment.content.trim() === '') return 'tiếp thu, có lộ trình thì phải ghi việc sẽ làm.';
  if (commitment.dueOn === null) return 'tiếp thu, có lộ trình thì phải ghi ngày hoàn thành.';
  return commitment.dueOn < answeredOn ? `ngày hoàn thành ${dayText(commitment.dueOn)} trước ngày trả lời.` : null;
}

/** The task; the other opinions of a question group that it answers are named in it. */
export function taskOf(opinion: Opinion, commitment: Commitment, codes: readonly string[]): Task {
  const others = codes.filter((code) => code !== opinion.code);
  const also = others.length > 0 ? ` (cùng nội dung: ${others.join(', ')})` : '';
  return {
    ...emptyRow(tasks),
    code: commitment.code,
    conference: opinion.conference,
    opinion: opinion.code,
    origin: 'commitment',
    content: `${maskForPublication(commitment.content.trim())}${also}`,
    unit: commitment.unit ?? opinion.unit,
    cooperatingUnits: opinion.cooperatingUnits,
    officer: commitment.officer ?? opinion.officer,
    product: commitment.product,
    dueOn: commitment.dueOn,
    status: 'open',
  };
}
