import { acknowledgementMail } from '../../core/mail/acknowledgement.ts';
import { intend } from '../../core/mail/intent.ts';
import type { MailIntent } from '../../core/mail/letter.ts';
import type { EnteredSlip } from '../../core/registration/enter-slips.ts';
import type { Conference } from '../../core/tables/conference-tables.ts';
import { type Mail, mails } from '../../core/tables/ledger-tables.ts';
import { registrations } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import { mailOfficeOf } from '../mail/mail-office.ts';
import type { Office } from '../office/office.ts';

/**
 * Intends one acknowledgement for each slip with a usable address; the others wait for a person to tell the citizen. The
 * codes have just been issued and never come twice, so that the outbox need not be searched for them.
 */
export function intendAcknowledgements(
  book: Book,
  office: Office,
  conference: Conference,
  entered: readonly EnteredSlip[],
): readonly Mail[] {
  const intents: MailIntent[] = [];
  for (const { registration, assessment } of entered) {
    const to = assessment.slip.email;
    const mail =
      to === null
        ? null
        : acknowledgementMail({
            office: mailOfficeOf(office.profile),
            registration: { ...registration, email: to },
            conference,
          });
    if (mail) intents.push(mail);
    else book.change(registrations, registration.code, { acknowledged: 'toDo' });
  }
  const rows = intend([], intents, book.now);
  for (const row of rows) book.add(mails, row);
  return rows;
}
