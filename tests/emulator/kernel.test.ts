import { expect, test } from 'vitest';
import { evaluate, OWNER, office } from './office.ts';

test('a script sees ECMAScript, console and the services, and nothing of Node', () => {
  const names = [
    'process',
    'require',
    'Buffer',
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'atob',
    'structuredClone',
    'queueMicrotask',
    'global',
  ];
  expect(evaluate(`[${names.map((name) => `typeof ${name}`)}]`)).toEqual(names.map(() => 'undefined'));
  expect(evaluate('[typeof Map, typeof console.log, typeof WebAssembly, typeof MailApp]')).toEqual([
    'function',
    'function',
    'object',
    'object',
  ]);
});

test('no host object leaks a host realm', () => {
  expect(evaluate('Utilities.constructor')).toBe(undefined);
  expect(() => evaluate("Utilities.getUuid.constructor('return process')()")).toThrow('process is not defined');
});

test('the clock is virtual and a Date is a Date of the realm', () => {
  expect(evaluate('new Date().toISOString()')).toBe('2026-06-01T01:00:00.000Z');
  expect(
    evaluate('[new Date() instanceof Date, new Date(0).constructor === Date, Date.now() === +new Date()]'),
  ).toEqual([true, true, true]);
  expect(evaluate('(() => { class Day extends Date {} return [new Day() instanceof Day, +new Day()]; })()')).toEqual([
    true,
    Date.parse('2026-06-01T01:00:00.000Z'),
  ]);
  expect(evaluate('[Date.length, Date.name, Date.UTC(2026, 0, 1), typeof Date(), String(new Date(NaN))]')).toEqual([
    7,
    'Date',
    1_767_225_600_000,
    'string',
    'Invalid Date',
  ]);
  expect(evaluate('new Date(2026, 0, 1).toISOString()')).toBe('2025-12-31T17:00:00.000Z');
});

test('the zone of the process is restored', () => {
  const before = process.env.TZ;
  evaluate('1');
  expect(process.env.TZ).toBe(before);
});

test('an unknown member says so, and properties cannot be set', () => {
  expect(() => evaluate('Utilities.jsonParse("{}")')).toThrow('TypeError: Utilities.jsonParse is not emulated');
  expect(() => evaluate('(Utilities.x = 1)')).toThrow('Cannot set property x of Utilities');
  expect(() => evaluate("typeof DriveApp === 'object' && DriveApp.getFileById('x')")).toThrow(
    'TypeError: DriveApp.getFileById is not emulated',
  );
});

test('nothing is kept between executions', () => {
  const ws = office('var n = 0; function count() { return ++n; }');
  expect(ws.run('count', { user: OWNER }).result).toBe(1);
  expect(ws.run('count', { user: OWNER }).result).toBe(1);
});

test('async functions drain before the execution ends', () => {
  const ws = office(
    'async function go() { await null; await Promise.resolve(); return 7; } async function bad() { throw new Error("x"); }',
  );
  expect(ws.run('go', { user: OWNER }).result).toBe(7);
  expect(ws.run('bad', { user: OWNER }).error?.text).toBe('Error: x');
});

test('six minutes, and no catch block survives them', () => {
  const ws = office('function f() { try { for (;;) Utilities.sleep(100000); } catch (e) { return "caught"; } }');
  const record = ws.run('f', { user: OWNER });
  expect(record.error?.message).toBe('Exceeded maximum execution time');
  expect(record.durationMs).toBe(400_000);
});

test('a fault at call k, before or after its effect', () => {
  const ws =
    office(`function f() { const p = PropertiesService.getScriptProperties(); p.setProperty('a', '1'); p.setProperty('b', '2'); }
    function keys() { return PropertiesService.getScriptProperties().getKeys(); }`);
  expect(ws.run('f', { user: OWNER, faults: [{ at: 2, fail: true }] }).error?.text).toBe(
    "Exception: We're sorry, a server error occurred. Please wait a bit and try again.",
  );
  expect(ws.run('keys', { user: OWNER }).result).toEqual(['a']);
  ws.run('f', { user: OWNER, faults: [{ at: 2, when: 'after', fail: true }] });
  expect(ws.run('keys', { user: OWNER }).result).toEqual(['a', 'b']);
});

test('a second execution at call k cannot take the lock, a third after it can', () => {
  const ws = office(
    `function f() { const lock = LockService.getScriptLock(); const got = lock.tryLock(1000); PropertiesService.getScriptProperties().getKeys(); return got; }`,
  );
  let inner: unknown;
  const outer = ws.run('f', {
    user: OWNER,
    faults: [
      {
        at: 2,
        run: () => {
          inner = ws.run('f', { user: OWNER }).result;
        },
      },
    ],
  });
  expect([outer.result, inner, ws.run('f', { user: OWNER }).result]).toEqual([true, false, true]);
});

test('service calls are counted apart from handles', () => {
  const ws = office(
    `function f() { const p = PropertiesService.getScriptProperties(); p.getKeys(); Utilities.getUuid(); LockService.getScriptLock().tryLock(0); }`,
  );
  const record = ws.run('f', { user: OWNER });
  expect(record.serviceCalls).toEqual({ total: 2, byMethod: { 'Properties.getKeys': 1, 'Lock.tryLock': 1 } });
  expect(record.callTotal).toBe(5);
  expect(record.priced).toBe(130);
});

test('what is not emulated comes to light even where the script catches everything', () => {
  const ws = office('function f() { try { Utilities.jsonParse("{}"); } catch (e) { return "caught"; } }');
  expect(ws.run('f', { user: OWNER }).error?.text).toBe('TypeError: Utilities.jsonParse is not emulated');
});
