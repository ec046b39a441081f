/** The look of the dashboard, given once: colours follow the word in "Mức" by themselves, so that a drawing writes values only. */
import { TONES } from '../../core/dashboard/board-line.ts';
import type { ChartKey } from '../../core/dashboard/chart-data.ts';
import { BURNING } from '../../core/dashboard/dashboard.ts';
import {
  BLOCK_LINES,
  COLUMN_WIDTHS,
  LIST_LINE,
  LIST_WIDTH,
  NUMBERS_COLUMN,
  NUMBERS_WIDTH,
  SUMMARY_LINE,
  WIDTH,
} from './dashboard-layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LINES = 200;
const NAVY = '#1f3a5f';
const DARK_RED = '#a50e0e';
const GREEN = '#e6f4ea';
const COLOURS = { bad: '#fce8e6', warn: '#fef7e0', good: GREEN } as const;

/** Fonts, widths, number formats, colours by the word; a warning to whoever types where the next drawing writes. */
export function dressDashboard(sheet: Sheet): void {
  const all = sheet.getRange(1, 1, LINES, WIDTH);
  all
    .setNumberFormat('@')
    .setBackground(null)
    .setFontColor('#202124')
    .setFontWeight('normal')
    .setFontSize(11)
    .setVerticalAlignment('middle')
    .setWrap(true);
  sheet.getRange(1, 2, LINES, 2).setHorizontalAlignment('center');
  sheet.getRange(LIST_LINE, 2, LINES - LIST_LINE, 1).setFontWeight('bold');
  sheet
    .getRange(LIST_LINE, NUMBERS_COLUMN + 1, LINES - LIST_LINE, NUMBERS_WIDTH - 1)
    .setNumberFormat('0')
    .setHorizontalAlignment('center');
  sheet.getRange(1, 1, 1, WIDTH).setBackground(NAVY).setFontColor('#ffffff').setFontWeight('bold');
  sheet.getRange(1, 1).setFontSize(14).setWrap(false);
  sheet.getRange(SUMMARY_LINE, 1, 1, LIST_WIDTH).merge().setBackground(GREEN).setFontSize(13).setFontWeight('bold');
  sheet.setRowHeight(1, 40).setRowHeight(SUMMARY_LINE, 62);
  sheet.getRange(LIST_LINE, NUMBERS_COLUMN, 1, NUMBERS_WIDTH).setFontWeight('bold').setWrap(false);
  for (const key of Object.keys(BLOCK_LINES) as ChartKey[])
    sheet
      .getRange(BLOCK_LINES[key], NUMBERS_COLUMN, 1, key === 'units' ? NUMBERS_WIDTH : 2)
      .setBackground('#e8eaed')
      .setFontWeight('bold');
  COLUMN_WIDTHS.forEach((width, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
  sheet.setHiddenGridlines(true);
  sheet.setConditionalFormatRules(colourRules(sheet));
  all.protect().setDescription('Bảng điều khiển do hệ thống vẽ lại; ghi chú xin để từ cột L').setWarningOnly(true);
}

function colourRules(sheet: Sheet): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const list = sheet.getRange(LIST_LINE, 1, LINES - LIST_LINE, LIST_WIDTH);
  const says = (word: string) =>
    SpreadsheetApp.newConditionalFormatRule().setRanges([list]).whenFormulaSatisfied(`=$C${LIST_LINE}="${word}"`);
  return [
    SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange(SUMMARY_LINE, 1, 1, LIST_WIDTH)])
      .whenTextStartsWith(BURNING)
      .setBackground(DARK_RED)
      .setFontColor('#ffffff')
      .build(),
    says(TONES.title).setBackground(NAVY).setFontColor('#ffffff').setBold(true).build(),
    ...(['bad', 'warn', 'good'] as const).map((tone) => says(TONES[tone]).setBackground(COLOURS[tone]).build()),
  ];
}
