import type { FormItem } from '../../protocol.ts';
import { LinkedText } from '../linked-text.tsx';

interface QuestionProps {
  item: FormItem;
  answer: string | string[] | undefined;
  missing: boolean;
  put(answer: string | string[]): void;
}

/** One question as the citizen sees it. */
export function QuestionCard({ item, answer, missing, put }: QuestionProps) {
  const id = `cau-${item.id}`;
  const hint = `${id}-goi-y`;
  const isChoice = ['MULTIPLE_CHOICE', 'CHECKBOX', 'SCALE'].includes(item.kind);
  const title = (
    <>
      {item.title}
      {item.required && (
        <span class="star" title="Bắt buộc">
          {' '}
          *<span class="hidden">bắt buộc</span>
        </span>
      )}
    </>
  );
  return (
    <section class={`card${missing ? ' missing' : ''}`} aria-labelledby={`${id}-ten`}>
      {isChoice || item.kind === 'SECTION_HEADER' ? (
        <h2 id={`${id}-ten`}>{title}</h2>
      ) : (
        <label id={`${id}-ten`} for={id}>
          {title}
        </label>
      )}
      {item.help && (
        <p id={hint} class="hint">
          <LinkedText text={item.help} />
        </p>
      )}
      <Field item={item} id={id} hint={hint} answer={answer} put={put} />
      {missing && (
        <p class="wrong" role="alert">
          Đây là câu hỏi bắt buộc
        </p>
      )}
    </section>
  );
}

interface FieldProps extends Omit<QuestionProps, 'missing'> {
  id: string;
  hint: string;
}

function Field({ item, id, hint, answer, put }: FieldProps) {
  const text = typeof answer === 'string' ? answer : '';
  const common = { id, 'aria-describedby': item.help ? hint : undefined, 'aria-required': item.required };
  if (item.kind === 'PARAGRAPH_TEXT')
    return <textarea {...common} rows={4} value={text} onInput={(event) => put(event.currentTarget.value)} />;
  if (item.kind === 'LIST')
    return (
      <select {...common} value={text} onChange={(event) => put(event.currentTarget.value)}>
        <option value="">Chọn</option>
        {item.choices.map(({ value }) => (
          <option value={value}>{value}</option>
        ))}
      </select>
    );
  if (item.kind === 'MULTIPLE_CHOICE' || item.kind === 'CHECKBOX' || item.kind === 'SCALE')
    return <Choices item={item} id={id} answer={answer} put={put} />;
  const onInput = (event: { currentTarget: HTMLInputElement }) => put(event.currentTarget.value);
  if (item.kind === 'TEXT') return <input {...common} type="text" value={text} onInput={onInput} />;
  if (item.kind === 'DATE') return <input {...common} type="date" value={text} onInput={onInput} />;
  return item.kind === 'TIME' ? <input {...common} type="time" value={text} onInput={onInput} /> : null;
}

function Choices({ item, id, answer, put }: Omit<FieldProps, 'hint'>) {
  const many = item.kind === 'CHECKBOX';
  const chosen = [answer ?? []].flat().filter((one) => one !== '');
  const values = item.scale
    ? Array.from({ length: item.scale.upper - item.scale.lower + 1 }, (_, step) =>
        String((item.scale?.lower ?? 0) + step),
      )
    : item.choices.map(({ value }) => value);
  const other = chosen.find((one) => !values.includes(one));
  const toggle = (value: string, on: boolean) => {
    if (!many) return put(value);
    put(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  };
  const putOther = (value: string) => put(many ? [...chosen.filter((one) => values.includes(one)), value] : value);
  return (
    <>
      {item.scale?.lowerLabel && <span class="hint">{item.scale.lowerLabel} ← </span>}
      {values.map((value) => (
        <label class="choice" key={value}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          <span>{value}</span>
        </label>
      ))}
      {item.scale?.upperLabel && <span class="hint"> → {item.scale.upperLabel}</span>}
      {item.other && (
        <label class="choice">
          <span>Khác:</span>
          <input type="text" value={other ?? ''} onInput={(event) => putOther(event.currentTarget.value)} />
        </label>
      )}
    </>
  );
}
