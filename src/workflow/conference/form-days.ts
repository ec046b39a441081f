import type { StoredForm } from '../../core/registration/form-plan.ts';
import { lateNotice, withoutLateNotice } from '../../core/registration/form-stage.ts';
import type { Conference } from '../../core/tables/conference-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import { openForm } from '../../google/forms.ts';
import { readProperty } from '../../google/properties.ts';
import type { Book } from '../book/book.ts';
import { keepForms } from '../intake/keep-forms.ts';

type Days = Pick<Conference, 'code' | 'startsAt' | 'registrationClosesAt'>;

/**
 * Tells the Form of a conference its new days: the old ones are replaced where they stand word for word, whatever else
 * staff wrote stays; then it opens or closes by the new days. Returns what a person must do, '' where nothing.
 */
export function moveForm(book: Book, before: Days, after: Conference): string {
  const stored = readProperty<StoredForm>(`form.${after.code}`);
  if (!stored) return '';
  const said: string[] = [];
  try {
    const form = openForm(stored.formId);
    const written = form.getDescription();
    const plain = withoutLateNotice(written, lateNotice(before.registrationClosesAt));
    const dated = [
      [before.startsAt, after.startsAt],
      [before.registrationClosesAt, after.registrationClosesAt],
    ] as const;
    const wanted = dated.reduce(
      (text, [from, to]) => (from && to ? text.split(formatInstant(from)).join(formatInstant(to)) : text),
      plain,
    );
    if (wanted !== written) form.setDescription(wanted);
    const told = after.startsAt === null || wanted.includes(formatInstant(after.startsAt));
    if (!told) said.push('Lời mở đầu của phiếu trực tuyến chưa nêu thời gian mới: sửa trên biểu mẫu.');
  } catch {
    return 'Không mở được phiếu trực tuyến bằng tài khoản này: người tạo phiếu sửa ngày trên biểu mẫu.';
  }
  try {
    said.push(...keepForms(book).problems);
    book.commit();
  } catch (problem) {
    const why = messageOf(problem);
    said.push(`Đã sửa phiếu trực tuyến, nhưng chưa ghi được vào sổ việc mở, đóng phiếu: ${why}`);
  }
  return said.join('\n');
}
