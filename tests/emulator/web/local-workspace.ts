/** `npm start` as a person has it: a program of its own, spoken to over HTTP on this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Grid, Outcome, Overview, Question, Reply } from '../../../emulator/web/protocol.ts';
import { loadProject, Workspace } from '../../../emulator/workspace.ts';
import { IntakeOffice, OWNER, START } from '../../journeys/intake/intake-office.ts';

export interface HttpAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A folder with an empty workbook on Monday, 1 June 2026, eight o'clock. */
export async function emptyOffice(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'so-trong-'));
  await Workspace.create({ project: loadProject('build/dist'), now: START, owner: OWNER }).save(folder);
  return folder;
}

/** A folder with an office that has a conference and its Form. */
export async function readyOffice(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'so-'));
  await new IntakeOffice().workspace.save(folder);
  return folder;
}

export class LocalWorkspace {
  readonly port: number;
  readonly #process: ChildProcess;
  /** Everything that the program has said. */
  readonly #said: () => string;

  private constructor(process: ChildProcess, port: number, said: () => string) {
    this.#process = process;
    this.port = port;
    this.#said = said;
  }

  /** Started from a place whose own clock is that of New York. */
  static async start(folder: string): Promise<LocalWorkspace> {
    const words = ['--import', 'tsx', 'emulator/web/start.ts', '--folder', folder, '--port', '0'];
    const child = spawn(process.execPath, words, { env: { ...process.env, TZ: 'America/New_York' } });
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString('utf8');
    });
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString('utf8');
    });
    for (;;) {
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port !== undefined) return new LocalWorkspace(child, Number(port), () => said);
      if (child.exitCode !== null) throw new Error(`It did not start: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** A request with exactly these headers besides Host. */
  http(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body = '',
    host = '127.0.0.1',
  ): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const sent = request({ method, path, headers, host, port: this.port, agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** A request as the page sends it. */
  post(path: string, body: object): Promise<HttpAnswer> {
    return this.http('POST', path, { Origin: this.address, 'Content-Type': 'application/json' }, JSON.stringify(body));
  }

  async look<T>(name: string, body: object = {}): Promise<T> {
    const answer = await this.post(`/look/${name}`, body);
    if (answer.status !== 200) throw new Error(answer.text);
    return JSON.parse(answer.text) as T;
  }

  /** Does something, answering what comes up in order; the answer is what was asked. An error of the act is an error here. */
  async act(
    name: string,
    body: object,
    replies: Partial<Reply>[] = [],
  ): Promise<{ questions: Question[]; result: unknown }> {
    let answer = await this.post(`/act/${name}`, body);
    const questions: Question[] = [];
    for (const reply of [...replies, null]) {
      if (answer.status !== 200) throw new Error(answer.text);
      const outcome = JSON.parse(answer.text) as Outcome;
      if (outcome.state === 'ended') {
        if (outcome.error !== null) throw new Error(outcome.error);
        return { questions, result: outcome.result };
      }
      questions.push(outcome.question);
      if (reply === null) throw new Error(`Nothing answers "${outcome.question.message}"`);
      answer = await this.post('/reply/', { button: 'OK', text: '', ...reply });
    }
    throw new Error('It asks on.');
  }

  async command(path: string[], replies: Partial<Reply>[] = [], ranges: string[] = []): Promise<Question[]> {
    const { activeSheet } = await this.look<Overview>('overview');
    return (await this.act('command', { path, at: { sheet: activeSheet, ranges } }, replies)).questions;
  }

  async sheetId(name: string): Promise<number> {
    const { sheets } = await this.look<Overview>('overview');
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`There is no sheet "${name}", but ${sheets.map((one) => one.name).join(', ')}`);
    return sheet.id;
  }

  /** The rows of a sheet's first page, by the shown headers. */
  async rows(name: string): Promise<Record<string, string>[]> {
    const grid = await this.look<Grid>('grid', { sheet: await this.sheetId(name) });
    const heads = grid.frozen.at(-1)?.cells.map(({ text }) => text) ?? [];
    return grid.rows
      .map(({ cells }) => Object.fromEntries(heads.map((head, at) => [head, cells[at]?.text ?? ''])))
      .filter((row) => Object.values(row).some((text) => text !== ''));
  }

  /** Ctrl+C; the answer is the exit status and all that was said. */
  async stop(): Promise<{ status: number | null; said: string }> {
    if (this.#process.exitCode === null) {
      const ended = new Promise((resolve) => this.#process.once('exit', resolve));
      this.#process.kill('SIGINT');
      await ended;
    }
    return { status: this.#process.exitCode, said: this.#said() };
  }
}
