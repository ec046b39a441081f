import { describe, expect, it } from 'vitest';
import { named, namedCodes, withOwnNames } from '../../../src/core/sheet/named-column.ts';
import { table } from '../../../src/core/sheet/table.ts';
import { codeForField } from '../../../src/core/triage/field-codes.ts';

const NAMES = { dat_dai: 'Đất đai', boi_thuong: 'Bồi thường, giải phóng mặt bằng', khac: 'Khác' };
const one = named('Lĩnh vực', NAMES, { offer: ['dat_dai', 'khac'] });
const several = namedCodes('Lĩnh vực phụ trách', NAMES);

describe('a column whose codes have names', () => {
  it('shows names, and takes names however typed, codes, and what is neither', () => {
    expect(one.toCell('dat_dai')).toBe('Đất đai');
    for (const typed of ['Đất đai', 'ĐẤT ĐAI ', 'dat dai', 'dat_dai']) expect(one.parse(typed).value).toBe('dat_dai');
    expect(one.parse('Lĩnh vực riêng').value).toBe('Lĩnh vực riêng');
    expect(one.parse('').value).toBe('');
    expect(one.offered).toEqual(['Đất đai', 'Khác']);
  });

  it('never makes a formula of what is neither', () => {
    expect(one.toCell('=1+1')).toBe("'=1+1");
    expect(several.toCell(['=1+1'])).toBe("'=1+1");
  });

  it('keeps several apart although a name holds a comma, and reads lists of codes from before', () => {
    const codes = ['dat_dai', 'boi_thuong'];
    expect(several.toCell(codes)).toBe('Đất đai; Bồi thường, giải phóng mặt bằng');
    expect(several.parse(several.toCell(codes)).value).toEqual(codes);
    expect(several.parse('dat_dai, boi_thuong,khac').value).toEqual([...codes, 'khac']);
    expect(several.parse('Bồi thường, giải phóng mặt bằng').value).toEqual(['boi_thuong']);
    expect(several.parse('').value).toEqual([]);
  });
});

describe("a workbook's own names", () => {
  let asked = 0;
  const own = () => {
    asked++;
    return { dat_dai: 'Đất đai, địa chính', ao_ca: 'Ao cá' };
  };
  const { columns } = withOwnNames(table('Mẫu', { code: one, several }, { code: 'code' }), own);

  it('are written, and read beside those of before; they are asked for only when a cell needs them', () => {
    for (const cell of ['Đất đai', 'dat_dai', 'KHÁC', '']) columns.code.parse(cell);
    columns.code.toCell('');
    expect(asked).toBe(0);
    expect(columns.code.toCell('dat_dai')).toBe('Đất đai, địa chính');
    for (const typed of ['Đất đai, địa chính', 'dat dai, dia chinh ', 'Đất đai'])
      expect(columns.code.parse(typed).value).toBe('dat_dai');
    expect(columns.code.parse('ao cá').value).toBe('ao_ca');
    expect(columns.several.parse(columns.several.toCell(['dat_dai', 'ao_ca', 'khac'])).value).toEqual([
      'dat_dai',
      'ao_ca',
      'khac',
    ]);
    expect(columns.code.parse('Tên đã xóa').value).toBe('Tên đã xóa');
  });

  it('bring codes of their own; a shipped name gets its own code back, and none is given twice', () => {
    expect(codeForField('Ao cá Đồng Mẫu', new Set())).toBe('ao_ca_dong_mau');
    expect(codeForField('HỘ TỊCH ', new Set())).toBe('ho_tich');
    expect(codeForField('Hộ tịch', new Set(['ho_tich']))).toBe('ho_tich_2');
    expect(codeForField('***', new Set())).toBe('linh_vuc');
  });
});
