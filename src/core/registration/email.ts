/**
 * E-mail addresses of a slip. Only a plainly valid one is ever written to; a line break or a header name in the field
 * ends it, so that nothing behind it can become a recipient or a header (CWE-93, header injection).
 */

export interface EmailReading {
  /** Valid addresses in the order given, each once, the domain in lower case. */
  readonly addresses: readonly string[];
  readonly asGiven: string;
  /** Somebody tried to write more than addresses into the field. */
  readonly suspicious: boolean;
}

/** The local and domain parts that mail services accept in practice; quoted local parts and comments are not. */
const ADDRESS =
  /^[A-Za-z0-9_+~-]+(?:\.[A-Za-z0-9_+~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/;
const INJECTION = /(?:%0[ad]|[\r\n]|\b(?:bcc|cc|to|from|subject|reply-to|content-type|mime-version)\s*:)/i;

/** Reads an e-mail field: several addresses, full-width characters, "Tên <địa chỉ>", mailto:. */
export function readEmails(given: string): EmailReading {
  const asGiven = given.trim();
  const text = asGiven.normalize('NFKC').replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '');
  const injection = INJECTION.exec(text);
  const trusted = injection ? text.slice(0, injection.index) : text;
  const addresses = trusted
    .split(/[\s,;/|<>()"]+|mailto:/i)
    .map((piece) => piece.replace(/^[.']+|[.']+$/g, ''))
    .filter(isAddress)
    .map((address) => address.replace(/@.*$/, (domain) => domain.toLowerCase()));
  return { addresses: [...new Set(addresses)], asGiven, suspicious: injection !== null };
}

/** Whether mail may be sent to this text. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && text.indexOf('@') <= 64 && ADDRESS.test(text);
}
