import type { OfficeState } from '../use-office.ts';
import { rangesOf, type Selection, spanOf } from './selection.ts';

/** What Sheets offers in its menus, as far as the work needs it. */
export function Toolbar(props: { office: OfficeState; sheet: number; selection: Selection; filtered: boolean }) {
  const { office, sheet, selection, filtered } = props;
  const { top, bottom } = spanOf(selection);
  const count = bottom - top + 1;
  const { row, column } = selection.active;
  const tool = (label: string, hint: string, name: string, body: object) => (
    <button type="button" disabled={office.busy} title={hint} onClick={() => office.act(name, { sheet, ...body })}>
      {label}
    </button>
  );
  return (
    <div class="toolbar" role="toolbar" aria-label="Công cụ bảng tính">
      {tool('Chèn hàng', 'Chèn hàng trống lên trên hàng đang chọn', 'rows', { what: 'insert', first: top, count })}
      {tool(count === 1 ? 'Xóa hàng' : `Xóa ${count} hàng`, 'Xóa các hàng đang chọn', 'rows', {
        what: 'delete',
        first: top,
        count,
      })}
      {tool('Xóa nội dung', 'Xóa nội dung các ô đang chọn (phím Delete)', 'clear', { ranges: rangesOf(selection) })}
      <span class="gap" />
      {tool('Sắp xếp A→Z', 'Sắp xếp cả bảng theo cột đang chọn', 'sort', { column, ascending: true })}
      {tool('Sắp xếp Z→A', 'Sắp xếp ngược cả bảng theo cột đang chọn', 'sort', { column, ascending: false })}
      {tool('Lọc theo ô này', 'Chỉ hiện các hàng có cùng giá trị ở cột này', 'filter', { column, row })}
      {filtered && tool('Bỏ lọc', 'Hiện lại mọi hàng', 'filter', { column, row: null })}
    </div>
  );
}
