/** The server's side of the thread in which the office lives. */
import type { Worker } from 'node:worker_threads';
import { loadProject } from '../../project.ts';
import type { ToOffice } from '../office/answers-in-wait.ts';
import type { Outcome, Question, Reply } from '../protocol.ts';
import { typescriptThread } from '../typescript-thread.ts';

type FromOffice =
  | { kind: 'ready'; problem: string | null }
  | { kind: 'seen'; id: number; value: unknown }
  | { kind: 'refused'; id: number; sentence: string }
  | { kind: 'asked'; question: Question }
  | { kind: 'ended'; outcome: Outcome }
  | { kind: 'closed'; problem: string | null };

/** The office cannot do this now, or not at all; the sentence is for the person. */
export class Refusal extends Error {
  readonly status: number;
  constructor(sentence: string, status = 400) {
    super(sentence);
    this.status = status;
  }
}

const BUSY = 'Việc trước chưa xong; hãy đợi xong rồi làm lại.';
const ASKING = 'Đang có hộp thoại chờ trả lời; hãy trả lời rồi làm lại.';

export class OfficeThread {
  readonly #worker: Worker;
  readonly #bell = new Int32Array(new SharedArrayBuffer(4));
  readonly #looks = new Map<number, { seen(value: unknown): void; refused(problem: Refusal): void }>();
  #lastLook = 0;
  #question: Question | null = null;
  /** Who waits for the running act to end or to ask. */
  #waiting: ((outcome: Outcome) => void) | null = null;
  #running = false;
  #ready: (problem: string | null) => void = () => {};
  #closed: (problem: string | null) => void = () => {};

  private constructor(folder: string, dist: string) {
    const file = new URL('../office/office-worker.ts', import.meta.url);
    this.#worker = typescriptThread(file, { folder, dist, bell: this.#bell });
    this.#worker.on('message', (message: FromOffice) => this.#hear(message));
  }

  /** Opens the office of that folder; the answer is the thread, or the sentence that says why it could not be opened. */
  static async open(folder: string, dist: string): Promise<OfficeThread | string> {
    // The zone of the script's dates is the process's, and a thread cannot set it: it has to stand before the thread begins.
    process.env.TZ = loadProject(dist).manifest.timeZone;
    const thread = new OfficeThread(folder, dist);
    const problem = await new Promise<string | null>((resolve, reject) => {
      thread.#ready = resolve;
      thread.#worker.once('error', reject);
    });
    // What breaks the thread later breaks the program, loudly; what was saved last is whole.
    thread.#worker.on('error', (broken) => {
      throw broken;
    });
    if (problem === null) return thread;
    await thread.#worker.terminate();
    return problem;
  }

  /** Looks at something; goes on while a question is open. */
  look(name: string, body: unknown): Promise<unknown> {
    const id = ++this.#lastLook;
    return new Promise((seen, refused) => {
      this.#looks.set(id, { seen, refused });
      this.#send({ kind: 'view', id, name, body });
    });
  }

  /** Begins an act; the answer comes when it has ended, or asks. */
  act(name: string, body: unknown): Promise<Outcome> {
    if (this.#running) throw new Refusal(this.#question ? ASKING : BUSY, 409);
    this.#running = true;
    return this.#going({ kind: 'act', name, body });
  }

  /** Answers the open question; the act goes on. */
  reply(reply: Reply): Promise<Outcome> {
    const question = this.#question;
    if (!question) throw new Refusal('Không có hộp thoại nào đang chờ trả lời.', 409);
    if (typeof reply.text !== 'string') throw new Refusal('Câu trả lời thiếu nội dung chữ.');
    if (reply.button !== 'CLOSE' && !question.buttons.includes(reply.button))
      throw new Refusal(`Hộp thoại không có nút "${reply.button}".`);
    this.#question = null;
    return this.#going({ kind: 'reply', reply });
  }

  /** Closes the office: what is still asked is answered as by closing the window, then all is kept. Why it could not be, or null. */
  async close(): Promise<string | null> {
    const closed = new Promise<string | null>((resolve) => {
      this.#closed = resolve;
    });
    this.#send({ kind: 'end' });
    const problem = await closed;
    await this.#worker.terminate();
    return problem;
  }

  /** Ends the thread and keeps nothing. */
  async abandon(): Promise<void> {
    await this.#worker.terminate();
  }

  #going(message: ToOffice): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
      this.#send(message);
    });
  }

  #send(message: ToOffice): void {
    this.#worker.postMessage(message);
    Atomics.add(this.#bell, 0, 1);
    Atomics.notify(this.#bell, 0);
  }

  #hear(message: FromOffice): void {
    if (message.kind === 'ready') this.#ready(message.problem);
    if (message.kind === 'closed') this.#closed(message.problem);
    if (message.kind === 'seen' || message.kind === 'refused') this.#seen(message);
    if (message.kind === 'asked') {
      this.#question = message.question;
      this.#waiting?.({ state: 'asked', question: message.question });
    }
    if (message.kind === 'ended') {
      this.#running = false;
      this.#waiting?.(message.outcome);
    }
  }

  #seen(message: Extract<FromOffice, { id: number }>): void {
    const look = this.#looks.get(message.id);
    this.#looks.delete(message.id);
    if (message.kind === 'seen') look?.seen(message.value);
    else look?.refused(new Refusal(message.sentence));
  }
}
