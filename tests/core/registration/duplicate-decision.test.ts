import { expect, it } from 'vitest';
import { duplicateSaid, duplicateUnread } from '../../../src/core/registration/duplicate-decision.ts';

it.each([
  ['', '', true],
  ['Không', '', false],
  ['không trùng', '', false],
  [' DT-2026-01-0003 ', 'DT-2026-01-0003', false],
])('"%s" beside a suggestion means slip "%s"; still to be looked at: %s', (duplicateOf, said, unread) => {
  expect(duplicateSaid({ duplicateOf })).toBe(said);
  expect(duplicateUnread({ duplicateOf, duplicateSuggestion: 'DT-2026-01-0003' })).toBe(unread);
});

it('without a suggestion there is nothing to look at', () =>
  expect(duplicateUnread({ duplicateOf: '', duplicateSuggestion: '' })).toBe(false));
