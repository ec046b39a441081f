import type { Answer } from '../emulator/ui/desk.ts';
import type { ExecutionRecord } from '../emulator/workspace.ts';
import type { Table } from '../src/core/sheet/table.ts';
import { Clerk } from './clerk.ts';

/**
 * The clerk of the demo: says yes to whatever a command asks to confirm (an unusual day, a duplicate pointed out) and
 * types these texts, in this order, where it asks for one. A command that fails is still an error.
 */
export class DemoClerk extends Clerk {
  /** The same workbook in the hands of somebody else. */
  as(user: string): DemoClerk {
    return new DemoClerk(this.workspace, user);
  }

  /** A command for the selected rows; none where there are no rows for it. */
  commandFor(run: string, table: Table, codes: readonly string[], texts: readonly string[] = []): void {
    if (codes.length === 0) return;
    this.select(table, ...codes);
    this.command(run, texts);
    this.workspace.person(this.user).select(table.sheet, 'A1');
  }

  override command(run: string, texts: readonly string[] = []): ExecutionRecord {
    const desk = this.workspace.desk(this.user);
    const left = [...texts];
    desk.ask = ({ kind, buttons }): Answer | undefined => {
      if (kind === 'alert') return buttons.startsWith('YES') ? 'YES' : 'OK';
      const text = left.shift();
      return text === undefined ? undefined : { text };
    };
    try {
      return super.command(run);
    } finally {
      delete desk.ask;
    }
  }
}
