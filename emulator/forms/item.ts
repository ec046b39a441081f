/** Item: any item of a form, until it is asked to be of its kind. */
import { GoogleError } from '../kernel/contract.ts';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items.ts';
import type { FormWithItems } from './form-items.ts';
import { PageBreakItem, SectionHeaderItem } from './layout-items.ts';
import { DateItem, ParagraphTextItem, ScaleItem, TextItem, TimeItem } from './question-items.ts';
import type { ItemKind, ItemState } from './state.ts';
import { TypedItem } from './typed-item.ts';

export class Item extends TypedItem {
  static readonly api = 'Item';

  asTextItem(): TextItem {
    return this.#as('TEXT', TextItem);
  }

  asParagraphTextItem(): ParagraphTextItem {
    return this.#as('PARAGRAPH_TEXT', ParagraphTextItem);
  }

  asMultipleChoiceItem(): MultipleChoiceItem {
    return this.#as('MULTIPLE_CHOICE', MultipleChoiceItem);
  }

  asCheckboxItem(): CheckboxItem {
    return this.#as('CHECKBOX', CheckboxItem);
  }

  asListItem(): ListItem {
    return this.#as('LIST', ListItem);
  }

  asScaleItem(): ScaleItem {
    return this.#as('SCALE', ScaleItem);
  }

  asDateItem(): DateItem {
    return this.#as('DATE', DateItem);
  }

  asTimeItem(): TimeItem {
    return this.#as('TIME', TimeItem);
  }

  asSectionHeaderItem(): SectionHeaderItem {
    return this.#as('SECTION_HEADER', SectionHeaderItem);
  }

  asPageBreakItem(): PageBreakItem {
    return this.#as('PAGE_BREAK', PageBreakItem);
  }

  #as<T>(kind: ItemKind, make: new (form: FormWithItems, state: ItemState) => T): T {
    if (this._state.kind !== kind) throw new GoogleError(`Invalid conversion for item type: ${this._state.kind}.`);
    return new make(this._form, this._state);
  }
}
