import type { StoredForm } from '../../core/registration/form-plan.ts';
import { rawLinesOf } from '../../core/registration/raw-lines.ts';
import { withTombstone } from '../../core/registration/tombstones.ts';
import type { Registration } from '../../core/tables/register-tables.ts';
import { openForm } from '../../google/forms.ts';
import { readProperties, writeProperty } from '../../google/properties.ts';
import { responseSheets } from '../../google/response-sheets.ts';
import { deleteLines, flush } from '../../google/workbook.ts';

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
    const lines = rawLinesOf(slip, sheet.grid);
    if (lines.length === 0) continue;
    deleteLines(sheet.name, lines);
    found = true;
  }
  flush();
  if (!found)
    said.push(
      `${slip.code}: không tìm thấy dòng gốc trong trang câu trả lời của biểu mẫu; hãy mở trang đó và kiểm tra.`,
    );
  return said;
}

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
