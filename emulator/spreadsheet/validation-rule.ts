/** Data validation: a rule, kept once for all the cells that share it, and whether it accepts a value. */
import { columnLetters, parseArea, splitSheetName } from './a1.ts';
import { layerAt, mapCells, valueAt } from './grid.ts';
import type { CellValue, SheetState, WorkbookState } from './state.ts';

export interface ValidationRule {
  criteria: string;
  /** Texts, numbers, serial numbers of days; VALUE_IN_RANGE holds the range in A1 notation with its sheet. */
  args: (string | number | boolean | string[])[];
  allowInvalid: boolean;
  helpText: string | null;
  showDropdown: boolean;
}

/** The index of a rule in the workbook, added when it is new; 0 for none. */
export function ruleIndex(state: WorkbookState, rule: ValidationRule | null): number {
  if (!rule) return 0;
  const key = JSON.stringify(rule);
  const known = state.rules.findIndex((candidate) => candidate !== null && JSON.stringify(candidate) === key);
  if (known > 0) return known;
  state.rules.push(rule);
  return state.rules.length - 1;
}

/** Whether a rule takes a value; an empty cell is always taken. */
function accepts(state: WorkbookState, rule: ValidationRule, value: CellValue): boolean {
  if (value === '') return true;
  const { criteria, args } = rule;
  if (criteria === 'VALUE_IN_LIST') return (args[0] as string[]).includes(textOf(value));
  if (criteria === 'VALUE_IN_RANGE') return rangeValues(state, String(args[0])).includes(textOf(value));
  if (criteria === 'CHECKBOX') return args.length > 0 ? args.includes(value as string) : typeof value === 'boolean';
  if (criteria.startsWith('DATE_')) return typeof value === 'number' && dateAccepted(criteria, args as number[], value);
  if (criteria.startsWith('NUMBER_')) return typeof value === 'number' && compared(criteria, args as number[], value);
  if (criteria.startsWith('TEXT_')) return textAccepted(criteria, String(args[0] ?? ''), textOf(value));
  return true;
}

function textOf(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The texts of the cells that a VALUE_IN_RANGE rule names. */
function rangeValues(state: WorkbookState, notation: string): string[] {
  const { sheet: name, rest } = splitSheetName(notation);
  const sheet = state.sheets.find((candidate) => candidate.name === name) as SheetState | undefined;
  const area = sheet && parseArea(rest, sheet);
  if (!sheet || !area) return [];
  const within = { ...area, rows: Math.min(area.rows, sheet.rows.length) };
  return mapCells(within, (row, column) => valueAt(sheet, row, column))
    .flat()
    .filter((value) => value !== '')
    .map(textOf);
}

function dateAccepted(criteria: string, args: number[], value: number): boolean {
  if (criteria === 'DATE_IS_VALID_DATE') return value >= 0;
  const day = Math.floor(value);
  const [first = 0, second = 0] = args;
  if (criteria === 'DATE_AFTER') return day > first;
  if (criteria === 'DATE_BEFORE') return day < first;
  if (criteria === 'DATE_ON_OR_AFTER') return day >= first;
  if (criteria === 'DATE_ON_OR_BEFORE') return day <= first;
  if (criteria === 'DATE_EQUAL_TO') return day === first;
  const within = day >= first && day <= second;
  return criteria === 'DATE_BETWEEN' ? within : !within;
}

/** Compares by a NUMBER_… criterion. */
export function compared(criteria: string, args: number[], value: number): boolean {
  const [first = 0, second = 0] = args.map(Number);
  if (criteria === 'NUMBER_GREATER_THAN') return value > first;
  if (criteria === 'NUMBER_GREATER_THAN_OR_EQUAL_TO') return value >= first;
  if (criteria === 'NUMBER_LESS_THAN') return value < first;
  if (criteria === 'NUMBER_LESS_THAN_OR_EQUAL_TO') return value <= first;
  if (criteria === 'NUMBER_EQUAL_TO') return value === first;
  if (criteria === 'NUMBER_NOT_EQUAL_TO') return value !== first;
  const within = value >= first && value <= second;
  return criteria === 'NUMBER_BETWEEN' ? within : !within;
}

/** Compares by a TEXT_… criterion, without regard to case. */
export function textAccepted(criteria: string, expected: string, value: string): boolean {
  const text = value.toLowerCase();
  const wanted = expected.toLowerCase();
  if (criteria === 'TEXT_CONTAINS') return text.includes(wanted);
  if (criteria === 'TEXT_DOES_NOT_CONTAIN') return !text.includes(wanted);
  if (criteria === 'TEXT_STARTS_WITH') return text.startsWith(wanted);
  if (criteria === 'TEXT_ENDS_WITH') return text.endsWith(wanted);
  if (criteria === 'TEXT_IS_VALID_EMAIL') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
  if (criteria === 'TEXT_IS_VALID_URL') return /^(https?:\/\/)?[^\s/]+\.[^\s]+$/.test(value);
  return criteria === 'TEXT_EQUAL_TO' ? text === wanted : true;
}

/** The name of the first cell of a row that a strict rule refuses, or null. */
export function refusedCell(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  value: CellValue,
): string | null {
  const index = layerAt(sheet, 'rules', row, column);
  const rule = index ? state.rules[index] : null;
  if (!rule || rule.allowInvalid || accepts(state, rule, value)) return null;
  return `${columnLetters(column)}${row}`;
}
