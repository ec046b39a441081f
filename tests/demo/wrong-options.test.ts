import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions, WrongOption } from '../../demo/options.ts';
import { slipsBefore } from '../../demo/slips-file.ts';
import { dayAt } from '../../src/core/calendar/day.ts';
import { PRESETS } from '../../src/core/profile/presets.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const slips = (change: object) => ({
  conference: { startsAt: '2026-06-25T08:00:00+07:00' },
  registrations: [{ id: 'R01', submittedAt: '2026-06-10T08:00:00+07:00', fullName: 'A', ...change }],
});

const WRONG: readonly (readonly [string, readonly string[], string])[] = [
  ['an option that there is none', ['--profil', 'x'], 'Không có tùy chọn "--profil"'],
  ['an option without its value', ['--profile'], 'thiếu giá trị'],
  ['an option twice', ['--out', 'a', '--out', 'b'], 'hai lần'],
  ['a preset that there is none', ['--profile', 'ha-noi'], 'phu-xuyen-2026'],
  ['a file that there is none', ['--slips', join(folder, 'none.json')], 'Không thấy tệp'],
  ['a file that is no JSON', ['--slips', file('bad.json', '{')], 'không phải JSON'],
  ['slips without a list', ['--slips', file('a.json', { conference: slips({}).conference })], 'registrations'],
  [
    'a slip without a time',
    ['--slips', file('b.json', slips({ submittedAt: 'hôm qua' }))],
    'registrations[0].submittedAt',
  ],
  ['a profile of the wrong shape', ['--profile', file('p.json', { id: 'x' })], 'plan: thiếu'],
  ['a day that does not exist', ['--conference', '2026-02-30T08:00:00+07:00'], 'Thời điểm hội nghị'],
  ['a year that nobody declared', ['--conference', '2031-06-25T08:00:00+07:00'], 'Chưa khai lịch làm việc năm 2031'],
  [
    'a conference whose days reach into one',
    ['--conference', '2027-12-30T08:00:00+07:00'],
    'Chưa khai lịch làm việc năm 2028',
  ],
  [
    'a plan without counted days in such a year',
    ['--profile', 'kien-hung-2020', '--conference', '2031-06-25T08:00:00+07:00'],
    'Chưa khai lịch làm việc năm 2031',
  ],
  ['a file in place of the folder', ['--out', file('taken', '')], 'không phải một thư mục'],
  ['a day without a time', ['--conference', '2026-06-25'], 'Thời điểm hội nghị'],
];

describe('what the demo cannot obey', () => {
  it.each(WRONG)('%s is one line', (_, words, said) => {
    expect(() => readOptions(words)).toThrow(WrongOption);
    try {
      readOptions(words);
    } catch (problem) {
      expect((problem as Error).message).toContain(said);
      expect((problem as Error).message).not.toContain('\n');
    }
  });

  it('ends with status 2, on standard error alone, and writes nothing', () => {
    const out = join(folder, 'out');
    const ran = spawnSync('npx', ['tsx', 'demo/demo.ts', '--profile', 'ha-noi', '--out', out], { encoding: 'utf8' });
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'))).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  });
});

describe('each plan has its own day, and slips before it', () => {
  it.each([
    ['chi-dong-2025', '2025-06-02'],
    ['nghia-dung-2024', '2024-08-16'],
    ['phu-xuyen-2026', '2026-06-25'],
    ['an-hung-2025', '2025-11-17'],
    ['kien-hung-2020', '2020-06-15'],
  ])('%s: %s', (id, on) => {
    const { conferenceStartsAt, slips: moved } = readOptions(['--profile', id]);
    expect(dayAt(conferenceStartsAt)).toBe(on);
    for (const slip of moved.registrations) {
      const days = (conferenceStartsAt.getTime() - Date.parse(slip.submittedAt)) / 86_400_000;
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThan(60);
    }
  });

  it('takes a profile from a file', () => {
    const path = file('own.json', { ...PRESETS['kien-hung-2020'], id: 'xa-minh' });
    expect(readOptions(['--profile', path]).profile.id).toBe('xa-minh');
  });

  it('leaves slips that a person gives as they are, and keeps weekday and hour of those it moves', () => {
    const own = file('c.json', slips({}));
    const given = readOptions(['--slips', own, '--conference', '2026-12-25T08:00:00+07:00']).slips;
    expect(given.registrations[0]?.submittedAt).toBe('2026-06-10T08:00:00+07:00');
    const moved = slipsBefore(given, new Date('2025-11-17T08:00:00+07:00')).registrations[0]?.submittedAt as string;
    const [before, after] = [new Date('2026-06-10T08:00:00+07:00'), new Date(moved)];
    expect((before.getTime() - after.getTime()) % (7 * 86_400_000)).toBe(0);
  });
});
