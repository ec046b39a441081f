/** Everything that a workspace remembers between executions, as plain data, and what every service may ask of it. */
import type { DriveFile } from './drive/state.ts';
import type { FormState } from './forms/state.ts';
import type { Clock } from './kernel/clock.ts';
import type { Account } from './kernel/limits.ts';
import type { Modes } from './kernel/modes.ts';
import type { LockTable } from './lock/lock-table.ts';
import type { SentMail } from './mail/sent-mail.ts';
import type { Project } from './project.ts';
import type { TriggerState } from './script/trigger-state.ts';
import type { WorkbookState } from './spreadsheet/state.ts';

export interface WorldState {
  scriptId: string;
  workbook: WorkbookState;
  forms: FormState[];
  files: DriveFile[];
  mailbox: SentMail[];
  triggers: TriggerState[];
  /** Stores by name: `script`, `document`, `user:<address>`. */
  properties: Record<string, Record<string, string>>;
  cache: Record<string, { key: string; value: string; expiresAt: number }[]>;
  /** What a user has granted; who is not named has granted all that the manifest declares. */
  consents: Record<string, string[]>;
  /** Days of counted use, by user: mail recipients and the like. */
  usage: Record<string, { since: number; count: number }>;
  nextId: number;
}

export interface World {
  readonly project: Project;
  readonly clock: Clock;
  readonly owner: string;
  readonly account: Account;
  readonly modes: Modes;
  readonly locks: LockTable;
  readonly state: WorldState;
  /** A new id, the same in every run of the same story. */
  newId(prefix: string): string;
  /** Math.random of the scripts: the same numbers in every run of the same story. */
  random(): number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** An id of Google's looks that depends on nothing but its seed; it begins with a letter, so no cell takes it for a formula. */
export function idFrom(seed: string, length = 33): string {
  let hash = 0x811c9dc5;
  for (const char of seed) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  let id = '';
  for (let i = 0; i < length; i++) {
    hash = (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + i * 0x9e3779b9) >>> 0;
    id += ALPHABET[i === 0 ? (hash >>> 8) % 52 : (hash >>> 8) & 63];
  }
  return id;
}
