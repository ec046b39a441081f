/** The Kế hoạch made from a preset says every fact that the preset took from its plan. */
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../build/templates/build-templates.ts';
import { planData } from '../../../src/core/document/papers/plan.ts';
import { planBlocks, planSubject } from '../../../src/core/document/plan-outline.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { frameOf } from '../../../src/core/document/views.ts';
import { PRESETS } from '../../../src/core/profile/presets.ts';
import { wordsOf } from './docx-words.ts';
// Taken from the five plans, line by line; number and day of the plan itself and its numbered headings left out.
import numbers from './plan-numbers.json' with { type: 'json' };

const template = await TEMPLATES.plan();
const plainText = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/[.;,:\s]+$/u, '');

/** Every said thing that names its line in the plan; remarks of ours (`note`) and codes are not the plan's words. */
function facts(value: unknown, path: string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => facts(one, path));
  if (typeof value !== 'object' || value === null) return [];
  const entry = value as Record<string, unknown>;
  const own = ['text', 'title', 'who', 'label', 'action', 'theme', 'where', 'what', 'keeper']
    .map((name) => entry[name])
    .filter(
      (said): said is string =>
        typeof said === 'string' && said !== '' && typeof entry.line === 'string' && entry.line !== '',
    );
  const inner = Object.entries(entry).filter(
    ([name]) => !['plan', 'form', 'openPoints', 'rules', 'privacy'].includes(name),
  );
  return [...own, ...inner.flatMap(([name, one]) => facts(one, [...path, name]))];
}

describe.each(Object.values(PRESETS).map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  const words = wordsOf(
    renderDocx(
      template,
      planData({
        frame: frameOf(profile, 2026, ['plan']),
        subject: planSubject(profile),
        opening: 'UBND ban hành Kế hoạch với các nội dung sau:',
        blocks: planBlocks(profile),
        difficulties: 'Vướng mắc phản ánh về Văn phòng.',
        closing: 'Yêu cầu các đơn vị thực hiện',
      }),
    ),
  );

  it('says every fact of its plan', () => {
    const said = plainText(words);
    expect(facts(profile).filter((fact) => !said.includes(plainText(fact)))).toEqual([]);
  });

  it('parts purposes from requirements, as the plan does', () => {
    const lines = words.split('\n').map((line) => line.trim());
    const [aims, needs, content] = ['1. Mục đích', '2. Yêu cầu', 'II. NỘI DUNG'].map((line) => lines.indexOf(line));
    expect(lines[(aims ?? 0) + 1]).toContain(profile.purposes[0]?.text.slice(0, 40));
    expect(lines[(needs ?? 0) + 1]).toContain(profile.requirements[0]?.text.slice(0, 40));
    expect(content).toBe((needs ?? 0) + 1 + profile.requirements.length);
  });

  it('names every number, day, telephone and paper that the plan names', () => {
    const said = plainText(words);
    const open = numbers[profile.id as keyof typeof numbers].filter((number) => !said.includes(plainText(number)));
    expect(open).toEqual([]);
  });

  it('names every deadline', () => {
    const said = plainText(words);
    const open = profile.rules.filter((rule) => rule.enabled && !said.includes(plainText(rule.source.text)));
    expect(open.map((rule) => rule.id)).toEqual([]);
  });
});
