import type { OpinionPlan } from '../../core/opinion/plan.ts';
import { opinions } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { changedSince, previewOf } from './apply-opinion-plan.ts';
import type { Chosen } from './chosen-opinions.ts';

const WAIT_MS = 20_000;

/** Shows a plan, and on a yes writes it for the rows that nobody has changed meanwhile. True when it was written. */
export function previewThenApply(
  title: string,
  chosen: Chosen,
  plan: OpinionPlan,
  apply: (book: Book, plan: OpinionPlan) => void,
  alsoDone = '',
): boolean {
  if (plan.changes.length === 0) {
    tell(title, plan.refused.length === 0 ? 'Không có ý kiến nào cần làm bước này.' : previewOf(plan, chosen.scope));
    return false;
  }
  const preview = previewOf(plan, chosen.scope);
  if (!confirm(title, alsoDone === '' ? preview : `${preview}\n\n${alsoDone}`)) return false;
  const done = withLock(WAIT_MS, () => {
    const book = openBook();
    const stale = changedSince(chosen.opinions, book.rows(opinions));
    const still = plan.changes.filter(({ code }) => !stale.changed.has(code) && !stale.gone.has(code));
    const tasks = plan.tasks.filter((task) => still.some((change) => change.code === task.opinion));
    apply(book, { ...plan, changes: still, tasks });
    book.commit();
    return stale;
  });
  if (!done.ran) {
    tell(title, 'Sổ đang bận ghi; chưa ghi gì. Hãy chọn lại lệnh sau ít phút.');
    return false;
  }
  const { changed, gone } = done.result;
  const left = [
    ...(changed.size > 0 ? [`Để nguyên ${[...changed].join(', ')}: dòng vừa có người sửa trong lúc xem trước.`] : []),
    ...(gone.size > 0 ? [`Không ghi được ${[...gone].join(', ')}: dòng không còn trong sổ.`] : []),
  ];
  if (left.length > 0) tell(title, left.join('\n'));
  return true;
}
