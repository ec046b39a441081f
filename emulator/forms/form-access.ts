/** Who may open a form: its owner and its editors, whatever scopes the script has. */
import { GoogleError } from '../kernel/contract.ts';
import type { FormState } from './state.ts';

/** Whether the user may edit the form; nobody edits one in the bin. */
export function mayEditForm(form: FormState, user: string): boolean {
  return !form.trashed && (form.owner === user || form.editors.includes(user));
}

/** Google's answer for a file that is not there, or not for this user. */
export function noSuchItem(): GoogleError {
  return new GoogleError(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
  );
}
