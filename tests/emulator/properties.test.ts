import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, OWNER, office } from './office.ts';

test('plain values cross the realm and come back the same', () => {
  const ws = office(
    'function f(v) { return v; } function own(v) { return v instanceof Object || v === null || typeof v !== "object"; }',
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(ws.run('f', { user: OWNER, args: [value] }).result).toEqual(value);
      expect(ws.run('own', { user: OWNER, args: [value] }).result).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('bytes survive base64 and a blob', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -128, max: 127 }), { minLength: 1, maxLength: 60 }), (bytes) => {
      const list = JSON.stringify(bytes);
      expect(evaluate(`Utilities.base64Decode(Utilities.base64Encode(${list}))`)).toEqual(bytes);
      expect(evaluate(`Utilities.newBlob(${list}).getBytes()`)).toEqual(bytes);
    }),
    { numRuns: 40 },
  );
});

const COUNTER = `
  function next() {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(1000)) return null;
    const store = PropertiesService.getScriptProperties();
    const n = Number(store.getProperty('n') || 0) + 1;
    store.setProperty('n', String(n));
    lock.releaseLock();
    return n;
  }`;

test('whatever happens at whatever call, a locked counter gives no number twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.constantFrom('before' as const, 'after' as const), (at, when) => {
      const ws = office(COUNTER);
      const given: unknown[] = [];
      const run = () => given.push(ws.run('next', { user: OWNER }).result);
      given.push(ws.run('next', { user: OWNER, faults: [{ at, when, run }] }).result);
      run();
      const numbers = given.filter((n) => n !== null);
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
  );
});

test('a lock is free again after an execution that failed or was killed at any call', () => {
  for (const at of [1, 2, 3, 4]) {
    for (const fault of [
      { at, fail: true as const },
      { at, kill: true },
    ]) {
      const ws = office(COUNTER);
      expect(ws.run('next', { user: OWNER, faults: [fault] }).error).toBeDefined();
      expect(ws.run('next', { user: OWNER }).result).not.toBe(null);
    }
  }
});

test('a fault waiting in the workspace strikes a trigger, once', () => {
  const ws = office(
    "function tick() { PropertiesService.getScriptProperties().getKeys(); } function plan() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(30).create(); }",
  );
  ws.run('plan', { user: OWNER });
  ws.faults.push({ in: 'tick', at: 1, fail: 'Service unavailable' });
  ws.advanceTo(new Date(ws.clock.now().getTime() + 65 * 60_000));
  expect(ws.executions.slice(1).map((e) => e.error?.message)).toEqual(['Service unavailable', undefined]);
});

test('the same story twice is the same story', () => {
  const story = () => {
    const ws = office('function f() { return [Utilities.getUuid(), Math.random(), FormApp.create("F").getId()]; }');
    return [ws.run('f', { user: OWNER }).result, ws.run('f', { user: OWNER }).result];
  };
  const told = story();
  expect(story()).toEqual(told);
  expect(told[0]).not.toEqual(told[1]);
});

test('a copy has a new script, no triggers, no properties, no files', () => {
  const ws =
    office(`function f() { PropertiesService.getScriptProperties().setProperty('a', '1'); Drive.Files.create({ name: 'x' });
      ScriptApp.newTrigger('f').timeBased().everyHours(1).create(); SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('x'); }
    function look() { return [PropertiesService.getScriptProperties().getKeys().length, Drive.Files.list().files.length,
      ScriptApp.getProjectTriggers().length, SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getValue()]; }`);
  expect(ws.run('f', { user: OWNER }).error).toBeUndefined();
  const copy = ws.copy(OWNER);
  expect(copy.run('look', { user: OWNER }).result).toEqual([0, 0, 0, 'x']);
  expect(copy.world.state.scriptId).not.toBe(ws.world.state.scriptId);
});
