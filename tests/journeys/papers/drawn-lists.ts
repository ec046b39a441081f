/** Sheets that a command draws anew: lists with links, not tables. */
import type { Clerk } from '../../../demo/clerk.ts';

/** What stands in a drawn sheet: lines of shown texts, and the link of each line's last cell. */
export function shown(
  clerk: Clerk,
  name: string,
): { lines: string[][]; links: (string | undefined)[]; formulas: boolean } {
  const sheet = clerk.workspace.world.state.workbook.sheets.find((one) => one.name === name);
  const rows = (sheet?.rows ?? []).filter((one) => one !== undefined && one !== null);
  return {
    lines: rows.map((one) => (one.values ?? []).map((value) => String(value ?? ''))).filter((one) => one.some(Boolean)),
    links: rows.map((one) => one.links?.find(Boolean)),
    formulas: rows.some((one) => one.formulas?.some(Boolean)),
  };
}
