import { describe, expect, it } from 'vitest';
import {
  compareCodes,
  highestNumber,
  nextCode,
  nextOpinionCode,
  opinionCode,
  parseCode,
} from '../../../src/core/registration/code.ts';
import { selectNewResponses } from '../../../src/core/registration/new-responses.ts';

describe('codes', () => {
  it('grow by one and never look at the rows', () => {
    expect(nextCode('DT-2026-01', 16)).toEqual({ code: 'DT-2026-01-0017', lastNumber: 17 });
    expect(nextCode('DT-2026-01', 9999).code).toBe('DT-2026-01-10000');
  });

  it('are read back', () => {
    expect(parseCode('DT-2026-01-0017')).toEqual({ prefix: 'DT-2026-01', number: 17, opinion: null });
    expect(parseCode(' dt-2026-01-0017-2 ')).toEqual({ prefix: 'DT-2026-01', number: 17, opinion: 2 });
    expect(parseCode('DT-2026-01')).toBeNull();
    expect(parseCode('=A1')).toBeNull();
  });

  it('number the opinions of a slip, gaps left by deleted ones kept', () => {
    expect(opinionCode('DT-2026-01-0017', 1)).toBe('DT-2026-01-0017-1');
    expect(nextOpinionCode('DT-2026-01-0017', ['DT-2026-01-0017-1', 'DT-2026-01-0017-3', 'DT-2026-01-0018-9'])).toBe(
      'DT-2026-01-0017-4',
    );
  });

  it('sort as numbers', () => {
    const sorted = [
      'DT-2026-01-10000',
      'DT-2026-01-0002-10',
      'x',
      'DT-2026-01-0002-2',
      'DT-2026-01-0002',
      'DT-2025-02-0001',
    ].sort(compareCodes);
    expect(sorted).toEqual([
      'DT-2025-02-0001',
      'DT-2026-01-0002',
      'DT-2026-01-0002-2',
      'DT-2026-01-0002-10',
      'DT-2026-01-10000',
      'x',
    ]);
  });

  it('tell a lost counter where it was', () => {
    expect(highestNumber('DT-2026-01', ['DT-2026-01-0003', 'DT-2026-02-0009', 'DT-2026-01-0007-2', ''])).toBe(7);
  });
});

describe('selectNewResponses', () => {
  const response = (id: string, minute: number) => ({ id, submittedAt: new Date(minute * 60_000) });
  it('takes each new one once, oldest first, and restores nothing that was erased', () => {
    const found = selectNewResponses(
      [response('c', 3), response('a', 1), response('a', 1), response('k', 2), response('t', 0)],
      new Set(['k']),
      new Set(['t']),
    );
    expect(found.fresh.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(found.known.map(({ id }) => id)).toEqual(['k']);
    expect(found.tombstoned.map(({ id }) => id)).toEqual(['t']);
  });
});
