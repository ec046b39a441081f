import { describe, expect, test } from 'vitest';
import { PersonAtSheet } from '../../../emulator/spreadsheet/person/person-at-sheet.ts';
import { NOW, OWNER, run, workbook } from './office.ts';

describe('a new spreadsheet', () => {
  test('has one sheet of 1000 × 26, named in the language of its owner', () => {
    const { sheet } = run(workbook({ locale: 'en_US' }));
    expect([sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual(['Sheet1', 1000, 26]);
    expect(run().sheet.getName()).toBe('Trang tính1');
    expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
    const cell = sheet.getRange('A1');
    expect([cell.getFontFamily(), cell.getFontSize(), cell.getBackground()]).toEqual(['Arial', 10, '#ffffff']);
    expect(cell.setNumberFormat('general').getNumberFormat()).toBe('0.###############');
    expect(cell.setHorizontalAlignment('normal').getHorizontalAlignment()).toBe('general-left');
    expect(cell.setHorizontalAlignment(null).getHorizontalAlignment()).toBe('general');
    expect(cell.setBackground('no colour').getBackground()).toBe('#ffffff');
  });

  test('a sheet comes after the active one; unknown names are null', () => {
    const { app } = run();
    const book = app.getActiveSpreadsheet();
    book?.insertSheet('A');
    book?.setActiveSheet(book.getSheets()[0] as never);
    book?.insertSheet('B');
    expect(book?.getSheets().map((sheet) => sheet.getName())).toEqual(['Trang tính1', 'B', 'A']);
    expect(book?.getSheetByName('Không có')).toBeNull();
    expect(() => book?.insertSheet('b')).toThrow(
      'A sheet with the name "b" already exists. Please enter another name.',
    );
  });
});

describe('ranges outside what is there', () => {
  test.each([
    [[1, 1, 0, 1], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1000, 1, 2, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 27, 1, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[0, 1, 1, 1], 'The starting row of the range is too small.'],
  ])('%j', (area, message) => {
    const [row = 1, column = 1, rows = 1, columns = 1] = area;
    expect(() => run().sheet.getRange(row, column, rows, columns)).toThrow(message);
  });

  test('setValues of another size', () => {
    const { sheet } = run();
    expect(() => sheet.getRange('A1:A2').setValues([['x']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B1').setValues([['x']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });
});

describe('rows and columns', () => {
  test('insertion and deletion carry everything along', () => {
    const { sheet, app } = run();
    sheet.getRange('A1:C3').setValues([
      ['k1', 'k2', 'k3'],
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    app.getActiveSpreadsheet()?.setNamedRange('ten', sheet.getRange('B3'));
    sheet.getRange('B3').setNote('ghi chú').setBackground('#ff0000');
    sheet.setFrozenRows(2);
    sheet.insertRowsBefore(2, 2);
    sheet.insertColumnAfter(1);
    expect(sheet.getRange('C5').getNote()).toBe('ghi chú');
    expect(app.getActiveSpreadsheet()?.getRangeByName('ten')?.getA1Notation()).toBe('C5');
    expect(sheet.getFrozenRows()).toBe(4);
    sheet.deleteRows(2, 2);
    sheet.deleteColumns(2, 1);
    expect(sheet.getRange('B3').getBackground()).toBe('#ff0000');
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()]).toEqual([1000, 26, 3]);
    sheet.moveColumns(sheet.getRange('C1'), 1);
    expect(sheet.getDataRange().getValues()[0]).toEqual(['k3', 'k1', 'k2']);
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
    expect(() => sheet.deleteRow(1001)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  test('appendRow writes under the last content and grows a full grid', () => {
    const { sheet } = run();
    sheet.deleteRows(2, 999);
    sheet.appendRow(['a']).appendRow(['b', "'=x"]);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', ''],
      ['b', '=x'],
    ]);
    expect(sheet.getMaxRows()).toBe(2);
  });

  test('sorting moves values, formats and notes; empty cells stay last', () => {
    const { sheet } = run();
    sheet.getRange('A1:B4').setValues([
      ['h', 'n'],
      ['b', 2],
      ['', ''],
      ['a', 10],
    ]);
    sheet.getRange('A4').setNote('a').setFontWeight('bold');
    sheet.setFrozenRows(1);
    sheet.sort(1);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['h', 'a', 'b', '']);
    expect([sheet.getRange('A2').getNote(), sheet.getRange('A2').getFontWeight()]).toEqual(['a', 'bold']);
    sheet.getRange('A2:B4').sort({ column: 2, ascending: false });
    expect(sheet.getRange('B2:B3').getValues().flat()).toEqual([10, 2]);
  });

  test('ten thousand rows of forty columns', () => {
    const { sheet, app } = run();
    sheet.insertRowsAfter(1000, 9000);
    sheet.insertColumnsAfter(26, 14);
    const data = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 40 }, (_, column) => `Ý ${row} ${column}`),
    );
    sheet.getRange(1, 1, 10_000, 40).setValues(data);
    app.flush();
    expect(sheet.getDataRange().getValues()).toEqual(data);
  });
});

describe('filters', () => {
  test('one to a sheet; hides rows by value', () => {
    const { sheet, app } = run();
    sheet.getRange('A1:A4').setValues([['h'], ['x'], ['y'], ['x']]);
    const filter = sheet.getRange('A1:A4').createFilter();
    expect(() => sheet.getRange('A1:A4').createFilter()).toThrow(/already has a filter/);
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['x']).build());
    expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false, true]);
    filter.remove();
    expect(sheet.isRowHiddenByFilter(2)).toBe(false);
    expect(sheet.getFilter()).toBeNull();
  });
});

