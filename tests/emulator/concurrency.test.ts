/** What may happen in the middle of an execution: other executions, people at the sheet, failures, the end of time. */
import { expect, test } from 'vitest';
import { OWNER, office } from './office.ts';

const OTHER = 'canbo@phuxuyen.example';
const CODE = `
  function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
  function fill() { sheet().getRange('A1:B3').setValues([['b', 1], ['a', 2], ['c', 3]]); }
  function work() {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(10)) return 'không vào được';
    sheet().getRange('C1').setValue('giữ');
    PropertiesService.getScriptProperties().getKeys();
    const seen = sheet().getRange('A1:C1').getValues()[0];
    sheet().getRange('C2').setValue('sau');
    return seen;
  }
  function read() { return sheet().getRange('A1:C3').getValues().map((row) => row.join('')).join(' '); }
  function userLock() { const lock = LockService.getUserLock(); const got = lock.tryLock(0); PropertiesService.getScriptProperties().getKeys(); return got; }
  function ask() { const lock = LockService.getScriptLock(); lock.waitLock(0); SpreadsheetApp.getUi().alert('?'); PropertiesService.getScriptProperties().getKeys(); return lock.hasLock(); }`;

/** An office with three rows, and the name of its sheet. */
function started(options = {}) {
  const ws = office(CODE, options);
  expect(ws.run('fill', { user: OWNER }).error).toBeUndefined();
  return { ws, name: ws.world.state.workbook.sheets[0]?.name ?? '' };
}
const AT_KEYS = (call: { method: string }) => call.method === 'getKeys';

test('a lock keeps executions out, and no person: what people do in between is there at the next read', () => {
  const { ws, name } = started();
  let inner: unknown;
  const during = () => {
    inner = ws.run('work', { user: OTHER }).result;
    ws.person(OTHER).edit(name, 'A1', 'sửa');
    ws.person(OTHER).sort(name, 'A1:C3', 2, false);
  };
  const record = ws.run('work', { user: OWNER, faults: [{ at: AT_KEYS, run: during }] });
  expect(inner).toBe('không vào được');
  expect(record.result).toEqual(['c', 3, 'giữ']);
  expect(ws.run('read', { user: OWNER }).result).toBe('c3giữ a2sau sửa1');
});

test('a person may delete the row that the script is about to write: the write lands where the row was', () => {
  const { ws, name } = started();
  const record = ws.run('work', {
    user: OWNER,
    faults: [{ at: (call) => call.method === 'setValue', run: () => ws.person(OTHER).deleteRows(name, 1) }],
  });
  expect(record.result).toEqual(['a', 2, 'giữ']);
});

test('another execution sees what has landed, and not what is held back', () => {
  const { ws } = started();
  let seen: unknown;
  const run = () => {
    seen = ws.run('read', { user: OTHER }).result;
  };
  ws.run('work', { user: OWNER, faults: [{ at: AT_KEYS, run }] });
  expect(seen).toBe('b1 a2 c3');
  expect(ws.run('read', { user: OTHER }).result).toBe('b1giữ a2sau c3');
});

test('a user’s lock keeps out only that user', () => {
  const { ws } = started();
  const inner: unknown[] = [];
  const run = () => inner.push(...[OWNER, OTHER].map((user) => ws.run('userLock', { user }).result));
  expect(ws.run('userLock', { user: OWNER, faults: [{ at: AT_KEYS, run }] }).result).toBe(true);
  expect(inner).toEqual([false, true]);
});

test('while a dialog waits, another execution may take the lock', () => {
  for (const [locksLostAcrossAlert, kept] of [
    [true, false],
    [false, true],
  ] as const) {
    const { ws } = started({ modes: { locksLostAcrossAlert } });
    expect(ws.run('ask', { user: OWNER, answers: ['OK'] }).result).toBe(kept);
  }
});

test('an error keeps what was written before it; a call that fails after its effect has had it', () => {
  const { ws } = started();
  const fail = (method: string, when: 'before' | 'after') =>
    ws.run('work', { user: OWNER, faults: [{ at: (call) => call.method === method, when, fail: true }] }).error?.text;
  expect(fail('getKeys', 'before')).toContain("We're sorry, a server error occurred.");
  expect(ws.run('read', { user: OWNER }).result).toBe('b1giữ a2 c3');
  ws.person(OTHER).clear(started().name, 'C1');
  fail('setValue', 'after');
  expect(ws.run('read', { user: OWNER }).result).toBe('b1giữ a2 c3');
});

test('whether the writes of a killed execution land is not known: both ways', () => {
  for (const [heldWritesLandWhenKilled, text] of [
    [true, 'b1giữ a2 c3'],
    [false, 'b1 a2 c3'],
  ] as const) {
    const { ws } = started({ modes: { heldWritesLandWhenKilled } });
    const record = ws.run('work', { user: OWNER, faults: [{ at: AT_KEYS, kill: true }] });
    expect(record.error?.message).toBe('Exceeded maximum execution time');
    expect(ws.run('read', { user: OWNER }).result).toBe(text);
  }
});
