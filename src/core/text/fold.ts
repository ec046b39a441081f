/**
 * Text made comparable. Two strengths: `fold` knows no diacritics at all (phone keyboards, old files);
 * `syllableKey` keeps them, but not the habits of writing: hoà = hòa, lí = lý, NFD = NFC.
 */

const MARKS = /\p{M}+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** đ has no decomposition; ð and Ð are what some old fonts leave behind. */
const STROKED_D = /[đĐðÐ]/g;
const FINAL_Y = /(^|[bcdđghklmnpqrstvx]|qu)y$/;

/** Lower case, without diacritics, đ as d, compatibility forms made plain. Same for NFC and NFD. */
export function fold(text: string): string {
  const plain = (part: string) => part.normalize('NFKD').replace(MARKS, '').replace(STROKED_D, 'd').toLowerCase();
  return plain(plain(text));
}

/** The words of a text: runs of letters and digits, folded. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text as one folded phrase with single spaces: the key by which names and phrases are compared. */
export function foldedPhrase(text: string): string {
  return foldedWords(text).join(' ');
}

/** One Vietnamese syllable, diacritics kept: the tone at the end whatever vowel carried it, final y as i. */
export function syllableKey(word: string): string {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tone = (decomposed.match(TONES) ?? []).join('');
  const letters = decomposed.replace(TONES, '').normalize('NFC');
  return letters.replace(FINAL_Y, '$1i') + tone;
}

/** Whether a word carries a Vietnamese diacritic. */
export function hasDiacritic(word: string): boolean {
  return fold(word) !== word.normalize('NFC').toLowerCase();
}
