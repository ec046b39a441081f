/**
 * The minutes and the conclusion notice tell what was said at the conference (Nghị định 30/2020/NĐ-CP, mẫu 1.9): an
 * answer given there stands in them however often the opinion was opened again since.
 */
import type { PaperKind } from './kinds.ts';
import type { OpinionView } from './model.ts';

const OF_THE_MEETING: ReadonlySet<PaperKind> = new Set<PaperKind>(['minutes', 'conclusionNotice']);

/** The opinions as a paper of this kind tells them. */
export function asHeard(opinions: readonly OpinionView[], kind: PaperKind): readonly OpinionView[] {
  return OF_THE_MEETING.has(kind) ? opinions.map((one) => one.answeredThere?.view ?? one) : opinions;
}

/** Those of which this paper prints an answer that no longer stands in the register. */
export function reopenedSince(opinions: readonly OpinionView[], kind: PaperKind): OpinionView[] {
  return OF_THE_MEETING.has(kind) ? opinions.filter((one) => one.answeredThere !== undefined) : [];
}
