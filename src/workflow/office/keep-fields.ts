import { HEADER_LINE } from '../../core/sheet/table.ts';
import { answerTemplates, fields } from '../../core/tables/commune-tables.ts';
import { opinions } from '../../core/tables/register-tables.ts';
import { codeForField, fieldNameProblems } from '../../core/triage/field-codes.ts';
import { sheetOf } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';

/** Tables in which staff choose one field. */
const CHOOSING = [opinions, answerTemplates] as const;

/**
 * Makes "Lĩnh vực" as staff keep it count everywhere: a row with a name alone gets its code, and the drop-downs offer the
 * names that stand there. Returns what was done and what is odd.
 */
export function keepFields(): string[] {
  const book = openBook();
  const said = giveCodes(book);
  const rows = book.rows(fields).filter((row) => row.code !== '' && row.name.trim() !== '');
  const names = [...new Set(rows.map((row) => row.name.trim()))];
  if (names.length > 0)
    for (const table of CHOOSING)
      if (offer(table.sheet, book.read(table).layout.get('field') as number, names))
        said.push(`Bảng "${table.sheet}": danh sách chọn ở cột "Lĩnh vực" theo bảng "${fields.sheet}".`);
  return [...said, ...fieldNameProblems(rows).map((sentence) => `Bảng "${fields.sheet}": ${sentence}`)];
}

function giveCodes(book: Book): string[] {
  const content = book.read(fields);
  const taken = new Set(content.rows.map((row) => row.code));
  const said: string[] = [];
  for (const { line, code, values } of [...content.rows]) {
    if (code !== '' || values.name.trim() === '') continue;
    const given = codeForField(values.name, taken);
    taken.add(given);
    book.name(fields, line, given);
    said.push(`Bảng "${fields.sheet}": lĩnh vực "${values.name.trim()}" có mã ${given}.`);
  }
  if (said.length === 0) return said;
  return [...said, ...book.commit().map((row) => row.sentence)];
}

/** Sets the drop-down of a column; false where it offers these names already. */
function offer(name: string, position: number, names: readonly string[]): boolean {
  const sheet = sheetOf(name);
  const column = sheet.getRange(HEADER_LINE + 1, position + 1, sheet.getMaxRows() - HEADER_LINE, 1);
  const now = column.getDataValidation()?.getCriteriaValues()[0];
  if (Array.isArray(now) && now.join('\n') === names.join('\n')) return false;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...names], true)
    .setAllowInvalid(true)
    .build();
  column.setDataValidation(rule);
  return true;
}
