import type { StoredForm } from '../../core/registration/form-plan.ts';
import { rawLinesOf } from '../../core/registration/raw-lines.ts';
import { fingerprintOfId, listsWith, withTombstone } from '../../core/registration/tombstones.ts';
import { type JournalEntry, journal } from '../../core/tables/ledger-tables.ts';
import type { Registration } from '../../core/tables/register-tables.ts';
import { openForm } from '../../google/forms.ts';
import { readProperties, writeProperty } from '../../google/properties.ts';
import { responseSheets } from '../../google/response-sheets.ts';
import { deleteLines, flush } from '../../google/workbook.ts';
import type { Book } from '../book/book.ts';

/**
 * Takes a slip out of the Form and out of Google's sheet of raw answers, and makes sure that no intake brings it back.
 * Returns what could not be done: who may not edit the Form leaves it to the one whose triggers run.
 */
export function forgetReply(slip: Registration): string[] {
  const said: string[] = [];
  if (slip.sourceId !== '') {
    const properties = readProperties();
    const tombstone = withTombstone(properties, slip.sourceId);
    if (tombstone) writeProperty(tombstone.key, tombstone.list);
    const json = properties[`form.${slip.conference}`];
    const stored = json ? (JSON.parse(json) as StoredForm) : null;
    if (stored && !deletedFromForm(stored, slip.sourceId))
      said.push(`${slip.code}: bản gốc trong biểu mẫu sẽ được người giữ việc tự động xóa ở lượt "Đồng bộ" kế tiếp.`);
  }
  if (slip.channel !== 'form') return said;
  let found = false;
  for (const sheet of responseSheets()) {
    const { own, doubtful } = rawLinesOf(slip, sheet.grid);
    // Told by the numbers that the lines have once this slip's are gone.
    const after = doubtful.map((line) => line - own.filter((gone) => gone < line).length);
    if (after.length > 0)
      said.push(
        `${slip.code}: trang "${sheet.name}", dòng ${after.join(', ')} có cùng nội dung nhưng khác người gửi hoặc thời gian nên chưa xóa; hãy mở trang đó, dòng nào là của phiếu này thì xóa.`,
      );
    found ||= own.length + doubtful.length > 0;
    if (own.length > 0) deleteLines(sheet.name, own);
  }
  flush();
  if (!found)
    said.push(
      `${slip.code}: không tìm thấy dòng gốc trong trang câu trả lời của biểu mẫu; hãy mở trang đó và kiểm tra.`,
    );
  return said;
}

/** What the log calls a reply that was taken out for good; by its fingerprint no copy of the workbook brings it back. */
const GONE = 'Bản gốc đã bàn giao';

/** Logs the fingerprint of the reply behind a slip: properties do not travel with a copy of the workbook, the log does. */
export function noteForgotten(book: Book, { code, sourceId }: Registration): void {
  if (sourceId !== '') book.note({ what: GONE, about: code, column: 'sourceId', after: fingerprintOfId(sourceId) });
}

/** Takes the fingerprints of the log into the tombstones, in a workbook that may be a copy. */
export function restoreTombstones(book: Book): void {
  const prints = book.rows(journal).flatMap((row) => (row.what === GONE && row.after !== '' ? [row.after] : []));
  if (prints.length === 0) return;
  for (const { key, list } of listsWith(readProperties(), prints)) writeProperty(key, list);
}

/** Whether an entry of the log is such a fingerprint, which says nothing about anybody. */
export const isFingerprint = (entry: Pick<JournalEntry, 'what'>): boolean => entry.what === GONE;

/** False where this person may not edit the Form. A reply that is gone already is as good as deleted. */
function deletedFromForm(stored: StoredForm, id: string): boolean {
  try {
    const form = openForm(stored.formId);
    if (form.getResponses().some((response) => response.getId() === id)) form.deleteResponse(id);
    return true;
  } catch {
    return false;
  }
}
