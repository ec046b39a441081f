/** A workbook as an .xlsx file that Excel and LibreOffice open. */
import { type CellValue as FileValue, type WriteSheet, writeXlsx } from 'hucre';
import { areaName, quotedSheetName } from '../a1.ts';
import { computedAt } from '../formula/evaluate.ts';
import { lastColumn, lastRow } from '../grid.ts';
import { rectanglesOf } from '../rectangles.ts';
import type { Area, SheetState, WorkbookState } from '../state.ts';
import { fileChart } from './file-charts.ts';
import { fileFormula } from './file-formula.ts';
import { fileConditionals, fileValidation } from './file-rules.ts';
import { color, fileStyle } from './file-style.ts';
import { fittedHeight } from './row-height.ts';
import { cut, sidecarOf, type WorkbookSidecar } from './sidecar.ts';

/** Empty rows below the content that still get their look in the file. */
const STYLED_BELOW = 50;

export interface SavedWorkbook {
  xlsx: Uint8Array;
  sidecar: WorkbookSidecar;
}

/** The file, and what belongs beside it. */
export async function saveWorkbook(state: WorkbookState): Promise<SavedWorkbook> {
  const sidecar = structuredClone(sidecarOf(state));
  const fileNames = new Map(sidecar.sheets.map((sheet) => [sheet.id, sheet.fileName]));
  const xlsx = await writeXlsx({
    sheets: state.sheets.map((sheet) => fileSheet(state, sheet, fileNames)),
    properties: { title: state.name, creator: state.owner },
    defaultFont: { name: 'Arial', size: 10 },
    activeSheet: Math.max(
      0,
      state.sheets.findIndex((sheet) => sheet.id === state.activeSheetId),
    ),
    namedRanges: state.namedRanges.map((named) => ({
      name: named.name,
      range: `${quotedSheetName(fileNames.get(named.sheetId) ?? '')}!${absolute(named)}`,
    })),
  });
  return { xlsx, sidecar };
}

function absolute(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function fileSheet(state: WorkbookState, sheet: SheetState, fileNames: ReadonlyMap<number, string>): WriteSheet {
  const rows = lastRow(sheet);
  const columns = lastColumn(sheet);
  const result: WriteSheet = {
    name: fileNames.get(sheet.id) ?? sheet.name,
    rows: Array.from({ length: rows }, (_, index) => fileRow(state, sheet, index + 1, columns)),
    columns: Array.from({ length: Math.max(columns, sheet.columns.length) }, (_, index) => ({
      width: Math.max(1, ((sheet.columns[index]?.width ?? 100) - 5) / 7),
      ...(sheet.columns[index]?.hidden ? { hidden: true } : {}),
    })),
    cells: fileCells(state, sheet, rows + STYLED_BELOW),
    rowDefs: fileRowDefs(state, sheet),
    merges: sheet.merges.map((merge) => ({
      startRow: merge.row - 1,
      startCol: merge.column - 1,
      endRow: merge.row + merge.rows - 2,
      endCol: merge.column + merge.columns - 2,
    })),
    dataValidations: rectanglesOf(sheet, 'rules').flatMap((rectangle) => {
      const rule = state.rules[rectangle.index];
      return (rule && fileValidation(rule, areaName(rectangle))) ?? [];
    }),
    conditionalRules: sheet.conditionalRules.flatMap((rule, index) => fileConditionals(rule, index + 1)),
    charts: sheet.charts.flatMap((chart) => fileChart(state, sheet, chart, fileNames) ?? []),
    // Google's file says nothing of paper; landscape and page-wide is what its print dialog proposes.
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: {
      showGridLines: !sheet.hiddenGridlines,
      ...(sheet.tabColor ? { tabColor: color(sheet.tabColor) } : {}),
    },
  };
  if (sheet.frozenRows || sheet.frozenColumns) {
    result.freezePane = { rows: sheet.frozenRows, columns: sheet.frozenColumns };
  }
  if (sheet.filter) result.autoFilter = { range: areaName(sheet.filter.area) };
  if (sheet.hidden) result.hidden = true;
  return result;
}

function fileRow(state: WorkbookState, sheet: SheetState, row: number, columns: number): FileValue[] {
  return Array.from({ length: columns }, (_, index) => {
    const value = computedAt(state, sheet, row, index + 1);
    if (value === '') return null;
    return typeof value === 'string' ? escaped(cut(value)) : value;
  });
}

function fileCells(state: WorkbookState, sheet: SheetState, lastStyled: number): NonNullable<WriteSheet['cells']> {
  const styles = state.styles.map(fileStyle);
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  sheet.rows.forEach((row, down) => {
    if (!row) return;
    const cellAt = (column: number) => {
      const key = `${down},${column}`;
      const cell = cells.get(key) ?? {};
      cells.set(key, cell);
      return cell;
    };
    row.styles?.forEach((index, column) => {
      const style = styles[index ?? 0];
      if (index && style && down < lastStyled) cellAt(column).style = style;
    });
    row.formulas?.forEach((formula, column) => {
      if (!formula) return;
      const cell = cellAt(column);
      cell.formula = fileFormula(formula);
      cell.formulaResult = computedAt(state, sheet, down + 1, column + 1);
    });
    row.notes?.forEach((note, column) => {
      if (note) cellAt(column).comment = { text: note };
    });
    row.links?.forEach((url, column) => {
      if (url) cellAt(column).hyperlink = { target: url };
    });
  });
  return cells;
}

/** A text that looks like one of the format's own escapes ("_x000D_") is escaped itself. */
function escaped(text: string): string {
  return text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
}

function fileRowDefs(state: WorkbookState, sheet: SheetState): NonNullable<WriteSheet['rowDefs']> {
  const defs: NonNullable<WriteSheet['rowDefs']> = new Map();
  sheet.rows.forEach((row, index) => {
    const height = row && (row.height ?? fittedHeight(state, sheet, row));
    if (!row || !(row.hidden || row.filtered || height)) return;
    defs.set(index, {
      ...(row.hidden || row.filtered ? { hidden: true } : {}),
      ...(height ? { height: height * 0.75 } : {}),
    });
  });
  return defs;
}
