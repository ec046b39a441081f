/** Workbooks and sheets as Google makes them. */
import type { SheetState, WorkbookState } from './state.ts';

export interface WorkbookOptions {
  id: string;
  name: string;
  owner: string;
  editors?: string[];
  timeZone?: string;
  locale?: string;
  /** Google names the first sheet in the language of the account that makes it. */
  firstSheetName?: string;
}

/** A workbook as Google makes it: one sheet of 1000 × 26. */
export function newWorkbook(options: WorkbookOptions): WorkbookState {
  const locale = options.locale ?? 'en_US';
  const first = newSheet(0, options.firstSheetName ?? (locale.startsWith('vi') ? 'Trang tính1' : 'Sheet1'));
  return {
    id: options.id,
    name: options.name,
    owner: options.owner,
    editors: options.editors ?? [],
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    locale,
    sheets: [first],
    activeSheetId: 0,
    selection: [{ row: 1, column: 1, rows: 1, columns: 1 }],
    namedRanges: [],
    styles: [{}],
    rules: [null],
    nextId: 1,
    executedFormulas: [],
    toasts: [],
    modes: { formulaInTextCell: 'formula' },
  };
}

/** A new sheet of Google's size. */
export function newSheet(id: number, name: string, maxRows = 1000, maxColumns = 26): SheetState {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    maxRows,
    maxColumns,
    frozenRows: 0,
    frozenColumns: 0,
    rows: [],
    columns: [],
    merges: [],
    protections: [],
    filter: null,
    conditionalRules: [],
    charts: [],
    hiddenGridlines: false,
    formUrl: null,
  };
}

/** "Make a copy": the same cells under a new id, owned by who copied it, shared with nobody. */
export function copyWorkbook(source: WorkbookState, as: { id: string; name: string; owner: string }): WorkbookState {
  const copy = structuredClone(source);
  for (const sheet of copy.sheets) sheet.formUrl = null;
  return { ...copy, ...as, editors: [], toasts: [], executedFormulas: [] };
}
