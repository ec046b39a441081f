/** The sheets that Google keeps for linked Forms: raw answers, one line each, the time in the first column. */
import type { GoogleCell } from './workbook.ts';
import { workbook } from './workbook.ts';

export interface ResponseSheet {
  readonly name: string;
  /** Of the Form that fills it. */
  readonly url: string;
  readonly grid: GoogleCell[][];
}

/** Every sheet that a Form fills, with all of its cells. */
export function responseSheets(): ResponseSheet[] {
  return workbook()
    .getSheets()
    .filter((sheet) => sheet.getFormUrl())
    .map((sheet) => ({ name: sheet.getName(), url: sheet.getFormUrl() ?? '', grid: sheet.getDataRange().getValues() }));
}
