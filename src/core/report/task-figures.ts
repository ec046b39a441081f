/** Tasks of the conclusions (group 11 of the indicators): given in the period, and given before and still to be done when it began. */
import type { Day } from '../calendar/day.ts';
import type { Coverage } from './coverage.ts';
import { count, type Figure, parts } from './figure.ts';
import type { Population } from './population.ts';
import type { TaskRow } from './rows.ts';

const STATES = {
  done: 'Nhiệm vụ hoàn thành',
  open: 'Nhiệm vụ đang thực hiện, trong hạn',
  overdue: 'Nhiệm vụ quá hạn',
  dropped: 'Nhiệm vụ không thực hiện',
} as const;

export function taskFigures(
  { tasks, carriedTasks }: Pick<Population, 'tasks' | 'carriedTasks'>,
  { asOf }: Coverage,
): Figure[] {
  const all = [...tasks, ...carriedTasks];
  return [
    count(
      'tasks',
      'Nhiệm vụ giao theo kết luận',
      all,
      'Nhiệm vụ giao trong kỳ và nhiệm vụ giao trước, chưa xong khi bắt đầu kỳ',
    ),
    count(
      'tasksCarried',
      'Trong đó: nhiệm vụ giao trước kỳ chuyển sang',
      carriedTasks,
      'Giao trước kỳ, chưa xong khi bắt đầu kỳ; không tính nhiệm vụ đã thôi không thực hiện',
    ),
    ...parts('tasks', all, (row) => stateOf(row, asOf), STATES, 'Theo ngày xong và hạn, đến ngày chốt'),
  ];
}

function stateOf(task: TaskRow, asOf: Day): keyof typeof STATES {
  if (task.doneOn !== null && task.doneOn <= asOf) return 'done';
  if (task.dropped) return 'dropped';
  return task.dueOn !== null && task.dueOn < asOf ? 'overdue' : 'open';
}
