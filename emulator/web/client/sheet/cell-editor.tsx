import { useEffect, useRef } from 'preact/hooks';

interface EditorProps {
  text: string;
  /** What the cell's drop-down offers, or null. */
  list: string[] | null;
  commit(text: string, move: 'down' | 'right' | 'stay'): void;
  cancel(): void;
}

/** The cell while somebody types into it: a drop-down where the cell has a list and holds nothing else. */
export function CellEditor({ text, list, commit, cancel }: EditorProps) {
  if (list && (text === '' || list.includes(text)))
    return <ListEditor text={text} list={list} commit={commit} cancel={cancel} />;
  return <TextEditor text={text} list={list} commit={commit} cancel={cancel} />;
}

function TextEditor({ text, commit, cancel }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  const end = (move: 'down' | 'right' | 'stay') => {
    if (done.current) return;
    done.current = true;
    commit(field.current?.value ?? text, move);
  };
  return (
    <textarea
      ref={field}
      class="editor"
      aria-label="Nội dung ô"
      rows={Math.min(8, Math.max(1, Math.ceil(text.length / 30)))}
      defaultValue={text}
      onBlur={() => end('stay')}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing) return;
        if (event.key === 'Escape') {
          done.current = true;
          cancel();
        }
        if (event.key === 'Tab' || (event.key === 'Enter' && !event.altKey && !event.shiftKey)) {
          event.preventDefault();
          end(event.key === 'Tab' ? 'right' : 'down');
        }
      }}
    />
  );
}

function ListEditor({ text, list, commit, cancel }: EditorProps) {
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <select
      ref={field}
      class="editor"
      aria-label="Chọn giá trị của ô"
      size={Math.min(8, (list?.length ?? 0) + 1)}
      onBlur={cancel}
      onClick={(event) => commit((event.currentTarget as HTMLSelectElement).value, 'stay')}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') cancel();
        if (event.key !== 'Enter' && event.key !== 'Tab') return;
        event.preventDefault();
        commit(event.currentTarget.value, event.key === 'Tab' ? 'right' : 'down');
      }}
    >
      <option value="" selected={text === ''}>
        (để trống)
      </option>
      {list?.map((value) => (
        <option value={value} selected={value === text}>
          {value}
        </option>
      ))}
    </select>
  );
}
