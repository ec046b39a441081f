import { useEffect, useState } from 'preact/hooks';
import type { Grid, Overview, Place } from '../../protocol.ts';
import { MenuBar } from '../menu-bar.tsx';
import { useLook } from '../use-look.ts';
import type { OfficeState } from '../use-office.ts';
import { FormulaBar } from './formula-bar.tsx';
import { cellIn } from './grid-cells.ts';
import { Pager } from './pager.tsx';
import { at, cornerOf, rangesOf, type Selection } from './selection.ts';
import { SheetGrid } from './sheet-grid.tsx';
import { SheetTabs } from './sheet-tabs.tsx';
import { Toolbar } from './toolbar.tsx';

const FIRST = at({ row: 1, column: 1 });

/** The workbook: menus, tools, cells, tabs. */
export function SheetPage({ office, overview }: { office: OfficeState; overview: Overview }) {
  const sheet = overview.activeSheet;
  const [selection, setSelection] = useState<Selection>(FIRST);
  const [page, setPage] = useState<{ page: number } | { row: number }>({ page: 0 });
  const toRange = (range: string | undefined) => {
    const corner = cornerOf(range ?? 'A1') ?? { row: 1, column: 1 };
    setSelection(at(corner));
    setPage({ row: corner.row });
  };
  const follow = async (to: Place) => {
    await office.act('select', to);
    toRange(to.ranges[0]);
  };
  // A command may open another sheet and select there; otherwise the person's own selection stays.
  useEffect(() => {
    toRange(overview.selection.at(-1));
  }, [sheet]);
  const seen = useLook<Grid>('grid', { sheet, ...page }, office.version, office.tell);
  const grid = seen?.sheet === sheet ? seen : null;
  // The cursor never stands on what is hidden: the key row, rows of another page, rows that a filter leaves out.
  useEffect(() => {
    const first = grid?.rows[0];
    if (grid && first && !cellIn(grid, selection.active))
      setSelection(at({ row: first.number, column: grid.columns[0]?.number ?? 1 }));
  }, [grid]);
  const go = (to: number) => {
    setPage({ page: to });
    setSelection((before) => at({ row: 1, column: before.active.column }));
  };
  const place = { sheet, ranges: rangesOf(selection) };
  return (
    <div class="sheet-page">
      <MenuBar
        menus={overview.menus}
        disabled={office.busy}
        choose={(path) => office.act('command', { path, at: place })}
      />
      <Toolbar office={office} sheet={sheet} selection={selection} filtered={grid?.filtered ?? false} />
      <FormulaBar office={office} sheet={sheet} grid={grid} selection={selection} />
      {overview.sheets.length === 1 && overview.menus.length > 0 && (
        <p class="hint-line">
          Sổ còn trống: chọn <strong>{overview.menus[0]?.caption} ▸ Thiết lập ▸ Cài đặt sổ</strong> để bắt đầu.
        </p>
      )}
      {grid ? (
        <SheetGrid office={office} grid={grid} selection={selection} select={setSelection} follow={follow} />
      ) : (
        <p class="waiting">Đang tải…</p>
      )}
      <footer class="foot">
        <SheetTabs
          sheets={overview.sheets}
          active={sheet}
          disabled={office.busy}
          open={(id) => office.act('select', { sheet: id, ranges: [] })}
        />
        {grid && grid.pages > 1 && <Pager grid={grid} go={go} />}
      </footer>
    </div>
  );
}
