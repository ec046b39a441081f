import { expect, test } from 'vitest';
import { EDITED_BY_HAND } from '../../../src/core/journal/edit-entries.ts';
import { codesGiven, type KnownRows, missingCodes } from '../../../src/core/journal/missing-codes.ts';

const known = (set: Partial<KnownRows>): KnownRows => ({
  conferences: [{ code: 'DT-2026-01', lastSlipNumber: 3 }],
  registrations: new Set(['DT-2026-01-0001', 'DT-2026-01-0002', 'DT-2026-01-0003']),
  opinions: new Set(['DT-2026-01-0001-1', 'DT-2026-01-0002-1', 'DT-2026-01-0003-1']),
  tasks: new Set(),
  deadlineEvents: new Set(),
  given: new Set(),
  noted: new Set(),
  ...set,
});

test('the highest slip, the last part of a slip, the last task and event are missed like any other', () => {
  expect(missingCodes(known({}))).toEqual([]);
  const lost = known({
    registrations: new Set(['DT-2026-01-0001', 'DT-2026-01-0002']),
    opinions: new Set(['DT-2026-01-0001-1', 'DT-2026-01-0002-1']),
    tasks: new Set(['NV-001']),
    given: new Set(['DT-2026-01-0001-2', 'DT-2026-01-0003-1', 'NV-001', 'NV-002', 'GH-001']),
  });
  expect(missingCodes(lost)).toEqual(['DT-2026-01-0001-2', 'DT-2026-01-0003', 'DT-2026-01-0003-1', 'NV-002', 'GH-001']);
  expect(missingCodes({ ...lost, noted: new Set(missingCodes(lost)) })).toEqual([]);
});

test('the log tells what was given; what people typed by hand is no proof', () => {
  const entry = (what: string, about: string, after = '') => ({ what, about, after });
  expect([
    ...codesGiven([
      entry('Tách ý kiến', 'DT-2026-01-0001-1', 'DT-2026-01-0001-2'),
      entry('Gia hạn', 'GH-004, DT-2026-01-0002-1'),
      entry(EDITED_BY_HAND, 'DT-2026-01-0002-9'),
      entry('Thư không gửi được', 'digest:CB-01:2026-06-01'),
    ]),
  ]).toEqual(['DT-2026-01-0001-1', 'DT-2026-01-0001-2', 'GH-004', 'DT-2026-01-0002-1']);
});
