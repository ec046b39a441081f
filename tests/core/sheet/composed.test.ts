import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composed } from '../../../src/core/sheet/cell-text.ts';

it('text is composed just as Unicode does it, whatever is in the cell', () => {
  const letters = fc.constantFrom(
    ...'aăâeêoôơuưđ \u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323ạặ…–“”',
    '\u212b',
    '\u0374',
    '\u2126',
    '\uac00',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(letters).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      expect(composed(given)).toBe(given.normalize('NFC'));
    }),
    { numRuns: 3000 },
  );
});
