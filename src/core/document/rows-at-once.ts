/**
 * The rows of a table in one go. docxtemplater asks every module about every piece of every row, five million questions
 * for an annex of ten thousand opinions; a row that holds nothing but texts and plain tags needs none of them.
 */
import type { DXT } from 'docxtemplater';
import { isWhole } from './whole-parts.ts';

type Loop = DXT.Part & { readonly subparsed?: readonly DXT.Part[] };

/** Markup, tag, markup, tag, … markup. */
interface RowPlan {
  readonly markup: readonly string[];
  readonly tags: readonly DXT.Part[];
}

/** What docxtemplater writes where the text between is empty. */
const OPEN_TEXT = '<w:t xml:space="preserve">';
const END_TEXT = '</w:t>';
const NO_TEXT = '<w:t/>';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const ESCAPED = /[&<>"']/;
/** What docxtemplater would take out; such a list is left to it. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;

/** The rows of this list, or null where docxtemplater must do it: anything but rows of texts and plain tags. */
export function rowsAtOnce(part: Loop, options: DXT.RenderOptions): string | null {
  const plan = planOf(part);
  if (plan === null) return null;
  const scope = options.scopeManager;
  const items: unknown = scope.getValue(part.value, { part });
  if (!Array.isArray(items) || items.length === 0) return null;
  const rows: string[] = [];
  for (const item of items) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
    const row = rowOf(
      plan,
      (tag) => (item as Record<string, unknown>)[tag.value] ?? scope.getValue(tag.value, { part: tag }),
    );
    if (row === null) return null;
    rows.push(row);
  }
  return rows.join('');
}

const plans = new WeakMap<Loop, RowPlan | null>();

function planOf(part: Loop): RowPlan | null {
  const known = plans.get(part);
  if (known !== undefined) return known;
  const made = part.module === 'loop' && !part.inverted ? readPlan(part.subparsed ?? []) : null;
  plans.set(part, made);
  return made;
}

function readPlan(parts: readonly DXT.Part[]): RowPlan | null {
  const markup = [''];
  const tags: DXT.Part[] = [];
  for (const part of parts) {
    if (part.type === 'placeholder') {
      if (part.module || part.value === '.') return null;
      tags.push(part);
      markup.push('');
    } else if ((part.type === 'content' || part.type === 'tag') && typeof part.value === 'string')
      markup[markup.length - 1] += part.value;
    else return null;
  }
  const pieces = parts.map((part) => (part.type === 'placeholder' ? '' : part.value)).filter((piece) => piece !== '');
  const rows = /^<w:tr[ >]/.test(pieces[0] ?? '') && pieces[pieces.length - 1] === '</w:tr>';
  return rows && isWhole(pieces) && !/<(?:wp:docPr|w:sectPr|w:br w:type="page")/.test(markup.join(''))
    ? { markup, tags }
    : null;
}

function rowOf({ markup, tags }: RowPlan, textOf: (tag: DXT.Part) => unknown): string | null {
  let row = '';
  let next = markup[0] as string;
  for (const [at, tag] of tags.entries()) {
    const value = textOf(tag) ?? '';
    if (typeof value !== 'string' || FORBIDDEN.test(value)) return null;
    const after = markup[at + 1] as string;
    if (value === '' && next.endsWith(OPEN_TEXT) && after.startsWith(END_TEXT)) {
      row += next.slice(0, -OPEN_TEXT.length) + NO_TEXT;
      next = after.slice(END_TEXT.length);
    } else {
      row += next + (ESCAPED.test(value) ? value.replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string) : value);
      next = after;
    }
  }
  return row + next;
}
