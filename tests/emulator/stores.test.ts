/** Properties and caches: what they hold, what they refuse, what they forget. */
import { expect, test } from 'vitest';
import { evaluate, OWNER, office } from './office.ts';

test('Properties: strings, 9 KB a value, 500 KB a store', () => {
  expect(evaluate("PropertiesService.getScriptProperties().setProperty('a', 5).getProperty('a')")).toBe('5');
  expect(() => evaluate("PropertiesService.getScriptProperties().setProperty('a', 'x'.repeat(9217))")).toThrow(
    'Argument too large: value',
  );
  expect(() =>
    evaluate(
      "(() => { for (let i = 0; i < 80; i++) PropertiesService.getScriptProperties().setProperty('k' + i, 'x'.repeat(9000)); })()",
    ),
  ).toThrow('You have exceeded the property storage quota. Please remove some properties and try again.');
});

test('Properties: three stores, one of them each user’s own; unknown names are null', () => {
  const ws =
    office(`function set(v) { PropertiesService.getUserProperties().setProperty('k', v); PropertiesService.getDocumentProperties().setProperty('k', 'd'); }
    function get() { return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperty('k'), PropertiesService.getScriptProperties().getProperty('k')]; }`);
  ws.run('set', { user: OWNER, args: ['a'] });
  ws.run('set', { user: 'b@b.vn', args: ['b'] });
  expect(ws.run('get', { user: OWNER }).result).toEqual(['a', 'd', null]);
  expect(ws.run('get', { user: 'b@b.vn' }).result).toEqual(['b', 'd', null]);
  expect(evaluate("PropertiesService.getScriptProperties().getProperty('constructor')")).toBe(null);
});

test('Properties: calls are counted by the day and the user', () => {
  const ws = office("function f() { PropertiesService.getScriptProperties().getProperty('k'); }");
  ws.world.state.usage[`properties:${OWNER}`] = { since: ws.clock.now().getTime(), count: 49_999 };
  expect(ws.run('f', { user: OWNER }).error).toBeUndefined();
  expect(ws.run('f', { user: OWNER }).error?.text).toBe(
    'Exception: Service invoked too many times for one day: properties.',
  );
  expect(ws.run('f', { user: 'b@b.vn' }).error).toBeUndefined();
  ws.advanceTo(new Date(ws.clock.now().getTime() + 86_400_000));
  expect(ws.run('f', { user: OWNER }).error).toBeUndefined();
});

test('Cache forgets after its time', () => {
  const ws = office(
    "function put() { CacheService.getScriptCache().put('k', 'v', 60); } function get() { return CacheService.getScriptCache().get('k'); }",
  );
  ws.run('put', { user: OWNER });
  expect(ws.run('get', { user: OWNER }).result).toBe('v');
  ws.advanceTo(new Date(ws.clock.now().getTime() + 61_000));
  expect(ws.run('get', { user: OWNER }).result).toBe(null);
});

test('Cache: texts of 100 KB under keys of 250 characters; six hours at most', () => {
  const put = (key: string, value: string) => evaluate(`CacheService.getScriptCache().put(${key}, ${value})`);
  expect(put("'k'", "'x'.repeat(102400)")).toBe(null);
  expect(() => put("'k'", "'x'.repeat(102401)")).toThrow('Exception: Argument too large: value');
  expect(() => put("'k'.repeat(251)", "'x'")).toThrow('Exception: Argument too large: key');
  for (const key of ["''", 'null']) expect(() => put(key, "'x'")).toThrow('Exception: Invalid argument: key');
  expect(
    evaluate(
      "(() => { const c = CacheService.getScriptCache(); c.putAll({ o: {}, n: null }); return [c.get('o'), c.get('n'), c.remove('o'), c.get('o')]; })()",
    ),
  ).toEqual(['[object Object]', 'null', null, null]);
  const ws = office(
    "function put() { CacheService.getScriptCache().put('k', 'v', 999999); } function get() { return CacheService.getScriptCache().get('k'); }",
  );
  ws.run('put', { user: OWNER });
  ws.advanceTo(new Date(ws.clock.now().getTime() + 21_590_000));
  expect(ws.run('get', { user: OWNER }).result).toBe('v');
  ws.advanceTo(new Date(ws.clock.now().getTime() + 20_000));
  expect(ws.run('get', { user: OWNER }).result).toBe(null);
});

test('Cache: the thousand-and-first item drives out the oldest hundred and one', () => {
  expect(
    evaluate(
      "(() => { const c = CacheService.getScriptCache(); const all = {}; for (let i = 0; i < 1001; i++) all['k' + i] = 'v'; c.putAll(all); return [c.get('k100'), c.get('k101'), c.get('k1000')]; })()",
    ),
  ).toEqual([null, 'v', 'v']);
});
