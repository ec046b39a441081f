import { enterSlips } from '../../core/registration/enter-slips.ts';
import { slipFromPastedRow } from '../../core/registration/pasted-rows.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { opinions, type Registration, registrations } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { effectiveUser } from '../../google/session.ts';
import { tell, toast } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { conferenceInFront } from '../conference/current-conference.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { officeOf } from '../office/office.ts';
import { intendAcknowledgements } from './acknowledge.ts';
import { intakeContext } from './intake-context.ts';
import { sorterOf } from './sorter.ts';

/** "Vào sổ dòng mới": rows that staff typed or pasted without a code are checked, coded, sorted and split into opinions. */
export function registerTypedRows(): void {
  const done = withLock(20_000, () => enterTypedRows(openBook()));
  if (!done.ran) {
    toast('Sổ đang bận ghi phiếu; hãy chọn lại lệnh sau ít phút.');
    return;
  }
  sendOutbox();
  if (done.result === 0) tell('Vào sổ dòng mới', 'Không có dòng nào chưa có mã phiếu.');
  else toast(`Đã vào sổ ${done.result} phiếu.`);
}

function enterTypedRows(book: Book): number {
  const office = officeOf(book);
  const [context, sort, by] = [intakeContext, sorterOf(office), effectiveUser()];
  const fallback = conferenceInFront(book.rows(conferences))?.code ?? '';
  let entered = 0;
  for (const typed of book.read(registrations).rows) {
    if (typed.code !== '') continue;
    const raw = slipFromPastedRow(typed.values, { channel: 'paper', enteredAt: book.now });
    const conference = book.find(conferences, typed.values.conference || fallback);
    if (!raw || !conference) continue;
    const entry = enterSlips([raw], conference, book.rows(registrations), context(office, conference), sort, by);
    const slip = entry.entered[0];
    if (!slip) continue;
    book.name(registrations, typed.line, slip.registration.code);
    book.change(registrations, slip.registration.code, withoutTyped(slip.registration, typed.values));
    for (const opinion of slip.opinions) book.add(opinions, opinion);
    book.change(conferences, conference.code, { lastSlipNumber: entry.lastNumber });
    book.note({ what: 'Vào sổ phiếu nhập tay', about: slip.registration.code, detail: `dòng ${typed.line}` });
    intendAcknowledgements(book, office, conference, entry.entered);
    entered++;
  }
  book.commit();
  return entered;
}

/** The row is the person's: only the system's columns and cells left empty are filled in; what was typed stays as typed. */
function withoutTyped(row: Registration, typed: Registration): Partial<Registration> {
  const set: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(registrations.columns)) {
    if (key === registrations.code) continue;
    const held = (typed as Record<string, unknown>)[key];
    const isEmpty = held === null || held === '' || held === false || (Array.isArray(held) && held.length === 0);
    if (column.owner === 'system' || isEmpty) set[key] = (row as Record<string, unknown>)[key];
  }
  return set as Partial<Registration>;
}
