/** Keeps the office on disk from another thread: writing the .xlsx of a large register takes seconds, in which people work on. */
import type { Worker } from 'node:worker_threads';
import type { World } from '../../world.ts';
import { typescriptThread } from '../typescript-thread.ts';

/** All that is kept of an office, as plain data. */
export type Snapshot = Pick<World, 'owner' | 'account' | 'modes' | 'state'> & { now: Date };

export class Saver {
  readonly #thread: Worker;
  /** The save under way. */
  #writing: Promise<string | null> | undefined;
  /** The save that begins when that one has ended; it takes the office as it is then. */
  #next: Promise<string | null> | undefined;

  #answer: (problem: string | null) => void = () => {};
  /** Why the thread is no more. */
  #broken: string | undefined;

  constructor(folder: string) {
    this.#thread = typescriptThread(new URL('./saver-worker.ts', import.meta.url), { folder });
    this.#thread.on('message', (problem: string | null) => this.#answer(problem));
    this.#thread.on('error', (problem) => {
      this.#broken = problem.message;
      this.#answer(problem.message);
    });
  }

  /** Keeps the office as it stands, or as it stands when the save under way has ended. Why it could not be kept, or null. */
  save(world: World): Promise<string | null> {
    if (!this.#writing) return this.#write(world);
    this.#next ??= this.#writing.then(() => {
      this.#next = undefined;
      return this.#write(world);
    });
    return this.#next;
  }

  #write({ owner, account, modes, state, clock }: World): Promise<string | null> {
    this.#writing = new Promise<string | null>((resolve) => {
      this.#answer = resolve;
      if (this.#broken !== undefined) resolve(this.#broken);
      const snapshot: Snapshot = { owner, account, modes, state, now: clock.now() };
      this.#thread.postMessage(snapshot);
    }).finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }
}
