import { describe, expect, it } from 'vitest';
import { ruleOfRow, ruleRow } from '../../../src/core/deadline/rule-rows.ts';
import { parseProfile } from '../../../src/core/profile/parse-profile.ts';
import { PRESET_IDS, PRESETS } from '../../../src/core/profile/presets.ts';
import { profileOfRows, settingRows } from '../../../src/core/profile/setting-rows.ts';

const rulesOf = (id: (typeof PRESET_IDS)[number]) => PRESETS[id].rules.map((rule) => ruleOfRow(ruleRow(rule)));

describe('a profile written into "Hồ sơ xã" and read back', () => {
  it.each(PRESET_IDS)('%s is the same profile', (id) => {
    expect(parseProfile(profileOfRows(settingRows(PRESETS[id]), rulesOf(id)))).toEqual({
      ok: true,
      profile: PRESETS[id],
    });
  });

  it.each(PRESET_IDS)('%s gives every row a key of its own', (id) => {
    const keys = settingRows(PRESETS[id]).map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
