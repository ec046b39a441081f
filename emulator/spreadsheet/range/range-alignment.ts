/** How the texts of a range lie in their cells: alignment, wrapping, rotation. */
import type { EnumValue } from '../enumeration.ts';
import { WrapStrategy } from '../enumerations.ts';
import { type Change, optional, RangeFormats } from './range-formats.ts';

const HORIZONTAL: Record<string, string> = { normal: 'general-left' };

export class RangeAlignment extends RangeFormats {
  setHorizontalAlignment(alignment: string | null): this {
    return this._restyle(withHorizontal(alignment));
  }
  setHorizontalAlignments(alignments: (string | null)[][]): this {
    return this._restyleEach(alignments, 'Range.setHorizontalAlignments', withHorizontal);
  }
  getHorizontalAlignment(): string {
    return this._style((style) => style.horizontal ?? 'general');
  }
  getHorizontalAlignments(): string[][] {
    return this._styles((style) => style.horizontal ?? 'general');
  }
  setVerticalAlignment(alignment: string | null): this {
    return this._restyle((style) => optional(style, 'vertical', alignment));
  }
  setVerticalAlignments(alignments: (string | null)[][]): this {
    return this._restyleEach(
      alignments,
      'Range.setVerticalAlignments',
      (value) => (style) => optional(style, 'vertical', value),
    );
  }
  getVerticalAlignment(): string {
    return this._style((style) => style.vertical ?? 'bottom');
  }

  setWrap(wrapped: boolean): this {
    return this._restyle((style) => ({ ...style, wrap: wrapped ? 'WRAP' : 'OVERFLOW' }));
  }
  setWraps(wrapped: boolean[][]): this {
    return this._restyleEach(wrapped, 'Range.setWraps', (value) => (style) => ({
      ...style,
      wrap: value ? 'WRAP' : 'OVERFLOW',
    }));
  }
  getWrap(): boolean {
    return this._style((style) => style.wrap === 'WRAP');
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this._restyle((style) => ({ ...style, wrap: strategy.toString() }));
  }
  setWrapStrategies(strategies: EnumValue[][]): this {
    return this._restyleEach(strategies, 'Range.setWrapStrategies', (strategy) => (style) => ({
      ...style,
      wrap: strategy.toString(),
    }));
  }
  getWrapStrategy(): EnumValue {
    return this._style((style) => WrapStrategy[(style.wrap ?? 'OVERFLOW') as keyof typeof WrapStrategy]);
  }
  setTextRotation(degrees: number): this {
    return this._restyle((style) => ({ ...style, rotation: degrees }));
  }
}

const withHorizontal =
  (alignment: string | null): Change =>
  (style) =>
    optional(style, 'horizontal', alignment === null ? null : (HORIZONTAL[alignment] ?? alignment));
