import { flushBlocks } from './workbook.ts';

let held = false;
let turns = 0;

/** True while this execution holds the lock of the workbook. */
export const lockHeld = (): boolean => held;

/** How often this execution has held the lock: what was read in another turn may have been changed by others since. */
export const lockTurn = (): number => turns;

/** Runs a task while no other execution of this workbook does. A lock binds scripts, never people. */
export function withLock<Result>(waitMs: number, task: () => Result): { ran: true; result: Result } | { ran: false } {
  if (held) return { ran: true, result: task() };
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(waitMs)) return { ran: false };
  held = true;
  turns++;
  try {
    const result = task();
    flushBlocks();
    return { ran: true, result };
  } finally {
    held = false;
    lock.releaseLock();
  }
}
