import { describe, expect, test } from 'vitest';
import { run, workbook } from './office.ts';

/** What a text becomes in a cell of that locale: its value and what the cell shows. */
function typed(text: string, locale = 'vi_VN', format?: string) {
  const { sheet } = run(workbook({ locale }));
  const cell = sheet.getRange('A1');
  if (format) cell.setNumberFormat(format);
  cell.setValue(text);
  return { value: cell.getValue(), shown: cell.getDisplayValue(), formula: cell.getFormula() };
}
const value = (text: string, locale?: string, format?: string) => typed(text, locale, format).value;

describe('setValue reads a text as a person types it', () => {
  test.each([
    ['01234', 1234],
    ['22 34', 2234],
    ['0912 345 678', 912345678],
    ['+84912', 84912],
    ['-5', -5],
    ['1.234,5', 1234.5],
    ['50%', 0.5],
    ['12,5%', 0.125],
    ['100.000 ₫', 100000],
    ['1e3', 1000],
    ['TRUE', true],
    ['false', false],
    [' 7 ', 7],
    ['Thôn 7', 'Thôn 7'],
    ['1.2.3', '1.2.3'],
    ['', ''],
  ])('vi_VN: %j is %j', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  test('numbers and days follow the locale', () => {
    expect(value('1,234.5', 'en_US')).toBe(1234.5);
    expect(value('$100.15', 'en_US')).toBe(100.15);
    expect(value('5/6/2026', 'vi_VN')).toEqual(new Date('2026-06-05T00:00:00+07:00'));
    expect(value('5/6/2026', 'en_US')).toEqual(new Date('2026-05-06T00:00:00+07:00'));
    expect(value('31/08')).toEqual(new Date('2026-08-31T00:00:00+07:00'));
    expect(value('1/2')).toEqual(new Date('2026-02-01T00:00:00+07:00'));
    expect(value('31/02/2026')).toBe('31/02/2026');
    expect(value('Mar 1 2016', 'en_US')).toEqual(new Date('2016-03-01T00:00:00+07:00'));
    expect(value('25/06/2026 14:30')).toEqual(new Date('2026-06-25T14:30:00+07:00'));
  });

  test('a leading apostrophe is taken away and a round trip loses its protection', () => {
    const { sheet } = run();
    const cell = sheet.getRange('A1').setValue("'001");
    expect(cell.getValue()).toBe('001');
    cell.setValues(cell.getValues());
    expect(cell.getValue()).toBe(1);
  });

  test('a cell of plain text keeps zeros and days as text', () => {
    expect(value('012', 'vi_VN', '@')).toBe('012');
    expect(value('5/6', 'vi_VN', '@')).toBe('5/6');
  });

  test('"=" makes a formula; with blanks before it, text', () => {
    expect(typed('=SUM(1;2)')).toMatchObject({ value: 3, formula: '=SUM(1;2)' });
    expect(typed('   =SUM(1,2)')).toMatchObject({ value: '   =SUM(1,2)', formula: '' });
    const { sheet } = run();
    const cell = sheet.getRange('A1').setValue('   =SUM(1,2)').trimWhitespace();
    expect([cell.getValue(), cell.getFormula()]).toEqual(['=SUM(1,2)', '']);
  });

  test('"+" and "-" before what is no number make a formula that fails', () => {
    expect(typed('+49 123 abc').formula).toBe('=+49 123 abc');
    expect(value('+49 123 abc')).toBe('#ERROR!');
    expect(value('-xin hỏi')).toMatch(/^#/);
    expect(value('@abc')).toBe('@abc');
  });

  test('"=" in a cell of plain text: both readings', () => {
    for (const mode of ['formula', 'text'] as const) {
      const state = workbook();
      state.modes.formulaInTextCell = mode;
      const { sheet } = run(state);
      const cell = sheet.getRange('A1').setNumberFormat('@').setValue('=1+1');
      expect(cell.getFormula()).toBe(mode === 'formula' ? '=1+1' : '');
      expect(cell.getValue()).toBe(mode === 'formula' ? 2 : '=1+1');
    }
  });

  test('every formula that reached a cell is on record', () => {
    const { sheet, state, app } = run();
    sheet.getRange('B2').setValue('=IMPORTXML("http://x";"//a")');
    app.flush();
    expect(state.executedFormulas).toEqual([
      { sheet: 'Trang tính1', cell: 'B2', formula: '=IMPORTXML("http://x";"//a")' },
    ]);
  });
});

describe('values', () => {
  test('a Date is kept in the spreadsheet’s own zone', () => {
    const state = workbook({ timeZone: 'America/New_York' });
    const at = new Date('2026-06-25T23:30:15Z');
    const { sheet } = run(state);
    const cell = sheet.getRange('A1').setValue(at);
    expect(cell.getValue()).toEqual(at);
    expect(cell.getDisplayValue()).toBe('25/06/2026 19:30:15');
    state.timeZone = 'Asia/Ho_Chi_Minh';
    expect(cell.getValue()).toEqual(new Date('2026-06-25T12:30:15Z'));
  });

  test('display follows the format', () => {
    const { sheet } = run();
    const cell = sheet.getRange('A1').setValue(new Date('2026-06-05T08:05:00+07:00'));
    expect(cell.setNumberFormat('dd/MM/yyyy').getDisplayValue()).toBe('05/06/2026');
    expect(cell.setNumberFormat('HH:mm, d-M-yy').getDisplayValue()).toBe('08:05, 5-6-26');
    expect(sheet.getRange('B1').setValue(1234.5).setNumberFormat('#,##0.00').getDisplayValue()).toBe('1.234,50');
    expect(sheet.getRange('C1').setValue(0.256).setNumberFormat('0.0%').getDisplayValue()).toBe('25,6%');
    expect(sheet.getRange('D1').setValue(7).setNumberFormat('000').getDisplayValue()).toBe('007');
  });

  test('formulas: sums, texts, counts, and names that nobody knows', () => {
    const { sheet } = run();
    sheet.getRange('A1:A4').setValues([['mới'], ['xong'], ['mới'], [4]]);
    const result = (formula: string) => sheet.getRange('C1').setFormula(formula).getValue();
    expect(result('=COUNTIF(A1:A4,"mới")')).toBe(2);
    expect(result('=COUNTIF(A:A,"<>xong")')).toBe(3);
    expect(result('=A4*2+SUM(A1:A4)')).toBe(12);
    expect(result('="a"&A1')).toBe('amới');
    expect(result('=KHONGCO(1)')).toBe('#NAME?');
    expect(result('=C1')).toBe('#REF!');
  });

  test('50,000 characters are the most, and the error waits for the flush', () => {
    const { sheet, app } = run();
    sheet.getRange('A1').setValue('a'.repeat(50_000));
    app.flush();
    sheet.getRange('A1').setValue('b'.repeat(50_001));
    expect(() => app.flush()).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(sheet.getRange('A1').getValue()).toBe('a'.repeat(50_000));
  });
});
