/** Tasks of the conclusions (group 11 of the indicators). */
import type { Day } from '../calendar/day.ts';
import { count, type Figure, parts } from './figure.ts';
import type { TaskRow } from './rows.ts';

const STATES = {
  done: 'Nhiệm vụ hoàn thành',
  open: 'Nhiệm vụ đang thực hiện, trong hạn',
  overdue: 'Nhiệm vụ quá hạn',
  dropped: 'Nhiệm vụ không thực hiện',
} as const;

export function taskFigures(tasks: readonly TaskRow[], asOf: Day): Figure[] {
  return [
    count('tasks', 'Nhiệm vụ giao theo kết luận', tasks, 'Nhiệm vụ giao trong kỳ'),
    ...parts('tasks', tasks, (row) => stateOf(row, asOf), STATES, 'Theo ngày xong và hạn, đến ngày chốt'),
  ];
}

function stateOf(task: TaskRow, asOf: Day): keyof typeof STATES {
  if (task.doneOn !== null && task.doneOn <= asOf) return 'done';
  if (task.dropped) return 'dropped';
  return task.dueOn !== null && task.dueOn < asOf ? 'overdue' : 'open';
}
