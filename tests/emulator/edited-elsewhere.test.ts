/**
 * A workbook that was saved here, edited and saved by LibreOffice, and opened again. What was done there: a row was
 * inserted above row 3 and filled (with a day in column G, which had no format), the formula below it was adjusted, a
 * header was reworded. The file is kept in fixtures.
 */
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Workspace } from '../../emulator/workspace.ts';
import { OWNER, office } from './office.ts';

const CODE = `
  function make() {
    const book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheets()[0];
    sheet.getRange('A1:F1').setValues([['Mã', 'Hạn', 'Số', 'Công thức', 'Đúng', 'Văn bản']]);
    sheet.getRange('F2:F9').setNumberFormat('@');
    sheet.getRange('A2:F4').setValues([
      ['P1', new Date('2026-06-25T14:30:00+07:00'), 1234.5, '=C2*2', true, "'=1+1"],
      ['P2', '25/06/2026', 0.25, '=SUM(C2:C3)', false, '0123'],
      ['P3', '14:30', '50%', '="a"&A2', true, "'+84 912"]]);
    sheet.getRange('A2:A20').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['P1', 'P2', 'P3']).setAllowInvalid(false).build());
    sheet.getRange('B2:B20').setNumberFormat('dd/MM/yyyy').protect().setWarningOnly(true).setDescription('hệ thống');
    sheet.getRange('A1:F4').createFilter();
    sheet.setFrozenRows(1); sheet.hideColumns(3); sheet.setColumnWidth(2, 222);
    book.setNamedRange('ten', sheet.getRange('A2'));
    book.insertSheet('Một tên bảng thật là dài hơn ba mươi mốt ký tự').hideSheet();
  }
  function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
  function look() {
    const data = sheet().getDataRange();
    return { shown: data.getDisplayValues(), formulas: data.getFormulas().map((row) => row.join('')), notes: data.getNotes()[3][0],
      link: data.getRichTextValues()[4][0].getLinkUrl(), time: data.getValues()[4][1] };
  }
  function kept() {
    return [sheet().getFrozenRows(), sheet().isColumnHiddenByUser(3), sheet().getColumnWidth(2), sheet().getFilter().getRange().getA1Notation(),
      sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getDescription(), sheet().getRange('A9').getDataValidation().getAllowInvalid(),
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[1].getName(), SpreadsheetApp.getActiveSpreadsheet().getRangeByName('ten').getValue()];
  }
  function refuse() { sheet().getRange('A9').setValue('P9'); }`;

let reopened: Workspace;

beforeAll(async () => {
  const ws = office(CODE);
  expect(ws.run('make', { user: OWNER }).error).toBeUndefined();
  const folder = mkdtempSync(join(tmpdir(), 'edited-'));
  await ws.save(folder);
  copyFileSync(join(import.meta.dirname, 'fixtures/edited-in-libreoffice.xlsx'), join(folder, 'workbook.xlsx'));
  reopened = await Workspace.reopen(folder, { project: ws.world.project });
});

const run = (name: string) => {
  const record = reopened.run(name, { user: OWNER });
  if (record.error) throw new Error(record.error.text);
  return record.result;
};

test('the cells are what the file now says: values, days, truth values, texts, formulas, notes, links', () => {
  expect(run('look')).toEqual({
    shown: [
      ['Mã', 'Hạn', 'Số', 'Công thức', 'Đúng', 'Văn bản sửa', ''],
      ['P1', '25/06/2026', '1234,5', '2469', 'TRUE', '=1+1', ''],
      ['P3', '01/07/2026', '5', '15', 'FALSE', '007', '01/08/2026'],
      ['P2', '25/06/2026', '0,25', '1239,75', 'FALSE', '0123', ''],
      ['P3', '30/12/1899', '50%', 'aP1', 'TRUE', '+84 912', ''],
    ],
    formulas: ['', '=C2*2', '=C3*3', '=SUM(C2:C4)', '="a"&A2'],
    notes: 'Ghi chú',
    link: 'https://xa.example/p3',
    time: new Date('1899-12-30T07:23:30Z'),
  });
});

test('what no .xlsx carries is still there, and still in force', () => {
  expect(run('kept')).toEqual([
    1,
    true,
    222,
    'A1:F4',
    'hệ thống',
    false,
    'Một tên bảng thật là dài hơn ba mươi mốt ký tự',
    'P1',
  ]);
  expect(() => run('refuse')).toThrow('The data you entered in cell A9 violates the data validation rules');
});
