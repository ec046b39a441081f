import { useState } from 'preact/hooks';
import type { SheetTab } from '../../protocol.ts';

/** The tabs of the visible sheets; hidden ones are in the menu of all sheets. */
export function SheetTabs(props: { sheets: SheetTab[]; active: number; disabled: boolean; open(id: number): void }) {
  const [all, setAll] = useState(false);
  const open = (id: number) => {
    setAll(false);
    props.open(id);
  };
  return (
    <div class="tabs">
      <div class="all-sheets">
        <button
          type="button"
          aria-expanded={all}
          aria-label="Tất cả trang tính"
          title="Tất cả trang tính"
          onClick={() => setAll(!all)}
        >
          ☰
        </button>
        {all && (
          <ul class="popover up" aria-label="Tất cả trang tính">
            {props.sheets.map((sheet) => (
              <li key={sheet.id}>
                <button
                  type="button"
                  disabled={props.disabled}
                  class={sheet.hidden ? 'quiet' : ''}
                  onClick={() => open(sheet.id)}
                >
                  {sheet.id === props.active ? '✓ ' : ''}
                  {sheet.name}
                  {sheet.hidden ? ' (đang ẩn)' : ''}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="tab-row" role="tablist" aria-label="Trang tính">
        {props.sheets
          .filter((sheet) => !sheet.hidden)
          .map((sheet) => (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              aria-selected={sheet.id === props.active}
              disabled={props.disabled}
              style={sheet.color ? { borderBottomColor: sheet.color } : {}}
              onClick={() => open(sheet.id)}
            >
              {sheet.name}
            </button>
          ))}
      </div>
    </div>
  );
}
