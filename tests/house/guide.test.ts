/** The staff guide and the menu say the same: every command is explained, and no command is named that there is not. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MENU } from '../../src/ui/menu.ts';

const guide = readFileSync('docs/huong-dan.md', 'utf8');
/** The lookup of commands: a table for each part of the menu, headed by its name. */
const lookup = guide.slice(guide.indexOf('## Từng lệnh của trình đơn'));

/** The commands that the guide explains under this part of the menu, in its order. */
function explained(part: string): string[] {
  const [, table = ''] = lookup.split(`\n| ${part} | |\n|---|---|\n`);
  const lines = table.slice(0, `${table}\n\n`.indexOf('\n\n')).split('\n');
  return lines.flatMap((line) => /^\| (.+?) \| (?:\S.*) \|$/.exec(line)?.[1] ?? []);
}

const parts = MENU.flatMap((entry) => ('items' in entry ? [entry] : []));
const single = MENU.flatMap((entry) => ('items' in entry ? [] : [entry.label]));

describe('the guide for staff', () => {
  test.each(parts.map((part) => [part.label, part.items.map((item) => item.label)] as const))(
    'explains every command of "%s", in the order and words of the menu',
    (label, items) => expect(explained(label)).toEqual(items),
  );

  test.each(single)('explains "%s"', (label) => expect(lookup).toContain(`\n**${label}**: `));

  const paths = [...guide.matchAll(/\*\*([^*▸]+) ▸ ([^*▸]+)\*\*/g)].map(([, part, item]) => [part, item] as const);
  test('leads to commands', () => expect(paths.length).toBeGreaterThan(8));
  test.each(paths)('the way "%s ▸ %s" is in the menu', (part, item) => {
    const labels = parts.find(({ label }) => label === part)?.items.map(({ label }) => label) ?? [];
    expect(labels.map((label) => label.replace(/ \(.*\)$/, ''))).toContain(item);
  });
});

describe('what the product says', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const text = sources.map((name) => readFileSync(`src/${name}`, 'utf8')).join('\n');
  const labels = parts.flatMap((part) => part.items.map(({ label }) => label));
  const named = [...text.matchAll(/"(Hộp thư đi: [^"]+)"|▸ "([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? '');

  test('names commands', () => expect(new Set(named).size).toBeGreaterThan(5));
  test.each([...new Set(named)])('"%s" is in the menu', (label) => expect(labels).toContain(label));
});
