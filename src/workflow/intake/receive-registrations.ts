import { withLock } from '../../google/lock.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import { newToken } from '../../google/session.ts';
import { deliver, sendOutbox } from '../mail/send-outbox.ts';
import { holdsLease } from '../office/lease.ts';
import { watched } from './intake-problems.ts';
import { BELL, enterNewReplies, type Look } from './read-forms.ts';

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

/** The daily work sends what waits at its own end. */
type Source = 'event' | 'hourly' | 'daily' | 'person';

/** A citizen has sent the Form: nobody is at the keyboard, so whatever stops the intake is left for the dashboard. */
export function receiveOnEvent(): void {
  watched(() => receiveRegistrations('event'));
}

/**
 * Takes every reply of every Form into the register, once. The event that woke us is not looked at: it may come twice,
 * blank, or not at all. Who misses the lock rings the bell and, if it stays shut, leaves quietly; the holder looks at the
 * bell before it goes. Mail goes out after the lock. An event looks from the last reply on and sends the mails of its own
 * slips; the hourly work and a person compare the whole Form with the register and send all that waits.
 */
export function receiveRegistrations(source: Source = 'event'): Intake {
  let entered = 0;
  let problems: readonly string[] = [];
  let sendsAll = source === 'hourly' || source === 'person';
  for (let round = 1; round <= ROUNDS; round++) {
    const look = underTheLock(source, round === 1);
    if (!look) {
      if (sendsAll) sendOutbox();
      return { entered, leftToOther: true, problems };
    }
    entered += look.entered;
    problems = look.problems;
    sendsAll = sendsAll || (look.mended && source !== 'daily');
    // Looked at under the lock where there is one to be taken: whoever rings after that finds it open.
    let bell: string | null | undefined;
    for (const batch of look.batches) deliver(batch, () => (bell = readProperty<string>(BELL)));
    if (bell === undefined) bell = readProperty<string>(BELL);
    if (bell === look.bell) break;
  }
  if (sendsAll) sendOutbox();
  return { entered, leftToOther: false, problems };
}

/** One look at the Forms under the lock; null when somebody else keeps it, who has then been told to look again. */
function underTheLock(source: Source, isFirst: boolean): Look | null {
  const whole = source !== 'event' && isFirst;
  const look = (): Look => enterNewReplies(whole, source === 'person' && isFirst, source === 'event');
  const first = withLock(0, look);
  if (first.ran) return first.result;
  // A trigger of somebody who has handed the work over rings no bell.
  if (source === 'event' && !holdsLease()) return null;
  writeProperty(BELL, newToken());
  const second = withLock(source === 'person' ? PERSON_WAIT_MS : EVENT_WAIT_MS, look);
  return second.ran ? second.result : null;
}
