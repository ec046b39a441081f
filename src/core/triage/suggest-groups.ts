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
  /** The first one's question stands for all. */
  readonly codes: readonly string[];
  readonly likeness: number;
}

const LIKE_ENOUGH = 0.45;
/** Words that more wordings share than this say nothing about one question. */
const MOST_SHARERS = 200;

/** One wording of a question and the opinions that use it. */
interface Wording {
  readonly print: Fingerprint;
  readonly field: string;
  readonly members: GroupableOpinion[];
}

/** Opinions of several citizens that seem to ask one thing, the largest group first. Compares only wordings that share a telling word. */
export function suggestGroups(opinions: readonly GroupableOpinion[], least = 2): SuggestedGroup[] {
  const wordings = wordingsOf(opinions);
  const holders = holdersOf(wordings.map(({ print }) => print));
  const grouped = new Set<number>();
  const groups: SuggestedGroup[] = [];
  wordings.forEach((first, index) => {
    if (grouped.has(index)) return;
    const near = new Set<number>();
    for (const word of first.print)
      for (const other of holders.get(word) ?? []) if (other > index && !grouped.has(other)) near.add(other);
    const alike = [...near]
      .sort((a, b) => a - b)
      .map((other) => ({ other, wording: wordings[other] as Wording }))
      .filter(({ wording }) => wording.field === first.field)
      .map((one) => ({ ...one, likeness: likeness(first.print, one.wording.print) }))
      .filter((one) => one.likeness >= LIKE_ENOUGH);
    const members = [first, ...alike.map(({ wording }) => wording)].reduce<GroupableOpinion[]>(
      (all, one) => all.concat(one.members),
      [],
    );
    if (new Set(members.map(({ registration }) => registration)).size < least) return;
    for (const { other } of alike) grouped.add(other);
    groups.push({ codes: members.map(({ code }) => code), likeness: Math.min(1, ...alike.map((one) => one.likeness)) });
  });
  return groups.sort((a, b) => b.codes.length - a.codes.length);
}

/** A letter that three hundred households copied is one wording. */
function wordingsOf(opinions: readonly GroupableOpinion[]): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const opinion of opinions) {
    const print = fingerprint(opinion.text);
    if (print.size === 0) continue;
    const key = `${opinion.field}\n${[...print].sort().join(' ')}`;
    const known = wordings.get(key);
    if (known) known.members.push(opinion);
    else wordings.set(key, { print, field: opinion.field, members: [opinion] });
  }
  return [...wordings.values()];
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
