import { describe, expect, it } from 'vitest';
import { ruleOfRow } from '../../../src/core/deadline/rule-rows.ts';
import { parseProfile } from '../../../src/core/profile/parse-profile.ts';
import { PRESET_IDS, PRESETS } from '../../../src/core/profile/presets.ts';
import { profileOfRows } from '../../../src/core/profile/setting-rows.ts';
import { deadlineRules, settings } from '../../../src/core/tables/commune-tables.ts';
import { milestones } from '../../../src/core/tables/conference-tables.ts';
import { ProfileOffice } from './profile-office.ts';

/** The profile as the sheets of an office say it now. */
const written = (office: ProfileOffice) =>
  parseProfile(profileOfRows(office.rows(settings), office.rows(deadlineRules).map(ruleOfRow)));

describe('a profile in the workbook', () => {
  it.each(PRESET_IDS)('%s: what install wrote reads back word for word', (id) => {
    const office = ProfileOffice.open(id, '2026-06-01');
    expect(written(office)).toEqual({ ok: true, profile: PRESETS[id] });
  });

  it('is what staff make of it: an edited cell works at once', () => {
    const office = ProfileOffice.open('phu-xuyen-2026', '2026-06-01');
    office.type(deadlineRules, 'registration_cutoff', 'amount', '7');
    office.type(deadlineRules, 'loudspeaker', 'responsible', 'Tổ truyền thanh');
    office.conference('25/06/2026 08:00');
    const due = new Map(office.rows(milestones).map((row) => [row.rule, row]));
    expect(due.get('registration_cutoff')?.dueOn).toBe('2026-06-18');
    expect(due.get('loudspeaker')?.responsible).toBe('Tổ truyền thanh');
  });
});
