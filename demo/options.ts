/** What may stand after `npm run demo --`. A wrong option or file: one clear line, exit status 2, nothing written. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dayAt } from '../src/core/calendar/day.ts';
import { shippedCalendar } from '../src/core/calendar/shipped-days.ts';
import { UndeclaredYear } from '../src/core/calendar/working-calendar.ts';
import { milestonesOf } from '../src/core/deadline/milestones.ts';
import { parseProfile } from '../src/core/profile/parse-profile.ts';
import { PRESETS } from '../src/core/profile/presets.ts';
import type { Profile } from '../src/core/profile/profile-schema.ts';
import { type SlipsFile, slipsBefore, slipsFileProblem } from './slips-file.ts';

export interface DemoOptions {
  readonly profile: Profile;
  /** The JSON to paste at install, where the profile is no preset. */
  readonly profileJson: string | null;
  readonly slips: SlipsFile;
  readonly conferenceStartsAt: Date;
  readonly out: string;
}

export class WrongOption extends Error {}

const MOST_TOLD = 5;
const KNOWN = new Set(['--profile', '--slips', '--conference', '--out']);
const DEFAULT_SLIPS = new URL('./slips/phu-xuyen-2026.json', import.meta.url);
const ZONE = /(Z|[+-]\d{2}:\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

export function readOptions(words: readonly string[]): DemoOptions {
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const [name, value] = [words[at] as string, words[at + 1]];
    if (!KNOWN.has(name)) throw new WrongOption(`Không có tùy chọn "${name}"; có: ${[...KNOWN].join(', ')}.`);
    if (value === undefined || value.startsWith('--')) throw new WrongOption(`Tùy chọn ${name} thiếu giá trị.`);
    if (given.has(name)) throw new WrongOption(`Tùy chọn ${name} có hai lần.`);
    given.set(name, value);
  }
  const { profile, json } = readProfile(given.get('--profile') ?? 'phu-xuyen-2026');
  const file = readSlips(given.get('--slips'));
  const asked = given.get('--conference') ?? conferenceOf(profile, file, given.has('--slips'));
  const said = ZONE.test(asked) ? asked : `${asked}+07:00`;
  const startsAt = new Date(said);
  if (!INSTANT.test(said) || Number.isNaN(startsAt.getTime()) || !sameDay(said, startsAt))
    throw new WrongOption(`Thời điểm hội nghị "${asked}" không đúng dạng 2026-06-25T08:00:00+07:00.`);
  mustBeCountable(profile, startsAt);
  const slips = given.has('--slips') ? file : slipsBefore(file, startsAt);
  const out = given.get('--out') ?? 'demo-output';
  if (existsSync(out) && !statSync(out).isDirectory()) throw new WrongOption(`"${out}" không phải một thư mục.`);
  return { profile, profileJson: json, slips, conferenceStartsAt: startsAt, out };
}

/** Refuses a conference whose days reach into a year that nobody has declared. */
function mustBeCountable(profile: Profile, conferenceStartsAt: Date): void {
  const calendar = shippedCalendar();
  try {
    calendar.requireYearOf(dayAt(conferenceStartsAt));
    milestonesOf(profile, { conferenceStartsAt, kind: 'periodic' }, calendar);
  } catch (problem) {
    if (problem instanceof UndeclaredYear) throw new WrongOption(problem.message);
    throw problem;
  }
}

/** Rejects "2026-02-30T…", which JavaScript reads as 2 March. */
function sameDay(said: string, instant: Date): boolean {
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(said);
  const minutes = offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  return new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 10) === said.slice(0, 10);
}

function readProfile(said: string): { profile: Profile; json: string | null } {
  const preset = Object.values(PRESETS).find((candidate) => candidate.id === said);
  if (preset) return { profile: preset, json: null };
  if (!said.endsWith('.json'))
    throw new WrongOption(
      `Không có hồ sơ mẫu "${said}"; có: ${Object.values(PRESETS)
        .map((one) => one.id)
        .join(', ')}, hoặc đường dẫn một tệp .json.`,
    );
  const parsed = parseProfile(readJson(said));
  if (!parsed.ok) throw new WrongOption(`Hồ sơ ${said} chưa đúng: ${parsed.problems.slice(0, MOST_TOLD).join('; ')}`);
  return { profile: parsed.profile, json: JSON.stringify(readJson(said)) };
}

function readSlips(path: string | undefined): SlipsFile {
  const json = path === undefined ? JSON.parse(readFileSync(DEFAULT_SLIPS, 'utf8')) : readJson(path);
  const problem = slipsFileProblem(json);
  if (problem) throw new WrongOption(`Tệp phiếu ${path ?? 'mẫu'} chưa đúng: ${problem}`);
  return json as SlipsFile;
}

function readJson(path: string): unknown {
  if (!existsSync(path)) throw new WrongOption(`Không thấy tệp "${path}".`);
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw new WrongOption(`Tệp "${path}" không phải JSON đọc được.`);
  }
}

/** The slips' own conference; for another profile's year, the day its first session allows. */
function conferenceOf(profile: Profile, slips: SlipsFile, ownSlips: boolean): string {
  if (ownSlips || fits(profile, slips)) return slips.conference.startsAt;
  const session = profile.conferences.sessions.find((one) => one.on ?? one.from);
  const on = session?.on ?? middleOf(session?.from ?? null, session?.to ?? null);
  return on ? `${on}T08:00:00+07:00` : slips.conference.startsAt;
}

/** Whether a session of the profile may be held on the day of the slips' own conference. */
function fits(profile: Profile, { conference }: SlipsFile): boolean {
  const on = dayAt(new Date(conference.startsAt));
  return profile.conferences.sessions.some(
    (session) => session.on === on || (session.from && session.to && session.from <= on && on <= session.to),
  );
}

/** A weekday in the middle of a window. */
function middleOf(from: string | null, to: string | null): string | null {
  if (!from || !to) return from;
  const middle = new Date((Date.parse(from) + Date.parse(to)) / 2);
  while (middle.getUTCDay() === 0 || middle.getUTCDay() === 6) middle.setUTCDate(middle.getUTCDate() + 1);
  return middle.toISOString().slice(0, 10);
}
