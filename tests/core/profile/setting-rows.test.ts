import { describe, expect, it } from 'vitest';
import { ruleOfRow, ruleRow } from '../../../src/core/deadline/rule-rows.ts';
import { parseProfile } from '../../../src/core/profile/parse-profile.ts';
import { PRESET_IDS, PRESETS } from '../../../src/core/profile/presets.ts';
import { settingChoices, settingCode } from '../../../src/core/profile/setting-choices.ts';
import { profileOfRows, settingRows } from '../../../src/core/profile/setting-rows.ts';

const rulesOf = (id: (typeof PRESET_IDS)[number]) => PRESETS[id].rules.map((rule) => ruleOfRow(ruleRow(rule)));

describe('what people read beside a setting', () => {
  const labels = PRESET_IDS.flatMap((id) => settingRows(PRESETS[id]).map((row) => [row.key, row.label] as const));

  it('the end of a session is "Đến", the addressee of a report "Gửi", a way of meeting no slip', () => {
    const label = (key: string) => labels.find(([one]) => one === key)?.[1];
    expect(label('conferences.sessions.0.to')).toBe('Hội nghị › Đợt › 1 › Đến');
    expect(label('papers.reports.0.to.0')).toMatch(/ › Gửi › 1$/);
    expect(label('conferences.forms.0.form')).toBe('Hội nghị › Hình thức › 1 › Cách tổ chức');
  });

  it('has no key in it', () => {
    expect(labels.filter(([, label]) => /(?:^|› )[a-z]/.test(label))).toEqual([]);
  });
});

describe('what may be chosen', () => {
  const rows = PRESET_IDS.flatMap((id) => settingRows(PRESETS[id]).map((row) => ({ ...row, id })));
  /** Names of rules, of signatures and of fields: staff see them in sheets of their own. */
  const NAMES =
    /^(id|conferences\.chairs\.\d+\.signs|signatures\.\d+\.id|units\.\d+\.fields\.\d+|registration\.cutoffRule|papers\.publication\.\d+\.rule)$/;

  it('stands there in words, never as a code', () => {
    const codes = rows.filter(({ key, value }) => /^[a-z]+([A-Z_][A-Za-z_]*)*$/.test(value) && !NAMES.test(key));
    expect(codes.map(({ id, key, value }) => `${id} ${key} = ${value}`)).toEqual([]);
    expect(rows.find(({ key }) => key === 'commune.kind')?.value).toMatch(/^(Xã|Phường|Thị trấn)$/);
  });

  it('has no word twice in one set', () => {
    for (const { key } of rows) {
      const words = Object.values(settingChoices(key) ?? {});
      expect(new Set(words.map((word) => word.toLowerCase())).size, key).toBe(words.length);
    }
  });

  it('is read from the words in any case, without diacritics too, and from the code of an older register', () => {
    const key = 'complaints.treatment';
    expect(
      ['Không đưa vào đối thoại', ' khong dua vao DOI THOAI', 'exclude'].map((said) => settingCode(key, said)),
    ).toEqual(['exclude', 'exclude', 'exclude']);
    expect(settingCode(key, 'Bỏ qua')).toBe('Bỏ qua');
    expect(settingCode('commune.name', 'exclude')).toBe('exclude');
  });
});

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
