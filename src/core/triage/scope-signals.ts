/** The phrases of a text that point to a scope, without those that are taken back ("không khiếu nại") or only mentioned ("thủ tục khiếu nại"). */
import { longestMatches, type Match, type PhraseBook, phraseBook } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { ScopeSignals } from './vocabulary.ts';

export type SignalKind = 'denunciation' | 'accusation' | 'complaint' | 'beyond' | 'otherAgency' | 'outside';

export interface Signal {
  readonly kind: SignalKind;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** The lists compiled once for each set of signals. */
export interface SignalBooks {
  readonly serious: PhraseBook<SignalKind>;
  readonly beyond: PhraseBook<SignalKind>;
  readonly otherAgency: PhraseBook<SignalKind>;
  readonly outside: PhraseBook<SignalKind>;
  readonly procedure: PhraseBook<true>;
  readonly procedureOfItself: PhraseBook<true>;
  readonly request: PhraseBook<true>;
  readonly investigation: PhraseBook<true>;
  readonly persons: PhraseBook<true>;
  readonly around: PhraseBook<Around>;
}

type Around = 'negator' | 'negationFiller' | 'mention' | 'mentionFiller' | 'conditional' | 'joiner';

const compiled = new WeakMap<ScopeSignals, SignalBooks>();

export function booksOf(signals: ScopeSignals): SignalBooks {
  const known = compiled.get(signals);
  if (known) return known;
  const one = <T>(phrases: readonly string[], owner: T) => phraseBook([{ phrases, owner }]);
  const books: SignalBooks = {
    serious: phraseBook<SignalKind>([
      { phrases: signals.denunciation, owner: 'denunciation' },
      { phrases: signals.accusation, owner: 'accusation' },
      { phrases: signals.complaint, owner: 'complaint' },
    ]),
    beyond: one<SignalKind>(signals.beyond, 'beyond'),
    otherAgency: one<SignalKind>(signals.otherAgency, 'otherAgency'),
    outside: one<SignalKind>(signals.outside, 'outside'),
    procedure: one(signals.procedure, true),
    procedureOfItself: one(signals.procedureOfItself, true),
    request: one(signals.request, true),
    investigation: one(signals.investigation, true),
    persons: one(signals.persons, true),
    around: phraseBook<Around>([
      { phrases: signals.negators, owner: 'negator' },
      { phrases: signals.negationFillers, owner: 'negationFiller' },
      { phrases: signals.mentionBefore, owner: 'mention' },
      { phrases: signals.mentionFillers, owner: 'mentionFiller' },
      { phrases: signals.conditional, owner: 'conditional' },
      { phrases: signals.joiners, owner: 'joiner' },
    ]),
  };
  compiled.set(signals, books);
  return books;
}

/** Complaints, denunciations and accusations that the text really makes. */
export function seriousSignals(tokens: readonly Token[], books: SignalBooks): Signal[] {
  const matches = longestMatches(tokens, books.serious);
  const around = longestByEnd(tokens, books);
  const kept: Signal[] = [];
  let previous: { to: number; dismissed: boolean } | null = null;
  for (const match of matches) {
    const linked: boolean =
      previous !== null && match.from - previous.to <= 1 && onlyJoiners(previous.to, match.from, around);
    const sameSentence: boolean =
      previous !== null && tokens[previous.to - 1]?.sentence === tokens[match.from]?.sentence;
    const dismissed: boolean =
      linked && sameSentence && previous !== null ? previous.dismissed : isDismissed(tokens, match.from, around);
    const hasPerson = match.owner !== 'accusation' || namesPerson(tokens, match, books);
    if (!dismissed && hasPerson) kept.push(signalAt(tokens, match));
    previous = { to: match.to, dismissed };
  }
  return kept;
}

/** Signals that nothing takes back. */
export function plainSignals(tokens: readonly Token[], book: PhraseBook<SignalKind>): Signal[] {
  return longestMatches(tokens, book).map((match) => signalAt(tokens, match));
}

/** Whether a phrase of the list stands in the sentence. */
export function sentenceHas(tokens: readonly Token[], sentence: number, book: PhraseBook<true>): boolean {
  return (
    longestMatches(
      tokens.filter((token) => token.sentence === sentence),
      book,
    ).length > 0
  );
}

function signalAt(tokens: readonly Token[], match: Match<SignalKind>): Signal {
  return { kind: match.owner, from: match.from, to: match.to, sentence: tokens[match.from]?.sentence ?? 0 };
}

function namesPerson(tokens: readonly Token[], match: Match<SignalKind>, books: SignalBooks): boolean {
  return sentenceHas(tokens, tokens[match.from]?.sentence ?? 0, books.persons);
}

type AroundByEnd = ReadonlyMap<number, readonly { from: number; role: Around }[]>;

function longestByEnd(tokens: readonly Token[], books: SignalBooks): AroundByEnd {
  const byEnd = new Map<number, { from: number; role: Around }[]>();
  for (const match of longestMatches(tokens, books.around))
    byEnd.set(match.to, [...(byEnd.get(match.to) ?? []), { from: match.from, role: match.owner }]);
  return byEnd;
}

/** Walks left from a phrase over words that carry no sense of their own, until one dismisses it or it stands. */
function isDismissed(tokens: readonly Token[], start: number, around: AroundByEnd): boolean {
  const sentence = tokens[start]?.sentence;
  let mayBeMention = true;
  let mayBeNegated = true;
  for (let at = start; at > 0 && tokens[at - 1]?.sentence === sentence; ) {
    const roles = around.get(at) ?? [];
    const has = (role: Around) => roles.some((one) => one.role === role);
    // "sẽ làm đơn tố cáo": threatened, not made; words that carry no sense of their own may stand between.
    if (has('conditional') && mayBeMention) return true;
    if (has('negator') && mayBeNegated) return !isDoubleNegation(tokens, roles[0]?.from ?? at, around);
    if (has('mention') && mayBeMention) return true;
    mayBeMention = mayBeMention && has('mentionFiller');
    mayBeNegated = mayBeNegated && has('negationFiller');
    if (!mayBeMention && !mayBeNegated) return false;
    at = roles[0]?.from ?? at - 1;
  }
  return false;
}

/** "không thể không tố cáo" denounces. */
function isDoubleNegation(tokens: readonly Token[], negatorFrom: number, around: AroundByEnd): boolean {
  const before = tokens[negatorFrom - 1]?.folded === 'the' ? negatorFrom - 1 : negatorFrom;
  return before !== negatorFrom && (around.get(before) ?? []).some((one) => one.role === 'negator');
}

function onlyJoiners(from: number, to: number, around: AroundByEnd): boolean {
  if (from === to) return true;
  return (around.get(to) ?? []).some((one) => one.role === 'joiner' && one.from >= from);
}
