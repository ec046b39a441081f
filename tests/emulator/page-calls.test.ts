/** google.script.run: what a page may call, and what travels. */
import { expect, test } from 'vitest';
import { OWNER, office } from './office.ts';

test('page calls: a Date cannot travel', () => {
  const ws = office('function f(x) { return { x, at: new Date() }; } function g(x) { return [x, undefined]; }');
  expect(ws.run('f', { user: OWNER, kind: 'page', args: [1] }).result).toBe(null);
  expect(ws.run('g', { user: OWNER, kind: 'page', args: ['a'] }).result).toEqual(['a', null]);
  expect(ws.run('g', { user: OWNER, kind: 'page', args: [new Date()] }).error?.text).toContain(
    'illegal value in property',
  );
});

test('page calls: what holds itself cannot travel, either way; the page gets copies', () => {
  const ws = office(
    'function ring() { const a = {}; a.a = a; return a; } function change(x) { x.push(1); return x; } function fine(x) { return [x, x]; }',
  );
  const ring: Record<string, unknown> = {};
  ring.ring = ring;
  const page = (name: string, ...args: unknown[]) => ws.run(name, { user: OWNER, kind: 'page', args });
  expect(page('fine', ring).error?.text).toContain('illegal value in property: ring');
  expect(page('ring')).toMatchObject({ result: null });
  const own = [0];
  expect(page('change', own).result).toEqual([0, 1]);
  expect(own).toEqual([0]);
  expect(page('fine', { a: null, b: 'ă' }).result).toEqual([
    { a: null, b: 'ă' },
    { a: null, b: 'ă' },
  ]);
});

test('a page does not see private functions, nor what is not at the top', () => {
  const ws = office('function secret_() {} const menu = { item() { return 1; } };');
  for (const name of ['secret_', 'menu.item'])
    expect(() => ws.run(name, { user: OWNER, kind: 'page' })).toThrow(`google.script.run.${name} is not a function`);
  expect(ws.run('menu.item', { user: OWNER }).result).toBe(1);
});
