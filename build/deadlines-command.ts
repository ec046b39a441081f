/** The `deadlines` command: one due day, or the milestones of a conference, as JSON. */
import { type Day, instantAt, parseDay } from '../src/core/calendar/day.ts';
import { shippedCalendar } from '../src/core/calendar/shipped-days.ts';
import { countDays, usualAdjustment } from '../src/core/deadline/count-days.ts';
import {
  CONFERENCE_KINDS,
  type ConferenceKind,
  type DayUnit,
  EVENT_ANCHORS,
  type EventAnchor,
} from '../src/core/deadline/deadline-rule.ts';
import { milestonesOf } from '../src/core/deadline/milestones.ts';
import { type OptionKind, readOptions, runCommand, WrongUse } from './command-line.ts';
import { readProfile } from './profile-file.ts';

const OPTIONS = {
  from: 'value',
  add: 'value',
  unit: 'value',
  before: 'flag',
  after: 'flag',
  profile: 'value',
  conference: 'value',
  ends: 'value',
  kind: 'value',
  event: 'values',
} as const satisfies Record<string, OptionKind>;

type Options = Map<keyof typeof OPTIONS, string[]>;

const OF_ONE_DAY = ['from', 'add', 'unit', 'before', 'after'] as const;
const OF_A_CONFERENCE = ['profile', 'conference', 'ends', 'kind', 'event'] as const;

function answer(words: readonly string[]): unknown {
  const options = readOptions(words, OPTIONS);
  const oneDay = OF_ONE_DAY.filter((name) => options.has(name));
  const conference = OF_A_CONFERENCE.filter((name) => options.has(name));
  if (oneDay.length > 0 && conference.length > 0) {
    throw new WrongUse(
      `Không dùng --${oneDay[0]} cùng với --${conference[0]}: tính một ngày hoặc tính mốc của một hội nghị.`,
    );
  }
  return conference.length > 0 ? milestones(options) : dueDay(options);
}

function dueDay(options: Options): unknown {
  const from = readDay('from', required(options, 'from'));
  const amount = readAmount(required(options, 'add'));
  const unit = readChoice<DayUnit>('unit', required(options, 'unit'), ['working', 'calendar']);
  if (options.has('before') && options.has('after')) throw new WrongUse('Chọn một trong hai: --before hoặc --after.');
  const direction = options.has('before') ? 'before' : 'after';
  return countDays({ from, amount, unit, direction, adjust: usualAdjustment(direction) }, shippedCalendar());
}

function milestones(options: Options): unknown {
  const profile = readProfile(required(options, 'profile'));
  const conferenceStartsAt = readInstant('conference', required(options, 'conference'));
  const ends = options.get('ends')?.[0];
  const conferenceEndsAt = ends === undefined ? undefined : readInstant('ends', ends);
  if (conferenceEndsAt && conferenceEndsAt < conferenceStartsAt) throw new WrongUse('--ends trước --conference.');
  const kind = readChoice<ConferenceKind>('kind', options.get('kind')?.[0] ?? 'periodic', CONFERENCE_KINDS);
  const events = readEvents(options.get('event') ?? []);
  return {
    milestones: milestonesOf(profile, { conferenceStartsAt, conferenceEndsAt, kind, events }, shippedCalendar()),
  };
}

function readEvents(texts: readonly string[]): Partial<Record<EventAnchor, Day>> {
  const events: Partial<Record<EventAnchor, Day>> = {};
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at < 0) throw new WrongUse(`--event phải viết tên=ngày, không phải "${text}".`);
    const name = readChoice<EventAnchor>('event', text.slice(0, at), EVENT_ANCHORS);
    if (events[name]) throw new WrongUse(`--event ${name} nêu hai lần.`);
    events[name] = readDay('event', text.slice(at + 1));
  }
  return events;
}

function required(options: Options, name: keyof typeof OPTIONS): string {
  const value = options.get(name)?.[0];
  if (value === undefined) {
    throw new WrongUse(
      `Thiếu --${name}. Dùng: --from <ngày> --add <số> --unit working|calendar [--before], hoặc --profile <hồ sơ> --conference <thời điểm> [--event tên=ngày].`,
    );
  }
  return value;
}

function readDay(option: string, text: string): Day {
  const day = parseDay(text);
  if (!day)
    throw new WrongUse(`--${option}: "${text}" không phải một ngày có thật dạng năm-tháng-ngày, ví dụ 2026-01-05.`);
  return day;
}

function readAmount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new WrongUse(`--add: số ngày phải là số nguyên không âm, không phải "${text}".`);
  return Number(text);
}

/** An ISO instant; without an offset the clock in Viet Nam is meant. */
function readInstant(option: string, text: string): Date {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(
    text,
  );
  const day = match?.[1] === undefined ? null : parseDay(match[1]);
  const instant = match?.[5] && day ? new Date(text) : null;
  if (instant && !Number.isNaN(instant.getTime())) return instant;
  if (!match || !day || match[5]) {
    throw new WrongUse(`--${option}: "${text}" không phải thời điểm ISO, ví dụ 2026-06-25T08:00:00+07:00.`);
  }
  return instantAt(day, Number(match[2]), Number(match[3]), Number(match[4] ?? 0));
}

function readChoice<Choice extends string>(option: string, text: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined)
    throw new WrongUse(`--${option}: "${text}" không có; chọn một trong: ${choices.join(', ')}.`);
  return choice;
}

runCommand(() => answer(process.argv.slice(2)));
