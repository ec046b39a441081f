// Makes build/dist: the bundle (one Code.js), the manifest, and the starter templates. Every export of src/main.ts
// becomes a top-level function, because Apps Script finds triggers and menu items only by that.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { buildTemplates } from './templates/build-templates.ts';

const ENTRY = 'src/main.ts';
const NAMESPACE = 'soDoiThoai';
const OUT = 'build/dist';

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

// esbuild lists no exports in IIFE mode, so the names come from a pass that bundles nothing.
const probe = await build({ entryPoints: [ENTRY], format: 'esm', metafile: true, write: false });
const handlers = [...(Object.values(probe.metafile.outputs)[0]?.exports ?? [])].sort();

await build({
  entryPoints: [ENTRY],
  outfile: `${OUT}/Code.js`,
  bundle: true,
  format: 'iife',
  globalName: NAMESPACE,
  platform: 'browser',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'inline',
  footer: {
    js: handlers.map((name) => `function ${name}(...args) { return ${NAMESPACE}.${name}(...args); }`).join('\n'),
  },
});
copyFileSync('appsscript.json', `${OUT}/appsscript.json`);
await buildTemplates(OUT);
