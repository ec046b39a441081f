import { Component } from 'preact';
import type { Grid, GridCell, GridColumn, GridRow, Look, Place } from '../../protocol.ts';
import { CellEditor } from './cell-editor.tsx';
import { CellLink } from './cell-link.tsx';
import { type Cell, isSelected, type Selection, selectedIn } from './selection.ts';

const ROW_HEADER_PX = 46;

export interface Editing {
  cell: Cell;
  /** What the editor begins with. */
  text: string;
}

interface TableProps {
  grid: Grid;
  selection: Selection;
  editing: Editing | null;
  commit(text: string, move: 'down' | 'right' | 'stay'): void;
  cancel(): void;
  /** Goes to a place in the workbook. */
  follow(place: Place): void;
}

/** The cells of one page of the sheet; frozen rows and columns stay in sight. */
export function GridTable({ grid, selection, editing, commit, cancel, follow }: TableProps) {
  const looks = grid.looks.map(styleOf);
  let left = ROW_HEADER_PX;
  const lefts = grid.columns.map((column) => {
    const own = left;
    if (column.frozen) left += column.width;
    return column.frozen ? own : null;
  });
  const row = (one: GridRow) => (
    <Row
      key={one.number}
      row={one}
      grid={grid}
      looks={looks}
      lefts={lefts}
      selected={selectedIn(selection, one.number)}
      active={selection.active.row === one.number ? selection.active.column : 0}
      editing={editing?.cell.row === one.number ? editing : null}
      commit={commit}
      cancel={cancel}
      follow={follow}
    />
  );
  const width = ROW_HEADER_PX + grid.columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <table role="presentation" class="grid" style={{ width: `${width}px` }}>
      <colgroup>
        <col style={{ width: `${ROW_HEADER_PX}px` }} />
        {grid.columns.map((column) => (
          <col key={column.number} style={{ width: `${column.width}px` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th class="corner" />
          {grid.columns.map((column, index) => (
            <ColumnHeader key={column.number} column={column} left={lefts[index] ?? null} selection={selection} />
          ))}
        </tr>
        {grid.frozen.map(row)}
      </thead>
      <tbody>{grid.rows.map(row)}</tbody>
    </table>
  );
}

function ColumnHeader(props: { column: GridColumn; left: number | null; selection: Selection }) {
  const { column, left, selection } = props;
  const selected = isSelected(selectedIn(selection, selection.active.row), column.number);
  return (
    <th
      scope="col"
      data-column={column.number}
      class={`letters${left === null ? '' : ' held'}${selected ? ' lit' : ''}`}
      style={left === null ? {} : { left: `${left}px` }}
    >
      {column.letters}
    </th>
  );
}

interface RowProps {
  row: GridRow;
  grid: Grid;
  looks: Record<string, string>[];
  lefts: (number | null)[];
  selected: string;
  active: number;
  editing: Editing | null;
  commit: TableProps['commit'];
  cancel: TableProps['cancel'];
  follow: TableProps['follow'];
}

/** A row is drawn again only when something of its own has changed. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { row, selected, active, editing } = this.props;
    return row !== next.row || selected !== next.selected || active !== next.active || editing !== next.editing;
  }

  override render() {
    const { row, grid, selected } = this.props;
    return (
      <tr style={row.height ? { height: `${row.height}px` } : {}}>
        <th scope="row" data-row={row.number} class={`number${selected === '' ? '' : ' lit'}`}>
          {row.number}
        </th>
        {grid.columns.map((column, index) => this.#cell(column.number, index, row.cells[index]))}
      </tr>
    );
  }

  #cell(column: number, index: number, cell: GridCell | undefined) {
    if (!cell) return null;
    const { row, looks, lefts, selected, active, editing, grid, commit, cancel, follow } = this.props;
    const left = lefts[index] ?? null;
    const classes = [
      left === null ? '' : 'held',
      isSelected(selected, column) ? 'selected' : '',
      active === column ? 'active' : '',
      cell.note ? 'noted' : '',
    ];
    const list = cell.list === undefined ? null : (grid.lists[cell.list] ?? null);
    return (
      <td
        key={column}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid, as the pattern of WAI-ARIA has it
        role="gridcell"
        tabIndex={-1}
        id={`o-${row.number}-${column}`}
        data-row={row.number}
        data-column={column}
        aria-selected={isSelected(selected, column)}
        class={classes.filter((one) => one !== '').join(' ')}
        style={{ ...looks[cell.look], ...(left === null ? {} : { left: `${left}px` }) }}
        title={cell.note ?? ''}
      >
        {editing?.cell.column === column ? (
          <CellEditor text={editing.text} list={list} commit={commit} cancel={cancel} />
        ) : (
          <div class={list ? 'content choice-cell' : 'content'}>
            {cell.link ? <CellLink link={cell.link} text={cell.text} follow={follow} /> : cell.text}
            {list && <span class="arrow" data-list="" aria-hidden="true" />}
          </div>
        )}
      </td>
    );
  }
}

const UPRIGHT = { top: 'top', middle: 'middle', bottom: 'bottom' } as const;

function styleOf(look: Look): Record<string, string> {
  return {
    ...(look.background ? { backgroundColor: look.background } : {}),
    ...(look.color ? { color: look.color } : {}),
    ...(look.bold ? { fontWeight: 'bold' } : {}),
    ...(look.italic ? { fontStyle: 'italic' } : {}),
    ...(look.line ? { textDecoration: look.line } : {}),
    ...(look.size ? { fontSize: `${look.size}pt` } : {}),
    ...(look.align ? { textAlign: look.align } : {}),
    verticalAlign: UPRIGHT[look.vertical ?? 'bottom'],
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
  };
}
