/** The look of a cell, as an .xlsx file writes it. */
import type { BorderSide as FileBorder, CellStyle as FileStyle } from 'hucre';
import type { BorderSide, CellStyle } from '../style.ts';

const LINES: Record<string, FileBorder['style']> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

/** A style as the file writes it. */
export function fileStyle(style: CellStyle): FileStyle {
  const result: FileStyle = {
    font: { name: style.fontFamily ?? 'Arial', size: style.fontSize ?? 10 },
    alignment: { vertical: vertical(style.vertical) },
  };
  const { font = {}, alignment = {} } = result;
  if (style.fontWeight === 'bold') font.bold = true;
  if (style.fontStyle === 'italic') font.italic = true;
  if (style.fontLine === 'underline') font.underline = true;
  if (style.fontLine === 'line-through') font.strikethrough = true;
  if (style.fontColor) font.color = color(style.fontColor);
  if (style.background) result.fill = { type: 'pattern', pattern: 'solid', fgColor: color(style.background) };
  const horizontal = /^(left|center|right)$/.exec(style.horizontal ?? '')?.[0];
  if (horizontal) alignment.horizontal = horizontal as 'left' | 'center' | 'right';
  if (style.wrap === 'WRAP') alignment.wrapText = true;
  if (style.rotation) alignment.textRotation = style.rotation;
  if (style.numberFormat) result.numFmt = fileFormat(style.numberFormat);
  if (style.borders) {
    result.border = Object.fromEntries(
      Object.entries(style.borders).map(([side, line]) => [side, border(line as BorderSide)]),
    );
  }
  return result;
}

/** #rrggbb → RRGGBB. */
export function color(hex: string): { rgb: string } {
  return { rgb: hex.slice(1).toUpperCase() };
}

function vertical(value: string | undefined): 'top' | 'center' | 'bottom' {
  if (value === 'top') return 'top';
  return value === 'middle' ? 'center' : 'bottom';
}

function border(line: BorderSide): FileBorder {
  return { style: LINES[line.style] ?? 'thin', color: color(line.color) };
}

/** Google's pattern in Excel's spelling: months are m as well. */
export function fileFormat(format: string): string {
  return format.replace(/"[^"]*"|M+|am\/pm/g, (token) => (token.startsWith('"') ? token : swapped(token)));
}

function swapped(token: string): string {
  return token === 'am/pm' ? 'AM/PM' : token.toLowerCase();
}
