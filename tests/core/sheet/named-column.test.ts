import { describe, expect, it } from 'vitest';
import { named, namedCodes } from '../../../src/core/sheet/named-column.ts';

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
