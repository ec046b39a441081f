import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/**
 * Libraries travel without comments and long names (licences stay), to keep the bundle small; our own code stays as
 * written. Their white space stays too: without it esbuild drops the marks by which unused parts are left out.
 */
export const quietLibraries: Plugin = {
  name: 'quiet-libraries',
  setup(within) {
    within.onLoad({ filter: /node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, {
        minifySyntax: true,
        minifyIdentifiers: true,
        legalComments: 'inline',
        charset: 'utf8',
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** Papers are XML, which names five entities; the two thousand of HTML (29 KB) stay behind. */
export const xmlEntitiesOnly: Plugin = {
  name: 'xml-entities-only',
  setup(within) {
    within.onLoad({ filter: /@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/ }, () => ({
      contents: `exports.XML_ENTITIES = Object.freeze({ amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' });
        exports.HTML_ENTITIES = exports.entityMap = exports.XML_ENTITIES;`,
      loader: 'js',
    }));
  },
};
