/** How many were invited, where that can be said of all who are counted as present. */

/** A line of the roll: how many it invites (null: not typed, or nobody, for who came uninvited) and how many came. */
export interface Counted {
  readonly invited: number | null;
  readonly present: number | null;
}

/**
 * The sum of the invited, in people; null where a line has no number or more came than were invited: those who came are
 * then no part of those invited, and "51 trên 10 người (510%)" would be said.
 */
export function invitedTotal(lines: readonly Counted[]): number | null {
  if (lines.length === 0 || lines.some(({ invited }) => invited === null)) return null;
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const invited = sum(lines.map((line) => line.invited));
  return invited === 0 || sum(lines.map((line) => line.present)) > invited ? null : invited;
}
