/** Tables: a header that repeats on every page, rows that do not break, columns of fixed width. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { SIZE } from '../../src/core/document/layout.ts';
import { runs } from './text.ts';
import { mm, pt } from './units.ts';

/** Width in millimetres; `value` is what the cell of each row holds, tags included. */
export type Column = { title: string; width: number; value: string; align?: 'left' | 'centre' | 'right' };

export type TableOptions = { size?: number; total?: readonly string[] };

/** One row for each item of the list `tag`. */
export function listTable(tag: string, columns: readonly Column[], options: TableOptions = {}): Table {
  const size = options.size ?? SIZE.table;
  const last = columns.length - 1;
  const rows = [
    row(
      columns.map((column) => cell(column, column.title, size, { bold: true, align: 'centre' })),
      true,
    ),
    row(
      columns.map((column, at) => {
        const value = `${at === 0 ? `{#${tag}}` : ''}${column.value}${at === last ? `{/${tag}}` : ''}`;
        return cell(column, value, size, { align: column.align ?? 'left' });
      }),
    ),
  ];
  const { total } = options;
  if (total)
    rows.push(
      row(
        columns.map((column, at) =>
          cell(column, total[at] ?? '', size, { bold: true, align: at === 1 ? 'left' : 'centre' }),
        ),
      ),
    );
  return grid(columns, rows);
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_BORDERS = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

function grid(columns: readonly { width: number }[], rows: TableRow[]): Table {
  return new Table({
    rows,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: columns.reduce((sum, column) => sum + mm(column.width), 0), type: WidthType.DXA },
    columnWidths: columns.map((column) => mm(column.width)),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    margins: { left: mm(1.2), right: mm(1.2), top: pt(2), bottom: pt(2) },
  });
}

function row(children: TableCell[], tableHeader = false): TableRow {
  return new TableRow({ children, cantSplit: true, ...(tableHeader && { tableHeader }) });
}

const ALIGNMENT = { centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function cell(
  column: { width: number },
  text: string,
  size: number,
  look: { bold?: boolean; align: 'left' | keyof typeof ALIGNMENT },
): TableCell {
  return new TableCell({
    width: { size: mm(column.width), type: WidthType.DXA },
    // What Word does anyway is left unsaid: an annex of ten thousand opinions says it in each of its cells.
    ...(look.bold && { verticalAlign: VerticalAlign.CENTER }),
    children: [
      new Paragraph({
        ...(look.align !== 'left' && { alignment: ALIGNMENT[look.align] }),
        children: runs(text, { size, ...(look.bold && { bold: true }) }),
      }),
    ],
  });
}
