import { describe, expect, test } from 'vitest';
import { editEvent } from '../../../emulator/spreadsheet/person/event.ts';
import { PersonAtSheet } from '../../../emulator/spreadsheet/person/person-at-sheet.ts';
import { NOW, OWNER, run, workbook } from './office.ts';

function atSheet() {
  const state = workbook();
  const person = new PersonAtSheet(state, { user: OWNER, now: () => NOW }, 'Trang tính1');
  return { person, ...run(state) };
}

describe('a person edits', () => {
  test('one cell: value and oldValue are told', () => {
    const { person, sheet, app } = atSheet();
    person.edit('B2', 'cũ');
    const event = person.edit('B2', '5/6/2026');
    expect(event).toMatchObject({ changeType: 'EDIT', edit: { value: '46178', oldValue: 'cũ' } });
    expect(sheet.getRange('B2').getDisplayValue()).toBe('05/06/2026');
    expect(editEvent(app, event)).toMatchObject({ value: '46178' });
    expect(person.clear('B2').edit).not.toHaveProperty('value');
  });

  test('several cells: neither is told', () => {
    const { person } = atSheet();
    const event = person.edit('A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(event.edit).toEqual({ sheetId: 0, area: { row: 1, column: 1, rows: 2, columns: 2 } });
  });

  test('rows and columns fire onChange only', () => {
    const { person, sheet } = atSheet();
    person.edit('A1', [
      ['k', 'n'],
      ['b', '2'],
      ['a', '1'],
    ]);
    expect(person.insertRows(2)).toEqual({ user: OWNER, changeType: 'INSERT_ROW', warned: false });
    expect(person.deleteRows(2).changeType).toBe('REMOVE_ROW');
    expect(person.sort('A2:B3', 1).edit).toBeUndefined();
    expect(sheet.getRange('A2').getValue()).toBe('a');
    expect(person.moveColumn(2, 1).changeType).toBe('OTHER');
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['n', 'k']]);
    person.filter('A1:B3', 2, { hiddenValues: ['a'] });
    expect(sheet.isRowHiddenByFilter(2)).toBe(true);
    expect(person.insertColumns(1).changeType).toBe('INSERT_COLUMN');
  });

  test('a strict rule refuses a person, and a cell of plain text keeps "="', () => {
    const { person, sheet, app } = atSheet();
    const rule = app.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule);
    sheet.getRange('B1').setNumberFormat('@');
    app.flush();
    expect(() => person.edit('A1', 'b')).toThrow(/cell A1 violates/);
    person.edit('B1', '=1+1');
    expect(sheet.getRange('B1').getValue()).toBe('=1+1');
  });

  test('a warning-only protection warns', () => {
    const { person, sheet } = atSheet();
    sheet.getRange('A1').protect().setWarningOnly(true);
    expect(person.edit('A1', 'x').warned).toBe(true);
    expect(person.edit('A2', 'x').warned).toBe(false);
  });

  test('the selection is what scripts find', () => {
    const { person, app } = atSheet();
    person.select('A2:B3', 'D5');
    expect(
      app
        .getActiveRangeList()
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A2:B3', 'D5']);
    expect(app.getActiveRange()?.getA1Notation()).toBe('D5');
  });
});
