// Makes build/dist: the bundle (one Code.js), the manifest, and the starter templates. Every export of src/main.ts
// becomes a top-level function, because Apps Script finds triggers and menu items only by that.
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { quietLibraries, xmlEntitiesOnly } from './quiet-libraries.ts';
import { tabbed } from './tabs.ts';
import { buildTemplates } from './templates/build-templates.ts';
import { writePresets } from './write-presets.ts';

const ENTRY = 'src/main.ts';
const PAGES = 'src/ui/pages';
const NAMESPACE = 'soDoiThoai';
const DIST = 'build/dist';
/** Made beside and then put in place, so that nobody ever reads half a bundle. */
const OUT = `build/.making-${process.pid}`;

mkdirSync(OUT, { recursive: true });

const BROWSER = {
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'inline',
} as const;

/** Data as one line of JSON, which is also read faster than the same written out as code. */
const jsonAsText: Plugin = {
  name: 'json-as-text',
  setup(within) {
    within.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    });
  },
};

/** A part of the bundle that stands before our code in a function of its own, called when it is first asked for. */
async function shelved(name: string, contents: string, options: BuildOptions): Promise<string> {
  const stdin = { contents, resolveDir: process.cwd() };
  const built = await build({ ...BROWSER, globalName: 'part', ...options, stdin });
  return `\nvar ${name} = function () {\n${built.outputFiles?.[0]?.text ?? ''}return part;\n};`;
}

/** Puts `() => the shelved part` in place of a file that imports it at once. */
function askingFor(part: string, file: RegExp, contents: string): Plugin {
  return {
    name: `asking-for-${part}`,
    setup(within) {
      within.onLoad({ filter: file }, () => ({
        contents: `let loaded; const part = () => (loaded = loaded || ${part}()); ${contents}`,
        loader: 'js',
      }));
    },
  };
}

/**
 * Every trigger loads the bundle anew. Few make papers, and not all read the profile: the libraries for papers and the
 * schema of a profile, hundreds of objects, wait until they are asked for. Libraries are small there because nobody
 * reads them.
 */
const LIBRARIES = `${NAMESPACE}Libraries`;
const libraries = await shelved(
  LIBRARIES,
  `exports.Docxtemplater = require('docxtemplater');
   exports.PizZip = require('pizzip/js/index.js');
   exports.qrcode = [require('qrcode-generator')].map((found) => found.default || found)[0];`,
  { minify: true, plugins: [xmlEntitiesOnly] },
);
const docxLibraries = askingFor(
  LIBRARIES,
  /core[\\/]document[\\/]docx-libraries\.ts$/,
  'export const docxLibraries = part;',
);
const SHAPE = `${NAMESPACE}ProfileShape`;
const shape = await shelved(SHAPE, `export { profileSchema } from './src/core/profile/profile-schema.ts';`, {
  plugins: [quietLibraries],
});
const profileShape = askingFor(
  SHAPE,
  /core[\\/]profile[\\/]profile-shape\.ts$/,
  'export const profileShape = () => part().profileSchema;',
);

// esbuild lists no exports in IIFE mode, so the names come from a pass that bundles nothing.
const probe = await build({ entryPoints: [ENTRY], format: 'esm', metafile: true, write: false });
const handlers = [...(Object.values(probe.metafile.outputs)[0]?.exports ?? [])].sort();

const bundled = await build({
  ...BROWSER,
  entryPoints: [ENTRY],
  outfile: `${OUT}/Code.js`,
  globalName: NAMESPACE,
  plugins: [docxLibraries, profileShape, quietLibraries, jsonAsText],
  footer: {
    js: handlers.map((name) => `function ${name}(...args) { return ${NAMESPACE}.${name}(...args); }`).join('\n'),
  },
});
const OPENING = `var ${NAMESPACE} = (() => {`;
const [before = '', ...after] = (await tabbed(bundled.outputFiles[0]?.text ?? '')).split(OPENING);
if (after.length !== 1) throw new Error(`The bundle does not open with ${OPENING}`);
writeFileSync(`${OUT}/Code.js`, [before, OPENING, libraries, shape, after[0]].join(''));
copyFileSync('appsscript.json', `${OUT}/appsscript.json`);
for (const page of readdirSync(PAGES)) copyFileSync(`${PAGES}/${page}`, `${OUT}/${page}`);
await buildTemplates(OUT);
writePresets(OUT);
rmSync(DIST, { recursive: true, force: true });
renameSync(OUT, DIST);
