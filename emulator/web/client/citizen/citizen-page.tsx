import { useEffect, useState } from 'preact/hooks';
import type { CitizenForm } from '../../protocol.ts';
import { LinkedText } from '../linked-text.tsx';
import { look } from '../server.ts';
import { FillIn } from './fill-in.tsx';

/** A form at its public address. Nobody signs in. */
export function CitizenPage({ id, query }: { id: string; query: string }) {
  const [form, setForm] = useState<CitizenForm | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [sent, setSent] = useState(false);
  const load = () => {
    setSent(false);
    look<CitizenForm>('form', { id }).then(
      (seen) => {
        setForm(seen);
        document.title = seen.title;
      },
      (failed: Error) => setProblem(failed.message),
    );
  };
  useEffect(load, [id]);
  if (problem !== null) return <Notice title="Không mở được biểu mẫu" text={problem} />;
  if (!form) return <p class="waiting">Đang mở biểu mẫu…</p>;
  if (sent)
    return (
      <Notice title={form.title} text={form.confirmation}>
        {form.again && (
          <button type="button" class="link" onClick={load}>
            Gửi câu trả lời khác
          </button>
        )}
      </Notice>
    );
  if (form.closed !== null) return <Notice title={form.title} text={form.closed} />;
  return <FillIn form={form} query={query} onSent={() => setSent(true)} />;
}

function Notice(props: { title: string; text: string; children?: preact.ComponentChildren }) {
  return (
    <main class="citizen">
      <div class="card first">
        <h1>{props.title}</h1>
        <p class="text" role="status">
          <LinkedText text={props.text} />
        </p>
        {props.children}
      </div>
    </main>
  );
}
