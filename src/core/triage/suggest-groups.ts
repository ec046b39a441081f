/** Question groups: many citizens, one question, one answer. Suggested from likeness; a person makes and dissolves groups. */
import { type Fingerprint, fingerprint, likeness } from '../text/likeness.ts';

export interface GroupableOpinion {
  readonly code: string;
  /** The slip it came from: two opinions of one slip never make a group by themselves. */
  readonly registration: string;
  readonly field: string;
  readonly text: string;
}

export interface SuggestedGroup {
  /** In the order given; the first one's question stands for all. */
  readonly codes: readonly string[];
  readonly likeness: number;
}

const LIKE_ENOUGH = 0.45;
/** Words that more opinions share than this say nothing about one question. */
const MOST_SHARERS = 200;

/** Opinions of several citizens that seem to ask one thing, the largest group first. Compares only opinions that share a telling word. */
export function suggestGroups(opinions: readonly GroupableOpinion[], least = 2): SuggestedGroup[] {
  const prints = opinions.map((opinion) => fingerprint(opinion.text));
  const holders = holdersOf(prints);
  const grouped = new Set<number>();
  const groups: SuggestedGroup[] = [];
  opinions.forEach((first, index) => {
    if (grouped.has(index)) return;
    const print = prints[index] as Fingerprint;
    const near = new Set<number>();
    for (const word of print)
      for (const other of holders.get(word) ?? []) if (other > index && !grouped.has(other)) near.add(other);
    const alike = [...near]
      .filter((other) => opinions[other]?.field === first.field)
      .map((other) => ({ other, likeness: likeness(print, prints[other] as Fingerprint) }))
      .filter((one) => one.likeness >= LIKE_ENOUGH)
      .sort((a, b) => a.other - b.other);
    const members = [index, ...alike.map((one) => one.other)];
    const citizens = new Set(members.map((member) => opinions[member]?.registration));
    if (citizens.size < least) return;
    for (const member of members) grouped.add(member);
    groups.push({
      codes: members.map((member) => opinions[member]?.code ?? ''),
      likeness: Math.min(...alike.map((one) => one.likeness)),
    });
  });
  return groups.sort((a, b) => b.codes.length - a.codes.length);
}

function holdersOf(prints: readonly Fingerprint[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  prints.forEach((print, index) => {
    for (const word of print) {
      const list = holders.get(word);
      if (list) list.push(index);
      else holders.set(word, [index]);
    }
  });
  for (const [word, list] of holders) if (list.length > MOST_SHARERS) holders.delete(word);
  return holders;
}
