/** Keeping an office so that what lies on disk is always a whole one: the one before, or the one now. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Written piece by piece; worthless until it is complete. */
const MAKING = '.dang-luu';
/** Complete; what is still in it has to be moved into place. */
const WHOLE = '.da-luu';
/** The state comes last: it names the files of the others. */
const PARTS = ['drive', 'mail', 'workbook.xlsx', 'workspace.json'];

/** Saves by `save` beside, then puts it in the place of what an earlier save left; other files of the folder stay. */
export async function saveWhole(folder: string, save: (into: string) => Promise<unknown>): Promise<void> {
  finishSaving(folder);
  const making = join(folder, MAKING);
  rmSync(making, { recursive: true, force: true });
  for (const part of ['drive', 'mail']) mkdirSync(join(making, part), { recursive: true });
  await save(making);
  renameSync(making, join(folder, WHOLE));
  finishSaving(folder);
}

/** Moves into place what a save had completed; to be called before an office is opened, because the last save may have been cut off. */
export function finishSaving(folder: string): void {
  const whole = join(folder, WHOLE);
  if (!existsSync(whole)) return;
  for (const part of PARTS) {
    if (!existsSync(join(whole, part))) continue;
    rmSync(join(folder, part), { recursive: true, force: true });
    renameSync(join(whole, part), join(folder, part));
  }
  rmSync(whole, { recursive: true, force: true });
}
