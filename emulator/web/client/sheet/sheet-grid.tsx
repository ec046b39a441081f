import { useEffect, useRef, useState } from 'preact/hooks';
import type { Grid, Place } from '../../protocol.ts';
import type { OfficeState } from '../use-office.ts';
import { cellsOf, textOf } from './clipboard.ts';
import { cellIn, textsIn } from './grid-cells.ts';
import { type Editing, GridTable } from './grid-table.tsx';
import { pointed } from './mouse.ts';
import { moved } from './moves.ts';
import { at, nameOf, rangesOf, type Selection } from './selection.ts';

interface GridProps {
  office: OfficeState;
  grid: Grid;
  selection: Selection;
  select(selection: Selection): void;
  follow(place: Place): void;
}

/** The cells, with mouse, keyboard and clipboard. */
export function SheetGrid({ office, grid, selection, select, follow }: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const { active } = selection;
  const { sheet } = grid;
  useEffect(() => setEditing(null), [sheet, grid.page]);
  useEffect(() => {
    document
      .getElementById(`o-${active.row}-${active.column}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active.row, active.column]);

  const edit = (text?: string) => {
    if (office.busy) return;
    const cell = cellIn(grid, active);
    if (cell) setEditing({ cell: active, text: text ?? cell.typed ?? cell.text });
  };
  const commit = (text: string, move: 'down' | 'right' | 'stay') => {
    if (!editing) return;
    const cell = cellIn(grid, editing.cell);
    setEditing(null);
    if (move !== 'stay') {
      box.current?.focus();
      const to = moved(grid, at(editing.cell), move === 'down' ? 'ArrowDown' : 'ArrowRight', false, false);
      if (to) select(to);
    }
    if (cell && text !== (cell.typed ?? cell.text))
      void office.act('type', { sheet, cell: nameOf(editing.cell), values: [[text]] });
  };
  const press = (event: KeyboardEvent) => {
    if (editing || event.isComposing) return;
    if (event.altKey) {
      // As in Sheets, Alt+Enter follows the link of the cell.
      if (event.key === 'Enter')
        document.getElementById(`o-${active.row}-${active.column}`)?.querySelector<HTMLElement>('a, .link')?.click();
      return;
    }
    const ctrl = event.ctrlKey || event.metaKey;
    const to =
      event.key === 'Enter' && !event.shiftKey ? null : moved(grid, selection, event.key, event.shiftKey, ctrl);
    if (to) select(to);
    else if (event.key === 'Escape') document.querySelector<HTMLElement>('.tab-row [aria-selected=true]')?.focus();
    else if (event.key === 'F2' || event.key === 'Enter') edit();
    else if (event.key === 'Delete' || event.key === 'Backspace')
      void office.act('clear', { sheet, ranges: rangesOf(selection) });
    else if (event.key.length === 1 && !ctrl) edit(event.key);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the part that scrolls has the keyboard; the table lies in it
    <div
      ref={box}
      class="grid-box"
      tabIndex={0}
      role="grid"
      aria-label="Bảng tính: mũi tên để đi, Enter để sửa, Delete để xóa nội dung, Esc để ra khỏi bảng"
      aria-activedescendant={`o-${active.row}-${active.column}`}
      onKeyDown={press}
      onMouseDown={(event) => {
        const to = pointed(event, grid, selection);
        if (!to) return;
        select(to);
        if (event.detail < 2) requestAnimationFrame(() => box.current?.focus({ preventScroll: true }));
      }}
      onMouseMove={(event) => {
        const to = event.buttons === 1 && !editing ? pointed(event, grid, selection, true) : null;
        if (to) select(to);
      }}
      onClick={(event) => {
        if ((event.target as HTMLElement).dataset.list !== undefined) edit();
      }}
      onDblClick={() => {
        if (!editing) edit();
      }}
      onCopy={(event) => {
        if (editing) return;
        event.clipboardData?.setData('text/plain', textOf(textsIn(grid, selection)));
        event.preventDefault();
      }}
      onPaste={(event) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (editing || text === '' || office.busy) return;
        event.preventDefault();
        void office.act('type', { sheet, cell: nameOf(active), values: cellsOf(text) });
      }}
    >
      <GridTable
        grid={grid}
        selection={selection}
        editing={editing}
        commit={commit}
        follow={follow}
        cancel={() => {
          setEditing(null);
          box.current?.focus();
        }}
      />
    </div>
  );
}
