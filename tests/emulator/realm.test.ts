/** The realm of an execution: ECMAScript and the services, and no way out of it. */
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { evaluate, OWNER, office } from './office.ts';

test('the global names are those of ECMAScript, and the services', () => {
  const names = evaluate('Object.getOwnPropertyNames(globalThis)') as string[];
  const bare = vm.runInContext('Object.getOwnPropertyNames(globalThis)', vm.createContext({})) as string[];
  const more = names.filter((name) => !bare.includes(name) && name !== 'probe');
  expect(
    more.filter(
      (name) => !/^([A-Z]\w+App|Drive|[A-Z]\w+Service|Session|Utilities|Logger|Charts|Browser|Jdbc|Maps)$/.test(name),
    ),
  ).toEqual([]);
  expect(evaluate('[SpreadsheetApp, FormApp, MailApp, Drive, Session].map(String)')).toEqual([
    'SpreadsheetApp',
    'FormApp',
    'MailApp',
    'Drive',
    'Session',
  ]);
  expect(bare.filter((name) => !names.includes(name))).toEqual([]);
});

test('whatever a service hands out or throws belongs to the realm', () => {
  const code = `
    const HOME = new Set([Object.prototype, Function.prototype, Array.prototype, Date.prototype, Error.prototype, TypeError.prototype]);
    const strangers = [];
    function visit(path, value, seen) {
      if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return;
      seen.add(value);
      if (!HOME.has(Object.getPrototypeOf(value))) strangers.push(path);
      if (typeof value === 'function' && value.constructor('return typeof process')() !== 'undefined') strangers.push(path + '()');
      for (const key of Reflect.ownKeys(value)) visit(path + '.' + String(key), value[key], seen);
    }
    function thrown(f) { try { f(); } catch (e) { return e; } }
    function onEdit(e) { look(e); return strangers; }
    function look(event) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      sheet.getRange('A1:B1').setValues([['x', new Date()]]);
      const things = { event, values: sheet.getRange('A1:B1').getValues(), method: sheet.getRange, service: SpreadsheetApp, list: sheet.getSheetValues(1, 1, 1, 1),
        bytes: Utilities.base64Decode('AAA='), missing: thrown(() => sheet.noSuch), refused: thrown(() => sheet.getRange(0, 1)), ui: SpreadsheetApp.getUi().Button,
        wrong: thrown(() => Utilities.computeDigest('MD5', 1)), promise: Promise.resolve(1).then, now: Date.now };
      for (const [name, thing] of Object.entries(things)) visit(name, thing, new Set());
      return strangers.length;
    }`;
  const ws = office(code);
  const [record] = ws.person(OWNER).edit(ws.world.state.workbook.sheets[0]?.name ?? '', 'A1', 'x');
  expect(record?.error?.message).toBe('Sheet.noSuch is not emulated');
  expect(record?.result).toEqual([]);
});

test('dates from cells, responses and triggers are Dates of the realm, in the manifest’s zone', () => {
  const ws = office(`function plan() { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }
    function tick(e) { return [new Date(2026, 5, 1, 8).toISOString(), String(new Date(Date.UTC(2026, 0, 1))).slice(16, 33), e.constructor === Object, e.timezone]; }`);
  ws.run('plan', { user: OWNER });
  ws.advanceTo(new Date(ws.clock.now().getTime() + 60_000));
  expect(ws.executions.at(-1)?.result).toEqual(['2026-06-01T01:00:00.000Z', '07:00:00 GMT+0700', true, 'UTC']);
});
