/** What of Google's services is emulated, class by class; whatever is missing says so, and nothing is invented. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Membrane } from '../../emulator/kernel/membrane.ts';
import { Realm } from '../../emulator/kernel/realm.ts';
import { methodsOf } from '../../emulator/kernel/surface.ts';
import { EnumValue } from '../../emulator/spreadsheet/enumeration.ts';
import { googleTypes } from './google-types.ts';

/** Google's since 2025, not in the type package yet. */
const NEWER = new Set([
  'AuthorizationInfo.getAuthorizedScopes',
  ...['isPublished', 'setPublished', 'supportsAdvancedResponderPermissions', 'addPublishedReader'].map(
    (method) => `Form.${method}`,
  ),
]);

interface Fake {
  api: string;
  prototype: object;
  members: ReadonlySet<string>;
}

const google = googleTypes();
let fakes: Fake[] = [];

beforeAll(async () => {
  const found = new Map<string, Fake>();
  const root = join(import.meta.dirname, '../../emulator');
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || /^(kernel|web)\//.test(file)) continue;
    const module = (await import(join(root, file))) as Record<string, unknown>;
    for (const made of Object.values(module)) {
      const api = (made as { api?: unknown } | null)?.api;
      if (typeof made !== 'function' || typeof api !== 'string' || made === EnumValue) continue;
      const surface = methodsOf(Object.create(made.prototype as object) as object);
      const fake = {
        api,
        prototype: made.prototype as object,
        members: new Set([...surface.methods, ...surface.fields]),
      };
      // A class that only carries a part of another one's methods has the same name and fewer of them.
      if (fake.members.size >= (found.get(api)?.members.size ?? 0)) found.set(api, fake);
    }
  }
  fakes = [...found.values()].sort((a, b) => (a.api < b.api ? -1 : 1));
});

const of = (api: string) => google.members.get(api) ?? new Set<string>();

test('every emulated class is one of Google’s, and so is every member of it', () => {
  expect(fakes.length).toBeGreaterThan(60);
  expect(fakes.filter(({ api }) => !google.members.has(api)).map(({ api }) => api)).toEqual([]);
  const invented = fakes.flatMap(({ api, members }) =>
    [...members].filter((member) => !of(api).has(member)).map((member) => `${api}.${member}`),
  );
  expect(invented.filter((name) => !NEWER.has(name) && !name.endsWith('.toString'))).toEqual([]);
});

test('every member that Google has and the emulator lacks says so when it is touched', () => {
  const realm = new Realm(
    () => 0,
    () => 0,
  );
  for (const { api, prototype, members } of fakes) {
    const membrane = new Membrane(realm.intrinsics, (_call, perform) => perform());
    const proxy = membrane.toScript(Object.create(prototype)) as Record<string, unknown>;
    for (const member of of(api)) {
      if (members.has(member) || member === 'toString') continue;
      expect(() => proxy[member], `${api}.${member}`).toThrow(`${api}.${member} is not emulated`);
    }
  }
});

test('enumerations are whole', () => {
  const partial: string[] = [];
  for (const { prototype } of fakes) {
    const { properties = [] } = prototype.constructor as { properties?: string[] };
    if (properties.length === 0) continue;
    const made = new (prototype.constructor as new (...args: never[]) => Record<string, unknown>)();
    for (const field of properties) {
      const value = made[field] as Record<string, unknown> | undefined;
      if (!(Object.values(value ?? {})[0] instanceof EnumValue)) continue;
      for (const name of google.enums.get(field) ?? []) if (!(name in (value ?? {}))) partial.push(`${field}.${name}`);
    }
  }
  expect(partial).toEqual([]);
});

test('the list of what is emulated is true', async () => {
  const rows = fakes.map(({ api, members }) => {
    const all = [...of(api)].filter((member) => members.has(member) || !google.deprecated.has(`${api}.${member}`));
    const missing = all.filter((member) => !members.has(member) && member !== 'toString').sort();
    return `| ${api} | ${all.length - missing.length} of ${all.length} | ${missing.join(' ') || '–'} |`;
  });
  const text = `# What is emulated

By class: how many of Google's members there are here, and which are missing. A missing one throws \`TypeError: Sheet.x is not
emulated\`, and the execution fails even where the script catches that. Written by the test: \`npx vitest run
tests/emulator/coverage.test.ts -u\`.

| class | emulated | missing |
|---|---|---|
${rows.join('\n')}
`;
  await expect(text).toMatchFileSnapshot('../../emulator/COVERAGE.md');
});
