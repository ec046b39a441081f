import { expect, it } from 'vitest';
import { phoneNumber } from '../../../src/core/sheet/phone-column.ts';

const column = phoneNumber('Điện thoại', { personal: true });

it.each([
  ['+84950000101', '0950 000 101'],
  ['+842438251234', '0243 825 1234'],
])('%s is shown as people dial it and read back', (number, shown) => {
  const cell = String(column.toCell(number));
  expect(cell.replace(/ /g, '')).toBe(shown.replace(/ /g, ''));
  expect(cell).toMatch(/^0[\d ]+$/);
  expect(column.parse(cell).value).toBe(number);
});

it.each(['0950.000.101', '950000101', '+84 950 000 101', 'không có', '', '0950 000 101 / 0950 000 102'])(
  'what staff typed stays: %s',
  (typed) => expect(column.parse(typed).value).toBe(typed),
);

it('no formula comes of it', () => expect(column.toCell('+84+1')).toBe("'+84+1"));
