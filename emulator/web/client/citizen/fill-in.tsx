import { useState } from 'preact/hooks';
import type { CitizenForm } from '../../protocol.ts';
import { LinkedText } from '../linked-text.tsx';
import { act } from '../server.ts';
import { type Answers, isAnswered, missing, prefilled } from './answers.ts';
import { QuestionCard } from './question.tsx';
import { nextSection, sectionsOf } from './sections.ts';

/** The form being filled in, a section at a time. */
export function FillIn({ form, query, onSent }: { form: CitizenForm; query: string; onSent(): void }) {
  const sections = sectionsOf(form.items);
  const [answers, setAnswers] = useState<Answers>(() => prefilled(form.items, query));
  /** The sections seen so far; the last one is shown. */
  const [way, setWay] = useState([0]);
  const [checked, setChecked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const at = way.at(-1) ?? 0;
  const section = sections[at];
  if (!section) return null;
  const open = checked ? missing(section.items, answers).map(({ id }) => id) : [];
  const next = nextSection(sections, at, answers);

  const show = (to: number[]) => {
    setWay(to);
    setChecked(false);
    setProblem(null);
    scrollTo(0, 0);
  };
  const send = async () => {
    setSending(true);
    const seen = way.flatMap((index) => sections[index]?.items ?? []);
    const given = seen.filter(({ id }) => isAnswered(answers[id])).map(({ id }) => ({ item: id, answer: answers[id] }));
    try {
      const outcome = await act('sendForm', { form: form.publishedId, answers: given });
      if (outcome.state === 'ended' && outcome.error !== null) setProblem(outcome.error);
      else onSent();
    } catch (failed) {
      setProblem((failed as Error).message);
    }
    setSending(false);
  };
  const go = () => {
    const [first] = missing(section.items, answers);
    setChecked(true);
    if (first) document.getElementById(`cau-${first.id}-ten`)?.scrollIntoView({ block: 'center' });
    else if (next === null) void send();
    else show([...way, next]);
  };
  return (
    <main class="citizen">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <div class="card first">
          <h1>{form.title}</h1>
          {at === 0 && (
            <p class="text">
              <LinkedText text={form.description} />
            </p>
          )}
          {section.title && <h2>{section.title}</h2>}
          {section.help && <p class="text">{section.help}</p>}
          <p class="star">* Biểu thị câu hỏi bắt buộc</p>
        </div>
        {section.items.map((item) => (
          <QuestionCard
            key={item.id}
            item={item}
            answer={answers[item.id]}
            missing={open.includes(item.id)}
            put={(answer) => setAnswers((before) => ({ ...before, [item.id]: answer }))}
          />
        ))}
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <p class="buttons">
          {way.length > 1 && (
            <button type="button" onClick={() => show(way.slice(0, -1))}>
              Quay lại
            </button>
          )}
          <button type="submit" class="main" disabled={sending}>
            {sending ? 'Đang gửi…' : next === null ? 'Gửi' : 'Tiếp'}
          </button>
        </p>
        <p class="quiet">
          Bản dùng thử trên máy này: câu trả lời không gửi đi đâu khác. Đừng nhập dữ liệu thật của người dân.
        </p>
      </form>
    </main>
  );
}
