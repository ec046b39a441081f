/** Form: its addresses, editors and destination. Settings, items and responses are in the classes it extends. */
import { GoogleError } from '../kernel/contract.ts';
import { wrongParameters } from '../kernel/signature.ts';
import { User } from '../session/user.ts';
import type { EnumValue } from '../spreadsheet/enumeration.ts';
import { linkForm } from './destination.ts';
import { DESTINATION_TYPE } from './enumerations.ts';
import { FormWithSettings } from './form-settings.ts';

export class Form extends FormWithSettings {
  static override readonly api = 'Form';

  getId(): string {
    return this._state.id;
  }

  getEditUrl(): string {
    return `https://docs.google.com/forms/d/${this._state.id}/edit`;
  }

  getPublishedUrl(): string {
    return `https://docs.google.com/forms/d/e/${this._state.publishedId}/viewform`;
  }

  getSummaryUrl(): string {
    return `https://docs.google.com/forms/d/${this._state.id}/viewanalytics`;
  }

  shortenFormUrl(url: string): string {
    if (!url.includes('docs.google.com/forms/')) throw new GoogleError('Invalid argument: url');
    return `https://forms.gle/${this._state.publishedId.slice(8, 25)}`;
  }

  getEditors(): User[] {
    return [this._state.owner, ...this._state.editors].map((email) => new User(email));
  }

  addEditor(user: string | User): this {
    const email = user instanceof User ? user.getEmail() : user;
    if (!email.includes('@')) throw new GoogleError(`Invalid email: ${email}`);
    return this._set('editors', [...new Set([...this._state.editors, email])]);
  }

  addEditors(emails: string[]): this {
    for (const email of emails) this.addEditor(email);
    return this;
  }

  removeEditor(user: string | User): this {
    const email = user instanceof User ? user.getEmail() : user;
    return this._set(
      'editors',
      this._state.editors.filter((editor) => editor !== email),
    );
  }

  getDestinationId(): string {
    return this.#destination().spreadsheetId;
  }

  getDestinationType(): EnumValue {
    this.#destination();
    return DESTINATION_TYPE.SPREADSHEET;
  }

  setDestination(type: EnumValue, id: string): this {
    if (type !== DESTINATION_TYPE.SPREADSHEET) throw wrongParameters('FormApp.Form.setDestination', [type, id]);
    linkForm(this._world, this._state, id);
    return this;
  }

  removeDestination(): this {
    const { destination } = this._state;
    const sheet = this._world.state.workbook.sheets.find(({ id }) => id === destination?.sheetId);
    if (sheet) sheet.formUrl = null;
    delete this._state.destination;
    return this;
  }

  #destination(): { spreadsheetId: string } {
    if (!this._state.destination) throw new GoogleError('The form currently has no response destination.');
    return this._state.destination;
  }
}
