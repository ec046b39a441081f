import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../emulator/spreadsheet/locale.ts';
import { readTyped } from '../../../emulator/spreadsheet/typed/typed-value.ts';
import { mayTurnFromText, toCellText } from '../../../src/core/sheet/cell-text.ts';

/** What an unformatted cell makes of a text that the add-on writes. */
const kept = (text: string, locale: string): unknown =>
  readTyped(toCellText(text), { locale: localeOf(locale), format: '', formulaInTextCell: 'formula', year: 2026 }).value;

describe('a text that goes to a cell without its format', () => {
  const pieces = [
    '0',
    '912',
    '5',
    '30',
    '2026',
    '/',
    '-',
    '.',
    ',',
    ':',
    ' ',
    '%',
    'e',
    'đ',
    '₫',
    '$',
    'am',
    'PM',
    '(',
  ];
  const words = ['Mar ', ' May', 'true', 'FALSE', 'tháng ', 'thôn ', 'ngõ ', 'T', 'Z', '+', "'"];
  const text = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 7 }).map((parts) => parts.join(''));

  it('is one that no spreadsheet takes for a number, a day, a time or true', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('vi_VN', 'en_US'), (given, locale) => {
        if (mayTurnFromText(toCellText(given))) return;
        const expected = given.startsWith("'") ? `’${given.slice(1)}` : given;
        expect(kept(given, locale)).toBe(expected);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is the usual one; numbers, days and times are written with the format', () => {
    for (const usual of ['DT-2026-01-0001', 'Số 5, thôn Thử', 'Nguyễn Văn An', 'mau@dan.example', '2_ABaOnuf', ''])
      expect(mayTurnFromText(usual), usual).toBe(false);
    for (const risky of [
      '0912345678',
      '12/5',
      '7',
      '1e5',
      '8:30',
      '30 %',
      '5.000đ',
      'TRUE',
      '1 March 2026',
      '5 tháng 6',
    ])
      expect(mayTurnFromText(risky), risky).toBe(true);
  });
});
