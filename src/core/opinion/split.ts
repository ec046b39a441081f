/** "Tách ý kiến": one section of a slip holds several opinions. The slip itself stays whole. */
import { cleanSection, isBlank } from '../text/clean.ts';

/** The sentences of an opinion, by which a person says where it is to be cut. */
export function sentencesOf(content: string): string[] {
  return content
    .split(/\n+|(?<=[.!?;…])\s+(?=\S)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => !isBlank(sentence));
}

export type Parts = { readonly ok: true; readonly parts: readonly string[] } | { readonly ok: false; problem: string };

/**
 * The parts that a person asked for: either the numbers of the sentences with which new opinions begin ("3" or "2, 5"),
 * or the parts themselves, separated by |. With numbers not a word of the citizen's is lost.
 */
export function partsSaid(content: string, said: string): Parts {
  const sentences = sentencesOf(content);
  if (!/^[\d\s,;]+$/.test(said)) return written(said);
  const asked = said.split(/[\s,;]+/).filter((number) => number !== '');
  const starts = [...new Set(asked.map(Number))].sort((a, b) => a - b);
  const wrong = starts.find((number) => number < 2 || number > sentences.length);
  if (starts.length === 0 || wrong !== undefined)
    return { ok: false, problem: `Câu mở đầu một ý kiến mới phải từ 2 đến ${sentences.length}.` };
  const cuts = [1, ...starts, sentences.length + 1];
  const parts = cuts.slice(0, -1).map((from, at) => sentences.slice(from - 1, (cuts[at + 1] as number) - 1).join('\n'));
  return { ok: true, parts };
}

function written(said: string): Parts {
  const parts = said
    .split('|')
    .map(cleanSection)
    .filter((part) => !isBlank(part));
  return parts.length < 2 ? { ok: false, problem: 'Cần ít nhất hai phần, cách nhau bằng dấu |.' } : { ok: true, parts };
}
