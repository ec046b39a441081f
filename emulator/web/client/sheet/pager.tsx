import type { Grid } from '../../protocol.ts';

/** A long sheet is shown a page at a time. */
export function Pager({ grid, go }: { grid: Grid; go(page: number): void }) {
  const [first, last] = [grid.rows[0]?.number ?? 1, grid.rows.at(-1)?.number ?? 1];
  return (
    <nav class="pager" aria-label="Trang của bảng">
      <button type="button" disabled={grid.page === 0} onClick={() => go(0)} aria-label="Về trang đầu">
        «
      </button>
      <button type="button" disabled={grid.page === 0} onClick={() => go(grid.page - 1)} aria-label="Trang trước">
        ‹
      </button>
      <span>
        Hàng {first}–{last} (trang {grid.page + 1}/{grid.pages})
      </span>
      <button
        type="button"
        disabled={grid.page >= grid.pages - 1}
        onClick={() => go(grid.page + 1)}
        aria-label="Trang sau"
      >
        ›
      </button>
      <button
        type="button"
        disabled={grid.page >= grid.pages - 1}
        onClick={() => go(grid.pages - 1)}
        aria-label="Tới trang cuối"
      >
        »
      </button>
    </nav>
  );
}