describe('seen and unseen', () => {
  test('sheets, rows, columns', () => {
    const { sheet, app } = run();
    const other = app.getActiveSpreadsheet()?.insertSheet('Khác').hideSheet();
    expect(other?.isSheetHidden()).toBe(true);
    sheet.hideRows(1);
    sheet.hideColumns(2, 2);
    expect([sheet.isRowHiddenByUser(1), sheet.isColumnHiddenByUser(3)]).toEqual([true, true]);
    sheet.showRows(1);
    sheet.showColumns(2);
    expect([sheet.isRowHiddenByUser(1), sheet.isColumnHiddenByUser(2)]).toEqual([false, false]);
    sheet.hideSheet();
    expect(() => app.flush()).toThrow("You can't hide all the sheets in a document.");
  });
});

test('a copy has a new id and belongs to who made it', () => {
  const { app } = run();
  const copy = app.getActiveSpreadsheet()?.copy('Bản sao');
  expect([copy?.getId(), copy?.getName(), copy?.getOwner().getEmail()]).toEqual(['copy', 'Bản sao', OWNER]);
});

describe('how big a workbook may get', () => {
  test('ten million cells, empty ones too; whatever would pass them changes nothing', () => {
    const { sheet, app, state } = run();
    const limit = 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
    sheet.insertRowsAfter(1000, 383_000);
    expect(() => sheet.insertRowsAfter(1, 616)).toThrow(limit);
    expect(() => sheet.insertColumnsAfter(1, 1)).toThrow(limit);
    expect(() => app.getActiveSpreadsheet()?.insertSheet('Mới')).toThrow(limit);
    const person = new PersonAtSheet(state, { user: OWNER, now: () => NOW }, 'Trang tính1');
    expect(() => person.edit('Z384000', [['x', 'y']])).toThrow(limit);
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), state.sheets.length]).toEqual([384_000, 26, 1]);
    sheet.deleteRows(2, 380_000);
    app.getActiveSpreadsheet()?.insertSheet('Mới');
  });

  test('18,278 columns and 200 sheets', () => {
    const { sheet, app } = run();
    sheet.deleteRows(2, 999);
    expect(() => sheet.insertColumnsAfter(26, 18_253)).toThrow('18278');
    sheet.insertColumnsAfter(26, 18_252);
    for (let n = 2; n <= 200; n++) app.getActiveSpreadsheet()?.insertSheet(`s${n}`);
    expect(() => app.getActiveSpreadsheet()?.insertSheet('s201')).toThrow(
      'You cannot have more than 200 sheets in a spreadsheet.',
    );
  });
});

test('merging keeps the upper left value only', () => {
  const { sheet } = run();
  sheet.getRange('A1:B3').setValues([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ]);
  sheet.getRange('A1:B2').merge();
  sheet.getRange('A3:B3').mergeAcross();
  expect(sheet.getRange('A1:B3').getValues()).toEqual([
    ['a', ''],
    ['', ''],
    ['e', ''],
  ]);
  expect(
    sheet
      .getRange('B2')
      .getMergedRanges()
      .map((range) => range.getA1Notation()),
  ).toEqual(['A1:B2']);
});
