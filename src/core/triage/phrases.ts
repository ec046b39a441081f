/** Finding phrases: longest first, each syllable of the text used once. "…" in a phrase stands for up to six syllables of one sentence. */
import { fold, syllableKey } from '../text/fold.ts';
import type { Token } from './tokens.ts';

const WIDEST_GAP = 6;

interface Syllable {
  readonly key: string;
  readonly folded: string;
  /** QSDĐ, GCN: written in capitals in the list, found with or without its marks. */
  readonly abbreviation: boolean;
}

interface Phrase<T> {
  readonly parts: readonly (readonly Syllable[])[];
  readonly length: number;
  readonly owner: T;
}

/** Phrases by their first folded syllable. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

export interface Match<T> {
  readonly owner: T;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Syllables of the phrase, without the gap. */
  readonly length: number;
}

export function phraseBook<T>(
  entries: readonly { readonly phrases: readonly string[]; readonly owner: T }[],
): PhraseBook<T> {
  const book = new Map<string, Phrase<T>[]>();
  for (const { phrases, owner } of entries)
    for (const text of phrases) {
      const parts = text
        .split('…')
        .map(syllables)
        .filter((part) => part.length > 0);
      const first = parts[0]?.[0];
      if (!first) continue;
      const phrase = { parts, length: parts.reduce((sum, part) => sum + part.length, 0), owner };
      const known = book.get(first.folded);
      if (known) known.push(phrase);
      else book.set(first.folded, [phrase]);
    }
  return book;
}

/** Every place where a phrase stands; overlapping ones included. */
export function allMatches<T>(tokens: readonly Token[], book: PhraseBook<T>): Match<T>[] {
  const found: Match<T>[] = [];
  tokens.forEach((token, from) => {
    for (const phrase of book.get(token.folded) ?? []) {
      const to = endOf(tokens, from, phrase.parts);
      if (to !== null) found.push({ owner: phrase.owner, from, to, length: phrase.length });
    }
  });
  return found;
}

/** Matches in order of place, the longest taken first; what lies inside a longer one does not count. The same words may serve two owners. */
export function longestMatches<T>(tokens: readonly Token[], book: PhraseBook<T>): Match<T>[] {
  const taken: Match<T>[] = [];
  const free = (match: Match<T>) =>
    taken.every(
      (other) =>
        match.to <= other.from || match.from >= other.to || (match.from === other.from && match.to === other.to),
    );
  for (const match of allMatches(tokens, book).sort((a, b) => b.length - a.length || a.from - b.from))
    if (free(match)) taken.push(match);
  return taken.sort((a, b) => a.from - b.from);
}

function endOf(tokens: readonly Token[], from: number, parts: readonly (readonly Syllable[])[]): number | null {
  const sentence = tokens[from]?.sentence;
  let at = from;
  for (const [index, part] of parts.entries()) {
    const latest = index === 0 ? at : at + WIDEST_GAP;
    while (at <= latest && !standsAt(tokens, at, part, sentence)) at++;
    if (at > latest) return null;
    at += part.length;
  }
  return at;
}

function standsAt(
  tokens: readonly Token[],
  at: number,
  part: readonly Syllable[],
  sentence: number | undefined,
): boolean {
  return part.every((syllable, index) => {
    const token = tokens[at + index];
    return token !== undefined && token.sentence === sentence && isSame(token, syllable, part.length);
  });
}

/** Without diacritics a single syllable says too little (thuế, thuê): only abbreviations and phrases are found there. */
function isSame(token: Token, syllable: Syllable, phraseLength: number): boolean {
  if (token.key === syllable.key) return true;
  if (token.folded !== syllable.folded) return false;
  return syllable.abbreviation || (token.plain && (phraseLength > 1 || token.folded.length > 5));
}

function syllables(text: string): Syllable[] {
  return (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}%]+/gu) ?? []).map((word) => ({
    key: syllableKey(word),
    folded: fold(word),
    abbreviation: word.length > 2 && word === word.toUpperCase(),
  }));
}
