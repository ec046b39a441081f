/** The part of a Form that holds its settings: what it says, and who may answer when. */
import { GoogleError } from '../kernel/contract.ts';
import type { User } from '../session/user.ts';
import { FormWithResponses } from './form-responses.ts';

export class FormWithSettings extends FormWithResponses {
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
}
