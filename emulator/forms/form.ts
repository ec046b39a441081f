/** Form: its settings. Items and responses are in the classes it extends. */
import { GoogleError } from '../kernel/contract.ts';
import { wrongParameters } from '../kernel/signature.ts';
import { User } from '../session/session.ts';
import type { EnumValue } from '../spreadsheet/enumeration.ts';
import { linkForm } from './destination.ts';
import { DESTINATION_TYPE } from './enumerations.ts';
import { FormWithResponses } from './form-responses.ts';

export class Form extends FormWithResponses {
  static override readonly api = 'Form';

  getId(): string {
    return this._state.id;
  }

  getTitle(): string {
    return this._state.title;
  }

  setTitle(title: string): this {
    return this._set('title', String(title));
  }

  getDescription(): string {
    return this._state.description;
  }

  setDescription(description: string): this {
    return this._set('description', String(description));
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

  isPublished(): boolean {
    return this._state.published;
  }

  /** Publishing also decides whether responses are accepted. */
  setPublished(published: boolean): this {
    this._set('published', Boolean(published));
    return this._set('acceptingResponses', Boolean(published));
  }

  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }

  addPublishedReader(_reader: string | User): this {
    return this;
  }

  isAcceptingResponses(): boolean {
    return this._state.acceptingResponses;
  }

  setAcceptingResponses(enabled: boolean): this {
    if (enabled && !this._state.published)
      throw new GoogleError('The form must be published before it can accept responses.');
    return this._set('acceptingResponses', Boolean(enabled));
  }

  getCustomClosedFormMessage(): string {
    return this._state.closedMessage;
  }

  setCustomClosedFormMessage(message: string): this {
    return this._set('closedMessage', String(message));
  }

  getConfirmationMessage(): string {
    return this._state.confirmationMessage;
  }

  setConfirmationMessage(message: string): this {
    return this._set('confirmationMessage', String(message));
  }

  collectsEmail(): boolean {
    return this._state.collectsEmail;
  }

  setCollectEmail(collect: boolean): this {
    return this._set('collectsEmail', Boolean(collect));
  }

  hasLimitOneResponsePerUser(): boolean {
    return this._state.oneResponsePerUser;
  }

  setLimitOneResponsePerUser(enabled: boolean): this {
    return this._set('oneResponsePerUser', Boolean(enabled));
  }

  hasRespondAgainLink(): boolean {
    return this._state.showLinkToRespondAgain;
  }

  setShowLinkToRespondAgain(enabled: boolean): this {
    return this._set('showLinkToRespondAgain', Boolean(enabled));
  }

  canEditResponse(): boolean {
    return this._state.responsesEditable;
  }

  setAllowResponseEdits(enabled: boolean): this {
    return this._set('responsesEditable', Boolean(enabled));
  }

  hasProgressBar(): boolean {
    return this._state.progressBar;
  }

  setProgressBar(enabled: boolean): this {
    return this._set('progressBar', Boolean(enabled));
  }

  isPublishingSummary(): boolean {
    return this._state.summaryPublished;
  }

  setPublishingSummary(enabled: boolean): this {
    return this._set('summaryPublished', Boolean(enabled));
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
