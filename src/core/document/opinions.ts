/** Which opinions a paper may carry and whom it may name (Luật Tố cáo 2018: who denounces is secret; Luật Bảo vệ dữ liệu cá nhân 2025). */
import { maskForPublication, maskSensitiveNumbers } from '../text/sensitive.ts';
import type { OpinionView, Scope } from './model.ts';

/** Posted: on notice boards and portals. Internal: within the offices concerned. Person: to the one citizen it concerns. */
export type Audience = 'posted' | 'internal' | 'person';

const DENUNCIATIONS: ReadonlySet<Scope> = new Set<Scope>(['out_to_cao', 'mixed_to_cao']);

/** No paper carries a denunciation, nor an opinion of which a part is still one; what is posted carries no complaint either. */
export function opinionsFor(audience: Audience, opinions: readonly OpinionView[]): OpinionView[] {
  return opinions.filter(
    (opinion) => !DENUNCIATIONS.has(opinion.scope) && (audience !== 'posted' || opinion.scope !== 'out_khieu_nai'),
  );
}

/** "Ông/Bà Nguyễn Văn A", "Công ty B (đại diện: …)"; posted without consent: no name. */
export function speakerName(audience: Audience, opinion: OpinionView): string {
  const isOrganisation = opinion.organisation.trim() !== '';
  if (audience === 'posted' && !opinion.mayPublishName)
    return isOrganisation ? 'Một tổ chức, doanh nghiệp' : 'Một công dân';
  if (!isOrganisation)
    return opinion.citizenName.trim() === '' ? 'Một công dân' : `Ông/Bà ${opinion.citizenName.trim()}`;
  const person = opinion.citizenName.trim();
  return person === '' ? opinion.organisation.trim() : `${opinion.organisation.trim()} (đại diện: Ông/Bà ${person})`;
}

/** The text as this audience may read it: identity numbers hidden; posted: contacts and the speaker's own name and address too. */
export function contentFor(audience: Audience, opinion: OpinionView, text: string = opinion.content): string {
  if (audience !== 'posted') return maskSensitiveNumbers(text);
  const hidden = opinion.mayPublishName ? [opinion.address] : [opinion.citizenName, opinion.address];
  return hidden.reduce((left, secret) => withoutSecret(left, secret.trim()), maskForPublication(text));
}

function withoutSecret(text: string, secret: string): string {
  return secret.length < 5 ? text : text.split(secret).join('[đã ẩn]');
}

/** "Ông/Bà …, thôn …" */
export function speakerLine(audience: Audience, opinion: OpinionView): string {
  const hamlet = opinion.hamlet.trim();
  return hamlet === '' ? speakerName(audience, opinion) : `${speakerName(audience, opinion)}, ${hamlet}`;
}
