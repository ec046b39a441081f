/** The sample that an office looks at: every kind, from its own profile, with made-up people only. */
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../build/templates/build-templates.ts';
import { day } from '../../../src/core/calendar/day.ts';
import { WorkingCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { PAPER_KINDS } from '../../../src/core/document/kinds.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { samplePaper } from '../../../src/core/document/sample-source.ts';
import { PRESETS } from '../../../src/core/profile/presets.ts';
import { wordsOf } from './docx-words.ts';

describe.each(Object.values(PRESETS).map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  it('has a sample of every kind that it can have', async () => {
    const office = { profile, calendar: new WorkingCalendar([], []), officers: [], fields: [] };
    const without: string[] = [];
    for (const kind of PAPER_KINDS) {
      const data = samplePaper(kind, office, day('2026-06-25'));
      if (data === null) {
        without.push(kind);
        continue;
      }
      const words = wordsOf(renderDocx(await TEMPLATES[kind](), data));
      expect(words, kind).not.toMatch(/[{}]|undefined|\[object|NaN/);
      expect(words.length, kind).toBeGreaterThan(300);
    }
    // Plan 001 has no report read aloud.
    expect(without).toEqual(id === 'nghia-dung-2024' ? ['readReport'] : []);
  });
});
