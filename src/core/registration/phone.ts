/**
 * Vietnamese telephone numbers as people write them, read as E.164 (ITU-T). Numbering plan: Thông tư 22/2014/TT-BTTTT;
 * the 11-digit mobile numbers of before 2018 by the conversion of Quyết định 798/QĐ-BTTTT.
 */

export interface PhoneReading {
  /** Valid numbers in the order given, each once. */
  readonly numbers: readonly string[];
  readonly asGiven: string;
}

const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{9}$/;
/** Old mobile prefixes: 016x → 03x, 012x → 07x and 08x, 018x → 05x, 0199 → 059. */
const MOVED: Readonly<Record<string, string>> = {
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};
const BETWEEN_NUMBERS = /[/;,|\n&]|\s-\s|\s(?:hoặc|hoac|hay|và|va)\s/;
const EXTENSION = /(?:máy lẻ|may le|số lẻ|ext)[^\d]*\d+/gi;

/** Reads a telephone cell: text, or the number that a sheet made of it. */
export function readPhones(given: string | number): PhoneReading {
  const asGiven = String(given).trim();
  const text = asGiven.normalize('NFKC').replace(EXTENSION, '');
  const pieces = text
    .split(BETWEEN_NUMBERS)
    .map(numberIn)
    .filter((number) => number !== null);
  const numbers = pieces.length > 0 ? pieces : numbersInRun(digitsOf(text));
  return { numbers: [...new Set(numbers)], asGiven };
}

/** 0950 000 101, from E.164. */
export function formatPhone(e164: string): string {
  if (!e164.startsWith('+84')) return e164;
  const local = `0${e164.slice(3)}`;
  return local.length === 10
    ? local.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3')
    : local.replace(/^(\d{3,4})(\d{4})(\d{4})$/, '$1 $2 $3');
}

const SHOWN = /^0\d{3} \d{3} \d{3}$|^02\d{1,2} \d{4} \d{4}$/;

/** The number behind what `formatPhone` shows, or null for any other writing. */
export const e164OfShown = (shown: string): string | null =>
  SHOWN.test(shown) ? `+84${shown.replace(/ /g, '').slice(1)}` : null;

function numberIn(piece: string): string | null {
  const digits = digitsOf(piece);
  if (/^\s*\(?\+/.test(piece) && !digits.startsWith('84')) return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : null;
  return e164(digits);
}

/** Digits of a text; in a group of nothing but digits and their look-alikes O stands for 0, l and I for 1. */
function digitsOf(text: string): string {
  const groups = text.split(/\s+/).map((group) => (/^[\doOlI.()+-]{2,}$/.test(group) ? lookAlikesRead(group) : group));
  return (groups.join('').match(/\d/g) ?? []).join('');
}

function lookAlikesRead(group: string): string {
  return group.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
}

function e164(digits: string): string | null {
  const international = digits.replace(/^00(?=84)/, '');
  for (const local of [digits, `0${digits}`, international.replace(/^840?/, '0')]) {
    const moved = local.length === 11 ? (MOVED[local.slice(0, 4)] ?? '') + local.slice(4) : '';
    const number = MOBILE.test(moved) ? moved : local;
    if (MOBILE.test(number) || LANDLINE.test(number)) return `+84${number.slice(1)}`;
  }
  return null;
}

/** Several numbers written without anything between them, or split where no separator should be (0950,000,101). */
function numbersInRun(digits: string): string[] {
  const whole = e164(digits);
  if (whole) return [whole];
  for (const length of [10, 11]) {
    const first = e164(digits.slice(0, length));
    const rest = digits.slice(length);
    if (!first || rest === '') continue;
    const others = numbersInRun(rest);
    if (others.length > 0) return [first, ...others];
  }
  return [];
}
