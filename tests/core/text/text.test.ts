import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { forDocument } from '../../../src/core/text/document-text.ts';
import { withoutTags } from '../../../src/core/text/escape-html.ts';
import { fold, syllableKey } from '../../../src/core/text/fold.ts';
import {
  formatDay,
  formatDayInDocument,
  formatDayInText,
  formatInstant,
  formatNumber,
  formatPercent,
} from '../../../src/core/text/format.ts';
import { readableName } from '../../../src/core/text/name.ts';
import { maskForPublication, maskSensitiveNumbers } from '../../../src/core/text/sensitive.ts';

describe('fold and syllableKey', () => {
  it('forgets diacritics, đ and tone habits', () => {
    expect(fold('Đỗ Thị Quỳnh Hoà')).toBe('do thi quynh hoa');
    expect(syllableKey('hoà')).toBe(syllableKey('hòa'));
    expect(syllableKey('thuý'.normalize('NFD'))).toBe(syllableKey('thúy'));
    expect(syllableKey('lý')).toBe(syllableKey('lí'));
  });
  it('keeps apart what diacritics keep apart', () => {
    expect(syllableKey('thuế')).not.toBe(syllableKey('thuê'));
    expect(syllableKey('tay')).not.toBe(syllableKey('tai'));
  });
});

describe('days and numbers', () => {
  it('writes zeros as Nghị định 30/2020 asks', () => {
    expect(formatDayInDocument(day('2026-01-05'))).toBe('ngày 05 tháng 01 năm 2026');
    expect(formatDayInDocument(day('2026-06-29'))).toBe('ngày 29 tháng 6 năm 2026');
    expect(formatDayInText(day('2026-06-05'))).toBe('05/6/2026');
    expect(formatDay(day('2026-06-05'))).toBe('05/06/2026');
    expect(formatInstant(new Date('2026-06-15T17:30:00Z'))).toBe('00:30 ngày 16/6/2026');
  });
  it('groups thousands with points', () => {
    expect(formatNumber(7399)).toBe('7.399');
    expect(formatNumber(-1234567.5)).toBe('-1.234.567,5');
    expect(formatNumber(0)).toBe('0');
    expect(formatNumber(-0.001)).toBe('0');
    expect(formatPercent(0, 0)).toBe('–');
    expect(formatPercent(2, 3)).toBe('66,7%');
  });
});

describe('maskSensitiveNumbers', () => {
  it.each([
    ['CCCD 001099012345 cấp 2021', 'CCCD *********345 cấp 2021'],
    ['căn cước: 001 099 012 345', 'căn cước: *** *** *** 345'],
    ['CMND 012345678', 'CMND ******678'],
    ['STK 1903 4567 8901 Techcombank', 'STK **** **** *901 Techcombank'],
    ['tài khoản số 12345678', 'tài khoản số *****678'],
    ['bồi thường 1.500.000.000 đồng', 'bồi thường 1.500.000.000 đồng'],
    ['gọi 0950 000 101 hoặc 024.3000.0107', 'gọi 0950 000 101 hoặc 024.3000.0107'],
    ['hẹn 20/3/2026, 20-03-2026 thửa 215', 'hẹn 20/3/2026, 20-03-2026 thửa 215'],
    ['mã hồ sơ 000.00.12.H26-260115-0012', 'mã hồ sơ 000.00.12.H26-260115-0012'],
  ])('%s', (text, masked) => expect(maskSensitiveNumbers(text)).toBe(masked));

  it('hides contacts too where a text is posted', () => {
    expect(maskForPublication('gọi 0950 000 101 hay a.b@example.com, giá 1.500.000.000 đồng')).toBe(
      'gọi [số điện thoại đã ẩn] hay [thư điện tử đã ẩn], giá 1.500.000.000 đồng',
    );
  });
});

describe('for reading', () => {
  it('writes names as names', () => {
    expect(readableName('  PHẠM  THỊ LỤA ')).toBe('Phạm Thị Lụa');
    expect(readableName('ngô đức-thịnh')).toBe('Ngô Đức-Thịnh');
    expect(readableName('Lê McKay')).toBe('Lê McKay');
  });
  it('takes from a document what Times New Roman cannot show', () => {
    expect(forDocument('xin bản sao ạ 🙏🙏\n👍 nv dễ thương')).toBe('xin bản sao ạ\nnv dễ thương');
    expect(forDocument('𝐇𝐨à 中 m² → 5 €')).toBe('Hoà 中 m² → 5 €');
  });
  it('reads a text without its markup', () => {
    expect(withoutTags("<script>alert('x')</script>Xin hỏi <b>đất</b>, 3 < 5").trim()).toBe('Xin hỏi  đất , 3 < 5');
  });
});
