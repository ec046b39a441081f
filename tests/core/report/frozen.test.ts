/** Frozen figures: whole however many codes, found again after a sort, and telling what people did to them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/core/report/differences.ts';
import type { Figure } from '../../../src/core/report/figure.ts';
import { frozenReport, frozenRows } from '../../../src/core/report/frozen.ts';
import { CELL_LIMIT, fromCellText, toCellText } from '../../../src/core/sheet/cell-text.ts';
import { type FrozenRow, reportFigures } from '../../../src/core/tables/report-tables.ts';

const AT = new Date('2026-07-01T08:00:00.987Z');
const figure = (key: string, codes: readonly string[], more: Partial<Figure> = {}): Figure => ({
  key,
  label: `Chỉ tiêu ${key}`,
  value: codes.length,
  text: String(codes.length),
  definition: 'Cách tính',
  codes,
  withheld: 0,
  ...more,
});
const many = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `DT-2026-01-${String(at + 1).padStart(5, '0')}-1`);

/** The rows as they come back from cells. */
const fromCells = (rows: readonly FrozenRow[]): FrozenRow[] =>
  rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(reportFigures.columns).map(([key, column]) => [
          key,
          column.parse(column.toCell((row as Record<string, unknown>)[key] as never)).value,
        ]),
      ) as FrozenRow,
  );
const bare = (figures: readonly Figure[] | undefined) =>
  figures?.map(({ key, label, value, text, definition, codes, withheld }) => ({
    key,
    label,
    value,
    text,
    definition,
    codes,
    withheld,
  }));

describe('frozen figures', () => {
  it('come back from the cells as they were, whatever they say and in whatever order the rows stand', () => {
    const some = fc.record({
      label: fc.string({ maxLength: 20 }),
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e6 })),
      text: fc.constantFrom('14', '45,5%', '–', '0', '1.250', '=1+1'),
      codes: fc.uniqueArray(fc.uuid(), { maxLength: 5 }),
      withheld: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), fc.nat(), (said, turn) => {
        const figures = said.map((one, at) => figure(`k.${at}`, one.codes, { ...one, label: `Lĩnh vực ${one.label}` }));
        const rows = fromCells(frozenRows('VB-0001', figures, AT));
        const sorted = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)].reverse();
        const back = frozenReport(sorted, 'VB-0001');
        expect(back?.problems).toEqual([]);
        const plain = figures.map((one) => ({
          ...one,
          label: one.label.normalize('NFC'),
          // A cell knows no negative zero.
          value: one.value === null ? null : one.value + 0,
        }));
        expect(bare(back?.figures)).toEqual(plain);
      }),
    );
  });

  it('lose no code where a cell cannot hold them all: further rows go on, and none is longer than a cell', () => {
    const codes = many(10_000);
    const rows = frozenRows('VB-0001', [figure('opinions', codes), figure('tasks', ['NV-001'])], AT);
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row.codes.join(', ').length).toBeLessThan(CELL_LIMIT);
    for (const row of rows) expect(String(reportFigures.columns.codes.toCell(row.codes))).not.toContain('Đã cắt bớt');
    expect(rows[1]).toMatchObject({ code: 'VB-0001/opinions (tiếp 2)', value: '', number: null });
    const back = frozenReport(fromCells(rows).reverse(), 'VB-0001');
    expect(back?.figures.map((one) => [one.key, one.codes.length])).toEqual([
      ['opinions', 10_000],
      ['tasks', 1],
    ]);
    expect(back?.figures[0]?.codes).toEqual(codes);
  });

  it('say which rows somebody edited or deleted', () => {
    const rows = frozenRows('VB-0001', [figure('a', ['X-1']), figure('b', ['X-2']), figure('c', many(4000))], AT);
    const edited = rows.map((row) => (row.code === 'VB-0001/a' ? { ...row, value: '7' } : row));
    expect(frozenReport(edited, 'VB-0001')?.problems).toEqual(['1 dòng đã bị sửa sau khi chốt: "Chỉ tiêu a".']);
    expect(frozenReport(edited, 'VB-0001')?.figures.map((one) => one.touched)).toEqual([true, false, false]);
    const gone = rows.filter((row) => row.code !== 'VB-0001/c (tiếp 2)' && row.code !== 'VB-0001/b');
    expect(frozenReport(gone, 'VB-0001')?.problems).toEqual([
      `Thiếu 2 trong ${rows.length} dòng đã chốt: có người đã xóa.`,
    ]);
    const unsealed = rows.map((row) => ({ ...row, seal: row.code === 'VB-0001/b' ? '' : row.seal }));
    expect(frozenReport(unsealed, 'VB-0001')?.problems).toEqual(['1 dòng đã bị sửa sau khi chốt: "Chỉ tiêu b".']);
    expect(frozenReport(rows, 'VB-0002')).toBeNull();
  });

  it('stay apart by report', () => {
    const rows = [
      ...frozenRows('VB-0001', [figure('a', ['X-1'])], AT),
      ...frozenRows('VB-0002', [figure('a', ['X-1', 'X-2'])], AT),
    ];
    expect(frozenReport(rows, 'VB-0001')?.figures[0]?.text).toBe('1');
    expect(frozenReport(rows, 'VB-0002')?.figures[0]?.text).toBe('2');
  });

  it('are text in the cells: nothing is taken for a formula', () => {
    for (const row of frozenRows('VB-0001', [figure('field.=1', ['A-1'], { label: '=1+1', text: '=2' })], AT))
      for (const cell of [row.figure, row.value].map(toCellText)) expect(fromCellText(cell)).not.toBe(cell);
  });
});

