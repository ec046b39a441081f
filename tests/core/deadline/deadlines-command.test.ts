import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/core/profile/presets.ts';

const folder = mkdtempSync(join(tmpdir(), 'deadlines-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function deadlines(...words: string[]) {
  const { stdout, stderr, status } = spawnSync('node', ['--import', 'tsx', 'build/deadlines-command.ts', ...words], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

const instant = '2026-06-25T08:00:00+07:00';

describe('npm run deadlines', { timeout: 60_000 }, () => {
  it('answers with one due day', () => {
    const { stdout, stderr, status } = deadlines('--from', '2026-01-05', '--add', '10', '--unit', 'working');
    expect([stderr, status]).toEqual(['', 0]);
    expect(JSON.parse(stdout)).toMatchObject({ dueOn: '2026-01-16', why: expect.any(Array) });
  });

  it('counts before', () => {
    const { stdout } = deadlines('--before', '--unit=calendar', '--from=2026-06-24', '--add=10');
    expect(JSON.parse(stdout).dueOn).toBe('2026-06-14');
  });

  it('answers with the milestones of a conference', () => {
    const { stdout } = deadlines(
      '--profile',
      'phu-xuyen-2026',
      '--conference',
      instant,
      '--event',
      'assignmentReceived=2026-04-28',
    );
    const days = JSON.parse(stdout).milestones.map((m: { rule: string; dueOn: string }) => [m.rule, m.dueOn]);
    expect(days).toContainEqual(['registration_cutoff', '2026-06-15']);
    expect(days).toContainEqual(['written_answer_to_office', '2026-05-04']);
  });

  it('reads a profile from a file', () => {
    const path = file('xa-khac.json', JSON.stringify({ ...PRESETS['phu-xuyen-2026'], id: 'xa-khac' }));
    expect(deadlines('--profile', path, '--conference', '2026-06-25T01:00:00Z').status).toBe(0);
  });

  it.each([
    [[], 'Thiếu --from. Dùng: '],
    [['--form', '2026-01-05'], 'Không có tùy chọn "--form"'],
    [['--from', '2026-02-30', '--add', '1', '--unit', 'working'], '--from: "2026-02-30" không phải một ngày có thật'],
    [['--from', '2026-01-05', '--add', '-1', '--unit', 'working'], '--add: số ngày phải là số nguyên không âm'],
    [['--from', '2026-01-05', '--add', '1.5', '--unit', 'working'], '--add: số ngày phải là số nguyên không âm'],
    [['--from', '2026-01-05', '--add', '1', '--unit', 'weeks'], '--unit: "weeks" không có'],
    [['--from', '2026-01-05', '--from', '2026-01-06'], 'Tùy chọn --from nêu hai lần.'],
    [['--from', '2026-01-05', '--add'], 'Tùy chọn --add thiếu giá trị.'],
    [['--from', '2031-01-05', '--add', '1', '--unit', 'working'], 'Chưa khai lịch làm việc năm 2031'],
    [['--profile', 'khong-co', '--conference', instant], 'Không có hồ sơ "khong-co"'],
    [
      ['--profile', 'phu-xuyen-2026', '--conference', '25/6/2026'],
      '--conference: "25/6/2026" không phải thời điểm ISO',
    ],
    [['--profile', 'phu-xuyen-2026', '--conference', instant, '--event', 'x=2026-01-01'], '--event: "x" không có'],
    [['--profile', 'phu-xuyen-2026', '--conference', instant, '--event', 'conclusionIssued=31/08'], '--event: "31/08"'],
    [['--profile', 'phu-xuyen-2026', '--conference', instant, '--add', '1'], 'Không dùng --add cùng với --profile'],
  ])('refuses %j in one line', (words, sentence) => {
    const { stdout, stderr, status } = deadlines(...words);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a profile of the wrong shape, naming the path, and a file that is no JSON', () => {
    const rules = PRESETS['phu-xuyen-2026'].rules.map((rule, i) => (i === 0 ? { ...rule, amount: -3 } : rule));
    const wrong = deadlines(
      '--profile',
      file('sai.json', JSON.stringify({ ...PRESETS['phu-xuyen-2026'], rules })),
      '--conference',
      instant,
    );
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('rules[0].amount: phải là số từ 0 trở lên');
    const broken = deadlines('--profile', file('hong.json', '{'), '--conference', instant);
    expect(broken.stderr).toContain('không phải JSON đúng cú pháp');
  });
});
