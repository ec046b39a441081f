/**
 * Codes: DT-2026-01 is a conference, DT-2026-01-0017 a slip, DT-2026-01-0017-1 an opinion. A number is taken from a counter
 * that only grows, so that a code is never used twice, not even after its row was deleted.
 */

export interface IssuedCode {
  readonly code: string;
  /** What the counter now holds. */
  readonly lastNumber: number;
}

export interface ParsedCode {
  readonly prefix: string;
  readonly number: number;
  /** 1, 2, … for an opinion; null for a slip. */
  readonly opinion: number | null;
}

const SHAPE = /^(\p{L}{1,6}-\d{4}-\d{2,3})-(\d{4,})(?:-(\d+))?$/u;

/** The next slip's code. */
export function nextCode(prefix: string, lastNumber: number): IssuedCode {
  const number = lastNumber + 1;
  return { code: `${prefix}-${String(number).padStart(4, '0')}`, lastNumber: number };
}

/** The code of a slip's n-th opinion, from 1. */
export function opinionCode(registration: string, n: number): string {
  return `${registration}-${n}`;
}

/** The next opinion of a slip ("Tách ý kiến"), given every opinion code that was ever issued for it. */
export function nextOpinionCode(registration: string, issued: readonly string[]): string {
  const numbers = issued.map(parseCode).filter((code) => code !== null && slipCode(code) === registration);
  return opinionCode(registration, Math.max(0, ...numbers.map((code) => code?.opinion ?? 0)) + 1);
}

/** The parts of a slip’s or opinion’s code as typed; null where it is none. */
export function parseCode(text: string): ParsedCode | null {
  const match = SHAPE.exec(text.trim().normalize('NFC').toUpperCase());
  if (!match) return null;
  return {
    prefix: match[1] ?? '',
    number: Number(match[2]),
    opinion: match[3] === undefined ? null : Number(match[3]),
  };
}

/** The code of the slip that an opinion came from. */
export function slipCode(code: ParsedCode): string {
  return nextCode(code.prefix, code.number - 1).code;
}

/** In order of conference, slip and opinion, as numbers: …-9999 before …-10000. What is no code comes last, by its text. */
export function compareCodes(a: string, b: string): number {
  const [left, right] = [parseCode(a), parseCode(b)];
  if (!left || !right) return left ? -1 : right ? 1 : a < b ? -1 : a > b ? 1 : 0;
  if (left.prefix !== right.prefix) return left.prefix < right.prefix ? -1 : 1;
  return left.number - right.number || (left.opinion ?? 0) - (right.opinion ?? 0);
}

/** The highest number used under a prefix: a counter that was lost never falls below it. */
export function highestNumber(prefix: string, codes: readonly string[]): number {
  let highest = 0;
  for (const text of codes) {
    const code = parseCode(text);
    if (code?.prefix === prefix && code.number > highest) highest = code.number;
  }
  return highest;
}
