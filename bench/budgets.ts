import type { Cost } from './actions.ts';

/** What an action may cost: service calls at every size, priced seconds and, where it is bounded, CPU at 10,000 opinions. */
export interface Budget {
  readonly calls: number;
  readonly callsPerMail?: number;
  readonly seconds: number;
  readonly cpuMs?: number;
}

export const LARGEST = 10_000;

export const BUDGETS: Readonly<Record<string, Budget>> = {
  'open the workbook': { calls: 8, seconds: 1 },
  'one new slip, acknowledged': { calls: 35, seconds: 15 },
  'daily run, nothing due': { calls: 30, seconds: 20, cpuMs: 1000 },
  'daily run, 40 officers': { calls: 30, callsPerMail: 3, seconds: 60, cpuMs: 1000 },
  minutes: { calls: 45, seconds: 60 },
  'conclusion notice': { calls: 45, seconds: 60 },
  'six-month report': { calls: 45, seconds: 60, cpuMs: 3000 },
};

export const BUNDLE_BYTES = 1_200_000;
export const LOAD_MS = 40;

/** How many service calls the budget gives to this action, mails included. */
export const allowedCalls = (budget: Budget, cost: Cost): number =>
  budget.calls + (budget.callsPerMail ?? 0) * cost.mails;

/** What is over the budget, by name; nothing is said of seconds below the largest size. */
export function over(budget: Budget, cost: Cost, size: number): string[] {
  const said: string[] = [];
  if (cost.calls > allowedCalls(budget, cost)) said.push('calls');
  if (size === LARGEST && cost.seconds > budget.seconds) said.push('seconds');
  if (size === LARGEST && budget.cpuMs !== undefined && cost.cpuMs > budget.cpuMs) said.push('CPU');
  return said;
}
