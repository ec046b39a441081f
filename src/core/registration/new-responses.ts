/** Which of the Form's responses are new. The event's payload is never trusted; the Form's own list is. */

export interface ResponseRef {
  readonly id: string;
  readonly submittedAt: Date;
}

export interface ResponseSelection<R> {
  /** To be entered, oldest first. */
  readonly fresh: readonly R[];
  /** In the register already. */
  readonly known: readonly R[];
  /** Erased or handed over: never restored. */
  readonly tombstoned: readonly R[];
}

/** Sorts responses into new, known and erased; one that the list holds twice counts once. */
export function selectNewResponses<R extends ResponseRef>(
  responses: readonly R[],
  knownIds: ReadonlySet<string>,
  tombstones: ReadonlySet<string>,
): ResponseSelection<R> {
  const fresh = new Map<string, R>();
  const known: R[] = [];
  const tombstoned: R[] = [];
  for (const response of responses) {
    if (tombstones.has(response.id)) tombstoned.push(response);
    else if (knownIds.has(response.id)) known.push(response);
    else if (!fresh.has(response.id)) fresh.set(response.id, response);
  }
  const inOrder = [...fresh.values()].sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
  return { fresh: inOrder, known, tombstoned };
}

/**
 * Where the cursor goes once responses were taken (the list is never empty): the last of them, as an instant in ISO; null
 * where it stays. A response that could not be read stays ahead of the cursor.
 */
export function movedCursor(
  cursor: Date | null,
  responses: readonly Pick<ResponseRef, 'submittedAt'>[],
  unread: readonly Pick<ResponseRef, 'submittedAt'>[],
): string | null {
  const last = responses[responses.length - 1]?.submittedAt.getTime() ?? Number.NEGATIVE_INFINITY;
  const at = Math.min(last, ...unread.map((response) => response.submittedAt.getTime() - 1));
  return at > (cursor?.getTime() ?? Number.NEGATIVE_INFINITY) ? new Date(at).toISOString() : null;
}
