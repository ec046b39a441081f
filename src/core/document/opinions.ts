/** Which opinions a paper may carry and whom it may name (Luật Tố cáo 2018: who denounces is secret; Luật Bảo vệ dữ liệu cá nhân 2025). */
import { forDocument } from '../text/document-text.ts';
import { maskForPosting, maskSensitiveNumbers } from '../text/sensitive.ts';
import { bareName, withoutAddress, withoutSecret } from './hidden-words.ts';
import type { OpinionView, Scope } from './model.ts';
import { shortened } from './shortened.ts';

/** Posted: on notice boards and portals. Internal: within the offices concerned. Person: to the one citizen it concerns. */
export type Audience = 'posted' | 'internal' | 'person';

const DENUNCIATIONS: ReadonlySet<Scope> = new Set<Scope>(['out_to_cao', 'mixed_to_cao']);

/** No paper carries a denunciation, nor an opinion of which a part is still one; what is posted carries no complaint either. */
export function opinionsFor(audience: Audience, opinions: readonly OpinionView[]): OpinionView[] {
  return opinions.filter(
    (opinion) => !DENUNCIATIONS.has(opinion.scope) && (audience !== 'posted' || opinion.scope !== 'out_khieu_nai'),
  );
}

/** Addressed already, in one word or by an office: "Ông Ngô Đức Thịnh", "Giám đốc Lưu Quốc Bảo". */
const OWN_ADDRESS =
  /^(?:ông(?!\s+thị\s)|bà|anh|chị|cô|chú|bác|cụ|đồng chí|đ\/c|(?:tổng |phó )?giám đốc|(?:phó )?chủ tịch|(?:phó )?chủ nhiệm|(?:chi )?hội (?:trưởng|phó)|(?:phó )?trưởng|tổ (?:trưởng|phó)|(?:phó )?bí thư|đại diện)\s+\S/iu;

/** What stands for a name where somebody gave none. */
const NAMELESS = /^(?:(?:một|các)\s+)?(?:người dân|công dân|ẩn danh|khuyết danh|giấu tên|không (?:ghi )?tên)$/iu;

/** A citizen is "Ông/Bà"; nobody is addressed twice. */
export function addressed(name: string): string {
  const given = name.trim();
  return OWN_ADDRESS.test(given) ? given.charAt(0).toUpperCase() + given.slice(1) : `Ông/Bà ${given}`;
}

/** "Ông/Bà Nguyễn Văn A", "Công ty B (đại diện: …)"; posted without consent: no name. */
export function speakerName(audience: Audience, opinion: OpinionView): string {
  const isOrganisation = opinion.organisation.trim() !== '';
  if (audience === 'posted' && !opinion.mayPublishName)
    return isOrganisation ? 'Một tổ chức, doanh nghiệp' : 'Một công dân';
  const person = forDocument(opinion.citizenName);
  if (!isOrganisation) return person === '' || NAMELESS.test(person) ? 'Một công dân' : addressed(person);
  return person === ''
    ? opinion.organisation.trim()
    : `${opinion.organisation.trim()} (đại diện: ${addressed(person)})`;
}

/** The text as this audience may read it: identity numbers hidden; posted: contacts and the speaker's own name and address too. */
export function contentFor(audience: Audience, opinion: OpinionView, text: string = opinion.content): string {
  if (audience !== 'posted') return maskSensitiveNumbers(text);
  const { mayPublishName, citizenName, organisation, address } = opinion;
  const names = mayPublishName ? [] : [bareName(citizenName), organisation];
  // The whole address first: its number alone would no longer be found with the rest.
  return maskForPosting(names.reduce(withoutSecret, withoutAddress(text, address)));
}

/** What is posted about one hides the names of the others too, where they did not agree to be named: an answer to one may speak of another. */
export function hidingNamesOf(opinions: readonly OpinionView[]): (text: string) => string {
  const names = new Set(opinions.filter((one) => !one.mayPublishName).map((one) => bareName(one.citizenName)));
  // A single word may be any word. Few texts hold the last word of a name: only there it is looked for.
  const told = [...names].filter((name) => /\s/.test(name)).map((name) => ({ name, given: lastWord(name) }));
  return (text) => {
    const lower = text.toLowerCase();
    return told.reduce((left, { name, given }) => (lower.includes(given) ? withoutSecret(left, name) : left), text);
  };
}

const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).pop() ?? '';

/** Characters of an opinion that stands among many in a paper; an annex has room for the whole. */
export const SHORT_OPINION = 600;
/** The same for an answer. */
const SHORT_ANSWER = 400;

/** The opinion as a paper with many of them says it: masked for its readers, short, ended like a sentence. */
export function briefContent(audience: Audience, opinion: OpinionView): string {
  return sentence(shortened(contentFor(audience, opinion), SHORT_OPINION).text);
}

/** The opinion in a table of many; where it is cut it says where the whole is to be read. */
export function listedContent(audience: Audience, opinion: OpinionView, whole = wholeAt(opinion)): string {
  const { text, cut } = shortened(contentFor(audience, opinion), SHORT_OPINION);
  return cut ? text.replace(/\(…\)$/u, `(…; ${whole})`) : text;
}

function wholeAt({ slip, code }: OpinionView): string {
  return slip === '' ? `nguyên văn ở ý kiến ${code} trong sổ` : `nguyên văn tại phiếu ${slip}`;
}

/** Its answer, likewise; '' where there is none yet. */
export function briefAnswer(audience: Audience, opinion: OpinionView): string {
  const answer = opinion.answer.trim();
  return answer === '' ? '' : sentence(shortened(contentFor(audience, opinion, answer), SHORT_ANSWER).text);
}

function sentence(text: string): string {
  const printed = forDocument(text);
  return /[.?!…)\]]$/u.test(printed) ? printed : `${printed.replace(/[\s,;:]+$/u, '')}.`;
}

/** "Ông/Bà …, thôn …" */
export function speakerLine(audience: Audience, opinion: OpinionView): string {
  const hamlet = opinion.hamlet.trim();
  return hamlet === '' ? speakerName(audience, opinion) : `${speakerName(audience, opinion)}, ${placeWithin(hamlet)}`;
}

/** "thôn Mẫu Đông" in the middle of a sentence, however the list of hamlets begins it. */
export function placeWithin(place: string): string {
  return place.replace(/^(Thôn|Xóm|Tổ|Khu|Cụm|Ấp|Bản|Làng|Số)(?=\s)/u, (word) => word.toLowerCase());
}
