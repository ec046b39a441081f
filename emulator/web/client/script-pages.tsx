import { useEffect, useRef } from 'preact/hooks';
import type { OpenPage } from '../protocol.ts';
import type { OfficeState } from './use-office.ts';

/** The pages of the script that are open, each in a frame that reaches nothing but this bridge. */
export function ScriptPages({ office, pages }: { office: OfficeState; pages: OpenPage[] }) {
  return (
    <>
      {pages.map((page) => (
        <ScriptPage key={page.id} office={office} page={page} />
      ))}
    </>
  );
}

interface FromPage {
  kind: 'call' | 'close';
  id: number;
  name: string;
  args: string;
}

function ScriptPage({ office, page }: { office: OfficeState; page: OpenPage }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const now = useRef(office);
  now.current = office;
  const close = () => now.current.act('closePage', { page: page.id });
  useEffect(() => {
    const hear = async (event: MessageEvent) => {
      const target = frame.current?.contentWindow;
      if (!target || event.source !== target) return;
      const { kind, id, name, args } = event.data as FromPage;
      if (kind === 'close') void close();
      if (kind !== 'call') return;
      const body = { page: page.id, function: String(name), args: JSON.parse(String(args)) };
      const { result, error } = await now.current.act('callFromPage', body, true);
      target.postMessage({ id, result, error }, '*');
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [page.id]);
  return (
    <section class={`script-page ${page.kind}`} role="dialog" aria-label={page.title}>
      <header>
        <h2>{page.title}</h2>
        <button type="button" class="close" aria-label="Đóng" onClick={close}>
          ×
        </button>
      </header>
      <iframe
        ref={frame}
        title={page.title}
        sandbox="allow-scripts"
        src={`/page/${page.id}`}
        style={{ width: `${page.width}px`, height: `${page.height}px` }}
      />
    </section>
  );
}
