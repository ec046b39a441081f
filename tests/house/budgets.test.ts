import { describe, expect, it } from 'vitest';
import { ACTIONS, type Cost, measure } from '../../bench/actions.ts';
import { bigOffice } from '../../bench/big-office.ts';
import { allowedCalls, BUDGETS, type Budget } from '../../bench/budgets.ts';

/** What each action of the budget costs, one after another on one workbook. */
function costs(size: number): Map<string, Cost> {
  const clerk = bigOffice(size);
  return new Map(Object.entries(ACTIONS).map(([name, action]) => [name, measure(clerk, action)]));
}

describe('service calls', () => {
  const [few, many] = [costs(20), costs(200)] as const;

  it.each(Object.keys(ACTIONS))('of "%s" stay within what it may cost, however many rows there are', (name) => {
    const [small, large] = [few.get(name), many.get(name)] as [Cost, Cost];
    const detail = JSON.stringify(large.byMethod);
    expect(large.calls, detail).toBeLessThanOrEqual(allowedCalls(BUDGETS[name] as Budget, large));
    expect(large.calls, `${JSON.stringify(small.byMethod)} and with more rows ${detail}`).toBe(small.calls);
  });
});
