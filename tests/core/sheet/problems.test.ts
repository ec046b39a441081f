import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/sheet/cell-text.ts';
import { choice, codes, day, flag, instant, longText, number, text } from '../../../src/core/sheet/column.ts';
import { readTable } from '../../../src/core/sheet/read-table.ts';
import { table } from '../../../src/core/sheet/table.ts';

const SAMPLE = table(
  'Bảng thử',
  {
    code: text('Mã'),
    note: longText('Ghi chú'),
    on: day('Ngày'),
    at: instant('Lúc'),
    amount: number('Số lượng'),
    present: flag('Có mặt'),
    kind: choice('Loại', { one: 'Loại một', two: 'Loại hai' }),
    fields: codes('Lĩnh vực'),
  },
  { code: 'code' },
);
const KEYS = Object.keys(SAMPLE.columns);
const HEADERS = Object.values(SAMPLE.columns).map((column) => column.header);

function read(cells: Readonly<Record<string, Cell>>) {
  return readTable(SAMPLE, [KEYS, HEADERS, KEYS.map((key) => cells[key] ?? '')]);
}

describe('what staff type is understood', () => {
  test.each<[string, Cell, unknown]>([
    ['on', '31/08/2026', '2026-08-31'],
    ['on', '1-9-2026', '2026-09-01'],
    ['on', new Date('2026-08-30T17:00:00Z'), '2026-08-31'],
    ['amount', '12,5', 12.5],
    ['amount', 0, 0],
    ['present', 'x', true],
    ['present', 'CÓ'.normalize('NFD'), true],
    ['present', 'Không', false],
    ['kind', '  loại   HAI ', 'two'],
    ['kind', 'Loại hai'.normalize('NFD'), 'two'],
    ['fields', 'dat_dai; ho_tich\nkhac,', ['dat_dai', 'ho_tich', 'khac']],
    ['note', 'Ế'.normalize('NFD'), 'Ế'],
    ['note', "'=1+1", '=1+1'],
    ['note', 12, '12'],
  ])('%s from %j', (key, cell, value) => {
    const content = read({ code: 'A', [key]: cell });
    expect(content.problems).toEqual([]);
    expect(content.rows[0]?.values).toMatchObject({ [key]: value });
  });
});

describe('what cannot be understood is told by sheet, cell and column', () => {
  test.each<[string, Cell, string]>([
    ['on', '31/02/2026', 'ô C3, cột "Ngày": phải là một ngày dạng 31/08/2026, đang là "31/02/2026".'],
    ['on', '31/08', 'ô C3, cột "Ngày": phải là một ngày dạng 31/08/2026, đang là "31/08".'],
    ['at', 'mai', 'ô D3, cột "Lúc": phải là ngày giờ dạng 31/08/2026 08:30, đang là "mai".'],
    ['amount', 'mười', 'ô E3, cột "Số lượng": phải là một số, đang là "mười".'],
    ['present', 'chắc', 'ô F3, cột "Có mặt": phải là "Có" hoặc để trống, đang là "chắc".'],
    ['kind', 'Loại ba', 'ô G3, cột "Loại": phải chọn một trong: Loại một · Loại hai; đang là "Loại ba".'],
    ['note', new Date(0), 'ô B3, cột "Ghi chú": đang là ngày giờ; hãy định dạng ô là "Văn bản thuần túy" rồi gõ lại.'],
  ])('%s from %j', (key, cell, sentence) => {
    const content = read({ code: 'A', [key]: cell });
    expect(content.problems.map((problem) => problem.sentence)).toEqual([`Bảng "Bảng thử", ${sentence}`]);
    expect(content.rows[0]?.unreadable).toEqual(new Set([key]));
  });

  test('two rows of one code', () => {
    const line = (note: string) => KEYS.map((key) => (key === 'code' ? 'A' : key === 'note' ? note : ''));
    const content = readTable(SAMPLE, [KEYS, HEADERS, line('a'), KEYS.map(() => ''), line('b')]);
    expect(content.problems[0]?.sentence).toBe(
      'Bảng "Bảng thử": mã "A" có ở cả dòng 3 và dòng 5; hãy xóa dòng chép thừa.',
    );
    expect(content.rows.map((row) => row.line)).toEqual([3, 5]);
  });

  test('two columns of one header are refused where the table is declared', () => {
    expect(() => table('T', { a: text('Một'), b: text('Một') }, { code: 'a' })).toThrow('hai cột "Một"');
  });
});
