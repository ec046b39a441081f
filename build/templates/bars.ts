/** A chart of bars: what, the bar, how many; the caption below keeps the whole of it on one page. */
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
import { LONGEST } from '../../src/core/document/bars.ts';
import { SIZE } from '../../src/core/document/layout.ts';
import type { Piece } from './paper.ts';
import { NO_BORDERS } from './table.ts';
import { centred, repeat, runs } from './text.ts';
import { mm, pt } from './units.ts';

/** Millimetres; the bar's column holds the longest bar: a block of Times New Roman is 0.71 em wide. */
const WIDTHS = [58, 66, 36] as const;
const BAR_SIZE = Math.floor((((WIDTHS[1] - 3) / 25.4) * 72) / LONGEST / 0.71);
const AXIS = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;

/** The chart of a list that holds one, or none: where it is empty neither bars nor caption are left. */
export function barChart(tag: string): Piece[] {
  const cells: [string, number, { size?: number; align?: 'left' | 'right' }][] = [
    ['{#bars}{label}', WIDTHS[0], { align: 'right' }],
    ['{bar}', WIDTHS[1], { size: BAR_SIZE }],
    ['{count}{/bars}', WIDTHS[2], {}],
  ];
  const row = new TableRow({
    cantSplit: true,
    children: cells.map(
      ([text, width, { size = SIZE.table, align = 'left' }], at) =>
        new TableCell({
          width: { size: mm(width), type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          ...(at === 1 && { borders: { left: AXIS } }),
          children: [
            new Paragraph({
              alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
              spacing: { before: pt(2), after: pt(2) },
              keepNext: true,
              children: runs(text, { size }),
            }),
          ],
        }),
    ),
  });
  const table = new Table({
    rows: [row],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: WIDTHS.reduce((sum, width) => sum + mm(width), 0), type: WidthType.DXA },
    columnWidths: WIDTHS.map(mm),
    borders: NO_BORDERS,
    margins: { left: mm(1.2), right: mm(1.2) },
  });
  return repeat<Piece>(tag, [
    new Paragraph({ keepNext: true, spacing: { before: 0, after: 0, line: pt(8), lineRule: 'exact' }, children: [] }),
    table,
    centred('//{caption}//', { size: SIZE.table, keepLines: true, spacing: { before: pt(4), after: pt(8) } }),
  ]);
}
