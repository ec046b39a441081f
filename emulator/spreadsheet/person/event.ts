/** What a person's action makes Google tell the script. */

import type { SpreadsheetApp } from '../spreadsheet-app.ts';
import type { Area } from '../state.ts';

export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

export interface PersonEvent {
  user: string;
  /** onChange tells this; every action has one. */
  changeType: ChangeType;
  /** onEdit fires only when values were edited; value and oldValue exist for single cells only. */
  edit?: { sheetId: number; area: Area; value?: string; oldValue?: string };
  /** Google asked "Heads up!" first, because a warning-only protection lies there. */
  warned: boolean;
}

/** The event object of onEdit, in the objects of one execution; null when onEdit does not fire. */
export function editEvent(app: SpreadsheetApp, event: PersonEvent): object | null {
  const source = app.getActiveSpreadsheet();
  if (!event.edit || !source) return null;
  const { sheetId, area, ...values } = event.edit;
  return { source, range: source._book.make.range(sheetId, area), ...values };
}

/** The event object of onChange. */
export function changeEvent(app: SpreadsheetApp, event: PersonEvent): object {
  return { source: app.getActiveSpreadsheet(), changeType: event.changeType };
}
