import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmails } from '../../../src/core/registration/email.ts';
import { readPhones } from '../../../src/core/registration/phone.ts';
import { CELL_LIMIT, fromCellText, toCellText } from '../../../src/core/sheet/cell-text.ts';
import { clean, cleanSection } from '../../../src/core/text/clean.ts';
import { forDocument } from '../../../src/core/text/document-text.ts';
import { escapeHtml } from '../../../src/core/text/escape-html.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { fingerprint, likeness } from '../../../src/core/text/likeness.ts';
import { maskForPublication, maskSensitiveNumbers } from '../../../src/core/text/sensitive.ts';

const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as string[];
/** Any UTF-16, halves of pairs included, and strings that begin as formulas do. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))).map((units) => units.join('')),
  fc.constantFrom(...naughty),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', ' =', "'", '＝', '|'), fc.string()).map((parts) => parts.join('')),
);
const holds = (property: (text: string) => void) =>
  fc.assert(
    fc.property(anyText, (text) => {
      property(text);
    }),
    { numRuns: 2000 },
  );
const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
const XML_ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

describe('whatever people send', () => {
  it('never makes a formula of a cell', () =>
    holds((text) => {
      const cell = toCellText(text);
      expect(/^\s*[=+\-@＝＋－＠]/.test(cell)).toBe(false);
      expect(cell.length).toBeLessThanOrEqual(CELL_LIMIT);
    }));

  it('keeps the whole text in the cell behind at most one apostrophe', () =>
    holds((text) => {
      const shown = text.startsWith("'") ? `’${text.slice(1)}` : text;
      expect([shown, `'${shown}`]).toContain(toCellText(text));
      expect(fromCellText(toCellText(text))).toBe(shown);
    }));

  it('cleans once for all', () => holds((text) => expect(clean(clean(text))).toBe(clean(text))));

  it('loses no letter and no line break', () =>
    holds((text) => {
      const wellFormed = text.replace(/\p{Cs}/gu, '').replace(/[\u115F\u1160\u3164\uFFA0]/g, '');
      expect(lettersOf(clean(text)).normalize('NFC')).toBe(lettersOf(clean(wellFormed)).normalize('NFC'));
      expect(clean(text).split('\n')).toHaveLength(text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length);
    }));

  it('folds NFC and NFD alike', () =>
    holds((text) => {
      expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
      expect(fold(fold(text))).toBe(fold(text));
    }));

  it('leaves nothing in a document that XML forbids', () =>
    holds((text) => expect(XML_ILLEGAL.test(forDocument(text))).toBe(false)));

  it('leaves no markup in a page', () =>
    holds((text) => expect(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(escapeHtml(text))).toBe(false)));

  it('hides no letters when it hides numbers', () =>
    holds((text) => expect(maskSensitiveNumbers(text).replace(/[\d*]/g, '')).toBe(text.replace(/[\d*]/g, ''))));

  it('reads contact details of anything without falling over', () =>
    holds((text) => {
      for (const number of readPhones(text).numbers) expect(number).toMatch(/^\+[1-9]\d{7,14}$/);
      for (const address of readEmails(text).addresses) expect(address).toMatch(/^[\x21-\x7E]+@[\x21-\x7E]+$/);
      maskForPublication(text);
    }));

  it('finds every text fully like itself', () =>
    holds((text) => {
      const words = fingerprint(text);
      if (words.size > 0) expect(likeness(words, words)).toBe(1);
    }));
});

describe('a text longer than a cell', () => {
  const long = 'Đề nghị xem xét. '.repeat(4000);

  it('ends in a note that says so', () => {
    expect(toCellText(long)).toContain('nguyên văn dài 68.000 ký tự');
    expect(toCellText(long)).toHaveLength(CELL_LIMIT);
  });

  it('tears no emoji', () => {
    const cell = toCellText(`a${'🙏'.repeat(60_000)}`);
    expect(cell.length).toBeLessThanOrEqual(CELL_LIMIT);
    expect(clean(cell)).toBe(cell);
  });

  it('fits at exactly the limit', () => {
    expect(toCellText('a'.repeat(CELL_LIMIT))).toHaveLength(CELL_LIMIT);
    expect(toCellText('a'.repeat(CELL_LIMIT))).not.toContain('cắt bớt');
  });
});

it('keeps what a person meant', () => {
  expect(cleanSection('\u202EMinh\u0000 Hạnh\u200B \uD83D \n dòng 2 ')).toBe('Minh Hạnh � \n dòng 2');
  expect(clean('Hộ\u200E khẩu\u200F \u2067chậm\u2069'), 'marks of direction').toBe('Hộ khẩu chậm');
  expect(clean('Nguyễn Thị Hường'.normalize('NFD')), 'letters in pieces').toBe('Nguyễn Thị Hường');
  expect(clean('👨‍👩‍👧 nhà')).toBe('👨‍👩‍👧 nhà');
});
