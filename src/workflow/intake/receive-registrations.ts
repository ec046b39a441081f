import { withLock } from '../../google/lock.ts';
import { deleteProperty, readProperties, writeProperty } from '../../google/properties.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { watched } from './intake-problems.ts';
import { enterNewReplies, type Look } from './read-forms.ts';

/** Set by whoever arrives, so that the holder of the lock looks once more before going home. */
const BELL = 'intake.bell';
const ROUNDS = 8;
/** Other commands hold the lock for moments and do not look at the bell; intake waits for them. */
const EVENT_WAIT_MS = 10_000;
const PERSON_WAIT_MS = 20_000;

export interface Intake {
  readonly entered: number;
  /** True when another execution holds the lock; it has been told to look again. */
  readonly leftToOther: boolean;
  readonly problems: readonly string[];
}

/** A citizen has sent the Form: nobody is at the keyboard, so whatever stops the intake is left for the dashboard. */
export function receiveOnEvent(): void {
  watched(() => receiveRegistrations('event'));
}

/**
 * Takes every reply of every Form into the register, once. The event that woke us is not looked at: it may come twice,
 * blank, or not at all. Who misses the lock leaves quietly; the holder looks again. Mail goes out after the lock. An
 * event looks from the last reply on; the hourly work and a person compare the whole Form with the register.
 */
export function receiveRegistrations(source: 'event' | 'hourly' | 'person' = 'event'): Intake {
  writeProperty(BELL, 1);
  let entered = 0;
  let problems: readonly string[] = [];
  let unsent = source !== 'event';
  for (let round = 1; round <= ROUNDS; round++) {
    const whole = source !== 'event' && round === 1;
    const done = withLock<Look>(source === 'person' ? PERSON_WAIT_MS : EVENT_WAIT_MS, () => {
      deleteProperty(BELL);
      return enterNewReplies(whole, source === 'person' && round === 1);
    });
    if (!done.ran) {
      if (unsent) sendOutbox();
      return { entered, leftToOther: true, problems };
    }
    entered += done.result.entered;
    problems = done.result.problems;
    unsent = unsent || done.result.entered > 0;
    if (readProperties()[BELL] !== undefined) continue;
    if (unsent) sendOutbox();
    unsent = false;
    // The mails took their time, under the lock for moments; somebody may have come and gone meanwhile.
    if (done.result.entered === 0 || readProperties()[BELL] === undefined) break;
  }
  if (unsent) sendOutbox();
  return { entered, leftToOther: false, problems };
}
