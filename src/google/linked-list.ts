/** A list whose lines lead to cells: rich text, never a formula. */
import { findSheet, workbook } from './workbook.ts';

/** The number by which links reach a sheet, shown where it was hidden; null where it is missing. */
export function reachableSheet(name: string): number | null {
  const sheet = findSheet(name);
  if (sheet?.isSheetHidden()) sheet.showSheet();
  return sheet?.getSheetId() ?? null;
}

interface LinkedLine {
  readonly cells: readonly string[];
  /** Text of the last column, and where it leads. */
  readonly label: string;
  readonly link: string | null;
  readonly bad: boolean;
}

const LIST_WIDTHS = [150, 380, 260, 380];
const HEAD_COLOUR = '#1f3a5f';

/** Draws a list anew, a link at the end of each line, with a fixed number of calls; the sheet is made where it is missing. */
export function drawLinkedList(name: string, header: readonly string[], lines: readonly LinkedLine[]): void {
  const sheet = findSheet(name) ?? workbook().insertSheet(name, workbook().getSheets().length);
  sheet.clear();
  const missing = lines.length + 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const all = sheet.getRange(1, 1, lines.length + 1, header.length);
  all
    .setNumberFormat('@')
    .setValues([[...header], ...lines.map(({ cells, label }) => [...cells, label])])
    .setFontSize(11)
    .setVerticalAlignment('top')
    .setWrap(true)
    .setBackgrounds(
      [HEAD_COLOUR, ...lines.map(({ bad }) => (bad ? '#fce8e6' : '#fef7e0'))].map((colour) => header.map(() => colour)),
    );
  sheet.getRange(1, 1, 1, header.length).setFontColor('#ffffff').setFontWeight('bold');
  if (lines.length > 0)
    sheet.getRange(2, header.length, lines.length, 1).setRichTextValues(
      lines.map(({ label, link }) => {
        const text = SpreadsheetApp.newRichTextValue().setText(label);
        return [(link === null ? text : text.setLinkUrl(link)).build()];
      }),
    );
  sheet.setFrozenRows(1);
  for (const [at, width] of LIST_WIDTHS.entries()) sheet.setColumnWidth(at + 1, width);
}
