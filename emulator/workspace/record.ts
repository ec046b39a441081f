/** What is remembered of an execution. */
import type { ExecutionKind } from '../kernel/contract.ts';
import type { Dialog, Question } from '../ui/desk.ts';

export interface ScriptError {
  name: string;
  message: string;
  /** As Google shows it: `Exception: Invalid argument: name`. */
  text: string;
  stack: string;
}

export interface ExecutionRecord {
  id: string;
  function: string;
  kind: ExecutionKind;
  /** With whose authority it ran. */
  user: string;
  startedAt: Date;
  /** Virtual time: the sum of what its calls cost. */
  durationMs: number;
  /** Computing time of this process, the emulator's included. */
  cpuMs: number;
  /** All calls, handles included, by `Api.method`. */
  calls: Record<string, number>;
  callTotal: number;
  /** Virtual milliseconds that its service calls cost. */
  priced: number;
  /** The calls that the budgets count. */
  serviceCalls: { total: number; byMethod: Record<string, number> };
  error?: ScriptError;
  logs: string[];
  /** What the script asked, and what the person answered. */
  alerts: Question[];
  dialogs: Dialog[];
  toasts: { message: string; title: string; seconds: number }[];
  result: unknown;
}

/** An error of the script's realm, or of the emulator, as a record keeps it. */
export function scriptError(error: unknown): ScriptError {
  const thrown = error as Partial<Error> | null | undefined;
  const isError = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  const name = isError ? String(thrown.name) : 'Error';
  const message = isError ? String(thrown.message) : String(error);
  return { name, message, text: `${name}: ${message}`, stack: String(thrown?.stack ?? '') };
}
