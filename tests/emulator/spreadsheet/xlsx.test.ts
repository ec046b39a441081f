import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import type { WorkbookState } from '../../../emulator/spreadsheet/state.ts';
import { openWorkbook } from '../../../emulator/spreadsheet/xlsx/open-workbook.ts';
import { saveWorkbook } from '../../../emulator/spreadsheet/xlsx/save-workbook.ts';
import { run } from './office.ts';

async function reopened(state: WorkbookState) {
  const { xlsx, sidecar } = await saveWorkbook(state);
  return openWorkbook(xlsx, JSON.parse(JSON.stringify(sidecar)));
}

/** All that a script can see of a sheet. */
function seen(state: WorkbookState) {
  const { app } = run(state);
  return app
    .getActiveSpreadsheet()
    ?.getSheets()
    .map((sheet) => {
      const range = sheet.getRange(1, 1, 20, 8);
      return {
        name: sheet.getName(),
        values: range.getValues(),
        shown: range.getDisplayValues(),
        formulas: range.getFormulas(),
        notes: range.getNotes(),
        formats: range.getNumberFormats(),
        backgrounds: range.getBackgrounds(),
        rules: range.getDataValidations().map((line) => line.map((rule) => rule?.getCriteriaValues() ?? null)),
        size: [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getFrozenRows()],
        hidden: [sheet.isSheetHidden(), sheet.isRowHiddenByUser(1), sheet.isColumnHiddenByUser(2)],
        width: sheet.getColumnWidth(2),
        protections: sheet.getProtections(app.ProtectionType.RANGE).map((one) => one.getDescription()),
      };
    });
}

test('a workbook comes back as it was', async () => {
  const { state, sheet, app } = run();
  sheet
    .getRange('A1:D1')
    .setValues([['Mã', 'Hạn', 'Số', 'Công thức']])
    .setBackground('#dddddd')
    .setFontWeight('bold');
  sheet.getRange('A2:C2').setValues([["'=1+1", new Date('2026-06-25T14:30:00+07:00'), 1234.5]]);
  sheet.getRange('D2').setValue('=SUM(C2;1)').setNote('Tổng\nhai dòng');
  sheet.getRange('A3').setValue(`x${'ă'.repeat(39_999)}`);
  sheet.getRange('A4:A9').setDataValidation(app.newDataValidation().requireValueInList(['a, b', 'c']).build());
  sheet.getRange('B1').protect().setDescription('hệ thống').setWarningOnly(true);
  sheet.setFrozenRows(1);
  sheet.hideRows(1);
  sheet.hideColumns(2);
  sheet.setColumnWidth(2, 321);
  app.getActiveSpreadsheet()?.insertSheet('Tên rất dài của một bảng tính quá ba mươi mốt ký tự: A/B').hideSheet();
  app.getActiveSpreadsheet()?.setNamedRange('ten', sheet.getRange('A2'));
  app.flush();
  const back = await reopened(state);
  expect(seen(back)).toEqual(seen(state));
  expect(run(back).app.getActiveSpreadsheet()?.getRangeByName('ten')?.getValue()).toBe('=1+1');
});

describe('the file itself', () => {
  test('holds what other programs need', async () => {
    const { state, sheet, app } = run();
    sheet.getRange('A1:B3').setValues([
      ['Lĩnh vực', 'Số'],
      ['Đất đai', 3],
      ['Hộ tịch', 5],
    ]);
    sheet
      .getRange('A2:A9')
      .setDataValidation(app.newDataValidation().requireValueInList(['Đất đai', 'Hộ tịch']).build());
    const cell = sheet.getRange('B2:B3');
    const look = app.newConditionalFormatRule().whenNumberGreaterThan(4).setBackground('#ff0000');
    sheet.setConditionalFormatRules([look.setRanges([cell]).build()]);
    sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 1, 0, 0).build());
    sheet.setFrozenRows(1);
    sheet.setTabColor('#00ff00');
    app.flush();
    const file = (await readXlsx((await saveWorkbook(state)).xlsx, { readStyles: true })).sheets[0];
    expect(file?.dataValidations?.[0]).toMatchObject({ type: 'list', range: 'A2:A9' });
    expect(file?.conditionalRules?.[0]).toMatchObject({ type: 'cellIs', operator: 'greaterThan' });
    expect(file?.charts).toHaveLength(1);
    expect(file?.freezePane?.rows).toBe(1);
  });

  test('draws a chart as its options say, as large as they say', async () => {
    const { state, sheet, app } = run();
    sheet.getRange('A1:C2').setValues([
      ['Đơn vị', 'Trễ', 'Đúng'],
      ['Công an', 1, 2],
    ]);
    sheet.setColumnWidth(1, 300).setColumnWidth(2, 200);
    const chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:C2')).setPosition(5, 1, 3, 4);
    chart.setOption('title', 'Thử').setOption('width', 496).setOption('height', 210).setOption('isStacked', true);
    chart.setOption('colors', ['#8b1a1a', '#86bd90']).setOption('legend', { position: 'bottom' });
    sheet.insertChart(chart.setOption('vAxis.textStyle', { fontSize: 11 }).build());
    app.flush();
    const [drawn] = (await readXlsx((await saveWorkbook(state)).xlsx)).sheets[0]?.charts ?? [];
    expect(drawn).toMatchObject({
      title: 'Thử',
      legend: 'bottom',
      barGrouping: 'stacked',
      anchor: { from: { row: 4, col: 0 }, to: { row: 14, col: 2 } },
      axes: { x: { labelFontSize: 11, reverse: true } },
      series: [
        { name: 'Trễ', color: '8B1A1A' },
        { name: 'Đúng', color: '86BD90' },
      ],
    });
  });
});

const cellValue = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `'${text}`),
  fc.constantFrom('\'=HYPERLINK("x")', "'+84", "' ", "'_x000D_", "'a\nb", "'a\r\nb", "'\u0001\t ", "'<b>&amp;", '=1+2'),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.integer(),
  fc.boolean(),
  fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  fc.constant(''),
);

test('a negative zero is zero in a cell', () => {
  const { sheet } = run();
  sheet.getRange('A1:B1').setValues([[-0, '-0']]);
  expect(sheet.getRange('A1:B1').getValues()).toEqual([[0, 0]]);
});

test('any cells: saved and opened again they are the same', async () => {
  const grids = fc.array(fc.array(cellValue, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(grids, async (values) => {
      const { state, sheet, app } = run();
      sheet.getRange(1, 1, values.length, 4).setValues(values);
      app.flush();
      expect(seen(await reopened(state))).toEqual(seen(state));
    }),
    { numRuns: 60 },
  );
});
