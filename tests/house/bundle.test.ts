import { readFileSync, statSync } from 'node:fs';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { MENU } from '../../src/ui/menu.ts';
import { TRIGGERS } from '../../src/workflow/office/lease.ts';

const CODE = readFileSync('build/dist/Code.js', 'utf8');
const NAMESPACE = 'soDoiThoai';
const SERVICES = [
  'SpreadsheetApp',
  'FormApp',
  'MailApp',
  'ScriptApp',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Utilities',
  'Session',
  'HtmlService',
  'Charts',
  'Logger',
  'Drive',
];
const SIMPLE_TRIGGERS = ['onOpen', 'onInstall'];

const touched: string[] = [];
let globals: Record<string, unknown> = {};
let names: string[] = [];

/** A service that tells of whoever looks at it, and refuses. */
function untouchable(name: string): object {
  const refuse = (what: string) => () => {
    touched.push(`${name}: ${what}`);
    throw new Error(`${name} was touched while loading`);
  };
  return new Proxy(() => {}, {
    get: refuse('get'),
    has: refuse('has'),
    apply: refuse('call'),
    set: refuse('set'),
    getOwnPropertyDescriptor: refuse('look'),
    ownKeys: refuse('keys'),
  });
}

beforeAll(() => {
  const realm = vm.createContext(Object.fromEntries(SERVICES.map((name) => [name, untouchable(name)])));
  vm.runInContext(CODE, realm, { filename: 'Code.js' });
  globals = realm as Record<string, unknown>;
  names = Object.keys(realm).filter((name) => !SERVICES.includes(name));
});

test('loading the bundle touches no service, and needs nothing but ECMAScript', () => {
  expect(touched).toEqual([]);
});

test('loading builds no schema: the library for it would leave its settings on the global object', () => {
  expect(CODE).toContain('__zod_globalConfig');
  expect(globals).not.toHaveProperty('__zod_globalConfig');
});

test('every menu item and every trigger runs a top-level function', () => {
  const items = MENU.flatMap((entry) => ('run' in entry ? [entry] : entry.items));
  const wanted = [...items.map((item) => item.run), ...TRIGGERS.map((trigger) => trigger.handler), ...SIMPLE_TRIGGERS];
  for (const name of wanted) expect(typeof globals[name], name).toBe('function');
  expect(new Set(items.map((item) => item.run)).size).toBe(items.length);
});

test('nothing is global but the functions of main.ts and their namespace', () => {
  const exported = Object.keys(globals[NAMESPACE] as object);
  expect(names.sort()).toEqual([...exported, NAMESPACE].sort());
});

test('what the editor lists can be found as plain function declarations', () => {
  for (const name of names.filter((one) => one !== NAMESPACE))
    expect(CODE, name).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
});

test('the libraries for papers are a file of the project, and leave nothing global', () => {
  const script = Buffer.from(readFileSync('build/dist/libraries.html', 'utf8'), 'base64').toString('ascii');
  const realm = vm.createContext({ script });
  const part = vm.runInContext('new Function(script + "return part;")()', realm) as object;
  expect(Object.keys(part).sort()).toEqual(['Docxtemplater', 'PizZip', 'qrcode']);
  expect(Object.keys(realm)).toEqual(['script']);
  expect(CODE).not.toContain('Corrupted zip');
});

test('the bundle stays below 1.2 MB', () => {
  expect(statSync('build/dist/Code.js').size).toBeLessThanOrEqual(1_200_000);
});

test('no syntax is newer than ES2019: lowering to it changes nothing', () => {
  const lowered = (target: string) => transformSync(CODE, { target, charset: 'utf8', legalComments: 'none' }).code;
  expect(lowered('es2019') === lowered('esnext')).toBe(true);
});

test('the bundle asks for no service beyond those that it may use', () => {
  const used = new Set([...CODE.matchAll(/(?<![.\w'"`])([A-Z]\w*App)\.\w/g)].map((match) => match[1]));
  for (const name of used) expect(SERVICES).toContain(name);
  expect(CODE).not.toMatch(/\b(DriveApp|DocumentApp|GmailApp|UrlFetchApp)\b/);
});
