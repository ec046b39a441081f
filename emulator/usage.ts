/** Daily quotas, counted for each user from the first use on, for 24 hours. */
import type { World } from './world.ts';

const DAY_MS = 86_400_000;

/** How much of a quota the user has used up. */
export function used(world: World, quota: string, user: string): number {
  const entry = world.state.usage[`${quota}:${user}`];
  return entry && world.clock.now().getTime() < entry.since + DAY_MS ? entry.count : 0;
}

/** Use up some of a quota. */
export function use(world: World, quota: string, user: string, amount: number): void {
  const key = `${quota}:${user}`;
  const now = world.clock.now().getTime();
  const entry = world.state.usage[key];
  if (entry && now < entry.since + DAY_MS) entry.count += amount;
  else world.state.usage[key] = { since: now, count: amount };
}
