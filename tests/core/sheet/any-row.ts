import fc from 'fast-check';
import { type Day, dayOfNumber } from '../../../src/core/calendar/day.ts';
import type { Cell } from '../../../src/core/sheet/cell-text.ts';
import type { AnyColumn, Row, Table } from '../../../src/core/sheet/table.ts';

const NASTY = [
  '=1+1',
  '+84 912',
  '-5',
  '@ai',
  "'quoted",
  '＝SUM(A1)',
  '0912345678',
  '1/2',
  '   ',
  '<b>x</b>',
  '{tag}',
  'Ế'.normalize('NFD'),
  '🙂',
];
const anyText = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 40 }));

/** Any value that a column of this kind can hold and hand back. */
function anyValue(column: AnyColumn): fc.Arbitrary<unknown> {
  const days: fc.Arbitrary<Day> = fc.integer({ min: 15_000, max: 30_000 }).map(dayOfNumber);
  switch (column.kind) {
    case 'text':
    case 'longText':
      return anyText.map((text) => text.normalize('NFC').replace(/^'/, '’'));
    case 'codes':
      return fc.array(fc.stringMatching(/^[a-z_]{1,12}$/), { maxLength: 4 });
    case 'dayCounts':
      return fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 4 });
    case 'day':
      return fc.option(days);
    case 'instant':
      return fc.option(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }));
    case 'number':
      return fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }));
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.option(fc.constantFrom(...Object.keys(column.choices ?? {})));
  }
}

/** Rows of a table, each with a code of its own. */
export function anyRows<T extends Table>(table: T): fc.Arbitrary<Row<T>[]> {
  const values = Object.fromEntries(Object.entries(table.columns).map(([key, column]) => [key, anyValue(column)]));
  return fc
    .array(fc.record(values), { minLength: 1, maxLength: 5 })
    .map((rows) => rows.map((row, at) => ({ ...row, [table.code]: codeOf(table, at) }) as unknown as Row<T>));
}

const codeOf = (table: Table, at: number): string => `${table.codePrefix || 'M'}-${at + 1}`;

/** The two first lines of a sheet whose columns stand in any order, with columns of the staff's own between them. */
export function anyHead(table: Table): fc.Arbitrary<Cell[][]> {
  const keys = Object.keys(table.columns);
  const foreign = fc.array(fc.constantFrom('', 'ghi chú riêng', 'cột tạm'), { maxLength: 4 });
  return foreign
    .chain((own) =>
      fc.shuffledSubarray([...keys, ...own.map((key, at) => (key === '' ? '' : `${key} ${at}`))], {
        minLength: keys.length + own.length,
        maxLength: keys.length + own.length,
      }),
    )
    .map((order) => [order, order.map((key) => table.columns[key]?.header ?? `Cột của tôi ${key}`)]);
}
