/** Whether a call is allowed: by the manifest's scopes, by what the user has granted, and by the kind of execution. */
import { readFileSync } from 'node:fs';
import { type ExecutionKind, GoogleError } from '../contract.ts';

const PREFIX = 'https://www.googleapis.com/auth/';
const TABLE = JSON.parse(readFileSync(new URL('scopes.json', import.meta.url), 'utf8')) as Record<string, string[]>;
/** What a simple trigger may use: the bound file, and the (then empty) address of the user. */
const SIMPLE = new Set(['spreadsheets.currentonly', 'userinfo.email'].map((scope) => PREFIX + scope));
const DRIVE = [`${PREFIX}drive.file`, `${PREFIX}drive`];

/** The scopes of which one is enough for the method; none when it needs no authorization. */
export function scopesOf(api: string, method: string): string[] {
  if (api.startsWith('Drive.')) return DRIVE;
  return (TABLE[`${api}.${method}`] ?? []).map((scope) => (scope.startsWith('https:') ? scope : PREFIX + scope));
}

/** Refuse the call in Google's words unless one of its scopes is declared and granted. */
export function checkScope(
  api: string,
  method: string,
  kind: ExecutionKind,
  declared: ReadonlySet<string>,
  granted: ReadonlySet<string>,
): void {
  const needed = scopesOf(api, method);
  if (!needed.length) return;
  const name = api === 'Drive' ? `drive.${method}` : `${api}.${method}`;
  const required = needed.length === 1 ? needed[0] : `(${needed.join(' || ')})`;
  if (kind === 'simple') {
    if (needed.some((scope) => SIMPLE.has(scope))) return;
    throw new GoogleError(`You do not have permission to call ${name}. Required permissions: ${required}`);
  }
  if (!needed.some((scope) => declared.has(scope)))
    throw new GoogleError(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${required}`,
    );
  if (!needed.some((scope) => declared.has(scope) && granted.has(scope)))
    throw new GoogleError(`You do not have permission to call ${name}. Required permissions: ${required}`);
}
