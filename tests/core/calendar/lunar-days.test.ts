import { SearchMoonPhase, SearchSunLongitude } from 'astronomy-engine';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, dayAt, daysBetween, instantAt } from '../../../src/core/calendar/day.ts';
import { shippedDays } from '../../../src/core/calendar/shipped-days.ts';
import table from './lunar-days.json' with { type: 'json' };

/** First days of the lunar months (the day of the new moon in Viet Nam, UTC+7) from one day on. */
function monthStarts(from: Day, count: number): Day[] {
  const starts: Day[] = [];
  let search = instantAt(from);
  for (let i = 0; i < count; i++) {
    const moon = SearchMoonPhase(0, search, 40);
    if (!moon) throw new Error('no new moon in forty days');
    starts.push(dayAt(moon.date));
    search = new Date(moon.date.getTime() + 20 * 86_400_000);
  }
  return starts;
}

/** The day in Viet Nam on which the sun reaches a longitude, searched from a day on. */
function sunReaches(longitude: number, from: Day): Day {
  const time = SearchSunLongitude(longitude, instantAt(from), 40);
  if (!time) throw new Error('the sun is late');
  return dayAt(time.date);
}

/** Mùng 1 of months 1 and 3 of a lunar year: month 11 holds the winter solstice; of thirteen months between two
 * solstices the first without a principal term is the leap month. */
function lunarYear(year: number): { tet: Day; gioTo: Day } {
  const [before, after] = [year - 1, year].map((y) => sunReaches(270, day(`${y}-12-10`))) as [Day, Day];
  const starts = monthStarts(addDays(before, -40), 18);
  const eleventh = starts.filter((start) => start <= before).length - 1;
  const next = starts.filter((start) => start <= after).length - 1;
  const terms = Array.from({ length: 13 }, (_, i) =>
    sunReaches((270 + 30 * i) % 360, addDays(before, Math.round(30.44 * i) - 8)),
  );
  const holdsTerm = (i: number) => terms.some((on) => on >= (starts[i] as Day) && on < (starts[i + 1] as Day));
  let leap = -1;
  if (next - eleventh === 13)
    leap = Array.from({ length: 13 }, (_, i) => eleventh + i).find((i) => i > eleventh && !holdsTerm(i)) ?? -1;
  const monthAfter = (count: number) => {
    let index = eleventh + count;
    if (leap >= 0 && leap <= index) index += 1;
    return starts[index] as Day;
  };
  return { tet: monthAfter(2), gioTo: addDays(monthAfter(4), 9) };
}

describe('Tết and Giỗ Tổ', () => {
  it('are for 2024–2060 what the new moons at UTC+7 make them', () => {
    const computed = Object.fromEntries(Object.keys(table).map((year) => [year, lunarYear(Number(year))]));
    expect(computed).toEqual(table);
  });

  it('differ from the Chinese calendar in 2030', () => {
    expect(table['2030'].tet).toBe('2030-02-02');
  });

  it('are days off in the shipped calendar, Tết with the days around it', () => {
    for (const [year, { tet, gioTo }] of Object.entries(table)) {
      if (Number(year) > 2027) continue;
      const off = shippedDays()
        .filter((d) => d.kind === 'dayOff')
        .map((d) => d.on);
      expect(off).toContain(tet);
      expect(off).toContain(gioTo);
      expect(off.filter((on) => Math.abs(daysBetween(tet as Day, on)) <= 5).length).toBeGreaterThanOrEqual(5);
    }
  });
});
