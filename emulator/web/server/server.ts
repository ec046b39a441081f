/** The server: on this machine alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reply } from '../protocol.ts';
import { type ClientFiles, DOCUMENT } from './client-files.ts';
import { serveFile } from './files.ts';
import { setHeaders, turnedAway } from './guard.ts';
import { type OfficeThread, Refusal } from './office-thread.ts';
import { hasLibreOffice } from './pdf.ts';

/** A template of 2 MB in base64, and room around it. */
const LONGEST_BODY = 4_000_000;

/** Listens; the answer is the server and its port. Rejects when the port is taken. */
export function listen(
  office: OfficeThread,
  client: ClientFiles,
  port: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    setHeaders(response);
    serve(office, client, request, response, (server.address() as AddressInfo).port).catch((problem: unknown) => {
      if (!(problem instanceof Refusal)) console.error(problem);
      refuse(response, problem instanceof Refusal ? problem.status : 500, String((problem as Error).message));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}

async function serve(
  office: OfficeThread,
  client: ClientFiles,
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
): Promise<void> {
  const reason = turnedAway(request, port);
  if (reason) return refuse(response, 403, reason);
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST') {
    const body = await bodyOf(request);
    const answer = await answerTo(office, pathname, body);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(answer));
    return;
  }
  if (request.method !== 'GET') return refuse(response, 405, 'Chỉ nhận GET và POST.');
  if (await serveFile(office, pathname, response)) return;
  if (pathname === '/client.js') return send(response, 'text/javascript', client.script);
  if (pathname === '/client.css') return send(response, 'text/css', client.style);
  if (pathname === '/' || pathname.startsWith('/forms/')) return send(response, 'text/html', DOCUMENT);
  refuse(response, 404, 'Không có trang này.');
}

function answerTo(office: OfficeThread, path: string, body: unknown): Promise<unknown> {
  const [, kind, name = ''] = path.split('/');
  if (kind === 'look' && name === 'tools') return Promise.resolve({ pdf: hasLibreOffice() });
  if (kind === 'look') return office.look(name, body);
  if (kind === 'act') return office.act(name, body);
  if (kind === 'reply') return office.reply(body as Reply);
  throw new Refusal('Không có việc này.', 404);
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_BODY) throw new Refusal('Nội dung gửi lên quá dài.', 413);
    parts.push(part);
  }
  let body: unknown;
  try {
    body = JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new Refusal('Yêu cầu không phải JSON đúng cú pháp.');
  }
  if (typeof body !== 'object' || body === null) throw new Refusal('Yêu cầu không có nội dung.');
  return body as Record<string, unknown>;
}

function send(response: ServerResponse, type: string, content: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(content);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  send(response, 'text/plain', `${sentence}\n`);
}
