/** Whether a user may change an area. */
import { contains, overlaps } from './a1.ts';
import { protectedCell } from './errors.ts';
import type { Area, SheetState, WorkbookState } from './state.ts';
import type { ProtectionState } from './state-extras.ts';

/** Throws Google's sentence when a protection without "warning only" keeps the user out. */
export function mayEdit(state: WorkbookState, sheet: SheetState, area: Area, user: string): void {
  for (const protection of sheet.protections) {
    if (protection.warningOnly || !touches(protection, area)) continue;
    if (!isEditor(state, protection, user)) throw protectedCell();
  }
}

/** Whether a person who changes the area is warned first. */
export function isWarned(sheet: SheetState, area: Area): boolean {
  return sheet.protections.some((protection) => protection.warningOnly && touches(protection, area));
}

/** Whether a protection lets the user in: its owner always, and who is named. */
export function isEditor(state: WorkbookState, protection: ProtectionState, user: string): boolean {
  return user === state.owner || protection.editors.includes(user);
}

function touches(protection: ProtectionState, area: Area): boolean {
  if (protection.type === 'RANGE') return overlaps(protection.area, area);
  return !protection.unprotected.some((free) => contains(free, area));
}
