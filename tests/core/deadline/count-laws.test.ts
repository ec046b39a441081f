import fc from 'fast-check';
import { describe, it } from 'vitest';
import { addDays, day, daysBetween } from '../../../src/core/calendar/day.ts';
import { type Count, dueDay } from '../../../src/core/deadline/count-days.ts';
import { calendar, slowCount } from './slow-count.ts';

const first = day('2024-06-01');
const last = day('2027-06-01');
const days = fc.integer({ min: 0, max: daysBetween(first, last) }).map((n) => addDays(first, n));
const counts: fc.Arbitrary<Count> = fc.record({
  from: days,
  amount: fc.integer({ min: 0, max: 100 }),
  unit: fc.constantFrom('working', 'calendar'),
  direction: fc.constantFrom('after', 'before'),
  adjust: fc.constantFrom('forward', 'backward', 'none'),
});
const workingDays = days.filter((on) => calendar.isWorkingDay(on));

describe('laws of counting', () => {
  it('agrees with a count day by day', () => {
    fc.assert(
      fc.property(counts, (count) => dueDay(count, calendar) === slowCount(count)),
      { numRuns: 1000 },
    );
  });

  it('never gives an earlier day for more days after, nor a later one for more days before', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const more = dueDay({ ...count, amount: count.amount + 1 }, calendar);
        const due = dueDay(count, calendar);
        return count.direction === 'after' ? more >= due : more <= due;
      }),
    );
  });

  it('never gives an earlier day for a later event', () => {
    fc.assert(
      fc.property(counts, (count) => {
        return dueDay({ ...count, from: addDays(count.from, 1) }, calendar) >= dueDay(count, calendar);
      }),
    );
  });

  it('comes back: n working days after, then n before, from a working day', () => {
    fc.assert(
      fc.property(workingDays, fc.integer({ min: 0, max: 100 }), (from, amount) => {
        const there = dueDay({ from, amount, unit: 'working', direction: 'after', adjust: 'none' }, calendar);
        return dueDay({ from: there, amount, unit: 'working', direction: 'before', adjust: 'none' }, calendar) === from;
      }),
    );
  });

  it('lands on a working day unless told to let a day stand', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const stands = count.adjust === 'none' && (count.unit === 'calendar' || count.amount === 0);
        return stands || calendar.isWorkingDay(dueDay(count, calendar));
      }),
    );
  });

  it('counts between two days what it counted to get there', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 100 }), (from, amount) => {
        const to = dueDay({ from, amount, unit: 'working', direction: 'after', adjust: 'none' }, calendar);
        return calendar.workingDaysBetween(from, to) === amount && calendar.workingDaysBetween(to, from) === -amount;
      }),
    );
  });
});
