/** The part of a Form that holds its items. */
import type { RunningExecution } from '../kernel/execution.ts';
import { invalidArgument } from '../kernel/signature.ts';
import type { EnumValue } from '../spreadsheet/enumeration.ts';
import type { World } from '../world.ts';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items.ts';
import { Item } from './item.ts';
import { PageBreakItem, SectionHeaderItem } from './layout-items.ts';
import { newItem } from './new-form.ts';
import { DateItem, ParagraphTextItem, ScaleItem, TextItem, TimeItem } from './question-items.ts';
import type { FormState, ItemKind, ItemState } from './state.ts';

export class FormWithItems {
  static readonly api: string = 'Form';
  readonly _world: World;
  readonly _execution: RunningExecution;
  readonly _state: FormState;

  constructor(world: World, execution: RunningExecution, state: FormState) {
    this._world = world;
    this._execution = execution;
    this._state = state;
  }

  addTextItem(): TextItem {
    return new TextItem(this, this.#add('TEXT'));
  }

  addParagraphTextItem(): ParagraphTextItem {
    return new ParagraphTextItem(this, this.#add('PARAGRAPH_TEXT'));
  }

  addMultipleChoiceItem(): MultipleChoiceItem {
    return new MultipleChoiceItem(this, this.#add('MULTIPLE_CHOICE'));
  }

  addCheckboxItem(): CheckboxItem {
    return new CheckboxItem(this, this.#add('CHECKBOX'));
  }

  addListItem(): ListItem {
    return new ListItem(this, this.#add('LIST'));
  }

  addScaleItem(): ScaleItem {
    return new ScaleItem(this, this.#add('SCALE'));
  }

  addDateItem(): DateItem {
    return new DateItem(this, this.#add('DATE'));
  }

  addTimeItem(): TimeItem {
    return new TimeItem(this, this.#add('TIME'));
  }

  addSectionHeaderItem(): SectionHeaderItem {
    return new SectionHeaderItem(this, this.#add('SECTION_HEADER'));
  }

  addPageBreakItem(): PageBreakItem {
    return new PageBreakItem(this, this.#add('PAGE_BREAK'));
  }

  getItems(type?: EnumValue): Item[] {
    const wanted =
      type === undefined ? this._state.items : this._state.items.filter(({ kind }) => kind === String(type));
    return wanted.map((item) => new Item(this, item));
  }

  getItemById(id: number): Item | null {
    const state = this._state.items.find((item) => item.id === Number(id));
    return state ? new Item(this, state) : null;
  }

  deleteItem(which: number | { getIndex(): number }): void {
    this._state.items.splice(this.#index(which), 1);
  }

  moveItem(from: number | { getIndex(): number }, to: number): Item {
    if (!(to >= 0 && to < this._state.items.length)) throw invalidArgument('toIndex');
    const [moved] = this._state.items.splice(this.#index(from), 1) as [ItemState];
    this._state.items.splice(to, 0, moved);
    return new Item(this, moved);
  }

  _set<Key extends keyof FormState>(key: Key, value: FormState[Key]): this {
    this._state[key] = value;
    return this;
  }

  #add(kind: ItemKind): ItemState {
    const item = newItem(this._world, kind);
    this._state.items.push(item);
    return item;
  }

  #index(which: number | { getIndex(): number }): number {
    const index = typeof which === 'number' ? which : which.getIndex();
    if (!(index >= 0 && index < this._state.items.length)) throw invalidArgument('index');
    return index;
  }
}
