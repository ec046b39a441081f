/**
 * Rewrites scopes.json from the npm package gas-types-detailed, which repeats the authorization paragraphs of Google's
 * reference: `npx tsx emulator/kernel/scopes/generate.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const PREFIX = 'https://www.googleapis.com/auth/';
const SERVICES = [
  'spreadsheet',
  'base',
  'forms',
  'mail',
  'script',
  'html',
  'lock',
  'cache',
  'properties',
  'utilities',
  'charts',
];
const folder = new URL('../../../node_modules/gas-types-detailed/', import.meta.url);

const table: Record<string, string[]> = {};
for (const service of SERVICES) {
  const text = readFileSync(new URL(`google-apps-script.${service}.d.ts`, folder), 'utf8');
  for (const [api, body] of interfacesOf(text)) {
    for (const [, doc = '', method = ''] of body.matchAll(/\/\*\*([\s\S]*?)\*\/\s*(\w+)\(/g)) {
      const scopes = [...doc.matchAll(/^\s*\* - (https:\/\/\S+)$/gm)].map(([, scope = '']) =>
        scope.replace(PREFIX, ''),
      );
      if (scopes.length) table[`${api}.${method}`] = [...new Set([...(table[`${api}.${method}`] ?? []), ...scopes])];
    }
  }
}
writeFileSync(new URL('scopes.json', import.meta.url), `${JSON.stringify(table, null, 1)}\n`);

function interfacesOf(text: string): [string, string][] {
  const parts = text.split(/^ {4}interface (\w+)[^{]*\{$/m);
  const found: [string, string][] = [];
  for (let i = 1; i < parts.length; i += 2) found.push([parts[i] ?? '', parts[i + 1] ?? '']);
  return found;
}
