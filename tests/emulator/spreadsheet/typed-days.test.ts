/** Days, times and near-days as setValue reads them in a Vietnamese spreadsheet, and what the cell then shows. */
import { describe, expect, test } from 'vitest';
import { run, workbook } from './office.ts';

function typed(text: string, locale = 'vi_VN', format?: string) {
  const { sheet } = run(workbook({ locale }));
  const cell = sheet.getRange('A1');
  if (format) cell.setNumberFormat(format);
  cell.setValue(text);
  return [cell.getDisplayValue(), cell.getNumberFormat(), typeof cell.getValue()];
}
const TEXT = ['0.###############', 'string'];

describe('vi_VN', () => {
  test.each([
    ['31/08', '31/08/2026', 'dd/MM/yyyy'],
    ['31-8', '31/08/2026', 'dd/MM/yyyy'],
    ['1/2', '01/02/2026', 'dd/MM/yyyy'],
    ['1/2/26', '01/02/2026', 'dd/MM/yyyy'],
    ['1/2/75', '01/02/1975', 'dd/MM/yyyy'],
    ['8/2026', '01/08/2026', 'dd/MM/yyyy'],
    ['2026-06-25', '2026-06-25', 'yyyy-mm-dd'],
    [' 25/06/2026 ', '25/06/2026', 'dd/MM/yyyy'],
    ['25/06/2026 7:30', '25/06/2026 7:30:00', 'dd/MM/yyyy H:mm:ss'],
    ['14:30', '14:30:00', 'H:mm:ss'],
    ['7:05:09', '7:05:09', 'H:mm:ss'],
  ])('%j is shown as %s', (text, shown, format) => {
    expect(typed(text)).toEqual([shown, format, 'object']);
  });

  test.each([
    ['+84 912 345 678', '84912345678'],
    ['0912345678', '912345678'],
    ['00', '0'],
    ['(5)', '-5'],
    ['-0,5', '-0,5'],
    ['1.000', '1.000'],
    ['5 %', '5%'],
  ])('%j is the number shown as %s', (text, shown) => {
    const [display, , type] = typed(text);
    expect([display, type]).toEqual([shown, 'number']);
  });

  test.each([
    '29/02/2026',
    '32/08',
    '24:61',
    '7h30',
    '25/06/2026 25:00',
    'ĐÚNG',
    'Thứ hai',
    '1/2/3/4',
    '@x',
    '=',
    '#',
    '1e999',
  ])('%j stays text', (text) => {
    expect(typed(text)).toEqual([text, ...TEXT]);
  });

  test('truth values are shown in English, as Sheets does in Vietnamese', () => {
    expect(typed('true')).toEqual(['TRUE', '0.###############', 'boolean']);
    expect(typed(' FALSE ')).toEqual(['FALSE', '0.###############', 'boolean']);
  });

  test('an apostrophe alone leaves the cell empty; with text behind it, the text', () => {
    expect(typed("'")).toEqual(['', ...TEXT]);
    for (const text of ['+84 912', '31/08', '=1+1', '50%', 'TRUE', "'"])
      expect(typed(`'${text}`)).toEqual([text, ...TEXT]);
  });
});

test('a format that the cell has stays; a text format keeps everything but "="', () => {
  expect(typed('31/08/2026', 'vi_VN', 'd/M')).toEqual(['31/8', 'd/M', 'object']);
  expect(typed('0,5', 'vi_VN', '0%')).toEqual(['50%', '0%', 'number']);
  for (const text of ['0123', '31/08', '50%', 'TRUE', '14:30', '+84 912'])
    expect(typed(text, 'vi_VN', '@')).toEqual([text, '@', 'string']);
});

test('en_US reads months first', () => {
  expect(typed('8/31', 'en_US')).toEqual(['8/31/2026', 'M/d/yyyy', 'object']);
  expect(typed('31/8', 'en_US')).toEqual(['31/8', ...TEXT]);
  expect(typed('2:30 PM', 'en_US')).toEqual(['2:30:00 PM', 'h:mm:ss am/pm', 'object']);
});

test('the year of a day without one is that of the spreadsheet’s own clock', () => {
  const state = workbook();
  const { sheet } = run(state, { now: new Date('2026-12-31T20:00:00Z') });
  expect(sheet.getRange('A1').setValue('1/2').getDisplayValue()).toBe('01/02/2027');
});
