/** A text as syllables in sentences, ready to be searched for phrases with or without diacritics. */

import { withoutTags } from '../text/escape-html.ts';
import { fold, hasDiacritic, syllableKey } from '../text/fold.ts';

export interface Token {
  /** As written. */
  readonly text: string;
  /** With diacritics, whatever way they were typed. */
  readonly key: string;
  readonly folded: string;
  /** Number of its sentence, from 0. */
  readonly sentence: number;
  /** Its sentence was typed without diacritics: then folded forms count. */
  readonly plain: boolean;
}

const SENTENCE_END = /[.!?…;]+(?=\s|$)|\n+/;
/** A sentence in which fewer syllables than this carry diacritics was typed without them; ordinary text has two thirds. */
const PLAIN_SHARE = 0.15;

export function tokenise(text: string): Token[] {
  const sentences = withoutTags(text.normalize('NFC')).split(SENTENCE_END);
  return sentences.reduce<Token[]>((tokens, sentence, number) => {
    const words = sentence.match(/[\p{L}\p{M}\p{N}%]+/gu) ?? [];
    const letters = words.filter((word) => /\p{L}/u.test(word));
    const plain = letters.filter(hasDiacritic).length < letters.length * PLAIN_SHARE || letters.length === 0;
    for (const word of words)
      tokens.push({ text: word, key: syllableKey(word), folded: fold(word), sentence: number, plain });
    return tokens;
  }, []);
}

/** The phrase that tokens make, for showing why. */
export function wording(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
    .toLowerCase();
}
