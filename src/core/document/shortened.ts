/** A long text made short where a sentence ends, for papers in which it stands beside many others. */

/** The end of a sentence: not the point of "1. " or of "TP. ". */
const SENTENCE_END = /(?<![\d\s])(?<!(?:^|\s)\p{Lu}{1,3})[.?!](?=\s)|\n/gu;

export interface Shortened {
  readonly text: string;
  /** Something was left out. */
  readonly cut: boolean;
}

/** At most so many characters: up to the last sentence that fits, else to the last whole word; then "…". */
export function shortened(text: string, most: number): Shortened {
  const whole = text.trim();
  if (whole.length <= most) return { text: whole, cut: false };
  const head = whole.slice(0, most);
  let end = 0;
  for (const found of head.matchAll(SENTENCE_END)) end = found.index + found[0].length;
  const kept = end >= most / 3 ? head.slice(0, end) : head.replace(/\s+\S*$/u, '');
  return { text: `${kept.trim()} (…)`, cut: true };
}
