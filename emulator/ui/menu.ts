/** A menu being built. */
import type { Desk, MenuItem } from './desk.ts';

export class Menu {
  static readonly api = 'Menu';
  readonly #desk: Desk;
  readonly _item: MenuItem;

  constructor(desk: Desk, caption: string) {
    this.#desk = desk;
    this._item = { kind: 'menu', caption, items: [] };
  }
  addItem(caption: string, functionName: string): this {
    this._item.items?.push({ kind: 'item', caption, handler: functionName });
    return this;
  }
  addSeparator(): this {
    this._item.items?.push({ kind: 'separator', caption: '' });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this._item.items?.push(menu._item);
    return this;
  }
  /** A menu of the same name takes the place of the one before it. */
  addToUi(): void {
    const at = this.#desk.menus.findIndex((menu) => menu.caption === this._item.caption);
    if (at < 0) this.#desk.menus.push(this._item);
    else this.#desk.menus[at] = this._item;
  }
}
