import { acknowledgementKey, acknowledgementMail } from '../../core/mail/acknowledgement.ts';
import { intend } from '../../core/mail/intent.ts';
import { normaliseSlip } from '../../core/registration/assess-slip.ts';
import { duplicateSaid } from '../../core/registration/duplicate-decision.ts';
import { opinionRows } from '../../core/registration/enter-slips.ts';
import { opinionsOf } from '../../core/registration/opinions.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { opinions, type Registration, registrations } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import { mailOfficeOf } from '../mail/mail-office.ts';
import { type Office, officeForIntake } from '../office/office.ts';
import { sorterOf } from './sorter.ts';

/**
 * Slips whose entry broke off (time up, Google's error) or whose opinions were deleted by mistake: they get their
 * opinions and their acknowledgement. A slip that a person linked as a duplicate is left as it is.
 */
export function mendHalfEntered(book: Book): number {
  const slips = book.rows(registrations).filter((slip) => slip.code !== '' && slip.onTime !== null);
  const held = new Set(book.rows(opinions).map((opinion) => opinion.registration));
  const bare = slips.filter(
    (slip) => !held.has(slip.code) && duplicateSaid(slip) === '' && opinionsOf(slip).length > 0,
  );
  const told = new Set(book.rows(mails).map((mail) => mail.key));
  const untold = slips.filter((slip) => slip.acknowledged === 'queued' && !told.has(acknowledgementKey(slip.code)));
  if (bare.length + untold.length === 0) return 0;
  const office = officeForIntake(book);
  for (const slip of bare) addOpinions(book, office, slip);
  for (const slip of untold) acknowledge(book, office, slip);
  return bare.length + untold.length;
}

function addOpinions(book: Book, office: Office, registration: Registration): void {
  const slip = normaliseSlip(
    {
      ...registration,
      submittedAt: registration.submittedAt ?? book.now,
      channel: registration.channel ?? 'form',
      kind: registration.kind ?? 'individual',
      consentToPublish: registration.publishName,
    },
    office.profile.hamlets.names,
  );
  const found = opinionsOf(slip);
  const rows = opinionRows(registration, { opinions: found }, sorterOf(book, office)(slip));
  for (const row of rows) book.add(opinions, row);
  book.note({ what: 'Bổ sung ý kiến của phiếu', about: registration.code, detail: `${rows.length} ý kiến bị thiếu` });
}

function acknowledge(book: Book, office: Office, registration: Registration): void {
  const conference = book.find(conferences, registration.conference) ?? null;
  const mail = acknowledgementMail({ office: mailOfficeOf(office.profile), registration, conference });
  if (mail) for (const row of intend(book.rows(mails), [mail], book.now)) book.add(mails, row);
}
