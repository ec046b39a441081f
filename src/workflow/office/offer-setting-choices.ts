import { settingChoices } from '../../core/profile/setting-choices.ts';
import { FIRST_LINE } from '../../core/sheet/table.ts';
import { settings } from '../../core/tables/commune-tables.ts';
import { sheetOf } from '../../google/workbook.ts';
import type { Book } from '../book/book.ts';

/** A drop-down in each cell of "Hồ sơ xã" that takes one of a closed set; other words are taken too, and named where they cannot be read. */
export function offerSettingChoices(book: Book): void {
  const { rows, layout } = book.read(settings);
  const last = Math.max(0, ...rows.map((row) => row.line));
  if (last < FIRST_LINE) return;
  const keyAt = new Map(rows.map((row) => [row.line, row.values.key]));
  const rules = Array.from({ length: last - FIRST_LINE + 1 }, (_, at) => {
    const choices = settingChoices(keyAt.get(FIRST_LINE + at) ?? '');
    return [choices && ruleOf(Object.values(choices))];
  });
  const position = layout.get('value') as number;
  sheetOf(settings.sheet)
    .getRange(FIRST_LINE, position + 1, rules.length, 1)
    .setDataValidations(rules);
}

const ruleOf = (words: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .build();
