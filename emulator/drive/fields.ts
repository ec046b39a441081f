/** The `fields` parameter of Drive: an answer holds what was asked for, and little when nothing was. */
import { driveError } from './visible-files.ts';

type Mask = Map<string, Mask | null>;

/** What Drive v3 answers about a file when `fields` is not given. */
export const FILE_DEFAULT = 'kind,id,name,mimeType';
export const LIST_DEFAULT = `kind,incompleteSearch,nextPageToken,files(${FILE_DEFAULT})`;
export const PERMISSION_DEFAULT = 'kind,id,type,role';

/** The resource cut down to a mask such as `nextPageToken, files(id, name)`; `*` is everything. */
export function selected(resource: Record<string, unknown>, fields: string, method: string): Record<string, unknown> {
  const [mask, end] = maskAt(fields.replace(/\s/g, ''), 0);
  if (end !== fields.replace(/\s/g, '').length || mask.size === 0)
    throw driveError(method, `Invalid field selection ${fields}`);
  return cut(resource, mask, method) as Record<string, unknown>;
}

function cut(value: unknown, mask: Mask | null, method: string): unknown {
  if (mask === null || mask.has('*')) return value;
  if (Array.isArray(value)) return value.map((item) => cut(item, mask, method));
  if (typeof value !== 'object' || value === null)
    throw driveError(method, `Invalid field selection ${[...mask.keys()]}`);
  const whole = value as Record<string, unknown>;
  const kept = [...mask].filter(([name]) => name in whole);
  return Object.fromEntries(kept.map(([name, inner]) => [name, cut(whole[name], inner, method)]));
}

/** Reads `a,b(c,d/e)` from a place on; the answer is the mask and where it ends, −1 when a bracket stays open. */
function maskAt(text: string, start: number): [Mask, number] {
  const mask: Mask = new Map();
  let at = start;
  while (at < text.length && text[at] !== ')') {
    const name = /^[\w*]+/.exec(text.slice(at))?.[0];
    if (!name) break;
    at += name.length;
    let inner: Mask | null = null;
    if (text[at] === '(') {
      const [read, end] = maskAt(text, at + 1);
      if (text[end] !== ')') return [mask, -1];
      inner = read;
      at = end + 1;
    } else if (text[at] === '/') {
      const path = /^[\w/*]+/.exec(text.slice(at + 1))?.[0] ?? '';
      inner = path.split('/').reduceRight<Mask | null>((below, part) => new Map([[part, below]]), null);
      at += 1 + path.length;
    }
    mask.set(name, inner);
    if (text[at] !== ',') break;
    at++;
  }
  return [mask, at];
}
