/** The spreadsheet service and the Ui of one execution. */
import type { RunningExecution } from '../kernel/execution.ts';
import { lastColumn } from '../spreadsheet/grid.ts';
import { createSpreadsheetApp, type SpreadsheetApp } from '../spreadsheet/spreadsheet-app.ts';
import { type Desk, newDesk } from '../ui/desk.ts';
import { openUi } from '../ui/ui.ts';
import type { World } from '../world.ts';

/** SpreadsheetApp on the bound workbook, and the screen of whoever is there. */
export class Sheets {
  readonly app: SpreadsheetApp;
  readonly #world: World;
  readonly #desk: Desk;
  readonly #before: { questions: number; dialogs: number; toasts: number };

  constructor(world: World, execution: RunningExecution, desk: Desk | undefined) {
    this.#world = world;
    this.#desk = desk ?? newDesk();
    const { toasts } = world.state.workbook;
    const { questions, dialogs } = this.#desk;
    this.#before = { questions: questions.length, dialogs: dialogs.length, toasts: toasts.length };
    const suspended = () => {
      if (world.modes.locksLostAcrossAlert) world.locks.releaseAll(execution.id);
    };
    this.app = createSpreadsheetApp(world.state.workbook, execution, {
      ui: () => openUi(this.#desk, execution, { suspended }),
    });
  }

  /** The cells of an event, as objects of this execution. */
  range(sheetId: number, a1: string): object {
    const sheet = this.app.getActiveSpreadsheet()?.getSheetById(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet.getRange(a1);
  }

  source(): object | null {
    return this.app.getActiveSpreadsheet();
  }

  /** The spreadsheet's event object for a form's response in that row. */
  submitEvent(sheetId: number, row: number): object {
    const sheet = this.app.getActiveSpreadsheet()?.getSheetById(sheetId);
    const state = this.#world.state.workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet || !state) return {};
    const range = sheet.getRange(row, 1, 1, lastColumn(state));
    const values = range.getDisplayValues()[0] ?? [];
    const titles = sheet.getRange(1, 1, 1, lastColumn(state)).getDisplayValues()[0] ?? [];
    const namedValues: Record<string, string[]> = {};
    titles.forEach((title, i) => {
      namedValues[title] = [...(namedValues[title] ?? []), values[i] ?? ''];
    });
    return { range, values, namedValues, source: this.source() };
  }

  /** What came up on the screen since this execution began. */
  shown() {
    const { questions, dialogs } = this.#desk;
    return {
      alerts: questions.slice(this.#before.questions),
      dialogs: dialogs.slice(this.#before.dialogs),
      toasts: this.#world.state.workbook.toasts.slice(this.#before.toasts),
    };
  }
}
