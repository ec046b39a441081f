/**
 * The thread in which the office lives. It has a thread of its own because the script is synchronous: while an alert
 * waits for an answer this thread stands still, and the server goes on.
 */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { loadProject } from '../../project.ts';
import { ACTS, refusalOf } from './acts.ts';
import { AnswersInWait, type ToOffice } from './answers-in-wait.ts';
import { Office } from './office.ts';
import { openOffice } from './open-office.ts';
import { WrongRequest } from './request.ts';
import { FILES, VIEWS } from './views.ts';

/** An office is kept this long after the last act, so that a row typed cell by cell is not kept cell by cell. */
const SAVE_AFTER_MS = 700;

/** Answers the server's messages about one office. */
class OfficeAtPort {
  readonly #port: MessagePort;
  readonly #office: Office;
  readonly #answers: AnswersInWait;
  #saving: NodeJS.Timeout | undefined;

  constructor(port: MessagePort, office: (answers: AnswersInWait) => Office, bell: Int32Array) {
    this.#port = port;
    this.#answers = new AnswersInWait(port, bell, (message) => this.#look(message));
    this.#office = office(this.#answers);
    port.on('message', (message: ToOffice) => {
      if (message.kind === 'view') this.#look(message);
      if (message.kind === 'act') this.#act(message.name, message.body);
      if (message.kind === 'end') this.#end();
    });
  }

  #look({ id, name, body }: Extract<ToOffice, { kind: 'view' }>): void {
    const answer = (value: unknown) => this.#port.postMessage({ kind: 'seen', id, value });
    const refuse = (problem: unknown) => this.#port.postMessage({ kind: 'refused', id, sentence: refusalOf(problem) });
    try {
      const view = known(VIEWS, name);
      if (view) answer(view(this.#office, body as never, this.#answers.question));
      else Promise.resolve(needed(FILES, name)(this.#office, body as never)).then(answer, refuse);
    } catch (problem) {
      refuse(problem);
    }
  }

  #act(name: string, body: unknown): void {
    const { toasts } = this.#office.workspace.world.state.workbook;
    const before = toasts.length;
    let error: string | null = null;
    let result: unknown = null;
    try {
      result = needed(ACTS, name)(this.#office, body as never) ?? null;
    } catch (problem) {
      error = refusalOf(problem);
    }
    const outcome = { state: 'ended', toasts: toasts.slice(before), error, result };
    this.#port.postMessage({ kind: 'ended', outcome });
    clearTimeout(this.#saving);
    if (this.#answers.ending) this.#end();
    else this.#saving = setTimeout(() => this.#office.save(), SAVE_AFTER_MS);
  }

  async #end(): Promise<void> {
    clearTimeout(this.#saving);
    await this.#office.save();
    this.#port.postMessage({ kind: 'closed', problem: this.#office.saveProblem });
  }
}

function known<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function needed<T>(table: Readonly<Record<string, T>>, name: string): T {
  const found = known(table, name);
  if (!found) throw new WrongRequest(`Không có việc "${name}".`);
  return found;
}

async function begin(port: MessagePort): Promise<void> {
  const { folder, dist, bell } = workerData as { folder: string; dist: string; bell: Int32Array };
  let problem: string | null = null;
  try {
    const workspace = await openOffice(folder, loadProject(dist));
    new OfficeAtPort(port, (answers) => new Office(workspace, folder, answers), bell);
  } catch (thrown) {
    problem = `Không mở được sổ trong "${folder}": ${thrown instanceof Error ? thrown.message : thrown}`;
  }
  port.postMessage({ kind: 'ready', problem });
}

if (parentPort) await begin(parentPort);
