/** Whether the rows and columns of a table still stand where they were read: looked at before a write and after its flush. */
import type { Cell } from '../../core/sheet/cell-text.ts';
import type { TableContent } from '../../core/sheet/read-table.ts';
import { HEADER_LINE, KEY_LINE, type Table } from '../../core/sheet/table.ts';
import type { Block } from '../../core/sheet/write-plan.ts';
import { readColumn, readHead, readPart } from '../../google/workbook.ts';
import { parsedAgain } from './keep-content.ts';

/** Columns so near to the codes are read together with them: one call for both. */
const NEAR = 6;

interface Area {
  readonly from: number;
  readonly width: number;
}

/** Some lines of a table: what a long run of mails looks at again and again need not be all ten thousand. */
export interface Stretch {
  readonly line: number;
  readonly lines: number;
}

/** The lines from the first to the last of these codes; null where none of them is in the table. */
export function stretchOf({ byCode }: TableContent<Table>, codes: readonly string[]): Stretch | null {
  const at = codes.flatMap((code) => byCode.get(code)?.line ?? []);
  if (at.length === 0) return null;
  const line = Math.min(...at);
  return { line, lines: Math.max(...at) - line + 1 };
}

const allOf = ({ lines }: TableContent<Table>): Stretch => ({ line: KEY_LINE, lines });

const covers = ({ line, lines }: Stretch, blocks: readonly Block[]): boolean =>
  blocks.every((block) => block.line >= line && block.line + block.values.length <= line + lines);

/** The columns from the codes to those that the blocks write, where they lie near each other; else null. */
export function nearArea({ table, layout }: TableContent<Table>, blocks: readonly Block[]): Area | null {
  const code = layout.get(table.code) as number;
  const from = Math.min(code, ...blocks.map(({ position }) => position));
  const to = Math.max(code, ...blocks.map(({ position, values }) => position + (values[0]?.length ?? 1) - 1));
  return to - from < NEAR ? { from, width: to - from + 1 } : null;
}

/**
 * True when the codes, their key included, are just as they were when the table was read. Where the columns to be
 * written were read along, the content holds them as they are now.
 */
export function stands(content: TableContent<Table>, blocks: readonly Block[]): boolean {
  const area = nearArea(content, blocks);
  if (!area) return codesStand(content, readColumn(content.table.sheet, codeAt(content), content.lines));
  const lines = readArea(content, area, allOf(content));
  if (!areaStands(content, lines, area)) return false;
  takeOver(content, lines, area, 0);
  return true;
}

/**
 * True when, after the flush, codes and keys stand as they did: what was written lies where it was meant to. `within`:
 * the lines that were looked at before; where all that was written lies there, these and the keys are enough.
 */
export function standsAfter(
  content: TableContent<Table>,
  blocks: readonly Block[],
  within: Stretch | null = null,
): boolean {
  const area = nearArea(content, blocks);
  if (area && within && covers(within, blocks))
    return stretchStands(content, readArea(content, area, within), area, within) && keysStand(content);
  if (area) return areaStands(content, readArea(content, area, allOf(content)), area);
  return codesStand(content, readColumn(content.table.sheet, codeAt(content), content.lines)) && keysStand(content);
}

/**
 * The content with the cells of these columns as they are now, read together with the codes in one call: of all lines, or
 * of `within` alone. Null where rows or columns have moved, or the columns lie too far apart: then the whole table must be
 * read.
 */
export function refreshed(
  content: TableContent<Table>,
  keys: readonly string[],
  within: Stretch | null,
): TableContent<Table> | null {
  const blocks = keys.map((key) => ({ line: 1, position: content.layout.get(key) as number, values: [['']] }));
  const area = nearArea(content, blocks);
  if (!area) return null;
  const stretch = within ?? allOf(content);
  const lines = readArea(content, area, stretch);
  const stand = within ? stretchStands(content, lines, area, within) : areaStands(content, lines, area);
  if (!stand) return null;
  const above = stretch.line - 1;
  const other = lines.flatMap((line, at) =>
    line.some((cell, across) => !sameCell(cell, content.grid[above + at]?.[area.from + across] ?? ''))
      ? [above + at + 1]
      : [],
  );
  takeOver(content, lines, area, above);
  return parsedAgain(content, new Set(other.filter((line) => line > HEADER_LINE)));
}

const sameCell = (a: Cell, b: Cell): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a.getTime() === b.getTime());

const codeAt = ({ table, layout }: TableContent<Table>): number => layout.get(table.code) as number;

const readArea = ({ table }: TableContent<Table>, { from, width }: Area, { line, lines }: Stretch): Cell[][] =>
  readPart(table.sheet, line, lines, width, from + 1);

function codesStand(content: TableContent<Table>, now: readonly Cell[]): boolean {
  const position = codeAt(content);
  if (String(now[KEY_LINE - 1]) !== content.table.code) return false;
  return now.every((cell, at) => sameCode(content, at, position, cell));
}

/** A code stands where it was read, in a cell of whatever type. */
function sameCode({ grid }: TableContent<Table>, at: number, position: number, now: Cell): boolean {
  const known = grid[at]?.[position];
  return now === known || String(now) === String(known ?? '');
}

/** True when every key still stands over the column where it was read. */
function keysStand(content: TableContent<Table>): boolean {
  const keys = readHead(content.table.sheet)[KEY_LINE - 1] ?? [];
  return [...content.layout].every(([key, position]) => String(keys[position]) === key);
}

/** The same of the columns in an area alone. */
function areaStands(content: TableContent<Table>, lines: readonly (readonly Cell[])[], { from, width }: Area): boolean {
  const keys = lines[KEY_LINE - 1] ?? [];
  for (const [key, position] of content.layout)
    if (position >= from && position < from + width && String(keys[position - from]) !== key) return false;
  const code = codeAt(content) - from;
  return codesStand(
    content,
    lines.map((line) => line[code] ?? ''),
  );
}

/** The codes of a stretch alone; the keys are not among its lines. */
function stretchStands(
  content: TableContent<Table>,
  lines: readonly (readonly Cell[])[],
  { from }: Area,
  { line }: Stretch,
): boolean {
  const code = codeAt(content);
  return lines.every((cells, at) => sameCode(content, line - 1 + at, code, cells[code - from] ?? ''));
}

/** Puts cells that were just read in the place of older ones; `above` lines stand over the first of them. */
function takeOver(
  content: TableContent<Table>,
  lines: readonly (readonly Cell[])[],
  { from }: Area,
  above: number,
): void {
  const grid = content.grid as readonly (readonly Cell[])[] as Cell[][];
  lines.forEach((line, at) => {
    const own = grid[above + at];
    if (own) for (const [across, cell] of line.entries()) own[from + across] = cell;
  });
}
