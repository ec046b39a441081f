/** A small part of Google's formula language: enough for the figures of a dashboard, and to show what an injected formula would do. */
import { parseArea, splitSheetName } from '../a1.ts';
import { layerAt, mapCells, valueAt } from '../grid.ts';
import type { CellValue, SheetState, WorkbookState } from '../state.ts';
import { type Argument, FormulaError, FUNCTIONS } from './functions.ts';
import { type Token, tokensOf } from './tokens.ts';

const DEEPEST = 200;

/** The value of the formula in a cell; errors are Google's texts, such as #NAME?. */
export function evaluate(state: WorkbookState, sheet: SheetState, formula: string, depth = 0): CellValue {
  if (depth > DEEPEST) return '#REF!';
  const tokens = tokensOf(formula.slice(1));
  if (!tokens) return '#ERROR!';
  try {
    const reader = new Reader(tokens, state, sheet, depth);
    const value = single(reader.comparison());
    return reader.isDone ? value : '#ERROR!';
  } catch (error) {
    if (error instanceof FormulaError) return error.text;
    throw error;
  }
}

/** What a cell holds, its formula worked out. */
export function computedAt(state: WorkbookState, sheet: SheetState, row: number, column: number, depth = 0): CellValue {
  const formula = layerAt(sheet, 'formulas', row, column);
  return formula === undefined ? valueAt(sheet, row, column) : evaluate(state, sheet, formula, depth + 1);
}

function single(argument: Argument): CellValue {
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

class Reader {
  #position = 0;
  readonly #tokens: Token[];
  readonly #state: WorkbookState;
  readonly #sheet: SheetState;
  readonly #depth: number;

  constructor(tokens: Token[], state: WorkbookState, sheet: SheetState, depth: number) {
    this.#tokens = tokens;
    this.#state = state;
    this.#sheet = sheet;
    this.#depth = depth;
  }

  get isDone(): boolean {
    return this.#position === this.#tokens.length;
  }

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
    return mapCells(filled, (row, column) => computedAt(this.#state, sheet, row, column, this.#depth));
  }

  #take(...operators: string[]): string | null {
    const token = this.#tokens[this.#position];
    if (token?.kind !== 'operator' || !operators.includes(token.text)) return null;
    this.#position++;
    return token.text;
  }
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
