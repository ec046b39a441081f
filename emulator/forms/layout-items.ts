/** Items that ask nothing. */
import type { EnumValue } from '../spreadsheet/enumeration.ts';
import { TypedItem } from './typed-item.ts';

export class SectionHeaderItem extends TypedItem {
  static readonly api = 'SectionHeaderItem';
}

export class PageBreakItem extends TypedItem {
  static readonly api = 'PageBreakItem';

  setGoToPage(target: PageBreakItem | EnumValue): this {
    return this._set({ goTo: target instanceof PageBreakItem ? target.getId() : String(target) });
  }
}
