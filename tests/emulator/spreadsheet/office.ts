/** A spreadsheet and an execution on it, for the tests of this folder. */
import type { Execution } from '../../../emulator/kernel/contract.ts';
import { newWorkbook, type WorkbookOptions } from '../../../emulator/spreadsheet/new-workbook.ts';
import type { Sheet } from '../../../emulator/spreadsheet/sheet/sheet.ts';
import { createSpreadsheetApp, type SpreadsheetApp } from '../../../emulator/spreadsheet/spreadsheet-app.ts';
import type { WorkbookState } from '../../../emulator/spreadsheet/state.ts';
import { type Desk, newDesk } from '../../../emulator/ui/desk.ts';
import { openUi } from '../../../emulator/ui/ui.ts';

export const OWNER = 'chutich@xa.vn';
export const NOW = new Date('2026-06-01T08:00:00+07:00');

export interface Run {
  state: WorkbookState;
  app: SpreadsheetApp;
  sheet: Sheet;
  /** Ends the execution: what is held back lands. */
  end(): void;
}

export function workbook(options: Partial<WorkbookOptions> = {}): WorkbookState {
  return newWorkbook({ id: 'wb', name: 'Sổ', owner: OWNER, locale: 'vi_VN', ...options });
}

/** An execution on a workbook. */
export function run(
  state: WorkbookState = workbook(),
  options: { user?: string; kind?: Execution['kind']; desk?: Desk; suspended?: () => void; now?: Date } = {},
): Run {
  const tasks: (() => void)[] = [];
  const user = options.user ?? OWNER;
  const execution: Execution = {
    kind: options.kind ?? 'menu',
    effectiveUser: user,
    activeUser: user,
    now: () => options.now ?? NOW,
    spend: () => {},
    onEnd: (task) => tasks.push(task),
  };
  const desk = options.desk ?? newDesk();
  const hooks = options.suspended ? { suspended: options.suspended } : {};
  const app = createSpreadsheetApp(state, execution, {
    ui: () => openUi(desk, execution, hooks),
    copy: (source, name) => ({ ...structuredClone(source), id: 'copy', name, owner: user, editors: [] }),
  });
  return {
    state,
    app,
    sheet: app.getActiveSheet(),
    end: () => {
      for (const task of tasks) task();
    },
  };
}
