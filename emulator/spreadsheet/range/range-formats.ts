/** How the cells of a range look: number formats and backgrounds, and how any property of a style is set and read. */

import { hexColor } from '../color.ts';
import { eachCell, layerAt, mapCells, setLayer } from '../grid.ts';
import { type CellStyle, restyle } from '../style.ts';
import { RangeValues } from './range-values.ts';

export type Change = (style: CellStyle) => CellStyle;

export class RangeFormats extends RangeValues {
  /** Changes the style of every cell alike. */
  _restyle(change: Change): this {
    return this._write((sheet, area) => {
      const next = restyle(this._book.state, change);
      eachCell(area, (row, column) => {
        const before = layerAt(sheet, 'styles', row, column) ?? 0;
        const after = next(before);
        if (after !== before) setLayer(sheet, 'styles', row, column, after);
      });
    });
  }

  /** Changes one property of each cell by a rectangle of values. */
  _restyleEach<T>(values: T[][], method: string, change: (value: T) => Change): this {
    this._sameSize(values, method);
    return this._write((sheet, area) => {
      const byValue = new Map<T, (index: number) => number>();
      eachCell(area, (row, column) => {
        const value = values[row - area.row]?.[column - area.column] as T;
        let next = byValue.get(value);
        if (!next) {
          next = restyle(this._book.state, change(value));
          byValue.set(value, next);
        }
        setLayer(sheet, 'styles', row, column, next(layerAt(sheet, 'styles', row, column) ?? 0));
      });
    });
  }

  _styles<T>(read: (style: CellStyle) => T): T[][] {
    const sheet = this._read();
    const { styles } = this._book.state;
    return mapCells(this._area, (row, column) => read(styles[layerAt(sheet, 'styles', row, column) ?? 0] ?? {}));
  }
  _style<T>(read: (style: CellStyle) => T): T {
    const index = layerAt(this._read(), 'styles', this._area.row, this._area.column) ?? 0;
    return read(this._book.state.styles[index] ?? {});
  }

  setNumberFormat(format: string): this {
    return this._restyle(withNumberFormat(format));
  }
  setNumberFormats(formats: string[][]): this {
    return this._restyleEach(formats, 'Range.setNumberFormats', withNumberFormat);
  }
  getNumberFormat(): string {
    return this._style(numberFormat);
  }
  getNumberFormats(): string[][] {
    return this._styles(numberFormat);
  }

  setBackground(color: string | null): this {
    return this._restyle(withBackground(color));
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return this.setBackground(`#${hex}`);
  }
  setBackgrounds(colors: (string | null)[][]): this {
    return this._restyleEach(colors, 'Range.setBackgrounds', withBackground);
  }
  getBackground(): string {
    return this._style((style) => style.background ?? '#ffffff');
  }
  getBackgrounds(): string[][] {
    return this._styles((style) => style.background ?? '#ffffff');
  }
}

/** The style with a property set, or without it for null. */
export function optional<K extends keyof CellStyle>(style: CellStyle, key: K, value: CellStyle[K] | null): CellStyle {
  const { [key]: _before, ...rest } = style;
  return value === null || value === undefined ? rest : { ...rest, [key]: value };
}

const withNumberFormat =
  (format: string): Change =>
  (style) =>
    optional(style, 'numberFormat', /^general$/i.test(format) || format === '0.###############' ? null : format);
const numberFormat = (style: CellStyle): string => style.numberFormat ?? '0.###############';
const withBackground =
  (color: string | null): Change =>
  (style) => {
    const hex = hexColor(color);
    return hex === undefined ? style : optional(style, 'background', hex === '#ffffff' ? null : hex);
  };
