import { expect, it } from 'vitest';
import { opinionsForPapers, setAsideOf } from '../../../src/core/opinion/for-papers.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { type Opinion, opinions } from '../../../src/core/tables/register-tables.ts';

const row = (code: string, registration: string, scope: Opinion['scope']): Opinion => ({
  ...emptyRow(opinions),
  ...{ code, registration, scope, status: 'new' },
});

it('the rest of a slip whose denunciation was split off is no second denunciation; no paper carries it', () => {
  const rows = [
    row('1-1', '1', 'out_to_cao'),
    row('1-2', '1', 'mixed_to_cao'),
    row('1-3', '1', 'unclear'),
    row('2-1', '2', 'mixed_to_cao'),
    row('3-1', '3', 'in_scope'),
  ];
  expect(setAsideOf(rows, true)).toEqual({
    complaints: 0,
    denunciations: 2,
    beside: 2,
    besideCodes: new Set(['1-2', '1-3']),
  });
  expect(opinionsForPapers(rows, true).map(({ code }) => code)).toEqual(['3-1']);
});
