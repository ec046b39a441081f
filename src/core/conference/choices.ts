/** Kind, form and chair of a new conference, as a person chooses them by their numbers. */
import type { Profile } from '../profile/profile-schema.ts';
import { CONFERENCE_FORMS, CONFERENCE_KINDS } from '../tables/choices.ts';
import type { Conference } from '../tables/conference-tables.ts';

type Kind = NonNullable<Conference['kind']>;
type Form = NonNullable<Conference['form']>;

export interface ConferenceChoice {
  readonly kind: Kind;
  readonly form: Form;
  readonly chairTitle: string;
}

const KINDS = Object.keys(CONFERENCE_KINDS) as Kind[];
const FORMS = Object.keys(CONFERENCE_FORMS) as Form[];

/** What may be chosen, a line each, the first of each being the usual one. */
export function choiceText(profile: Profile): string {
  const numbered = (names: readonly string[]): string => names.map((name, at) => `${at + 1} ${name}`).join(' · ');
  return [
    `Loại: ${numbered(Object.values(CONFERENCE_KINDS))}`,
    `Hình thức: ${numbered(Object.values(CONFERENCE_FORMS))}`,
    `Chủ trì: ${numbered(profile.conferences.chairs.map((chair) => chair.title))}`,
  ].join('\n');
}

/** "1", "2, 1, 2" or nothing: what is left out is the first. Null where a number names nothing. */
export function readChoice(said: string, profile: Profile): ConferenceChoice | null {
  const parts = /[,;]/.test(said) ? said.split(/[,;]/).map((part) => part.trim()) : said.trim().split(/\s+/);
  if (parts.length > 3) return null;
  const pick = <Value>(list: readonly Value[], part: string | undefined): Value | undefined =>
    part === undefined || part === '' ? list[0] : /^\d+$/.test(part) ? list[Number(part) - 1] : undefined;
  const kind = pick(KINDS, parts[0]);
  const form = pick(FORMS, parts[1]);
  const chair = pick(profile.conferences.chairs, parts[2]);
  return kind && form && chair ? { kind, form, chairTitle: chair.title } : null;
}
