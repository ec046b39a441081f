/** Intents become rows of the outbox: a key that is already there is never intended again. */
import { parseCode } from '../registration/code.ts';
import { emptyRow } from '../sheet/table.ts';
import { type Mail, mails } from '../tables/ledger-tables.ts';
import { htmlOf } from './html.ts';
import { letterText, type MailIntent, type MailKind, PRIORITY, subjectLine } from './letter.ts';

/** What a cell can hold, with room for the note that a text was cut. */
const BODY_LIMIT = 45_000;

export interface Written {
  readonly key: string;
  readonly kind: MailKind;
  readonly to: string;
  readonly subject: string;
  readonly blocks: readonly string[];
  readonly about: readonly string[];
}

/** A mail from its blocks. Recipient and subject are headers: line breaks and control characters do not survive in them. */
export function mailOf({ key, kind, to, subject, blocks, about }: Written): MailIntent {
  const text = withinLimit(letterText(blocks));
  return {
    key,
    kind,
    to: headerValue(to),
    subject: subjectLine(subject),
    text,
    html: htmlOf(text),
    about,
    priority: PRIORITY[kind],
  };
}

/** The rows to add to the outbox; intents whose key exists, there or among themselves, are dropped. */
export function intend(existing: readonly Pick<Mail, 'key'>[], intents: readonly MailIntent[], now: Date): Mail[] {
  const known = new Set(existing.map((mail) => mail.key));
  const rows: Mail[] = [];
  for (const intent of intents) {
    if (known.has(intent.key)) continue;
    known.add(intent.key);
    rows.push({
      ...emptyRow(mails),
      key: intent.key,
      kind: intent.kind,
      to: intent.to,
      subject: intent.subject,
      about: intent.about.join(', '),
      state: 'intent',
      priority: intent.priority,
      intendedAt: now,
      body: intent.text,
    });
  }
  return rows;
}

/** The codes or item keys that a row of the outbox is about. */
export const aboutOf = (mail: Pick<Mail, 'about'>): string[] =>
  mail.about
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const TO_CITIZENS: ReadonlySet<string | null> = new Set(['acknowledgement', 'answer', 'extension']);

/** Whether a mail went to somebody who sent a slip; news of a conference is about the slip itself. */
export function isToCitizen(mail: Pick<Mail, 'kind' | 'about'>): boolean {
  if (TO_CITIZENS.has(mail.kind)) return true;
  return mail.kind === 'notice' && aboutOf(mail).some((code) => parseCode(code)?.opinion === null);
}

const headerValue = (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+.*$/s, '').trim();

function withinLimit(text: string): string {
  if (text.length <= BODY_LIMIT) return text;
  const head = text.slice(0, BODY_LIMIT).replace(/\n[^\n]*$/, '');
  return `${head}\n\n― Thư dài quá mức nên đã được rút gọn; xem đầy đủ trong sổ.\n`;
}
