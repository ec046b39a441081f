import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../protocol.ts';

/** The menus that the script has built. */
export function MenuBar(props: { menus: MenuEntry[]; disabled: boolean; choose(path: string[]): void }) {
  const [open, setOpen] = useState<string | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const away = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    addEventListener('mousedown', away);
    return () => removeEventListener('mousedown', away);
  }, []);
  const choose = (path: string[]) => {
    setOpen(null);
    props.choose(path);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(null);
    moveFocus(event);
  };
  return (
    <div class="menu-bar" ref={bar}>
      {props.menus.map((menu) => (
        <div class="menu" key={menu.caption}>
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded={open === menu.caption}
            disabled={props.disabled}
            onClick={() => setOpen(open === menu.caption ? null : menu.caption)}
            onKeyDown={press}
          >
            {menu.caption} ▾
          </button>
          {open === menu.caption && (
            <Entries entries={menu.items ?? []} path={[menu.caption]} choose={choose} press={press} />
          )}
        </div>
      ))}
    </div>
  );
}

interface EntriesProps {
  entries: MenuEntry[];
  path: string[];
  choose(path: string[]): void;
  press(event: KeyboardEvent): void;
}

function Entries(props: EntriesProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div role="menu" class="entries">
      {props.entries.map((entry) => {
        const path = [...props.path, entry.caption];
        if (entry.kind === 'separator') return <hr />;
        if (entry.kind === 'item')
          return (
            <div key={entry.caption}>
              <button
                type="button"
                role="menuitem"
                onMouseEnter={() => setOpen(null)}
                onClick={() => props.choose(path)}
                onKeyDown={props.press}
              >
                {entry.caption}
              </button>
            </div>
          );
        return (
          <div class="submenu" key={entry.caption}>
            <button
              type="button"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={open === entry.caption}
              onMouseEnter={() => setOpen(entry.caption)}
              onClick={() => setOpen(entry.caption)}
              onKeyDown={props.press}
            >
              {entry.caption} <span aria-hidden="true">▸</span>
            </button>
            {open === entry.caption && <Entries {...props} entries={entry.items ?? []} path={path} />}
          </div>
        );
      })}
    </div>
  );
}

/** Arrow keys move within a list, right opens a submenu, left goes back to its opener. */
function moveFocus(event: KeyboardEvent): void {
  const at = event.currentTarget as HTMLElement;
  const list = at.closest('[role=menu]');
  if (event.key === 'ArrowRight' && at.getAttribute('aria-haspopup')) at.click();
  if (event.key === 'ArrowLeft') list?.parentElement?.querySelector<HTMLElement>(':scope > button')?.focus();
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const inside = at.getAttribute('aria-expanded') === 'true' ? at.parentElement?.querySelector('[role=menu]') : list;
  const items = [...(inside?.querySelectorAll<HTMLElement>(':scope > div > button') ?? [])];
  items[(items.indexOf(at) + step + items.length) % items.length]?.focus();
}
