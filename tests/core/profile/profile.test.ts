import { describe, expect, it } from 'vitest';
import { FIELD_CODES } from '../../../src/core/profile/fields.ts';
import { parseProfile } from '../../../src/core/profile/parse-profile.ts';
import { PRESET_IDS, PRESETS } from '../../../src/core/profile/presets.ts';

const good = PRESETS['phu-xuyen-2026'];
const problems = (change: (draft: Record<string, unknown> & typeof good) => void) => {
  const draft = structuredClone(good) as Record<string, unknown> & typeof good;
  change(draft);
  const parsed = parseProfile(draft);
  return parsed.ok ? [] : parsed.problems;
};

describe('the five presets', () => {
  it.each(PRESET_IDS)('%s is a profile, and reads the same again', (id) => {
    expect(parseProfile(JSON.parse(JSON.stringify(PRESETS[id])))).toEqual({ ok: true, profile: PRESETS[id] });
    expect(PRESETS[id].id).toBe(id);
  });

  it.each(PRESET_IDS)('%s gives every field a unit, once', (id) => {
    const given = PRESETS[id].units.flatMap((unit) => unit.fields);
    expect([...given].sort()).toEqual([...FIELD_CODES].sort());
  });

  it.each(PRESET_IDS)('%s names the line of every rule', (id) => {
    for (const rule of PRESETS[id].rules) expect(rule.source.place).toMatch(/^dòng \d+/);
  });

  it.each([
    ['chi-dong-2025', 3, 'unspecified', false],
    ['nghia-dung-2024', 3, 'unspecified', false],
    ['phu-xuyen-2026', 2, 'exclude', true],
    ['an-hung-2025', 2, 'classify', true],
    ['kien-hung-2020', 3, 'unspecified', false],
  ] as const)('%s: tiers, complaints, overlay of the law', (id, tiers, complaints, overlay) => {
    const { commune, complaints: found, lawOverlay } = PRESETS[id];
    expect([commune.tiers, found.treatment, lawOverlay]).toEqual([tiers, complaints, overlay]);
  });

  it('keep the legacy wording of three tiers', () => {
    expect(PRESETS['nghia-dung-2024'].commune.superiorVia).toContain('Phòng Nội vụ');
    expect(PRESETS['chi-dong-2025'].commune.fullName).toBe('thị trấn Chi Đông');
    expect(PRESETS['kien-hung-2020'].commune.superior).toBe('UBND quận Hà Đông');
  });

  it('leave every signer’s name to the office', () => {
    for (const id of PRESET_IDS) for (const block of PRESETS[id].signatures) expect(block.name).toBe('');
  });
});

describe('a profile of the wrong shape', () => {
  it('is told by the path, in Vietnamese', () => {
    expect(problems((p) => Object.assign(p.rules[2] ?? {}, { amount: -1 }))).toEqual([
      'rules[2].amount: phải là số từ 0 trở lên.',
    ]);
    expect(problems((p) => Object.assign(p.rules[0] ?? {}, { amount: 1.5 }))).toEqual([
      'rules[0].amount: phải là số nguyên.',
    ]);
    expect(problems((p) => Object.assign(p.rules[0] ?? {}, { anchor: 'moon' }))[0]).toMatch(
      /^rules\[0\]\.anchor: phải là một trong: conference, /,
    );
    expect(problems((p) => Object.assign(p.rules[0] ?? {}, { responsible: '' }))).toEqual([
      'rules[0].responsible: không được để trống.',
    ]);
    expect(problems((p) => Object.assign(p.commune, { kind: 'huyen' }))).toEqual([
      'commune.kind: phải là một trong: xa, phuong, thi_tran, dac_khu.',
    ]);
    expect(problems((p) => Object.assign(p.conferences.sessions[0] ?? {}, { from: '30/2/2026' }))).toEqual([
      'conferences.sessions[0].from: không phải một ngày có thật dạng năm-tháng-ngày (ví dụ "2026-06-25").',
    ]);
    expect(problems((p) => Object.assign(p, { registraton: 1 }))).toEqual([
      'registraton: không có mục này trong hồ sơ; kiểm tra chính tả.',
    ]);
  });

  it.each([[null], [42], ['x'], [[]]])('is refused whole: %j', (value) => {
    const parsed = parseProfile(value);
    expect(!parsed.ok && parsed.problems).toEqual(['hồ sơ: phải là một nhóm mục.']);
  });

  it('is refused where its parts contradict each other', () => {
    expect(problems((p) => p.rules.push(structuredClone(p.rules[0]) as never))).toEqual([
      'rules[16].id: mã quy tắc "registration_cutoff" đã dùng ở rules[0].',
    ]);
    expect(problems((p) => Object.assign(p.registration, { cutoffRule: 'khac' }))).toEqual([
      'registration.cutoffRule: không có quy tắc "khac" trong rules.',
    ]);
    expect(problems((p) => Object.assign(p.conferences.chairs[0] ?? {}, { signs: 'x' }))).toEqual([
      'conferences.chairs[0].signs: không có khối chữ ký "x" trong signatures.',
    ]);
    expect(problems((p) => Object.assign(p.rules[0] ?? {}, { amount: null }))).toEqual([
      'rules[0].amount: mốc này phải có số ngày.',
    ]);
  });

  it('misses nothing silently', () => {
    const { subject: _, ...rest } = good;
    const parsed = parseProfile(rest);
    expect(!parsed.ok && parsed.problems).toEqual(['subject: thiếu, phải là một nhóm mục.']);
  });
});
