import { fingerprintOfId } from '../../core/registration/tombstones.ts';
import type { StoredSurvey } from '../../core/survey/survey-plan.ts';
import { surveyAnswers } from '../../core/tables/survey-table.ts';
import { openForm, repliesSince } from '../../google/forms.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import type { Book } from '../book/book.ts';
import { surveyKey } from './create-survey-form.ts';

/**
 * The survey's part of "Xóa dữ liệu liên hệ quá hạn lưu": nobody's name is asked, but comments may name people, and Google
 * keeps each reply with its time. Comments go, and the replies in the Form; levels, boxes and days stay for the figures.
 */
export function eraseComments(book: Book, codes: ReadonlySet<string>): number {
  const held = book
    .rows(surveyAnswers)
    .filter((row) => row.code !== '' && codes.has(row.conference) && row.comment + row.note !== '');
  for (const { code } of held) book.change(surveyAnswers, code, { comment: '', note: '' });
  return held.length;
}

/** Whether the survey Form of a conference holds replies still, or cannot be looked into. */
export function surveyHoldsReplies(conference: string): boolean {
  const stored = readProperty<StoredSurvey>(surveyKey(conference));
  if (!stored) return false;
  try {
    return repliesSince(openForm(stored.formId), null).length > 0;
  } catch {
    return true;
  }
}

/** Closes the survey Form and empties it, unless it holds an answer that the sheet has not; says what had to be left. */
export function emptySurvey(book: Book, conference: string): string[] {
  const stored = readProperty<StoredSurvey>(surveyKey(conference));
  if (!stored) return [];
  try {
    const form = openForm(stored.formId);
    form.setAcceptingResponses(false);
    const known = new Set(book.rows(surveyAnswers).map((row) => row.sourceId));
    const waiting = repliesSince(form, null).filter((reply) => !known.has(fingerprintOfId(reply.id))).length;
    if (waiting > 0)
      return [
        `Chưa xóa câu trả lời trong phiếu khảo sát của ${conference}: ${waiting} phiếu ở đó chưa vào bảng "${surveyAnswers.sheet}". Hãy chọn 6 Báo cáo ▸ "Nhận kết quả khảo sát" rồi chạy lại lệnh này.`,
      ];
    form.deleteAllResponses();
    writeProperty(surveyKey(conference), { ...stored, closed: true } satisfies StoredSurvey);
    return [];
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    return [
      `Chưa xóa được câu trả lời trong phiếu khảo sát của ${conference}: người tạo phiếu hãy chạy lại lệnh này. (${said})`,
    ];
  }
}
