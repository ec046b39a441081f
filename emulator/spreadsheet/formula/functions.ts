/** The functions that formulas may call here; any other name is #NAME?. */
import type { CellValue } from '../state.ts';

export type Argument = CellValue | CellValue[][];

/** A formula's failure as the cell shows it. */
export class FormulaError {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export const FUNCTIONS: Readonly<Record<string, (args: Argument[]) => Argument>> = {
  SUM: (args) => numbersOf(args).reduce((sum, value) => sum + value, 0),
  COUNT: (args) => numbersOf(args).length,
  COUNTA: (args) => cellsOf(args).filter((value) => value !== '').length,
  AVERAGE: (args) => {
    const numbers = numbersOf(args);
    if (numbers.length === 0) throw new FormulaError('#DIV/0!');
    return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  },
  MIN: (args) => numbersOf(args).reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
  MAX: (args) => numbersOf(args).reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  COUNTIF: ([range, criterion]) => cellsOf([range ?? '']).filter(matcher(first(criterion))).length,
  COUNTIFS: (args) => matchingRows(args).filter(Boolean).length,
  SUMIF: ([range, criterion, summed]) => {
    const amounts = cellsOf([summed ?? range ?? '']);
    const matches = matcher(first(criterion));
    return cellsOf([range ?? '']).reduce<number>(
      (sum, value, index) => (matches(value) && typeof amounts[index] === 'number' ? sum + amounts[index] : sum),
      0,
    );
  },
  IF: ([condition, yes, no]) => (first(condition) ? (yes ?? true) : (no ?? false)),
  AND: (args) => cellsOf(args).every(Boolean),
  OR: (args) => cellsOf(args).some(Boolean),
  NOT: ([value]) => !first(value),
  ISBLANK: ([value]) => first(value) === '',
  LEN: ([value]) => String(first(value)).length,
  TRIM: ([value]) => String(first(value)).trim().replace(/ +/g, ' '),
  ROUND: ([value, digits]) => {
    const factor = 10 ** Number(first(digits ?? 0));
    return Math.round(Number(first(value)) * factor) / factor;
  },
  CONCATENATE: (args) => cellsOf(args).map(String).join(''),
  CONCAT: (args) => cellsOf(args).map(String).join(''),
  HYPERLINK: ([address, label]) => first(label ?? address),
  // What would reach out of the workbook; it is on record that the cell did.
  IMPORTXML: () => '#N/A',
  IMPORTDATA: () => '#N/A',
  IMPORTHTML: () => '#N/A',
  IMPORTRANGE: () => '#REF!',
  IMAGE: () => '',
};

function first(argument: Argument | undefined): CellValue {
  if (argument === undefined) return '';
  return Array.isArray(argument) ? (argument[0]?.[0] ?? '') : argument;
}

function cellsOf(args: Argument[]): CellValue[] {
  return args.flatMap((argument) => (Array.isArray(argument) ? argument.flat() : [argument]));
}

function numbersOf(args: Argument[]): number[] {
  return cellsOf(args).filter((value) => typeof value === 'number');
}

function matchingRows(args: Argument[]): boolean[] {
  const size = cellsOf([args[0] ?? '']).length;
  const matches = Array.from({ length: size }, () => true);
  for (let pair = 0; pair + 1 < args.length; pair += 2) {
    const fits = matcher(first(args[pair + 1]));
    cellsOf([args[pair] ?? '']).forEach((value, index) => {
      matches[index] = (matches[index] ?? false) && fits(value);
    });
  }
  return matches;
}

/** A criterion as COUNTIF reads it: a value, "<>", ">5", "a*". */
function matcher(criterion: CellValue): (value: CellValue) => boolean {
  if (typeof criterion !== 'string') return (value) => value === criterion;
  const [, operator = '=', wanted = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = wanted.trim() === '' ? Number.NaN : Number(wanted);
  if (operator !== '=' && operator !== '<>') {
    return (value) => typeof value === 'number' && ordered(value, operator, number);
  }
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[\\s\\S]*')
      .replaceAll('?', '[\\s\\S]')}$`,
    'iu',
  );
  const equal = (value: CellValue) => (typeof value === 'number' ? value === number : pattern.test(String(value)));
  return operator === '=' ? equal : (value) => !equal(value);
}

function ordered(value: number, operator: string, limit: number): boolean {
  if (operator === '<') return value < limit;
  if (operator === '>') return value > limit;
  return operator === '<=' ? value <= limit : value >= limit;
}
