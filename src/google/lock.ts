/** Runs a task while no other execution of this workbook does. A lock binds scripts, never people. */
export function withLock<Result>(waitMs: number, task: () => Result): { ran: true; result: Result } | { ran: false } {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(waitMs)) return { ran: false };
  try {
    return { ran: true, result: task() };
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
