import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measureTriage, readLabelledSlips, triageAll } from '../../../build/triage-quality.ts';

const read = (name: string) =>
  readLabelledSlips(
    JSON.parse(readFileSync(new URL(`../../../build/triage-slips/${name}.json`, import.meta.url), 'utf8')),
  );

/** Shares on slips that no keyword was chosen for; the floor leaves room for what people see differently. */
it('on slips kept aside, field and scope are right nine times in ten, and no denunciation or complaint is missed', () => {
  const labelled = read('report');
  const expected = new Map(labelled.slips.map((slip) => [slip.sourceId, slip.expected]));
  const results = triageAll(labelled);
  const share = (right: number): number => right / results.length;
  const fields = results.filter(({ id, fields: [first] }) => {
    const one = expected.get(id);
    return one && [one.field, ...one.fieldAlternates].includes(first ?? '');
  });
  const scopes = results.filter(({ id, scope }) => expected.get(id)?.scope === scope);
  expect(results.length).toBeGreaterThanOrEqual(30);
  expect(share(fields.length)).toBeGreaterThanOrEqual(0.9);
  expect(share(scopes.length)).toBeGreaterThanOrEqual(0.9);
  const grave = results.filter(({ id }) => /to_cao|khieu_nai/.test(expected.get(id)?.scope ?? ''));
  expect(grave.length).toBeGreaterThan(2);
  for (const { id, scope } of grave) expect(scope, id).toMatch(/to_cao|khieu_nai/);
});

it('the two halves share no slip, and the command names what differs', () => {
  const texts = (name: string) => read(name).slips.map((slip) => `${slip.aboutProcedures}|${slip.aboutHandling}`);
  expect(texts('report').filter((text) => texts('tune').includes(text))).toEqual([]);
  const [first, ...rest] = read('report').slips;
  if (!first) throw new Error('no slips');
  const wrong = { ...first, expected: { ...first.expected, scope: 'out_to_cao' } };
  const { misses } = measureTriage({ ...read('report'), slips: [wrong, ...rest] });
  expect(misses.some((miss) => miss.startsWith(`${first.sourceId} phạm vi`))).toBe(true);
});
