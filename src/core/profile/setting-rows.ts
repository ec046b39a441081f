import type { Setting } from '../tables/commune-tables.ts';
import { settingChoices, settingCode, settingWords } from './setting-choices.ts';
import { settingLabel } from './setting-labels.ts';

/** A profile as any JSON value; `parseProfile` says whether it is one. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Parts of a profile that have a sheet of their own and therefore no rows in "Hồ sơ xã". */
const ELSEWHERE: ReadonlySet<string> = new Set(['rules']);

/** Lists of plain texts; the items of the others are facts, whose words stand under "text". */
const PLAIN_LISTS: ReadonlySet<string> = new Set(['names', 'list', 'lines', 'documents', 'fields', 'to']);

/**
 * The rows of "Hồ sơ xã" for a profile: one for each thing that staff may edit, with the line of the plan beside it.
 * The line is not a row of its own but the source of the rows beside it.
 */
export function settingRows(profile: object): Setting[] {
  const rows: Setting[] = [];
  walk(profile as Json, [], '', rows);
  return rows;
}

function walk(value: Json, path: readonly string[], source: string, rows: Setting[]): void {
  if (Array.isArray(value)) {
    if (value.length === 0) rows.push(row(path, '', 'emptyList', source));
    value.forEach((item, at) => {
      walk(item, [...path, String(at)], '', rows);
    });
    return;
  }
  if (value !== null && typeof value === 'object') {
    const parts = value as { readonly [key: string]: Json };
    const line = typeof parts.line === 'string' && parts.line !== '' ? `dòng ${parts.line}` : '';
    for (const [key, part] of Object.entries(parts))
      if (key !== 'line' && !(path.length === 0 && ELSEWHERE.has(key))) walk(part, [...path, key], line, rows);
    if (line !== '' && !hasOwnRow(parts)) rows.push(row([...path, 'line'], parts.line as string, 'text', line));
    return;
  }
  if (typeof value === 'boolean') rows.push(row(path, value ? 'Có' : 'Không', 'flag', source));
  else if (typeof value === 'number') rows.push(row(path, String(value), 'number', source));
  else if (value === null) rows.push(row(path, '', 'unset', source));
  else rows.push(row(path, value as string, 'text', source));
}

/** Whether a row of this very group can carry its line; a group of nothing but lists needs a row for the line itself. */
function hasOwnRow(parts: { readonly [key: string]: Json }): boolean {
  return Object.entries(parts).some(([key, part]) => key !== 'line' && (part === null || typeof part !== 'object'));
}

function row(path: readonly string[], value: string, kind: Setting['kind'], source: string): Setting {
  const key = path.join('.');
  return { key, label: settingLabel(path), value: settingWords(key, value), kind, source };
}

/** The value of a setting as its kind reads it. An empty "unset" stays unset; filled in, it is a number or a text. */
function settingValue(setting: Setting): Json {
  const said = setting.value.trim();
  if (said !== '' && settingChoices(setting.key)) return settingCode(setting.key, said);
  if (setting.kind === 'flag') return /^(có|x|true)$/i.test(said);
  if (setting.kind === 'number') return said === '' ? null : Number(said.replace(',', '.'));
  if (setting.kind === 'unset') return said === '' ? null : /^\d{1,4}$/.test(said) ? Number(said) : said;
  return setting.value;
}

/** The profile's JSON from its rows; rows that staff deleted leave gaps in a list, which close up. */
export function profileOfRows(settings: readonly Setting[], rules: readonly object[]): object {
  const root: Record<string, unknown> = {};
  for (const setting of settings) {
    const path = setting.key.split('.');
    if (setting.kind === 'emptyList') {
      const items = setting.value.split('\n').filter((item) => item.trim() !== '');
      const whole = PLAIN_LISTS.has(path[path.length - 1] as string);
      items.forEach((item, at) => {
        const within = [...path, String(at), ...(whole ? [] : ['text'])];
        place(root, within, settingCode(within.join('.'), item.trim()), '');
      });
      continue;
    }
    place(root, path, settingValue(setting), setting.source);
  }
  return { ...(closeUp(root) as object), rules };
}

function place(root: Record<string, unknown>, path: readonly string[], value: unknown, source: string): void {
  let at = root;
  for (const key of path.slice(0, -1)) {
    at[key] = typeof at[key] === 'object' && at[key] !== null ? at[key] : {};
    at = at[key] as Record<string, unknown>;
  }
  at[path[path.length - 1] as string] = value;
  if (source.startsWith('dòng ')) at.line = source.slice('dòng '.length);
}

/** Objects whose keys are all numbers were lists. */
function closeUp(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const parts = value as Record<string, unknown>;
  const keys = Object.keys(parts);
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key)))
    return keys.sort((a, b) => Number(a) - Number(b)).map((key) => closeUp(parts[key]));
  return Object.fromEntries(keys.map((key) => [key, closeUp(parts[key])]));
}
