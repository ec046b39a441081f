/** Which time trigger runs next. */
import type { World } from '../world.ts';
import { nextRun } from './schedule.ts';
import type { TriggerState } from './trigger-state.ts';

/** The earliest trigger due by that instant, already set to its next run, with the clock at its minute. */
export function takeDue(world: World, by: Date): { trigger: TriggerState; at: Date } | undefined {
  let due: TriggerState | undefined;
  for (const trigger of world.state.triggers) {
    if (trigger.nextAt === undefined || trigger.nextAt > by.getTime()) continue;
    if (!due || trigger.nextAt < (due.nextAt ?? 0)) due = trigger;
  }
  if (due?.nextAt === undefined) return undefined;
  const at = due.nextAt;
  const next = nextRun(due, at, world.project.manifest.timeZone);
  if (next === undefined) delete due.nextAt;
  else due.nextAt = next;
  world.clock.moveTo(new Date(at));
  return { trigger: due, at: new Date(at) };
}
