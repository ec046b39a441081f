import { expect, test } from 'vitest';
import { opinionsForPapers } from '../../../src/core/opinion/for-papers.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { type Opinion, opinions } from '../../../src/core/tables/register-tables.ts';

const opinion = (code: string, scope: Opinion['scope'], status: Opinion['status'] = 'new'): Opinion => ({
  ...emptyRow(opinions),
  code,
  registration: code.slice(0, -2),
  scope,
  status,
});

test('a slip that denounces stands aside, except for what an officer gave a scope of its own', () => {
  const rows = [
    opinion('DT-2026-01-0014-1', 'out_to_cao'),
    opinion('DT-2026-01-0014-2', 'unclear'),
    opinion('DT-2026-01-0015-1', 'mixed_to_cao'),
    opinion('DT-2026-01-0015-2', 'in_scope'),
    opinion('DT-2026-01-0016-1', 'unclear'),
  ];
  expect(opinionsForPapers(rows, true).map((row) => row.code)).toEqual(['DT-2026-01-0015-2', 'DT-2026-01-0016-1']);
});

test('a complaint stands aside only where the plan keeps complaints out; what was separated always does', () => {
  const rows = [opinion('DT-2026-01-0001-1', 'out_khieu_nai'), opinion('DT-2026-01-0002-1', 'in_scope', 'separated')];
  expect(opinionsForPapers(rows, false).map((row) => row.code)).toEqual(['DT-2026-01-0001-1']);
  expect(opinionsForPapers(rows, true)).toEqual([]);
});
