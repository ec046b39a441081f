/** What a workbook remembers: plain data, apart from the classes that a script sees. */

import type { ChartState, ConditionalRule, FilterState, ProtectionState } from './state-extras.ts';
import type { CellStyle } from './style.ts';
import type { ValidationRule } from './validation-rule.ts';

/** What a cell holds; a day is its serial number, an empty cell is ''. */
export type CellValue = string | number | boolean;

/** The layers of a row that lie over its cells and move with them; each may have holes. */
export interface RowState {
  values: CellValue[];
  formulas?: (string | undefined)[];
  /** Indexes into WorkbookState.styles. */
  styles?: (number | undefined)[];
  /** Indexes into WorkbookState.rules; 0 is "no rule". */
  rules?: (number | undefined)[];
  notes?: (string | undefined)[];
  links?: (string | undefined)[];
  hidden?: boolean;
  /** Hidden by the sheet's filter. */
  filtered?: boolean;
  height?: number;
}

/** A rectangle of cells, 1-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

interface ColumnState {
  width?: number;
  hidden?: boolean;
}

export interface SheetState {
  id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Sparse: rows[0] is row 1. */
  rows: (RowState | undefined)[];
  columns: (ColumnState | undefined)[];
  merges: Area[];
  protections: ProtectionState[];
  filter: FilterState | null;
  conditionalRules: ConditionalRule[];
  charts: ChartState[];
  hiddenGridlines: boolean;
  formUrl: string | null;
}

export interface NamedRangeState extends Area {
  name: string;
  sheetId: number;
}

/** A formula that reached a cell: what a test looks at to prove that no citizen's text was ever executed. */
interface ExecutedFormula {
  sheet: string;
  cell: string;
  formula: string;
}

export interface WorkbookState {
  id: string;
  name: string;
  owner: string;
  editors: string[];
  timeZone: string;
  locale: string;
  sheets: SheetState[];
  activeSheetId: number;
  /** Selected areas of the active sheet. */
  selection: Area[];
  namedRanges: NamedRangeState[];
  styles: CellStyle[];
  rules: (ValidationRule | null)[];
  nextId: number;
  executedFormulas: ExecutedFormula[];
  toasts: { message: string; title: string; seconds: number }[];
  /** Where Google's behaviour is not known, both readings are supported. */
  modes: { formulaInTextCell: 'formula' | 'text' };
}
