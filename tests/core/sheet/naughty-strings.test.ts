import STRINGS from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { fromCellText, toCellText } from '../../../src/core/sheet/cell-text.ts';

test('strings that broke other programs go into a cell as text and come out as they were', () => {
  expect(STRINGS.length).toBeGreaterThan(400);
  for (const text of STRINGS) {
    const cell = toCellText(text);
    expect(cell, text).not.toMatch(/^\s*[=+\-@]/);
    expect(fromCellText(cell)).toBe(text.startsWith("'") ? `’${text.slice(1)}` : text);
  }
});
