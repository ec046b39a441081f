/** What may be looked at in the office, at any time. */
import { emlOf } from '../../persistence/eml.ts';
import type { Question } from '../protocol.ts';
import { driveEntries, driveFile } from './drive-view.ts';
import { executions } from './executions-view.ts';
import { citizenForm, forms } from './form-view.ts';
import { grid } from './grid-view.ts';
import { mail, mailOf, mails } from './mail-view.ts';
import type { Office } from './office.ts';
import { overview } from './overview.ts';
import { number, text, WrongRequest } from './request.ts';

/** A file to be sent to the browser. */
export interface Download {
  name: string;
  type: string;
  bytes: Uint8Array;
}

type Body = Record<string, unknown>;
type View = (office: Office, body: Body, question: Question | null) => unknown;

export const VIEWS: Readonly<Record<string, View>> = {
  overview: (office, _body, question) => overview(office, question),
  grid,
  mails,
  mail,
  drive: driveEntries,
  forms,
  form: citizenForm,
  executions,
};

/** What the server alone asks for: bytes, and pages that are shown in a frame of their own. */
export const FILES: Readonly<Record<string, (office: Office, body: Body) => Download | Promise<Download>>> = {
  driveFile,
  eml: async (office, body) => {
    const message = mailOf(office, body);
    return { name: `${message.subject}.eml`, type: 'message/rfc822', bytes: await emlOf(message) };
  },
  mailHtml: (office, body) => html(mailOf(office, body).htmlBody),
  page: (office, body) => {
    const page = office.pages.find((one) => one.id === number(Number(text(body.id))));
    if (!page) throw new WrongRequest('Trang này đã đóng.');
    return html(page.page.getContent());
  },
};

const html = (content: string): Download => ({
  name: '',
  type: 'text/html; charset=utf-8',
  bytes: Buffer.from(content, 'utf8'),
});
