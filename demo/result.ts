import { conferences, documents, milestones } from '../src/core/tables/conference-tables.ts';
import { mails } from '../src/core/tables/ledger-tables.ts';
import { opinions, type Registration } from '../src/core/tables/register-tables.ts';
import type { DemoClerk } from './demo-clerk.ts';
import type { DemoOptions } from './options.ts';

/** result.json: what the run came to, for people and for checks. Slips are told as they were entered: what was handed over or
 * erased since has left the register. */
export function resultOf(
  clerk: DemoClerk,
  options: DemoOptions,
  slips: ReadonlyMap<string, Registration>,
  drive: ReadonlyMap<string, string>,
) {
  const conference = clerk.rows(conferences)[0];
  return {
    profile: options.profile.id,
    conference: {
      startsAt: conference?.startsAt?.toISOString() ?? null,
      registrationClosesAt: conference?.registrationClosesAt?.toISOString() ?? null,
    },
    registrations: options.slips.registrations.map((input) => {
      const slip = slips.get(input.id);
      return {
        input: input.id,
        code: slip?.code ?? null,
        receivedAt: slip?.receivedAt?.toISOString() ?? null,
        onTime: slip ? slip.onTime === 'onTime' : null,
        duplicateOf: slip?.duplicateSuggestion || null,
        fieldSuggestions: slip?.fieldSuggestions ?? [],
        scopeSuggestion: slip?.scopeSuggestion ?? null,
      };
    }),
    opinions: clerk.rows(opinions).map((row) => ({
      code: row.code,
      registration: row.registration,
      field: row.field || null,
      scope: row.scope,
      unit: row.unit || null,
      assignedOn: row.assignedOn,
      dueOn: row.dueOn,
      status: row.status,
      outcome: row.outcome,
    })),
    milestones: clerk
      .rows(milestones)
      .map(({ rule, product, responsible, dueOn }) => ({ rule, product, responsible, dueOn })),
    mails: clerk
      .rows(mails)
      .filter((row) => row.state === 'sent')
      .map((row) => ({ kind: row.kind, to: row.to, subject: row.subject, sentAt: row.sentAt?.toISOString() ?? null })),
    documents: clerk
      .rows(documents)
      .flatMap((row) =>
        [row.docId, row.docxId].map((id) => ({ kind: row.kind, title: row.title, path: drive.get(id) ?? null })),
      )
      .filter((document) => document.path !== null),
  };
}
