import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/** Libraries travel without comments and long names (licences stay), to keep the bundle small; our own code stays as written. */
export const quietLibraries: Plugin = {
  name: 'quiet-libraries',
  setup(within) {
    within.onLoad({ filter: /node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, {
        minify: true,
        legalComments: 'inline',
        charset: 'utf8',
      });
      return { contents: code, loader: 'js' };
    });
  },
};
