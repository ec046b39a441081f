import { dayAt } from '../../core/calendar/day.ts';
import { aboutOf } from '../../core/mail/intent.ts';
import { tellCitizen } from '../../core/opinion/answer.ts';
import type { Table } from '../../core/sheet/table.ts';
import { milestones, publications } from '../../core/tables/conference-tables.ts';
import type { Mail } from '../../core/tables/ledger-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import { applyOpinionPlan } from '../opinion/apply-opinion-plan.ts';

/** What the register says once a mail has left, or has failed for certain: acknowledged, told, or left for a person. */
export function recordOutcome(book: Book, mail: Mail, hasLeft: boolean): void {
  const today = dayAt(book.now);
  if (mail.kind === 'acknowledgement')
    for (const code of aboutOf(mail)) {
      if (book.find(registrations, code))
        book.change(
          registrations,
          code,
          hasLeft ? { acknowledged: 'mailed', acknowledgedOn: today } : { acknowledged: 'toDo' },
        );
    }
  if (!hasLeft) return;
  if (mail.kind === 'answer') {
    const told = aboutOf(mail).flatMap((code) => book.find(opinions, code) ?? []);
    applyOpinionPlan(book, tellCitizen(told, today), 'Báo người dân bằng thư');
  }
  if (mail.kind === 'extension') {
    const code = mail.key.slice('extension:'.length);
    if (book.find(deadlineEvents, code)?.toldOn === null) book.change(deadlineEvents, code, { toldOn: today });
  }
}

/** The tables in which what these mails are about must stand: acknowledgements are of slips, the others of work. */
export function tablesOf(concerned: readonly Mail[]): readonly Table[] {
  const slips = concerned.some((mail) => mail.kind === 'acknowledgement');
  const work = concerned.some((mail) => mail.kind !== 'acknowledgement');
  return [...(slips ? [registrations] : []), ...(work ? [opinions, tasks, milestones, publications] : [])];
}

/** Codes that stand in the register now, for mails that wait; read only when a mail is about them. */
export function standingOf(book: Book, tables: readonly Table[]) {
  const known = new Set<string>();
  for (const table of tables)
    for (const row of book.rows(table)) known.add(String((row as Record<string, unknown>)[table.code] ?? ''));
  const separated = new Set<string>();
  if (tables.some((table) => table.sheet === opinions.sheet))
    for (const row of book.rows(opinions)) if (row.status === 'separated') separated.add(row.code);
  return { known, separated };
}
