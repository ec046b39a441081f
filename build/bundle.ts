// Makes build/dist: the bundle (one Code.js), the manifest, and the starter templates. Every export of src/main.ts
// becomes a top-level function, because Apps Script finds triggers and menu items only by that.
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { quietLibraries } from './quiet-libraries.ts';
import { buildTemplates } from './templates/build-templates.ts';
import { writePresets } from './write-presets.ts';

const ENTRY = 'src/main.ts';
const PAGES = 'src/ui/pages';
const NAMESPACE = 'soDoiThoai';
const DIST = 'build/dist';
/** Made beside and then put in place, so that nobody ever reads half a bundle. */
const OUT = `build/.making-${process.pid}`;

mkdirSync(OUT, { recursive: true });

/** Every trigger loads the bundle anew, and few make papers: the libraries for that are evaluated when first asked for. */
const lazyDocxLibraries: Plugin = {
  name: 'lazy-docx-libraries',
  setup(within) {
    within.onLoad({ filter: /core[\\/]document[\\/]docx-libraries\.ts$/ }, () => ({
      contents: `export const docxLibraries = () => ({
        Docxtemplater: require('docxtemplater'),
        PizZip: require('pizzip/js/index.js'),
        qrcode: [require('qrcode-generator')].map((found) => found.default || found)[0],
      });`,
      loader: 'js',
      resolveDir: process.cwd(),
    }));
  },
};

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
  plugins: [lazyDocxLibraries, quietLibraries],
  footer: {
    js: handlers.map((name) => `function ${name}(...args) { return ${NAMESPACE}.${name}(...args); }`).join('\n'),
  },
});
copyFileSync('appsscript.json', `${OUT}/appsscript.json`);
for (const page of readdirSync(PAGES)) copyFileSync(`${PAGES}/${page}`, `${OUT}/${page}`);
await buildTemplates(OUT);
writePresets(OUT);
rmSync(DIST, { recursive: true, force: true });
renameSync(OUT, DIST);
