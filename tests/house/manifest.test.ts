import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { scopesOf } from '../../emulator/kernel/scopes/check.ts';
import { formOffice, liveThrough } from '../journeys/tables/form-office.ts';

interface Manifest {
  readonly timeZone: string;
  readonly runtimeVersion: string;
  readonly oauthScopes: readonly string[];
}

const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as Manifest;
const needs = new Map<string, string[]>();

beforeAll(() => {
  const office = formOffice();
  liveThrough(office);
  for (const { calls } of office.clerk.workspace.executions)
    for (const call of Object.keys(calls)) {
      const dot = call.lastIndexOf('.');
      const scopes = scopesOf(call.slice(0, dot), call.slice(dot + 1));
      if (scopes.length > 0) needs.set(call, scopes);
    }
});

test('every call of a whole conference is covered by a scope of the manifest', () => {
  expect(needs.size).toBeGreaterThan(50);
  for (const [call, scopes] of needs)
    expect(
      scopes.some((scope) => manifest.oauthScopes.includes(scope)),
      `${call} needs ${scopes.join(' or ')}`,
    ).toBe(true);
});

/** Google's reference names it for dialogs; alerts and prompts are listed there without any scope. */
const FOR_DIALOGS = 'https://www.googleapis.com/auth/script.container.ui';

test('no scope of the manifest could be left out', () => {
  for (const scope of manifest.oauthScopes) {
    if (scope === FOR_DIALOGS) continue;
    const rest = manifest.oauthScopes.filter((other) => other !== scope);
    const lost = [...needs].filter(([, scopes]) => !scopes.some((one) => rest.includes(one)));
    expect(lost.length, `nothing needs ${scope}`).toBeGreaterThan(0);
  }
});

test('the manifest that is pushed is the one of the project, in the time zone of the office', () => {
  expect(JSON.parse(readFileSync('build/dist/appsscript.json', 'utf8'))).toEqual(manifest);
  expect(manifest).toMatchObject({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' });
});

test('clasp pushes exactly what was built', () => {
  const said = execFileSync('node_modules/.bin/clasp', ['status', '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const status = JSON.parse(said) as { filesToPush: string[]; untrackedFiles: string[] };
  const pushed = status.filesToPush.map((file) => file.replace(/^.*build\/dist\//, ''));
  expect(pushed.sort()).toEqual(readdirSync('build/dist').sort());
  expect(status.untrackedFiles).toEqual([]);
});
