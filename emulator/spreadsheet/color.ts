/** Colours as scripts give them. */

const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  lightyellow: '#ffffe0',
  lightblue: '#add8e6',
  lightgreen: '#90ee90',
  pink: '#ffc0cb',
  purple: '#800080',
  silver: '#c0c0c0',
  maroon: '#800000',
  navy: '#000080',
};

/** The colour as #rrggbb; null for none; undefined for one that Google would silently ignore. */
export function hexColor(color: string | null | undefined): string | null | undefined {
  if (color === null || color === undefined || color === '') return null;
  const text = String(color).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  return NAMED[text];
}

/** A colour as Google's newer methods give it; always one of RGB here. */
export class Color {
  static readonly api = 'Color';
  readonly #hex: string;
  constructor(hex: string) {
    this.#hex = hex;
  }
  asRgbColor(): RgbColor {
    return new RgbColor(this.#hex);
  }
}

export class RgbColor {
  static readonly api = 'RgbColor';
  readonly #hex: string;
  constructor(hex: string) {
    this.#hex = hex;
  }
  asHexString(): string {
    return this.#hex;
  }
  getRed(): number {
    return Number.parseInt(this.#hex.slice(1, 3), 16);
  }
  getGreen(): number {
    return Number.parseInt(this.#hex.slice(3, 5), 16);
  }
  getBlue(): number {
    return Number.parseInt(this.#hex.slice(5, 7), 16);
  }
}
