/**
 * A mail as it is written: blocks that become a plain text whose marks `htmlOf` reads again, so that the outbox keeps one
 * readable text and both forms of the mail say the same. Marks stand at the beginning of a line only; what people typed
 * is put on one line behind other words or indented, so it can never become a mark.
 */
import type { Officer } from '../tables/commune-tables.ts';
import { clean, cleanLine } from '../text/clean.ts';
import { official } from '../text/official.ts';

export const MARK = { heading: '■ ', item: '• ', fact: '– ', link: '→ ', quote: '    ', small: '― ' } as const;

/** A mail that is meant to be sent; its key is used once and never again. */
export interface MailIntent {
  readonly key: string;
  readonly kind: MailKind;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Codes that the mail is about; a mail of several items holds the key of each item. */
  readonly about: readonly string[];
  /** The lower, the earlier. */
  readonly priority: number;
}

export type MailKind =
  | 'acknowledgement'
  | 'assignment'
  | 'digest'
  | 'leaderDigest'
  | 'weeklyDigest'
  | 'managerDigest'
  | 'answer'
  | 'extension'
  | 'notice';

/** Citizens first, then those who must act, then those who follow. */
export const PRIORITY: Readonly<Record<MailKind, number>> = {
  acknowledgement: 1,
  answer: 2,
  extension: 2,
  assignment: 3,
  digest: 4,
  leaderDigest: 4,
  managerDigest: 5,
  notice: 5,
  weeklyDigest: 6,
};

export const paragraph = (text: string): string => `${oneLine(text)}\n`;
export const heading = (text: string): string => `${MARK.heading}${oneLine(text)}`;
/** "Kính gửi đồng chí Trần Thị Bình,"; a unit whose officer has no name is written to by its own. */
export const toOfficer = ({ name, unit }: Pick<Officer, 'name' | 'unit'>): string =>
  paragraph(`Kính gửi ${name.trim() === '' ? unit : official(name)},`);

/** Another agency, or the superior: it is asked, not told. */
export const isOutside = ({ unitKind }: Pick<Officer, 'unitKind'>): boolean =>
  unitKind === 'other' || unitKind === 'superior';
export const fact = (label: string, value: string): string => `${MARK.fact}${label}: ${oneLine(value)}`;
export const link = (label: string, url: string): string => `${MARK.link}${label}: ${url}`;
export const small = (text: string): string => `${MARK.small}${oneLine(text)}`;

/** An item with its details below; a detail may be a link. */
export const item = (text: string, details: readonly string[] = []): string =>
  [`${MARK.item}${oneLine(text)}`, ...details.map((detail) => `  ${oneLine(detail)}`)].join('\n');

/** Words that somebody else wrote, with their lines. */
export const quote = (text: string): string =>
  clean(text)
    .trim()
    .split('\n')
    .map((line) => `${MARK.quote}${line.trim()}`.trimEnd())
    .map((line) => (line === '' ? MARK.quote : line))
    .join('\n');

/** What people typed, on one line. */
export const oneLine = (text: string): string => cleanLine(text);

/** A text cut at a word, with an ellipsis that says so. */
export function shortened(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  const head = line.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  return `${head.replace(/\s+\S*$/, '')}…`;
}

/** Subjects are headers: one line, no control characters, short enough for a phone. */
export const subjectLine = (text: string): string => shortened(text, 150);

/** The text of a mail: sections set apart by an empty line. */
export function letterText(blocks: readonly string[]): string {
  const lines: string[] = [];
  blocks.forEach((block, at) => {
    const previous = blocks[at - 1];
    if (previous !== undefined && kindOf(previous) !== kindOf(block)) lines.push('');
    else if (previous !== undefined && !stands(previous, block)) lines.push('');
    lines.push(block.replace(/\n$/, ''));
  });
  return `${lines.join('\n')}\n`;
}

/** Facts, small print and items of one line follow each other without an empty line. */
function stands(previous: string, block: string): boolean {
  const kind = kindOf(block);
  return kind === 'fact' || kind === 'small' || (kind === 'item' && !previous.includes('\n') && !block.includes('\n'));
}

function kindOf(block: string): string {
  for (const [kind, mark] of Object.entries(MARK)) if (block.startsWith(mark)) return kind;
  return 'paragraph';
}
