/** A name, an organisation or an address taken out of a text; common words are left where they stand. */
import { fold } from '../text/fold.ts';
import { namesNobody } from '../text/names-nobody.ts';

const HIDDEN = '[đã ẩn]';
const ADDRESS = 'ông|bà|anh|chị|cô|chú|bác|em';
/** Shorter ones are found in too many words. */
const SHORTEST = 5;
/** Where an address says more than the hamlet, which papers name anyway. */
const HOUSE_OR_LANE = /\d|(?<!\p{L})(?:nhà|ngõ|ngách|hẻm|kiệt|đường|phố|căn hộ|chung cư)(?!\p{L})/iu;

/** "Bà " of "Bà Nguyễn Thị Mẫu". */
const BEFORE_NAME = /^\s*(?:ông\/bà|ông|bà|anh|chị|cô|chú|bác|cụ)\s+/iu;

/** The name without what somebody is addressed by; '' where it names nobody. */
export function bareName(name: string): string {
  return namesNobody(name) ? '' : name.replace(BEFORE_NAME, '').trim();
}

/**
 * Whole words, however their capitals and blanks were typed. What names nobody ("Người dân") is not looked for; a single
 * syllable or a very short name only behind "ông", "bà", "anh" …, since it may be any word.
 */
export function withoutSecret(text: string, secret: string): string {
  const wanted = secret.trim();
  if (wanted === '') return text;
  // Most texts do not name their speaker, and to build the search costs more than to look for the words.
  const [said, plain] = [text.toLowerCase(), wanted.toLowerCase().split(/\s+/)];
  if (!plain.every((word) => said.includes(word)) || namesNobody(wanted)) return text;
  const words = wanted.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const whole = `${words.join('\\s+')}(?![\\p{L}\\p{N}])`;
  if (!isOneSyllable(wanted) && wanted.length >= SHORTEST)
    return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${whole}`, 'giu'), HIDDEN);
  const named = new RegExp(`((?<![\\p{L}\\p{N}])(?:${ADDRESS})\\s+)(${whole})`, 'giu');
  // "bà con", "chị em" are words of their own, whoever is called Con or Em.
  return text.replace(named, (all: string, before: string) => (namesNobody(all) ? all : `${before}${HIDDEN}`));
}

/** "Thành", not "Vinamilk". */
const isOneSyllable = (word: string): boolean => !/\s/.test(word) && (fold(word).match(/[aeiouy]+/g) ?? []).length < 2;

/** An address that is only a hamlet or a commune is where the matter lies, and stays. */
export function withoutAddress(text: string, address: string): string {
  return HOUSE_OR_LANE.test(address) ? withoutSecret(text, address) : text;
}
