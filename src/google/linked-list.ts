/** A list whose lines lead to cells: rich text, never a formula. */
import { findSheet, workbook } from './workbook.ts';

/** The number by which links reach a sheet, shown where it was hidden; null where it is missing. */
export function reachableSheet(name: string): number | null {
  const sheet = findSheet(name);
  if (sheet?.isSheetHidden()) sheet.showSheet();
  return sheet?.getSheetId() ?? null;
}

export interface LinkedLine {
  readonly cells: readonly string[];
  /** Text of the last column, and where it leads. */
  readonly label: string;
  readonly link: string | null;
  readonly bad: boolean;
}

interface ListLook {
  /** Lines above the header: what the list is about. */
  readonly above: readonly string[];
  readonly widths: readonly number[];
  /** Colour of a line that is not bad. */
  readonly colour: string;
}

const USUAL: ListLook = { above: [], widths: [150, 380, 260, 380], colour: '#fef7e0' };
const HEAD_COLOUR = '#1f3a5f';

/** Draws a list anew, a link at the end of each line, with a fixed number of calls; the sheet is made where it is missing. */
export function drawLinkedList(
  name: string,
  header: readonly string[],
  lines: readonly LinkedLine[],
  look: Partial<ListLook> = {},
): void {
  const { above, widths, colour } = { ...USUAL, ...look };
  const sheet = findSheet(name) ?? workbook().insertSheet(name, workbook().getSheets().length);
  const [headed, wide] = [above.length + 1, header.length];
  sheet.clear();
  const missing = lines.length + headed - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const colours = [...above.map(() => '#ffffff'), HEAD_COLOUR, ...lines.map(({ bad }) => (bad ? '#fce8e6' : colour))];
  sheet
    .getRange(1, 1, lines.length + headed, wide)
    .setNumberFormat('@')
    .setValues([
      ...above.map((said) => header.map((_, at) => (at === 0 ? said : ''))),
      [...header],
      ...lines.map(({ cells, label }) => [...cells, label]),
    ])
    .setFontSize(11)
    .setVerticalAlignment('top')
    .setWrap(true)
    .setBackgrounds(colours.map((one) => header.map(() => one)));
  // What stands above runs on over the empty cells at its right.
  if (above.length > 0) sheet.getRange(1, 1, above.length, wide).setWrap(false);
  if (above.length > 0) sheet.getRange(1, 1).setFontWeight('bold');
  sheet.getRange(headed, 1, 1, wide).setFontColor('#ffffff').setFontWeight('bold');
  if (lines.length > 0)
    sheet.getRange(headed + 1, wide, lines.length, 1).setRichTextValues(
      lines.map(({ label, link }) => {
        const text = SpreadsheetApp.newRichTextValue().setText(label);
        return [(link === null ? text : text.setLinkUrl(link)).build()];
      }),
    );
  sheet.setFrozenRows(headed);
  for (const [at, width] of widths.entries()) sheet.setColumnWidth(at + 1, width);
}

/** Empties a drawn sheet where it is there: what it showed must stand nowhere any more. */
export function emptyList(name: string): void {
  findSheet(name)?.clear();
}
