import { ORGANISATION, type StoredForm } from './form-plan.ts';
import type { RawSlip } from './slip.ts';

/** A reply of the Form as it was read: answers by item id. */
export interface Reply {
  readonly id: string;
  readonly at: Date;
  readonly answers: readonly { readonly itemId: number; readonly value: string | readonly string[] }[];
}

/** The slip in a reply. Questions are known by their ids, so staff may reword and move them. */
export function slipOfReply(reply: Reply, form: StoredForm): RawSlip {
  const byId = new Map(reply.answers.map((answer) => [answer.itemId, answer.value]));
  const said = (key: string): string => {
    const value = byId.get(form.items[key] ?? -1);
    return value === undefined ? '' : typeof value === 'string' ? value : value.join(', ');
  };
  const ticked = (key: string): boolean => said(key) !== '';
  const hamlet = said('hamlet');
  return {
    sourceId: reply.id,
    submittedAt: reply.at,
    channel: 'form',
    fullName: said('fullName'),
    organisation: said('organisation'),
    phone: said('phone'),
    address: said('address'),
    email: said('email'),
    aboutProcedures: said('aboutProcedures'),
    aboutHandling: said('aboutHandling'),
    consent: ticked('consent'),
    consentToPublish: ticked('publishName'),
    ...(hamlet === '' ? {} : { hamlet }),
    ...(said('kind') === ORGANISATION ? { kind: 'organisation' as const } : {}),
  };
}
