/** What an .xlsx file cannot carry of a workbook, as readable JSON beside it. */

import { rowAt, setLayer } from '../grid.ts';
import { lay, named, rectanglesOf } from '../rectangles.ts';
import type { RowState, SheetState, WorkbookState } from '../state.ts';
import { sameFormula } from './file-formula.ts';

/** Excel's longest text in a cell; Google takes 50,000. */
const EXCEL_LONGEST = 32_767;

interface RowLook {
  row: number;
  hidden?: true;
  filtered?: true;
  height?: number;
}

export interface SheetSidecar extends Omit<SheetState, 'rows'> {
  /** The name in the file, where Excel allows fewer characters. */
  fileName: string;
  styles: [string, number][];
  rules: [string, number][];
  looks: RowLook[];
  /** Formulas as they stand in the workbook; the file has Excel's spelling. */
  formulas: [row: number, column: number, formula: string][];
  /** Texts that Excel would cut. */
  longTexts: [row: number, column: number, text: string][];
}

export interface WorkbookSidecar extends Omit<WorkbookState, 'sheets'> {
  sheets: SheetSidecar[];
}

/** All of a workbook that its .xlsx cannot carry. */
export function sidecarOf(state: WorkbookState): WorkbookSidecar {
  const taken = new Set<string>();
  return { ...state, sheets: state.sheets.map((sheet) => sheetSidecar(sheet, taken)) };
}

function sheetSidecar({ rows, ...rest }: SheetState, taken: Set<string>): SheetSidecar {
  const sheet = { rows, ...rest };
  const sidecar: SheetSidecar = {
    ...rest,
    columns: Array.from(rest.columns, (column) => column ?? {}),
    fileName: fileName(rest.name, taken),
    styles: named(rectanglesOf(sheet, 'styles')),
    rules: named(rectanglesOf(sheet, 'rules')),
    looks: [],
    formulas: [],
    longTexts: [],
  };
  rows.forEach((row, index) => {
    if (row) collect(sidecar, row, index + 1);
  });
  return sidecar;
}

function collect(sidecar: SheetSidecar, row: RowState, number: number): void {
  const look: RowLook = { row: number };
  if (row.hidden) look.hidden = true;
  if (row.filtered) look.filtered = true;
  if (row.height !== undefined) look.height = row.height;
  if (Object.keys(look).length > 1) sidecar.looks.push(look);
  row.formulas?.forEach((formula, index) => {
    if (formula) sidecar.formulas.push([number, index + 1, formula]);
  });
  row.values.forEach((value, index) => {
    if (typeof value === 'string' && value.length > EXCEL_LONGEST) sidecar.longTexts.push([number, index + 1, value]);
  });
}

/** A name that Excel takes: 31 characters, none of []:*?/\. */
function fileName(name: string, taken: Set<string>): string {
  const base = name.replace(/[[\]:*?/\\]/g, '-').slice(0, 31) || 'Sheet';
  let chosen = base;
  for (let count = 2; taken.has(chosen.toLowerCase()); count++) chosen = `${base.slice(0, 27)} ${count}`;
  taken.add(chosen.toLowerCase());
  return chosen;
}

/** Lays a sheet's sidecar over the cells that were read from the file. */
export function restore(sidecar: SheetSidecar, rows: SheetState['rows']): SheetState {
  const { fileName: _name, styles, rules, looks, formulas, longTexts, ...rest } = sidecar;
  const sheet: SheetState = { ...rest, rows, maxRows: Math.max(rest.maxRows, rows.length) };
  sheet.columns = rest.columns.map((column) => (column && Object.keys(column).length > 0 ? column : undefined));
  lay(sheet, 'styles', styles);
  lay(sheet, 'rules', rules);
  for (const { row, ...look } of looks) Object.assign(rowAt(sheet, row), look);
  for (const [row, column, formula] of formulas) {
    const inFile = rows[row - 1]?.formulas?.[column - 1];
    if (inFile !== undefined && sameFormula(inFile, formula)) setLayer(sheet, 'formulas', row, column, formula);
  }
  for (const [row, column, text] of longTexts) {
    const cells = rowAt(sheet, row).values;
    if (cells[column - 1] === cut(text)) cells[column - 1] = text;
  }
  return sheet;
}

/** A text as long as Excel lets it be; never half of a surrogate pair. */
export function cut(text: string): string {
  if (text.length <= EXCEL_LONGEST) return text;
  const last = text.charCodeAt(EXCEL_LONGEST - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? EXCEL_LONGEST - 1 : EXCEL_LONGEST);
}
