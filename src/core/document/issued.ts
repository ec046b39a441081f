/** A number and a day that the clerk gave to one version go on into the next, and into the lines that refer to it. */
import type { Day } from '../calendar/day.ts';
import type { MadeDocument } from '../tables/conference-tables.ts';
import { formatDayInDocument, formatDayInText } from '../text/format.ts';
import { BLANK_NUMBER } from './layout.ts';
import type { PaperData } from './render.ts';

export interface Issued {
  /** As typed: "5", "05/BC-UBND" */
  readonly number: string;
  readonly issuedOn: Day | null;
}

/** Of the versions of one paper: what the clerk gave last. */
export function issuedBefore(versions: readonly MadeDocument[]): Issued {
  const newestFirst = [...versions].sort((one, other) => (other.version ?? 0) - (one.version ?? 0));
  return {
    number: newestFirst.find((paper) => paper.number.trim() !== '')?.number.trim() ?? '',
    issuedOn: newestFirst.find((paper) => paper.issuedOn !== null)?.issuedOn ?? null,
  };
}

const BLANK_DAY_LINE = /ngày[\u00A0 ]+tháng\u00A0+năm \d{4}/u;

/** The paper's data with number and day where they were left blank. */
export function withIssued(data: PaperData, { number, issuedOn }: Issued): PaperData {
  const filled = (name: string, day: (on: Day) => string): PaperData => {
    const text = data[name];
    if (typeof text !== 'string') return {};
    const numbered = number === '' ? text : numberedText(text, number);
    return { [name]: issuedOn === null ? numbered : numbered.replace(BLANK_DAY_LINE, () => day(issuedOn)) };
  };
  return {
    ...data,
    ...filled('number', formatDayInDocument),
    ...filled('placeAndDate', formatDayInDocument),
    ...filled('attachedTo', (on) => `ngày ${formatDayInText(on)}`),
  };
}

/** A number alone keeps the symbol of the paper; a whole one brings its own. */
function numberedText(text: string, typed: string): string {
  const given = typed.replace(/^số:?\s*/iu, '').replace(/^(\d)(?!\d)/, '0$1');
  const blank = given.includes('/') ? new RegExp(`${BLANK_NUMBER}/[^\\s\\u00A0]*`, 'u') : BLANK_NUMBER;
  return text.replace(blank, () => given);
}
