/** The outbox: what the script has sent. */
import type { SentMail } from '../../mail/sent-mail.ts';
import type { Mail, MailLine } from '../protocol.ts';
import type { Office } from './office.ts';
import { text, WrongRequest } from './request.ts';

/** The newest are listed; the rest lies in the folder mail/. */
const MOST_LISTED = 500;

/** The mails, newest first, and how many there are in all. */
export function mails(office: Office): { total: number; lines: MailLine[] } {
  const { mailbox } = office.workspace;
  return { total: mailbox.length, lines: mailbox.slice(-MOST_LISTED).reverse().map(lineOf) };
}

/** One mail to be read. */
export function mail(office: Office, body: Record<string, unknown>): Mail {
  const message = mailOf(office, body);
  return {
    ...lineOf(message),
    from: message.name ? `${message.name} <${message.from}>` : message.from,
    cc: [...message.cc, ...message.bcc].join(', '),
    text: message.body,
    hasHtml: message.htmlBody !== '',
    attachments: message.attachments.map(({ name }) => name),
  };
}

/** The mail that a request means. */
export function mailOf(office: Office, body: Record<string, unknown>): SentMail {
  const id = text(body.id);
  const message = office.workspace.mailbox.find((one) => one.id === id);
  if (!message) throw new WrongRequest('Không có thư này.');
  return message;
}

function lineOf({ id, to, subject, sentAt }: SentMail): MailLine {
  return { id, to: to.join(', '), subject, sentAt: sentAt.toISOString() };
}
