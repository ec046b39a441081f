/** A formula read from left to right: operators, functions, references. */
import { parseArea, splitSheetName } from '../a1.ts';
import { mapCells } from '../grid.ts';
import type { CellValue, SheetState, WorkbookState } from '../state.ts';
import { type Argument, FormulaError, FUNCTIONS } from './functions.ts';
import type { Token } from './tokens.ts';

/** What a cell holds, its own formula worked out. */
export type CellReader = (sheet: SheetState, row: number, column: number) => CellValue;

/** Reads a formula's tokens by the usual precedence, working it out on the way. */
export class Reader {
  #position = 0;
  readonly #tokens: Token[];
  readonly #state: WorkbookState;
  readonly #sheet: SheetState;
  readonly #cell: CellReader;

  constructor(tokens: Token[], state: WorkbookState, sheet: SheetState, cell: CellReader) {
    this.#tokens = tokens;
    this.#state = state;
    this.#sheet = sheet;
    this.#cell = cell;
  }

  /** Whether every token has been read. */
  get isDone(): boolean {
    return this.#position === this.#tokens.length;
  }

  /** A whole expression. */
  comparison(): Argument {
    let left = this.#joined();
    for (let operator = this.#take('=', '<>', '<', '>', '<=', '>='); operator; operator = this.#take('=', '<>')) {
      left = compare(single(left), operator, single(this.#joined()));
    }
    return left;
  }

  #joined(): Argument {
    let left = this.#sum();
    while (this.#take('&')) left = `${single(left)}${single(this.#sum())}`;
    return left;
  }

  #sum(): Argument {
    let left = this.#product();
    for (let operator = this.#take('+', '-'); operator; operator = this.#take('+', '-')) {
      const right = numeric(this.#product());
      left = operator === '+' ? numeric(left) + right : numeric(left) - right;
    }
    return left;
  }

  #product(): Argument {
    let left = this.#sign();
    for (let operator = this.#take('*', '/'); operator; operator = this.#take('*', '/')) {
      const right = numeric(this.#sign());
      if (operator === '/' && right === 0) throw new FormulaError('#DIV/0!');
      left = operator === '*' ? numeric(left) * right : numeric(left) / right;
    }
    return left;
  }

  #sign(): Argument {
    if (this.#take('-')) return -numeric(this.#sign());
    if (this.#take('+')) return this.#sign();
    return this.#primary();
  }

  #primary(): Argument {
    const token = this.#tokens[this.#position++];
    if (!token) throw new FormulaError('#ERROR!');
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'string') return token.text.slice(1, -1).replaceAll('""', '"');
    if (token.kind === 'reference') return this.#cells(token.text);
    if (token.kind === 'name') return this.#named(token.text.toUpperCase());
    if (token.text !== '(') throw new FormulaError('#ERROR!');
    const inner = this.comparison();
    if (!this.#take(')')) throw new FormulaError('#ERROR!');
    return inner;
  }

  #named(name: string): Argument {
    if (!this.#take('(')) {
      if (name === 'TRUE' || name === 'FALSE') return name === 'TRUE';
      throw new FormulaError('#NAME?');
    }
    const args: Argument[] = [];
    while (!this.#take(')')) {
      args.push(this.comparison());
      if (!this.#take(',', ';') && this.#tokens[this.#position]?.text !== ')') throw new FormulaError('#ERROR!');
    }
    const run = FUNCTIONS[name];
    if (!run) throw new FormulaError('#NAME?');
    return run(args);
  }

  #cells(notation: string): Argument {
    const { sheet: name, rest } = splitSheetName(notation);
    const sheet = name === null ? this.#sheet : this.#state.sheets.find((candidate) => candidate.name === name);
    const area = sheet && parseArea(rest, sheet);
    if (!sheet || !area) throw new FormulaError('#REF!');
    const filled = { ...area, rows: Math.max(1, Math.min(area.rows, sheet.rows.length - area.row + 1)) };
    return mapCells(filled, (row, column) => this.#cell(sheet, row, column));
  }

  #take(...operators: string[]): string | null {
    const token = this.#tokens[this.#position];
    if (token?.kind !== 'operator' || !operators.includes(token.text)) return null;
    this.#position++;
    return token.text;
  }
}

/** The one value of an argument: of a range, its first cell. */
export function single(argument: Argument): CellValue {
  return Array.isArray(argument) ? (argument[0]?.[0] ?? '') : argument;
}

function numeric(argument: Argument): number {
  const value = single(argument);
  if (value === '') return 0;
  if (typeof value === 'string' && value.startsWith('#')) throw new FormulaError(value);
  const number = Number(value);
  if (Number.isNaN(number)) throw new FormulaError('#VALUE!');
  return number;
}

function compare(left: CellValue, operator: string, right: CellValue): boolean {
  const [a, b] = [left, right].map((value) => (typeof value === 'string' ? value.toLowerCase() : value)) as [
    CellValue,
    CellValue,
  ];
  if (operator === '=') return a === b;
  if (operator === '<>') return a !== b;
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  return operator === '<=' ? a <= b : a >= b;
}
