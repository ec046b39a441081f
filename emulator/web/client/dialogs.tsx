import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question, Reply } from '../protocol.ts';
import { LinkedText } from './linked-text.tsx';
import { BUTTONS } from './words.ts';

/** A modal dialog of the browser; Escape closes it as the cross would. */
export function Modal(props: { label: string; onClose(): void; class?: string; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={props.class ?? ''} aria-label={props.label} onClose={props.onClose}>
      {props.children}
    </dialog>
  );
}

/** An alert or a prompt of the script. */
export function QuestionDialog({ question, reply }: { question: Question; reply(said: Reply): void }) {
  const [text, setText] = useState('');
  const isPrompt = question.kind === 'prompt';
  const [first = 'OK'] = question.buttons;
  return (
    <Modal label={question.title || 'Thông báo'} onClose={() => reply({ button: 'CLOSE', text: '' })} class="question">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          reply({ button: first, text });
        }}
      >
        <h2>{question.title}</h2>
        <div class="message">
          <LinkedText text={question.message} />
        </div>
        {isPrompt && (
          <textarea
            aria-label="Câu trả lời"
            rows={text.includes('\n') ? 6 : 1}
            value={text}
            autofocus
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              reply({ button: first, text });
            }}
          />
        )}
        <p class="buttons">
          {question.buttons.map((button, at) =>
            at === 0 ? (
              <button type="submit" class="main" autofocus={!isPrompt}>
                {BUTTONS[button]}
              </button>
            ) : (
              <button type="button" onClick={() => reply({ button, text })}>
                {BUTTONS[button]}
              </button>
            ),
          )}
        </p>
      </form>
    </Modal>
  );
}

/** What could not be done, as Google shows an error of the script. */
export function ErrorDialog({ error, close }: { error: string; close(): void }) {
  return (
    <Modal label="Lỗi" onClose={close} class="question">
      <h2>Không thực hiện được</h2>
      <div class="message" role="alert">
        {error}
      </div>
      <p class="buttons">
        <button type="button" class="main" autofocus onClick={close}>
          Đã hiểu
        </button>
      </p>
    </Modal>
  );
}
