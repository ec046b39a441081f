/** Lines of a list that a person ticks off by their numbers: done today, or on a day that is given. */
import { type Day, parseDay } from '../calendar/day.ts';

export interface NumberedDays {
  /** Place in the list, from 0. */
  readonly picked: readonly { readonly at: number; readonly on: Day }[];
  readonly unclear: readonly string[];
}

/**
 * "1,3" (today) or "1=18/06/2026; 2" (another day), parted by commas, semicolons or lines. Unclear is a number without a
 * line, one given twice, a day that does not exist, and a day to come: what is ticked off has been done.
 */
export function readNumberedDays(said: string, lines: number, today: Day): NumberedDays {
  const picked: { at: number; on: Day }[] = [];
  const unclear: string[] = [];
  for (const piece of said.split(/[,;\n]/).map((part) => part.trim())) {
    if (piece === '') continue;
    const match = /^(\d+)(?:\s*=\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))?$/.exec(piece);
    const at = Number(match?.[1] ?? 0) - 1;
    const on = match?.[4] ? parseDay(`${match[4]}-${match[3]?.padStart(2, '0')}-${match[2]?.padStart(2, '0')}`) : today;
    const known = at >= 0 && at < lines && !picked.some((one) => one.at === at);
    if (known && on !== null && on <= today) picked.push({ at, on });
    else unclear.push(piece);
  }
  return { picked, unclear };
}
