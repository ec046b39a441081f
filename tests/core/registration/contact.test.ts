import { describe, expect, it } from 'vitest';
import { readEmails } from '../../../src/core/registration/email.ts';
import { hamletIn } from '../../../src/core/registration/hamlet.ts';
import { kindOf } from '../../../src/core/registration/kind.ts';
import { formatPhone, readPhones } from '../../../src/core/registration/phone.ts';

describe('readPhones', () => {
  it.each([
    ['0950000101', ['+84950000101']],
    ['0950.000.102', ['+84950000102']],
    ['+84 950 000 103', ['+84950000103']],
    ['(+84)950-000-108', ['+84950000108']],
    ['+84 0950000108', ['+84950000108']],
    ['0084950000108', ['+84950000108']],
    ['84950000108', ['+84950000108']],
    ['O950 OOO 115', ['+84950000115']],
    ['０９５００００１０１', ['+84950000101']],
    ['024.3000.0107', ['+842430000107']],
    ['024 3000 0107 (máy lẻ 12)', ['+842430000107']],
    ['0950000101 / 0950000102', ['+84950000101', '+84950000102']],
    ['0950000101 0950000102', ['+84950000101', '+84950000102']],
    ['0950000101 hoặc 024.3000.0107', ['+84950000101', '+842430000107']],
    ['0950000101, 0950000101', ['+84950000101']],
    ['0950000101 / 123', ['+84950000101']],
    ['0950,000,101', ['+84950000101']],
    ['0168 000 0101', ['+84380000101']],
    ['+1 650 253 0000', ['+16502530000']],
    ['123', []],
    ['19001009', []],
    ['không có', []],
    ['', []],
  ])('%s', (given, numbers) => expect(readPhones(given).numbers).toEqual(numbers));

  it('gives a number back the zero that a sheet took', () => {
    expect(readPhones(950000101).numbers).toEqual(['+84950000101']);
    expect(readPhones(2430000107).numbers).toEqual(['+842430000107']);
  });

  it('keeps what was written', () => expect(readPhones(' 123 ').asGiven).toBe('123'));

  it('shows numbers as people write them', () => {
    expect(formatPhone('+84950000101')).toBe('0950 000 101');
    expect(formatPhone('+842430000107')).toBe('024 3000 0107');
  });
});

describe('readEmails', () => {
  it.each([
    ['hanh.nguyen@example.com', ['hanh.nguyen@example.com']],
    [' Hanh@Example.COM ', ['Hanh@example.com']],
    ['a@example.com; b@example.com', ['a@example.com', 'b@example.com']],
    ['Hạnh <hanh@example.com>', ['hanh@example.com']],
    ['mailto:hanh@example.com', ['hanh@example.com']],
    ['ｈａｎｈ＠ｅｘａｍｐｌｅ．ｃｏｍ', ['hanh@example.com']],
    ['lienhe@minhphat.example', ['lienhe@minhphat.example']],
    ['abc@', []],
    ['a..b@example.com', []],
    ['hạnh@example.com', []],
    ['khong co', []],
  ])('%s', (given, addresses) => expect(readEmails(given).addresses).toEqual(addresses));

  it.each([
    'a@example.com\nBcc: b@example.com',
    'a@example.com\r\nSubject: x',
    'a@example.com%0ABcc:b@example.com',
    'a@example.com cc: b@example.com',
  ])('takes nothing from behind an injected header: %j', (given) => {
    expect(readEmails(given)).toMatchObject({ addresses: ['a@example.com'], suspicious: true });
  });
});

describe('kindOf', () => {
  it.each([
    ['Lê Quang Huy - Giám đốc', 'Công ty TNHH Minh Phát', 'organisation'],
    ['Công ty TNHH Minh Phát', '', 'organisation'],
    ['HTX Rau sạch', '', 'organisation'],
    ['Nguyễn Văn Trường', '', 'individual'],
    ['Hội Thị An', 'không', 'individual'],
    ['Bùi Thị Thoa', 'Hộ kinh doanh Thoa', 'organisation'],
    ['Trần Văn A', '...', 'individual'],
    ['', '', 'individual'],
  ])('%s / %s', (name, organisation, kind) => expect(kindOf(name, organisation)).toBe(kind));
});

describe('hamletIn', () => {
  const hamlets = ['Thôn Đông', 'Thôn Đoài', 'Thôn Chợ', 'Thôn Đông Thượng', 'Thôn Đồng', 'Tổ dân phố 5', 'Thôn Bến'];
  it.each([
    ['Số 12, thôn Đoài, xã Đồng Mẫu', 'Thôn Đoài'],
    ['thon Cho', 'Thôn Chợ'],
    ['THÔN BẾN', 'Thôn Bến'],
    ['Xóm 1 thôn Bến <img>', 'Thôn Bến'],
    ['Bến', 'Thôn Bến'],
    ['thôn Đông Thượng', 'Thôn Đông Thượng'],
    ['thôn Đông', 'Thôn Đông'],
    ['thôn Đồng', 'Thôn Đồng'],
    ['thon dong', ''],
    ['TDP số 5', 'Tổ dân phố 5'],
    ['Số 5 ngõ 2', ''],
    ['', ''],
  ])('%s → %s', (address, hamlet) => expect(hamletIn(address, hamlets)).toBe(hamlet));
});
