/** Addresses that are opened or downloaded by themselves: documents, mails, pages of the script. */
import type { ServerResponse } from 'node:http';
import type { Download } from '../office/views.ts';
import { MAIL_POLICY, SCRIPT_PAGE_POLICY } from './guard.ts';
import { type OfficeThread, Refusal } from './office-thread.ts';
import { pdfOf } from './pdf.ts';
import { withBridge } from './script-page.ts';

type Serve = (office: OfficeThread, id: string, response: ServerResponse) => Promise<void>;

const FILES: readonly (readonly [RegExp, Serve])[] = [
  [
    /^\/drive\/([\w-]+)\/docx$/,
    async (office, id, response) => download(response, await fileOf(office, 'driveFile', id)),
  ],
  [/^\/drive\/([\w-]+)\/pdf$/, pdf],
  // The addresses that Google gives documents: what cells, mails and dialogs link to, without the host.
  [/^\/document\/d\/([\w-]+)(?:\/\w*)?$/, pdf],
  [/^\/file\/d\/([\w-]+)(?:\/\w*)?$/, pdf],
  [/^\/mail\/([\w-]+)\/eml$/, async (office, id, response) => download(response, await fileOf(office, 'eml', id))],
  [
    /^\/mail\/([\w-]+)\/html$/,
    async (office, id, response) => {
      response.setHeader('Content-Security-Policy', MAIL_POLICY);
      show(response, 'text/html; charset=utf-8', (await fileOf(office, 'mailHtml', id)).bytes);
    },
  ],
  [
    /^\/page\/(\d+)$/,
    async (office, id, response) => {
      response.setHeader('Content-Security-Policy', SCRIPT_PAGE_POLICY);
      const { bytes } = await fileOf(office, 'page', id);
      show(response, 'text/html; charset=utf-8', withBridge(Buffer.from(bytes).toString('utf8')));
    },
  ],
];

/** Serves the file at that path; false when there is none of that kind. */
export async function serveFile(office: OfficeThread, path: string, response: ServerResponse): Promise<boolean> {
  for (const [pattern, serve] of FILES) {
    const id = pattern.exec(path)?.[1];
    if (id === undefined) continue;
    await serve(office, id, response);
    return true;
  }
  return false;
}

async function pdf(office: OfficeThread, id: string, response: ServerResponse): Promise<void> {
  const file = await fileOf(office, 'driveFile', id);
  if (!file.name.endsWith('.docx')) throw new Refusal('Chỉ xem được văn bản Word dưới dạng PDF.');
  const bytes = await pdfOf(file.bytes);
  // The browser's own viewer needs its scripts and styles; a PDF runs none of ours.
  response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
  response.setHeader('Content-Disposition', disposition('inline', file.name.replace(/\.docx$/, '.pdf')));
  show(response, 'application/pdf', bytes);
}

async function fileOf(office: OfficeThread, kind: string, id: string): Promise<Download> {
  return (await office.look(kind, { id })) as Download;
}

function download(response: ServerResponse, file: Download): void {
  response.setHeader('Content-Disposition', disposition('attachment', file.name));
  show(response, file.type, file.bytes);
}

function show(response: ServerResponse, type: string, content: Uint8Array | string): void {
  response.setHeader('Content-Type', type);
  response.end(content);
}

/** The name for browsers old and new. */
function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[/\\:*?"<>|\u0000-\u001f]/g, '-').slice(0, 120);
  const ascii = plain.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(plain).replaceAll("'", '%27')}`;
}
