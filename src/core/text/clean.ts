/**
 * What a person typed, made harmless and still theirs: composed letters (NFC), no invisible characters that hide or
 * reorder text (Unicode TR36, bidirectional spoofing), no halves of surrogate pairs; every line break stays.
 */

/** Control characters but tab and line breaks, and what takes no room on the screen: zero-width, bidi, fillers, tags, non-characters. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\u034F/gu;
/** A joiner belongs only inside a composed emoji. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Variation_Selector}|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** The text as the register keeps it. Idempotent; nothing visible is lost; a broken character shows as �. */
export function clean(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(LINE_BREAK, '\n')
    .replace(SPACE, ' ')
    .normalize('NFC');
}

/** A field of one line: cleaned, runs of blanks made one space, no blank at the ends. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** A section of free text: cleaned, its lines kept, without blanks at either end. */
export function cleanSection(text: string): string {
  return clean(text).trim();
}

/** Text without one letter or digit: empty, spaces, dots of a printed form. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
