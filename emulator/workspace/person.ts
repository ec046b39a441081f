/** A person at the workbook: what they do lands at once, and Google tells the script's triggers about it. */
import { changeEvent, editEvent, type PersonEvent } from '../spreadsheet/person/event.ts';
import { PersonAtSheet } from '../spreadsheet/person/person-at-sheet.ts';
import type { Workspace } from '../workspace.ts';
import type { ExecutionRecord } from './record.ts';

type Action = Exclude<keyof PersonAtSheet, 'select'>;

/** Every action of a person at a sheet, with the sheet's name first; the answer is what ran because of it. */
export type Person = {
  [Name in Action]: (sheet: string, ...args: Parameters<PersonAtSheet[Name]>) => ExecutionRecord[];
} & { select(sheet: string, ...ranges: string[]): void };

/** `person(workspace, user).edit('Phiếu đăng ký', 'B3', 'Nguyễn A')` */
export function person(workspace: Workspace, user: string): Person {
  const at = (sheet: string) =>
    new PersonAtSheet(workspace.world.state.workbook, { user, now: () => workspace.clock.now() }, sheet);
  const actions: Record<string, unknown> = {
    select: (sheet: string, ...ranges: string[]) => at(sheet).select(...ranges),
  };
  for (const name of methodsOf(PersonAtSheet.prototype)) {
    if (name === 'select') continue;
    actions[name] = (sheet: string, ...args: unknown[]) => {
      const hand = at(sheet) as unknown as Record<string, (...args: unknown[]) => PersonEvent>;
      const event = hand[name]?.(...args);
      return event ? tell(workspace, event) : [];
    };
  }
  return actions as Person;
}

/** The names of all actions, inherited ones too. */
function methodsOf(prototype: object): string[] {
  if (prototype === Object.prototype) return [];
  const own = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor' && !name.startsWith('_'));
  return [...own, ...methodsOf(Object.getPrototypeOf(prototype))];
}

/** Simple onEdit, installable onEdit, then onChange; a change of structure fires onChange alone. */
function tell(workspace: Workspace, event: PersonEvent): ExecutionRecord[] {
  const { id } = workspace.world.state.workbook;
  const change = () =>
    workspace.fire('ON_CHANGE', id, event.user, (services) => changeEvent(services.sheets.app, event));
  if (!event.edit) return change();
  const simple = workspace.fireSimple('onEdit', event.user, (services) => editEvent(services.sheets.app, event) ?? {});
  const edits = workspace.fire('ON_EDIT', id, event.user, (services) => editEvent(services.sheets.app, event) ?? {});
  return [...(simple ? [simple] : []), ...edits, ...change()];
}
