import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// A tree of the same shape with the very tsconfig files of the project, so that nobody's work is disturbed.
const tree = mkdtempSync(join(tmpdir(), 'layers-'));
afterAll(() => rmSync(tree, { recursive: true, force: true }));

for (const folder of ['src/core', 'src/google', 'src/workflow']) mkdirSync(join(tree, folder), { recursive: true });
symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
for (const config of ['tsconfig.base.json', 'src/tsconfig.json', 'src/core/tsconfig.json', 'src/google/tsconfig.json'])
  copyFileSync(config, join(tree, config));
writeFileSync(join(tree, 'src/google/sheet.ts'), 'export const sheet = 1;\n');
writeFileSync(join(tree, 'src/workflow/work.ts'), 'export const work = 1;\n');

/** What the compiler says of a layer that holds this one file. */
function compile(layer: string, source: string): string {
  const file = join(tree, layer, 'probe.ts');
  writeFileSync(file, source);
  try {
    execFileSync(resolve('node_modules/.bin/tsc'), ['-p', join(tree, layer)], { encoding: 'utf8' });
    return '';
  } catch (problem) {
    return String((problem as { stdout: string }).stdout);
  } finally {
    rmSync(file);
  }
}

test('a file of core that imports from google is a type error', () => {
  expect(compile('src/core', 'export const probe = 1;\n')).toBe('');
  expect(compile('src/core', "export { sheet } from '../google/sheet.ts';\n")).toContain('TS6059');
});

test('core knows neither services nor Node', () => {
  expect(compile('src/core', 'export const probe = SpreadsheetApp;\n')).toContain('TS2304');
  expect(compile('src/core', "export { readFileSync } from 'node:fs';\n")).toMatch(/TS2591|TS2307|TS2580/);
});

test('a file of google that imports from workflow is a type error', () => {
  expect(compile('src/google', "export { work } from '../workflow/work.ts';\n")).toContain('TS6059');
});
