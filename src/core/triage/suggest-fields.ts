/** Which fields a text is about: at most three, with the words that led there. A suggestion; a person decides. */

import { longestMatches, type PhraseBook, phraseBook } from './phrases.ts';
import { type Token, tokenise, wording } from './tokens.ts';
import type { Field } from './vocabulary.ts';

export interface FieldSuggestion {
  readonly code: string;
  readonly score: number;
  /** The phrases found, as the citizen wrote them, each once. */
  readonly phrases: readonly string[];
  /** For the clerk: "Hộ tịch: đăng ký khai sinh, giấy chứng sinh". */
  readonly reason: string;
}

/** A part of a slip and how much it tells about the field: what a slip says of procedures more than what it says of how one was served. */
export interface WeighedText {
  readonly text: string;
  readonly weight: number;
}

const MOST = 3;
/** A field that scores less than this share of the first is not worth a person's look. */
const WORTH_SHOWING = 0.25;
const REPEATED = 0.2;
const FIRST_SENTENCE = 1.4;
/** "thủ tục …", "cấp …", "đăng ký …": the phrase names the very procedure. */
const NAMES_PROCEDURE = 1.4;
const LEADING = new Set([
  'thu tuc',
  'ho so',
  'xin cap',
  'cap lai',
  'cap giay',
  'dang ky',
  've viec',
  'linh vuc',
  'nop',
  'lam',
  'cap',
  'xin',
  'huong',
]);
const NO_WORDS: FieldSuggestion = {
  code: 'khac',
  score: 0,
  phrases: [],
  reason: 'Khác: không thấy từ khóa của lĩnh vực nào',
};

/** The fields of one text. */
export function suggestFields(text: string, fields: readonly Field[]): FieldSuggestion[] {
  return suggestFieldsOf([{ text, weight: 1 }], fields);
}

/** The fields of a text in parts of different weight. */
export function suggestFieldsOf(parts: readonly WeighedText[], fields: readonly Field[]): FieldSuggestion[] {
  const book = bookOf(fields);
  const found = new Map<Field, { score: number; phrases: Set<string> }>();
  for (const part of parts) {
    const tokens = tokenise(part.text);
    for (const match of longestMatches(tokens, book)) {
      const phrase = wording(tokens, match.from, match.to);
      const entry = found.get(match.owner) ?? { score: 0, phrases: new Set<string>() };
      const once = entry.phrases.has(phrase) ? REPEATED : 1;
      entry.score +=
        once * match.length * part.weight * emphasis(tokens, match.from, match.to) * (match.owner.weight ?? 1);
      entry.phrases.add(phrase);
      found.set(match.owner, entry);
    }
  }
  const ranked = [...found].sort(([, a], [, b]) => b.score - a.score);
  const best = ranked[0]?.[1].score ?? 0;
  if (best === 0) return fields.some((field) => field.code === NO_WORDS.code) ? [NO_WORDS] : [];
  return ranked
    .filter(([, { score }]) => score >= best * WORTH_SHOWING)
    .slice(0, MOST)
    .map(([field, { score, phrases }]) => ({
      code: field.code,
      score: Math.round(score * 100) / 100,
      phrases: [...phrases],
      reason: `${field.name}: ${[...phrases].slice(0, 5).join(', ')}`,
    }));
}

/** People state their matter at the beginning, and by the name of the procedure. */
function emphasis(tokens: readonly Token[], from: number, to: number): number {
  const before = [1, 2].map((count) =>
    tokens
      .slice(Math.max(0, from - count), from)
      .map((token) => token.folded)
      .join(' '),
  );
  const named =
    before.some((words) => LEADING.has(words)) ||
    LEADING.has(
      tokens
        .slice(from, Math.min(to, from + 2))
        .map((token) => token.folded)
        .join(' '),
    );
  return (tokens[from]?.sentence === tokens[0]?.sentence ? FIRST_SENTENCE : 1) * (named ? NAMES_PROCEDURE : 1);
}

const books = new WeakMap<readonly Field[], PhraseBook<Field>>();

function bookOf(fields: readonly Field[]): PhraseBook<Field> {
  const known = books.get(fields);
  if (known) return known;
  const book = phraseBook(fields.map((field) => ({ phrases: field.keywords, owner: field })));
  books.set(fields, book);
  return book;
}
