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

/** A script of its own that leaves what `contents` exports in `part`. */
async function scriptOf(contents: string, options: BuildOptions): Promise<string> {
  const stdin = { contents, resolveDir: process.cwd() };
  const built = await build({ ...BROWSER, globalName: 'part', ...options, stdin });
  return built.outputFiles?.[0]?.text ?? '';
}

/** Puts another way to the same exports in place of a file that would load them at once. */
function inPlaceOf(file: RegExp, contents: string): Plugin {
  return {
    name: `in-place-of-${file.source}`,
    setup(within) {
      within.onLoad({ filter: file }, () => ({ contents, loader: 'js' }));
    },
  };
}

/**
 * Every trigger loads the bundle anew, and few make papers: the libraries for that travel as a file of the project.
 * They are small there because nobody reads them; in ASCII, because base64 knows bytes only.
 */
const libraries = await scriptOf(
  `exports.Docxtemplater = require('docxtemplater');
   exports.PizZip = require('pizzip/js/index.js');
   exports.qrcode = [require('qrcode-generator')].map((found) => found.default || found)[0];`,
  { minify: true, charset: 'ascii', plugins: [xmlEntitiesOnly] },
);
writeFileSync(`${OUT}/libraries.html`, Buffer.from(libraries, 'ascii').toString('base64'));
const docxLibraries = inPlaceOf(
  /core[\\/]document[\\/]docx-libraries\.ts$/,
  "export { projectLibraries as docxLibraries } from '../../google/project-library.ts';",
);

/** Not all read the profile either: its schema, hundreds of objects, stands in a function that is called when it is first asked for. */
const SHAPE = `${NAMESPACE}ProfileShape`;
const shape = await scriptOf(`export { profileSchema } from './src/core/profile/profile-schema.ts';`, {
  plugins: [quietLibraries],
});
const profileShape = inPlaceOf(
  /core[\\/]profile[\\/]profile-shape\.ts$/,
  `let loaded; export const profileShape = () => (loaded = loaded || ${SHAPE}()).profileSchema;`,
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
const shelved = `\nvar ${SHAPE} = function () {\n${shape}return part;\n};`;
writeFileSync(`${OUT}/Code.js`, [before, OPENING, shelved, after[0]].join(''));
copyFileSync('appsscript.json', `${OUT}/appsscript.json`);
for (const page of readdirSync(PAGES)) copyFileSync(`${PAGES}/${page}`, `${OUT}/${page}`);
await buildTemplates(OUT);
writePresets(OUT);
rmSync(DIST, { recursive: true, force: true });
renameSync(OUT, DIST);
