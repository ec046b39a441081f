/** Logger and console: what a script writes goes into the record of its execution. */
import { inspect } from 'node:util';
import type { RunningExecution } from '../kernel/execution.ts';
import { formatString } from '../utilities/format-string.ts';

export class Logger {
  static readonly api = 'Logger';
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  log(format: unknown, ...values: unknown[]): this {
    const text = typeof format === 'string' && values.length ? formatString(format, values) : shown(format);
    this.#execution.logs.push(text);
    return this;
  }

  getLog(): string {
    return this.#execution.logs.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.#execution.logs.length = 0;
  }
}

export class Console {
  static readonly api = 'console';
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  log(...values: unknown[]): void {
    this.#write(values);
  }

  info(...values: unknown[]): void {
    this.#write(values);
  }

  warn(...values: unknown[]): void {
    this.#write(values, 'WARNING: ');
  }

  error(...values: unknown[]): void {
    this.#write(values, 'ERROR: ');
  }

  time(_label?: string): void {}

  timeEnd(_label?: string): void {}

  #write(values: unknown[], level = ''): void {
    const [first, ...rest] = values;
    const formatted = typeof first === 'string' && /%[sdo]/i.test(first) && rest.length;
    this.#execution.logs.push(level + (formatted ? formatString(first, rest) : values.map(shown).join(' ')));
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  return inspect(value, { depth: 6, breakLength: Number.POSITIVE_INFINITY });
}
