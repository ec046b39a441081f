// Makes build/dist: the bundle (one Code.js), the manifest, and the starter templates. Every export of src/main.ts
// becomes a top-level function, because Apps Script finds triggers and menu items only by that.
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Every trigger loads the bundle anew, and few make papers: the libraries for that stand before our own code, in a
 * function that is called when they are first asked for. They are small there because nobody reads them.
 */
const LIBRARIES = `${NAMESPACE}Libraries`;
const libraries = await build({
  stdin: {
    contents: `exports.Docxtemplater = require('docxtemplater');
      exports.PizZip = require('pizzip/js/index.js');
      exports.qrcode = [require('qrcode-generator')].map((found) => found.default || found)[0];`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  globalName: 'libraries',
  platform: 'browser',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'inline',
});
const lazyDocxLibraries: Plugin = {
  name: 'lazy-docx-libraries',
  setup(within) {
    within.onLoad({ filter: /core[\\/]document[\\/]docx-libraries\.ts$/ }, () => ({
      contents: `let loaded; export const docxLibraries = () => (loaded = loaded || ${LIBRARIES}());`,
      loader: 'js',
    }));
  },
};

// esbuild lists no exports in IIFE mode, so the names come from a pass that bundles nothing.
const probe = await build({ entryPoints: [ENTRY], format: 'esm', metafile: true, write: false });
const handlers = [...(Object.values(probe.metafile.outputs)[0]?.exports ?? [])].sort();

const bundled = await build({
  entryPoints: [ENTRY],
  outfile: `${OUT}/Code.js`,
  bundle: true,
  write: false,
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
const OPENING = `var ${NAMESPACE} = (() => {`;
const [before = '', ...after] = (bundled.outputFiles[0]?.text ?? '').split(OPENING);
if (after.length !== 1) throw new Error(`The bundle does not open with ${OPENING}`);
const shelf = `\nvar ${LIBRARIES} = function () {\n${libraries.outputFiles[0]?.text ?? ''}return libraries;\n};`;
writeFileSync(`${OUT}/Code.js`, [before, OPENING, shelf, after[0]].join(''));
copyFileSync('appsscript.json', `${OUT}/appsscript.json`);
for (const page of readdirSync(PAGES)) copyFileSync(`${PAGES}/${page}`, `${OUT}/${page}`);
await buildTemplates(OUT);
writePresets(OUT);
rmSync(DIST, { recursive: true, force: true });
renameSync(OUT, DIST);
