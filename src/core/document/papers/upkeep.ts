/** Papers that keep the work in order: the budget, the cover and list of the dossier. */

import { formatNumber } from '../../text/format.ts';
import { addresseeData, toAddressees } from '../addressees.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame } from '../model.ts';
import { DOTS, momentText, orDots, two } from '../words.ts';

export type BudgetLine = { content: string; unit: string; quantity: number | null; price: number | null; note: string };
export type BudgetEstimateInput = {
  frame: Frame;
  conference: ConferenceView;
  addressees: readonly string[];
  lines: readonly BudgetLine[];
  source: string;
};

/** A sum stands only where every line has its numbers; the rest is dotted for the hand. */
export function budgetEstimateData({ frame, conference, addressees, lines, source }: BudgetEstimateInput) {
  const amounts = lines.map((line) =>
    line.quantity === null || line.price === null ? null : line.quantity * line.price,
  );
  const complete = amounts.length > 0 && amounts.every((amount) => amount !== null);
  return {
    ...frameData(toAddressees(frame, addressees), 'TTr', `Dự trù kinh phí ${conference.name}`),
    ...addresseeData(addressees),
    conferenceName: conference.name,
    startsAt: momentText(conference.startsAt),
    place: orDots(conference.place),
    source: source.trim() === '' ? DOTS.repeat(2) : orDots(source),
    lines: lines.map((line, at) => ({
      no: String(at + 1),
      content: line.content,
      unit: line.unit,
      quantity: line.quantity === null ? '' : formatNumber(line.quantity),
      price: line.price === null ? '' : formatNumber(line.price),
      amount: money(amounts[at] ?? null),
      note: line.note,
    })),
    total: complete ? money(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)) : '………',
  };
}

export type DossierLine = {
  stage: string;
  title: string;
  number: string;
  day: string;
  pages: string;
  link: string;
  required: boolean;
  done: boolean;
  /** Made, not final yet */
  drafted: boolean;
};
export type DossierCoverInput = {
  frame: Frame;
  conference: ConferenceView;
  keeper: string;
  lines: readonly DossierLine[];
};

export function dossierCoverData({ frame, conference, keeper, lines }: DossierCoverInput) {
  return {
    ...frameData(frame, '', conference.name),
    code: conference.code,
    startsAt: momentText(conference.startsAt),
    place: orDots(conference.place),
    keeper: orDots(keeper),
    count: two(lines.filter((line) => line.done).length),
    communePlace: frame.commune.place,
    year: String(frame.year),
    lines: lines.map((line, at) => ({
      no: String(at + 1),
      stage: line.stage,
      title: line.title,
      number: line.number,
      day: line.day,
      pages: line.pages,
      state: line.done ? 'Có' : line.drafted ? 'Dự thảo' : line.required ? 'Thiếu' : 'Không phát sinh',
    })),
  };
}

function money(amount: number | null): string {
  return amount === null ? '' : formatNumber(amount, 0);
}
