/** Who may speak to the server: a page of this very address on this machine, and nobody else. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Why a request is turned away, or null. `port` is the one the server listens on. */
export function turnedAway(request: IncomingMessage, port: number): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = request.headers;
  // A name that an attacker's DNS points to this machine arrives here as another Host.
  if (!hosts.includes(host)) return 'Địa chỉ gọi đến không phải của máy này.';
  if (origin !== undefined && origin !== `http://${host}`) return 'Trang gọi đến không phải trang của máy này.';
  if (request.method === 'GET' || request.method === 'HEAD') {
    const site = request.headers['sec-fetch-site'];
    if (site === 'cross-site' && request.headers['sec-fetch-mode'] !== 'navigate')
      return 'Trang gọi đến không phải trang của máy này.';
    return null;
  }
  if (origin === undefined) return 'Yêu cầu không nói trang nào gọi đến.';
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return 'Yêu cầu không phải dạng JSON.';
  return null;
}

/** Nothing from outside, nothing inline; frames only of our own. */
const APP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A mail: shown, never run; nothing is loaded. */
export const MAIL_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** A page of the script: runs in an origin of its own and reaches nothing but the page around it. */
export const SCRIPT_PAGE_POLICY =
  "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** The headers that every answer carries. */
export function setHeaders(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', APP_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
}
