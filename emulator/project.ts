/** The script project as clasp would push it: one bundle, html files, a manifest. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Manifest {
  timeZone: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
  [key: string]: unknown;
}

export interface Project {
  code: string;
  html: Record<string, string>;
  manifest: Manifest;
}

/** Read a folder that could be pushed with clasp. */
export function loadProject(folder: string): Project {
  const html: Record<string, string> = {};
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.html')) html[basename(file, '.html')] = readFileSync(join(folder, file), 'utf8');
  }
  const scripts = readdirSync(folder)
    .filter((file) => /\.(js|gs)$/.test(file))
    .sort();
  return {
    code: scripts.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'),
    html,
    manifest: JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as Manifest,
  };
}
