/** The script is synchronous: while it asks, this thread stands still until the page has answered. */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Button, Question, Reply } from '../protocol.ts';

/** What comes from the server's thread. */
export type ToOffice =
  | { kind: 'view'; id: number; name: string; body: unknown }
  | { kind: 'act'; name: string; body: unknown }
  | { kind: 'reply'; reply: Reply }
  | { kind: 'end' };

export class AnswersInWait {
  readonly #port: MessagePort;
  /** Counts the messages sent here, so that none is slept through. */
  readonly #bell: Int32Array;
  readonly #look: (message: Extract<ToOffice, { kind: 'view' }>) => void;
  #question: Question | null = null;
  #ending = false;

  /** `look` answers those who only look while a question is open. */
  constructor(port: MessagePort, bell: Int32Array, look: (message: Extract<ToOffice, { kind: 'view' }>) => void) {
    this.#port = port;
    this.#bell = bell;
    this.#look = look;
  }

  /** The question that is open now, or null. */
  get question(): Question | null {
    return this.#question;
  }

  /** True once the office is to be closed: whatever is still asked is answered as if its window had been closed. */
  get ending(): boolean {
    return this.#ending;
  }

  /** Shows the question and waits. */
  ask(kind: Question['kind'], title: string, message: string, buttons: Button[]): Reply {
    if (this.#ending) return { button: 'CLOSE', text: '' };
    this.#question = { kind, title, message, buttons };
    this.#port.postMessage({ kind: 'asked', question: this.#question });
    try {
      return this.#wait();
    } finally {
      this.#question = null;
    }
  }

  #wait(): Reply {
    for (;;) {
      const heard = Atomics.load(this.#bell, 0);
      const received = receiveMessageOnPort(this.#port) as { message: ToOffice } | undefined;
      if (!received) {
        Atomics.wait(this.#bell, 0, heard);
        continue;
      }
      const { message } = received;
      if (message.kind === 'view') this.#look(message);
      if (message.kind === 'reply') return message.reply;
      if (message.kind === 'end') {
        this.#ending = true;
        return { button: 'CLOSE', text: '' };
      }
    }
  }
}
