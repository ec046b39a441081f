/** FormApp: makes forms, and opens those which the user may edit. */
import { GoogleError } from '../kernel/contract.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import { invalidArgument, wrongParameters } from '../kernel/signature.ts';
import type { World } from '../world.ts';
import { DESTINATION_TYPE, ITEM_TYPE, PAGE_NAVIGATION } from './enumerations.ts';
import { Form } from './form.ts';
import { mayEditForm, noSuchItem } from './form-access.ts';
import { newForm } from './new-form.ts';
import {
  CheckboxValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validation-builders.ts';

export class FormApp {
  static readonly api = 'FormApp';
  static readonly properties = ['ItemType', 'DestinationType', 'PageNavigationType'];
  readonly ItemType = ITEM_TYPE;
  readonly DestinationType = DESTINATION_TYPE;
  readonly PageNavigationType = PAGE_NAVIGATION;
  readonly #world: World;
  readonly #execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this.#world = world;
    this.#execution = execution;
  }

  create(title: string, isPublished?: boolean): Form {
    if (typeof title !== 'string')
      throw wrongParameters('FormApp.create', isPublished === undefined ? [title] : [title, isPublished]);
    if (title === '') throw invalidArgument('title');
    const published = isPublished ?? this.#world.modes.formsCreatedPublished;
    const state = newForm(this.#world, title, this.#execution.effectiveUser, published);
    this.#world.state.forms.push(state);
    return this._form(state.id);
  }

  openById(id: string): Form {
    if (typeof id !== 'string') throw wrongParameters('FormApp.openById', [id]);
    const state = this.#world.state.forms.find((form) => form.id === id);
    if (!state || !mayEditForm(state, this.#execution.effectiveUser)) throw noSuchItem();
    return this._form(id);
  }

  openByUrl(url: string): Form {
    const id = /\/forms\/d\/([\w-]+)/.exec(url)?.[1];
    if (!id || id === 'e') throw invalidArgument('url');
    return this.openById(id);
  }

  getActiveForm(): null {
    return null;
  }

  getUi(): never {
    throw new GoogleError('Cannot call FormApp.getUi() from this context.');
  }

  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder();
  }

  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder();
  }

  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder();
  }

  /** The form for the emulator's own use, whoever asks. */
  _form(id: string): Form {
    const state = this.#world.state.forms.find((form) => form.id === id);
    if (!state) throw new Error(`no form ${id}`);
    return new Form(this.#world, this.#execution, state);
  }
}
