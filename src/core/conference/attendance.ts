/** Who is invited and who came: the list from the plan's quotas, the roll as it is called, the order of speaking. */
import type { Profile } from '../profile/profile-schema.ts';
import { emptyRow } from '../sheet/table.ts';
import { type Attendee, attendees } from '../tables/conference-tables.ts';
import { foldedPhrase } from '../text/fold.ts';

/** A line for each group of the plan, one for each hamlet where the quota is per hamlet; lines that exist are left. */
export function invitedRows(profile: Profile, conference: string, known: readonly Attendee[]): Attendee[] {
  const keyOf = (row: Pick<Attendee, 'group' | 'hamlet'>): string => foldedPhrase(`${row.group} ${row.hamlet}`);
  const present = new Set(known.filter((row) => row.conference === conference).map(keyOf));
  const { names, count } = profile.hamlets;
  const wanted = profile.conferences.invited.flatMap(({ who, quota, per }) => {
    if (per !== 'hamlet') return [{ group: who, hamlet: '', quota }];
    if (names.length > 0) return names.map((hamlet) => ({ group: who, hamlet, quota }));
    return [{ group: who, hamlet: '', quota: quota !== null && count !== null ? quota * count : quota }];
  });
  return wanted
    .filter((row) => !present.has(keyOf(row)))
    .map((row) => ({ ...emptyRow(attendees), ...row, conference }));
}

export interface RollCall {
  readonly changes: readonly { readonly code: string; readonly set: Partial<Attendee> }[];
  /** Walk-ins, without codes yet. */
  readonly added: readonly Attendee[];
  readonly unclear: readonly string[];
}

const EVERYBODY = new Set(['du', 'du ca', 'tat ca']);

/**
 * What the person at the door types, pieces parted by ";" or a new line: "đủ" (all as invited), "2=3" (of line 2 came 3),
 * "4=v" (absent), "4=vb" (absent with notice: plan 002, line 99), "+ Nguyễn Văn A, thôn B" (came uninvited).
 */
export function readRollCall(said: string, lines: readonly Attendee[], conference: string): RollCall {
  const changes = new Map<string, Partial<Attendee>>();
  const [added, unclear]: [Attendee[], string[]] = [[], []];
  for (const piece of said.split(/[;\n]/).map((part) => part.trim())) {
    if (piece === '') continue;
    if (EVERYBODY.has(foldedPhrase(piece))) {
      for (const line of lines)
        if (line.present === null && !line.absentWithNotice) changes.set(line.code, came(line.quota ?? 1));
      continue;
    }
    if (piece.startsWith('+')) {
      const [name = '', ...rest] = piece
        .slice(1)
        .split(',')
        .map((part) => part.trim());
      if (name === '') unclear.push(piece);
      else
        added.push({
          ...emptyRow(attendees),
          conference,
          group: 'Người dân dự không đăng ký trước',
          name,
          hamlet: rest.join(', '),
          ...came(1),
        });
      continue;
    }
    const match = /^(\d+)\s*[=:]\s*(\d+|vb|v)$/i.exec(piece);
    const line = match ? lines[Number(match[1]) - 1] : undefined;
    if (!match || !line) {
      unclear.push(piece);
      continue;
    }
    const value = (match[2] as string).toLowerCase();
    if (value === 'v' || value === 'vb')
      changes.set(line.code, { attended: false, present: 0, absentWithNotice: value === 'vb' });
    else changes.set(line.code, came(Number(value)));
  }
  return { changes: [...changes].map(([code, set]) => ({ code, set })), added, unclear };
}

function came(count: number): Pick<Attendee, 'attended' | 'present' | 'absentWithNotice'> {
  return { attended: count > 0, present: count, absentWithNotice: false };
}

export interface Speaker {
  readonly registration: string;
  readonly name: string;
  readonly hamlet: string;
  readonly field: string;
  readonly registeredAt: Date | null;
  readonly late: boolean;
}

/** In the order of registration, those on time first (plan 000, line 74); or the chair's way: by field, then so. */
export function speakingOrder(speakers: readonly Speaker[], by: 'registration' | 'field'): Speaker[] {
  const when = (one: Speaker): number => one.registeredAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  const inTime = [...speakers].sort((one, other) => Number(one.late) - Number(other.late) || when(one) - when(other));
  if (by === 'registration') return inTime;
  const fields = [...new Set(inTime.map((one) => one.field))];
  return fields.flatMap((field) => inTime.filter((one) => one.field === field));
}
