/** What is selected on the sheet: rectangles, the last of which grows with the keyboard and the mouse. */

export interface Cell {
  row: number;
  column: number;
}

interface Rectangle {
  from: Cell;
  to: Cell;
}

export interface Selection {
  /** Where typing goes. */
  active: Cell;
  /** The other corner of the last rectangle. */
  focus: Cell;
  /** Rectangles chosen before with Ctrl. */
  more: Rectangle[];
}

export const at = (cell: Cell): Selection => ({ active: cell, focus: cell, more: [] });

/** The rows and columns between two corners. */
export function spanOf({ active, focus }: Selection): { top: number; bottom: number; left: number; right: number } {
  return {
    top: Math.min(active.row, focus.row),
    bottom: Math.max(active.row, focus.row),
    left: Math.min(active.column, focus.column),
    right: Math.max(active.column, focus.column),
  };
}

/** 1 → A, 27 → AA. */
export function letters(column: number): string {
  return column <= 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

export const nameOf = ({ row, column }: Cell): string => `${letters(column)}${row}`;

/** The selected ranges in A1 notation, the last one last. */
export function rangesOf(selection: Selection): string[] {
  const name = (from: Cell, to: Cell): string => {
    const { top, bottom, left, right } = spanOf({ active: from, focus: to, more: [] });
    const first = nameOf({ row: top, column: left });
    return top === bottom && left === right ? first : `${first}:${nameOf({ row: bottom, column: right })}`;
  };
  return [...selection.more.map(({ from, to }) => name(from, to)), name(selection.active, selection.focus)];
}

/** The first corner of a range in A1 notation; null for what is none. */
export function cornerOf(range: string): Cell | null {
  const match = /^([A-Z]{1,3})(\d+)/.exec(range);
  if (!match) return null;
  const column = [...(match[1] as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}

/** Which columns of a row are selected, as a key that changes when they do; '' for none. */
export function selectedIn(selection: Selection, row: number): string {
  const rectangles = [...selection.more, { from: selection.active, to: selection.focus }];
  const parts = rectangles.flatMap(({ from, to }) => {
    const { top, bottom, left, right } = spanOf({ active: from, focus: to, more: [] });
    return row >= top && row <= bottom ? [`${left}-${right}`] : [];
  });
  return parts.join(' ');
}

/** Whether a column is among those of such a key. */
export function isSelected(key: string, column: number): boolean {
  return key.split(' ').some((part) => {
    const [left, right] = part.split('-').map(Number);
    return left !== undefined && right !== undefined && part !== '' && column >= left && column <= right;
  });
}
