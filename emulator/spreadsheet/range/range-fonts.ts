/** The fonts and borders of a range. */
import { Color, hexColor } from '../color.ts';
import type { EnumValue } from '../enumeration.ts';
import { eachCell, layerAt, setLayer } from '../grid.ts';
import type { TextStyle } from '../rich-text.ts';
import { type BorderSide, type CellStyle, restyle } from '../style.ts';
import { RangeAlignment } from './range-alignment.ts';

type Side = boolean | null;

export class RangeFonts extends RangeAlignment {
  setFontWeight(weight: string | null): this {
    return this._restyle((style) => fontValue(style, 'fontWeight', weight, 'normal'));
  }
  setFontWeights(weights: (string | null)[][]): this {
    return this._restyleEach(
      weights,
      'Range.setFontWeights',
      (weight) => (style) => fontValue(style, 'fontWeight', weight, 'normal'),
    );
  }
  getFontWeight(): string {
    return this._style((style) => style.fontWeight ?? 'normal');
  }
  getFontWeights(): string[][] {
    return this._styles((style) => style.fontWeight ?? 'normal');
  }
  setFontStyle(value: string | null): this {
    return this._restyle((style) => fontValue(style, 'fontStyle', value, 'normal'));
  }
  getFontStyle(): string {
    return this._style((style) => style.fontStyle ?? 'normal');
  }
  setFontLine(value: string | null): this {
    return this._restyle((style) => fontValue(style, 'fontLine', value, 'none'));
  }
  getFontLine(): string {
    return this._style((style) => style.fontLine ?? 'none');
  }
  setFontSize(size: number): this {
    return this._restyle((style) => fontValue(style, 'fontSize', size, 10));
  }
  setFontSizes(sizes: number[][]): this {
    return this._restyleEach(sizes, 'Range.setFontSizes', (size) => (style) => fontValue(style, 'fontSize', size, 10));
  }
  getFontSize(): number {
    return this._style((style) => style.fontSize ?? 10);
  }
  setFontFamily(family: string | null): this {
    return this._restyle((style) => fontValue(style, 'fontFamily', family, 'Arial'));
  }
  getFontFamily(): string {
    return this._style((style) => style.fontFamily ?? 'Arial');
  }
  setFontColor(color: string | null): this {
    return this._restyle(withFontColor(color));
  }
  setFontColors(colors: (string | null)[][]): this {
    return this._restyleEach(colors, 'Range.setFontColors', withFontColor);
  }
  getFontColorObject(): Color {
    return this._style((style) => new Color(style.fontColor ?? '#000000'));
  }
  getFontColorObjects(): Color[][] {
    return this._styles((style) => new Color(style.fontColor ?? '#000000'));
  }

  /** Only what the style sets is changed. */
  setTextStyle(textStyle: TextStyle): this {
    const { bold, italic, underline, strikethrough, size, family, color } = textStyle._state;
    if (bold !== undefined) this.setFontWeight(bold ? 'bold' : 'normal');
    if (italic !== undefined) this.setFontStyle(italic ? 'italic' : 'normal');
    if (underline !== undefined || strikethrough !== undefined) {
      this.setFontLine(underline ? 'underline' : strikethrough ? 'line-through' : 'none');
    }
    if (size !== undefined) this.setFontSize(size);
    if (family !== undefined) this.setFontFamily(family);
    return color === undefined ? this : this.setFontColor(color);
  }

  /** Each side: true draws it, false takes it away, null leaves it. */
  setBorder(
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    vertical: Side,
    horizontal: Side,
    color?: string | null,
    style?: EnumValue | null,
  ): this {
    const line: BorderSide = { style: style?.toString() ?? 'SOLID', color: hexColor(color) ?? '#000000' };
    const { row, column, rows, columns } = this._area;
    return this._write((sheet, area) => {
      eachCell(area, (r, c) => {
        const sides = {
          top: r === row ? top : horizontal,
          bottom: r === row + rows - 1 ? bottom : horizontal,
          left: c === column ? left : vertical,
          right: c === column + columns - 1 ? right : vertical,
        };
        const next = restyle(this._book.state, (before) => withBorders(before, sides, line));
        setLayer(sheet, 'styles', r, c, next(layerAt(sheet, 'styles', r, c) ?? 0));
      });
    });
  }
}

function fontValue<K extends keyof CellStyle>(
  style: CellStyle,
  key: K,
  value: CellStyle[K] | null,
  normal: CellStyle[K],
): CellStyle {
  const { [key]: _before, ...rest } = style;
  return value === null || value === normal ? rest : { ...rest, [key]: value };
}

const withFontColor = (color: string | null) => (style: CellStyle) => {
  const hex = hexColor(color);
  return hex === undefined ? style : fontValue(style, 'fontColor', hex, '#000000');
};

function withBorders(style: CellStyle, sides: Record<string, Side>, line: BorderSide): CellStyle {
  const borders: Record<string, BorderSide> = { ...style.borders };
  for (const [side, wanted] of Object.entries(sides)) {
    if (wanted === true) borders[side] = line;
    if (wanted === false) delete borders[side];
  }
  const { borders: _before, ...rest } = style;
  return Object.keys(borders).length > 0 ? { ...rest, borders } : rest;
}
