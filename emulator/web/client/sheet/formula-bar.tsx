import { useEffect, useState } from 'preact/hooks';
import type { Grid } from '../../protocol.ts';
import type { OfficeState } from '../use-office.ts';
import { cellIn } from './grid-cells.ts';
import { nameOf, rangesOf, type Selection } from './selection.ts';

/** The whole content of the active cell, where it can also be changed, and the cell's note. */
export function FormulaBar(props: { office: OfficeState; sheet: number; grid: Grid | null; selection: Selection }) {
  const { office, sheet, grid, selection } = props;
  const cell = grid && cellIn(grid, selection.active);
  const content = cell?.typed ?? cell?.text ?? '';
  const [text, setText] = useState(content);
  const name = nameOf(selection.active);
  useEffect(() => setText(content), [name, content, sheet]);
  const commit = () => {
    if (text !== content) void office.act('type', { sheet, cell: name, values: [[text]] });
  };
  return (
    <div class="formula-bar">
      <output aria-label="Vùng đang chọn">{rangesOf(selection).at(-1)}</output>
      <textarea
        aria-label={`Nội dung ô ${name}`}
        rows={text.length > 120 || text.includes('\n') ? 3 : 1}
        value={text}
        disabled={office.busy}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(content);
          if (event.key !== 'Enter' || event.altKey || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      {cell?.note && <p class="note">{cell.note}</p>}
    </div>
  );
}
