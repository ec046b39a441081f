/** Rich text, as far as texts and whole-cell links go; styles of parts are taken and left aside. */

export class RichTextValue {
  static readonly api = 'RichTextValue';
  readonly #text: string;
  readonly #link: string | null;
  constructor(text: string, link: string | null) {
    this.#text = text;
    this.#link = link;
  }
  getText(): string {
    return this.#text;
  }
  getLinkUrl(): string | null {
    return this.#link;
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder().setText(this.#text).setLinkUrl(this.#link);
  }
}

export class RichTextValueBuilder {
  static readonly api = 'RichTextValueBuilder';
  #text = '';
  #link: string | null = null;
  setText(text: string): this {
    this.#text = String(text);
    return this;
  }
  /** setLinkUrl(url) or setLinkUrl(start, end, url): a link of a part counts for the whole cell. */
  setLinkUrl(...args: (string | number | null)[]): this {
    const link = args[args.length - 1];
    this.#link = typeof link === 'string' ? link : null;
    return this;
  }
  setTextStyle(..._args: unknown[]): this {
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this.#text, this.#link);
  }
}

export interface TextStyleState {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  size?: number;
  family?: string;
  color?: string;
}

export class TextStyle {
  static readonly api = 'TextStyle';
  readonly _state: TextStyleState;
  constructor(state: TextStyleState) {
    this._state = state;
  }
  isBold(): boolean {
    return this._state.bold ?? false;
  }
  isItalic(): boolean {
    return this._state.italic ?? false;
  }
  isUnderline(): boolean {
    return this._state.underline ?? false;
  }
  isStrikethrough(): boolean {
    return this._state.strikethrough ?? false;
  }
  getFontSize(): number {
    return this._state.size ?? 10;
  }
  getFontFamily(): string {
    return this._state.family ?? 'arial,sans,sans-serif';
  }
  getForegroundColor(): string {
    return this._state.color ?? '#000000';
  }
}

export class TextStyleBuilder {
  static readonly api = 'TextStyleBuilder';
  readonly #state: TextStyleState = {};
  setBold(bold: boolean): this {
    this.#state.bold = bold;
    return this;
  }
  setItalic(italic: boolean): this {
    this.#state.italic = italic;
    return this;
  }
  setUnderline(underline: boolean): this {
    this.#state.underline = underline;
    return this;
  }
  setStrikethrough(strikethrough: boolean): this {
    this.#state.strikethrough = strikethrough;
    return this;
  }
  setFontSize(size: number): this {
    this.#state.size = size;
    return this;
  }
  setFontFamily(family: string): this {
    this.#state.family = family;
    return this;
  }
  setForegroundColor(color: string): this {
    this.#state.color = color;
    return this;
  }
  build(): TextStyle {
    return new TextStyle({ ...this.#state });
  }
}
