import { withGroups } from '../../core/opinion/group.ts';
import { type Opinion, opinions } from '../../core/tables/register-tables.ts';
import { tell } from '../../google/ui.ts';
import type { Book } from '../book/book.ts';
import { selectedRows } from '../book/selected-rows.ts';

export interface Chosen {
  readonly opinions: readonly Opinion[];
  /** "3 dòng đang chọn", "tất cả 12 ý kiến chưa phân công": shown before anything is written. */
  readonly scope: string;
}

/** The selected rows of "Ý kiến – phân công" (hidden by a filter: not selected); without a selection, all that fit. */
export function chosenOpinions(book: Book, fits: (opinion: Opinion) => boolean, name: string): Chosen {
  const selected = selectedRows(book, opinions);
  if (selected.length > 0) return { opinions: selected, scope: `${selected.length} dòng đang chọn` };
  const all = book.rows(opinions).filter((row) => row.code !== '' && fits(row));
  return { opinions: all, scope: `tất cả ${all.length} ý kiến ${name}` };
}

/** For commands that must not fall upon everything: the selected rows alone; null, and the person is told, without any. */
export function selectedOpinions(book: Book, title: string): Chosen | null {
  const selected = selectedRows(book, opinions);
  if (selected.length > 0) return { opinions: selected, scope: `${selected.length} dòng đang chọn` };
  tell(title, `Hãy chọn các dòng cần làm ở bảng "${opinions.sheet}", rồi chọn lại lệnh.`);
  return null;
}

/** With everybody who asked the same: one answer for the whole question group. */
export function withTheirGroups(book: Book, chosen: Chosen): Chosen {
  const codes = chosen.opinions.map((one) => one.code);
  const all = withGroups(book.rows(opinions), codes);
  const more = all.length - codes.length;
  return more > 0 ? { opinions: all, scope: `${chosen.scope} và ${more} ý kiến cùng nhóm câu hỏi` } : chosen;
}
