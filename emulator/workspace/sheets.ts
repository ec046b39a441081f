/** The seam to the spreadsheet service and its Ui. */
import type { RunningExecution } from '../kernel/execution.ts';
import type { World } from '../world.ts';

export interface Sheets {
  globals: Record<string, object>;
  alerts(): unknown[];
  toasts(): unknown[];
  /** The spreadsheet's event object for a response in that row. */
  submitEvent(sheetId: number, row: number): object;
}

/** SpreadsheetApp for this execution; `answers` are what the person at the keyboard will say to dialogs. */
export function sheetsFor(_world: World, _execution: RunningExecution, _answers: unknown[]): Sheets {
  return { globals: {}, alerts: () => [], toasts: () => [], submitEvent: () => ({}) };
}
