/** Two papers of the office that bear one number: a slip of the pen that only a list shows. */

import { dayAt } from '../calendar/day.ts';
import { yearOf } from '../calendar/day-text.ts';
import type { MadeDocument } from '../tables/conference-tables.ts';
import { fold } from '../text/fold.ts';
import { KINDS, type PaperKind } from './kinds.ts';

export interface SameNumber {
  /** Of the later paper, whose cell is to be looked at */
  readonly code: string;
  /** The paper that bore it before */
  readonly first: string;
  readonly sentence: string;
}

/**
 * Papers with the same number, symbol and year; versions of one paper bear one number rightly. Numbers begin anew each
 * year and run within a symbol (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II khoản 3).
 */
export function sameDocumentNumbers(papers: readonly MadeDocument[]): SameNumber[] {
  const byNumber = new Map<string, MadeDocument[]>();
  for (const paper of papers) {
    const key = seriesNumber(paper);
    if (key !== '' && (paper.state === 'draft' || paper.state === 'final'))
      byNumber.set(key, [...(byNumber.get(key) ?? []), paper]);
  }
  return [...byNumber.values()].flatMap((same) => {
    const different = same.filter((one, at) => same.findIndex((other) => isOne(one, other)) === at);
    const [first, ...others] = different;
    return first === undefined
      ? []
      : others.map((other) => ({ code: other.code, first: first.code, sentence: sentenceOf(other, first) }));
  });
}

/** Sent to many under one number, a copy for each. */
const COPIES: ReadonlySet<string> = new Set<PaperKind>(['invitation', 'hamletSlip']);

const isOne = (one: MadeDocument, other: MadeDocument): boolean =>
  one.kind === other.kind && (one.subject === other.subject || COPIES.has(one.kind));

const sentenceOf = (paper: MadeDocument, first: MadeDocument): string =>
  `Số "${paper.number.trim()}" của ${paper.code} (${paper.title}) trùng với ${first.code} (${first.title}): hãy xem lại số ở bảng "Văn bản".`;

/** "5/bc-ubnd/2026"; a number alone runs in the series of its kind. */
function seriesNumber({ number, kind, issuedOn, madeAt }: MadeDocument): string {
  const [, digits = '', symbol = ''] =
    /^(?:so:?)?0*(\d+\p{L}?)(?:\/(.*))?$/u.exec(fold(number).replace(/\s+/g, '')) ?? [];
  const on = issuedOn ?? (madeAt ? dayAt(madeAt) : null);
  if (digits === '' || on === null) return '';
  return [digits, symbol || fold(KINDS[kind as PaperKind]?.symbol ?? kind), yearOf(on)].join('/');
}
