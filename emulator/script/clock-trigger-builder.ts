/** A time-driven trigger in the making. */
import { GoogleError } from '../kernel/contract.ts';
import { invalidArgument } from '../kernel/signature.ts';
import type { EnumValue } from '../spreadsheet/enumeration.ts';
import type { Trigger } from './trigger.ts';
import { type Keep, weekDayOf } from './trigger-builders.ts';
import type { Schedule } from './trigger-state.ts';

interface Wishes {
  minutes?: number;
  hours?: number;
  days?: number;
  weeks?: number;
  monthDay?: number;
  weekDay?: number;
  atHour?: number;
  nearMinute?: number;
  at?: number;
}

export class ClockTriggerBuilder {
  static readonly api = 'ClockTriggerBuilder';
  readonly #wishes: Wishes = {};
  readonly #keep: Keep;

  constructor(keep: Keep) {
    this.#keep = keep;
  }

  everyMinutes(n: number): this {
    if (![1, 5, 10, 15, 30].includes(n))
      throw new GoogleError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    return this.#wish({ minutes: n });
  }

  everyHours(n: number): this {
    return this.#wish({ hours: positive(n) });
  }

  everyDays(n: number): this {
    return this.#wish({ days: positive(n) });
  }

  everyWeeks(n: number): this {
    return this.#wish({ weeks: positive(n) });
  }

  onWeekDay(day: EnumValue): this {
    return this.#wish({ weekDay: weekDayOf(day) });
  }

  onMonthDay(day: number): this {
    return this.#wish({ monthDay: positive(day) });
  }

  atHour(hour: number): this {
    if (!(hour >= 0 && hour <= 23)) throw invalidArgument('hour');
    return this.#wish({ atHour: hour });
  }

  nearMinute(minute: number): this {
    if (!(minute >= 0 && minute <= 59)) throw invalidArgument('minute');
    return this.#wish({ nearMinute: minute });
  }

  at(date: Date): this {
    return this.#wish({ at: date.getTime() });
  }

  atDate(year: number, month: number, day: number): this {
    return this.#wish({ at: new Date(year, month - 1, day).getTime() });
  }

  after(milliseconds: number): this {
    return this.#wish({ at: -milliseconds });
  }

  inTimezone(_timezone: string): this {
    throw new TypeError('ClockTriggerBuilder.inTimezone is not emulated');
  }

  create(): Trigger {
    return this.#keep({ event: 'CLOCK', source: 'CLOCK', sourceId: null, schedule: this.#schedule() });
  }

  #wish(wish: Wishes): this {
    Object.assign(this.#wishes, wish);
    return this;
  }

  #schedule(): Schedule {
    const { minutes, hours, days, weeks, weekDay, monthDay, at, atHour = 0, nearMinute } = this.#wishes;
    const near = nearMinute === undefined ? {} : { nearMinute };
    if (at !== undefined) return { every: 'once', at };
    if (minutes) return { every: 'minutes', minutes };
    if (hours) return { every: 'hours', hours, ...near };
    if (monthDay) return { every: 'month', monthDay, atHour, ...near };
    if (weekDay !== undefined) return { every: 'weeks', weeks: weeks ?? 1, weekDay, atHour, ...near };
    if (days) return { every: 'days', days, atHour, ...near };
    throw new GoogleError('You must specify a recurrence or a specific time before creating the trigger.');
  }
}

function positive(n: number): number {
  if (!(n >= 1)) throw invalidArgument('n');
  return n;
}
