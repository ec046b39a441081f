/** How a spreadsheet's locale writes numbers and days. */

export interface Locale {
  decimal: string;
  group: string;
  order: 'mdy' | 'dmy';
  dateFormat: string;
  dateTimeFormat: string;
  timeFormat: string;
  /** Matches a currency sign before or after the number. */
  currency: RegExp;
  currencyFormat: string;
}

const ENGLISH: Locale = {
  decimal: '.',
  group: ',',
  order: 'mdy',
  dateFormat: 'M/d/yyyy',
  dateTimeFormat: 'M/d/yyyy H:mm:ss',
  timeFormat: 'h:mm:ss am/pm',
  currency: /\$/,
  currencyFormat: '"$"#,##0.00',
};

const VIETNAMESE: Locale = {
  decimal: ',',
  group: '.',
  order: 'dmy',
  dateFormat: 'dd/MM/yyyy',
  dateTimeFormat: 'dd/MM/yyyy H:mm:ss',
  timeFormat: 'H:mm:ss',
  currency: /[₫đ]/,
  currencyFormat: '#,##0 "₫"',
};

/** The conventions of a locale; those that are not known are taken for American. */
export function localeOf(name: string): Locale {
  return name.startsWith('vi') ? VIETNAMESE : ENGLISH;
}
