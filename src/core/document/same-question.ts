/** Opinions of one question group as one entry of a paper: many asked, one answer. Every count stays one of opinions. */
import { groupKey } from '../opinion/group.ts';
import type { OpinionView } from './model.ts';
import { type Audience, briefAnswer, briefContent, contentFor, speakerLine } from './opinions.ts';
import { two } from './words.ts';

/**
 * The entries in the order of their first opinions. Of a group stand together those of whom the paper says the same
 * (`reads`: answer, result, day …); who got another answer keeps an entry of their own.
 */
export function entriesOf(
  opinions: readonly OpinionView[],
  reads: (opinion: OpinionView) => readonly string[],
): readonly (readonly OpinionView[])[] {
  const entries = new Map<string, OpinionView[]>();
  for (const opinion of opinions) {
    const group = groupKey(opinion);
    const key = group === null ? opinion.code : [group, ...reads(opinion)].join('\n');
    entries.set(key, [...(entries.get(key) ?? []), opinion]);
  }
  return [...entries.values()];
}

/** For each opinion the place of the first that asked the same, where that is an earlier one; else null. */
export function sameAsEarlier(opinions: readonly OpinionView[]): readonly (number | null)[] {
  const first = new Map<string, number>();
  return opinions.map((opinion, at) => {
    const group = groupKey(opinion);
    if (group === null) return null;
    const earlier = first.get(group);
    if (earlier === undefined) first.set(group, at);
    return earlier ?? null;
  });
}

/** "03 phiếu": of a slip or a speaker at the hall who asked the same more than once, the opinions are counted. */
function manyOf(entry: readonly OpinionView[]): string {
  const slips = new Set(entry.map((one) => one.slip));
  const bySlip = slips.size === entry.length && entry.every((one) => !one.raisedAtConference);
  return `${two(entry.length)} ${bySlip ? 'phiếu' : 'ý kiến'} cùng nội dung`;
}

/** "03 phiếu cùng nội dung: Ông/Bà A, thôn X; Ông/Bà B"; what is posted names only those who agreed. '' for one alone. */
export function sameAsked(audience: Audience, entry: readonly OpinionView[]): string {
  if (entry.length < 2) return '';
  const named = entry.filter((one) => audience !== 'posted' || one.mayPublishName);
  const names = [...new Set(named.map((one) => unnested(speakerLine(audience, one))))];
  return names.length === 0 ? manyOf(entry) : `${manyOf(entry)}: ${names.join('; ')}`;
}

/** "Công ty A (đại diện: Ông B)" within brackets of its own. */
function unnested(speaker: string): string {
  return speaker.replace(/ \((đại diện): ([^()]*)\)/u, ', $1 $2');
}

/** The question of an entry, with who else asked it: "Đề nghị … (02 phiếu cùng nội dung: …)." */
export function questionOf(audience: Audience, entry: readonly OpinionView[]): string {
  const question = briefContent(audience, shown(audience, entry));
  const same = sameAsked(audience, entry);
  return same === '' ? question : `${question.replace(/(?<!\.)\.$/u, '')} (${same}).`;
}

/** Its answer; '' where there is none yet. */
export function answerOf(audience: Audience, entry: readonly OpinionView[]): string {
  return briefAnswer(audience, shown(audience, entry));
}

/** The first opinion stands for all; what any of the others did not agree to show is hidden in it too. */
function shown(audience: Audience, entry: readonly OpinionView[]): OpinionView {
  const [first] = entry as readonly [OpinionView];
  return {
    ...first,
    content: hiddenFor(audience, entry, first.content),
    answer: hiddenFor(audience, entry, first.answer),
  };
}

/** A text about all of an entry, with what any of them did not agree to show hidden. */
export function hiddenFor(audience: Audience, entry: readonly OpinionView[], text: string): string {
  return entry.reduce((left, one) => contentFor(audience, one, left), text);
}

/** How a count of opinions goes with fewer entries; '' where each opinion is an entry. */
export function mergedNote(opinions: number, entries: number): string {
  if (entries === opinions) return '';
  return `; ý kiến cùng nội dung được ghi chung, thành ${two(entries)} mục (số liệu tính theo từng ý kiến)`;
}