describe('differences', () => {
  const same = [figure('a', ['X-1', 'X-2']), figure('s', [], { value: 0.455, text: '45,5%' })];

  it('are none of the same rows in another order', () => {
    const sorted = [figure('a', ['X-2', 'X-1']), same[1] as Figure];
    expect(differences(same, sorted).map((one) => [one.differs, one.change])).toEqual([
      [false, '0'],
      [false, '0'],
    ]);
  });

  it('tell figure by figure what came and what went', () => {
    const now = [figure('a', ['X-2', 'X-3', 'X-4']), figure('s', [], { value: 0.5, text: '50%' })];
    expect(differences(same, now)).toMatchObject([
      { frozen: '2', now: '3', change: '+1', added: ['X-3', 'X-4'], left: ['X-1'], differs: true },
      { frozen: '45,5%', now: '50%', change: '+4,5 điểm %', differs: true },
    ]);
    expect(differences(now, same).map((one) => one.change)).toEqual(['−1', '−4,5 điểm %']);
  });

  it('are also other rows behind the same number, and another way of counting', () => {
    expect(differences([figure('a', ['X-1'])], [figure('a', ['X-9'])])[0]).toMatchObject({
      change: '0',
      differs: true,
    });
    expect(differences([figure('a', [])], [figure('a', [], { definition: 'Cách khác' })])[0]).toMatchObject({
      change: '0; cách tính đã đổi',
      differs: true,
    });
  });

  it('name figures that have come or gone: a unit under another name', () => {
    const [then, now] = [figure('unit.Phòng A', ['X-1']), figure('unit.Phòng B', ['X-1'])];
    expect(differences([then], [now])).toMatchObject([
      { label: 'Chỉ tiêu unit.Phòng A', frozen: '1', now: '–', change: 'nay không còn chỉ tiêu này', left: ['X-1'] },
      { label: 'Chỉ tiêu unit.Phòng B', frozen: '–', now: '1', change: 'không có khi chốt', added: ['X-1'] },
    ]);
  });

  it('have a dash where there was nothing to take a share of', () => {
    const none = figure('s', [], { value: null, text: '–' });
    expect(differences([none], [none])[0]).toMatchObject({ change: '0', differs: false });
    expect(
      differences(
        [none],
        [same[1] as Figure].map((one) => ({ ...one, key: 's' })),
      )[0]?.change,
    ).toBe('không so được');
  });

  it('never name what may be named no more', () => {
    const now = figure('a', ['X-1'], { withheld: 1 });
    const [one] = differences([figure('a', ['X-1', 'MẬT'])], [now], (code) => code !== 'MẬT');
    expect(one).toMatchObject({ change: '−1', left: [], unnamed: 1, differs: true });
    expect(JSON.stringify(one)).not.toContain('MẬT');
    // The total counts it as before: named or not, it is the same row.
    const total = differences(
      [figure('all', ['X-1', 'MẬT'])],
      [figure('all', ['X-1'], { value: 2, text: '2', withheld: 1 })],
      (code) => code !== 'MẬT',
    );
    expect(total[0]).toMatchObject({ change: '0', unnamed: 0, differs: false });
  });
});
