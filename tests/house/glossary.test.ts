import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The sources without their comments and texts, so that only names count. */
function namesIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const withoutWords = (source: string) => source.replace(/'(?:[^'\\\n]|\\.)*'|\/\*[\s\S]*?\*\/|\/\/.*/g, ' ');
  return files.map((name) => withoutWords(readFileSync(`${folder}/${name}`, 'utf8'))).join('\n');
}

const glossary = readFileSync('docs/glossary.md', 'utf8');
const terms = glossary
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .flatMap((line) => [...(line.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map((match) => match[1] as string));
const sources = namesIn('src');

test('the glossary has terms', () => expect(terms.length).toBeGreaterThan(40));

test.each(terms)('%s is a word of the code', (term) => {
  const capital = term.charAt(0).toUpperCase() + term.slice(1);
  expect(sources).toMatch(new RegExp(`\\b${term}|${capital}`));
});
