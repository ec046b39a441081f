/** The day's reminders: one digest per officer per working day, each step of an item once per due day. */
import type { Day } from '../calendar/day.ts';
import { UndeclaredYear, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { remindOn } from '../deadline/count-days.ts';
import { committeeLeaders, leaderOfUnit, officerFor, sameUnit, standIn } from '../opinion/officers.ts';
import { isAddress } from '../registration/email.ts';
import type { Officer } from '../tables/commune-tables.ts';
import { type DueItem, type DueRows, dueItems } from './due-item.ts';
import { digestKey, leaderDigestKey, stepKey } from './keys.ts';

export type Urgency = 'overdue' | 'today' | 'soon';
export const URGENCY_NAMES: Readonly<Record<Urgency, string>> = {
  overdue: 'Quá hạn',
  today: 'Đến hạn hôm nay',
  soon: 'Sắp đến hạn',
};

export interface DigestItem extends DueItem {
  readonly urgency: Urgency;
  /** Working days since the last day on which it could be done in time; negative before. */
  readonly offset: number;
}

export interface Digest {
  readonly key: string;
  readonly kind: 'digest' | 'leaderDigest';
  readonly officer: Officer;
  readonly items: readonly DigestItem[];
  /** Overdue items of this officer that were reminded before and are not listed again. */
  readonly alsoOverdue: number;
  readonly stepKeys: readonly string[];
}

/** Something that the keeper of the register must do, since a reminder could not reach anybody. */
export interface ManagerPoint {
  readonly sentence: string;
  readonly stepKeys: readonly string[];
}

export interface DigestPlan {
  readonly digests: readonly Digest[];
  readonly forManager: readonly ManagerPoint[];
  /** Why nothing is sent today, or null. */
  readonly quietBecause: string | null;
}

export interface DigestInput extends DueRows {
  readonly officers: readonly Officer[];
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  /** Working days relative to the due day. */
  readonly steps?: readonly number[];
  /** From so many working days after the due day, the leader in charge is told. */
  readonly leaderFrom?: number;
  readonly sentKeys: ReadonlySet<string>;
  /** The pause switch for all reminders. */
  readonly paused: boolean;
}

export const USUAL_STEPS: readonly number[] = [-3, -1, 0, 1];
export const USUAL_LEADER_STEP = 2;

export function planDigests(input: DigestInput): DigestPlan {
  const { today, calendar } = input;
  const quiet = (quietBecause: string, forManager: ManagerPoint[] = []) => ({ digests: [], forManager, quietBecause });
  if (input.paused) return quiet('Nhắc hạn đang tạm dừng.');
  try {
    const dayOff = calendar.dayOffName(today);
    if (dayOff !== null) return quiet(`Hôm nay là ngày nghỉ (${dayOff}), không gửi thư nhắc.`);
  } catch (error) {
    if (!(error instanceof UndeclaredYear)) throw error;
    return quiet(error.message, [{ sentence: error.message, stepKeys: [] }]);
  }
  return digestsOf(input);
}

interface Pile {
  readonly officer: Officer;
  readonly items: DigestItem[];
  readonly stepKeys: string[];
  alsoOverdue: number;
}

function digestsOf(input: DigestInput): DigestPlan {
  const { officers, today, calendar, sentKeys } = input;
  const steps = [...(input.steps ?? USUAL_STEPS)].sort((a, b) => a - b);
  const piles = { digest: new Map<string, Pile>(), leaderDigest: new Map<string, Pile>() };
  const unreachable = new Map<string, ManagerPoint>();

  const pileOf = (kind: Digest['kind'], officer: Officer): Pile => {
    const pile = piles[kind].get(officer.id) ?? { officer, items: [], stepKeys: [], alsoOverdue: 0 };
    piles[kind].set(officer.id, pile);
    return pile;
  };
  const tellManager = (reason: string, todo: string, item: DueItem, key: string) => {
    const known = unreachable.get(reason)?.stepKeys ?? [];
    const stepKeys = [...known, key];
    const codes = [...new Set(stepKeys.map((one) => one.slice(0, one.indexOf('@'))))];
    unreachable.set(reason, {
      sentence: `${reason}: ${codes.length} việc cần nhắc (${codes.join(', ')}). ${todo}`,
      stepKeys,
    });
    return item;
  };

  for (const due of dueItems(input, today)) {
    let offset: number;
    try {
      offset = calendar.workingDaysBetween(remindOn(due.dueOn, calendar), today);
    } catch (error) {
      if (!(error instanceof UndeclaredYear)) throw error;
      tellManager(error.message, 'Hạn của các việc này chưa được nhắc.', due, stepKey(due.code, 0, due.dueOn));
      continue;
    }
    const item: DigestItem = { ...due, offset, urgency: urgencyOf(due.dueOn, offset) };
    const receiver = receiverOf(due, officers, today);

    const step = steps.filter((candidate) => candidate <= offset).pop();
    if (step !== undefined) {
      const key = stepKey(due.code, step, due.dueOn);
      const fresh = !sentKeys.has(key);
      if (!fresh) {
        if (receiver && item.urgency === 'overdue') pileOf('digest', receiver).alsoOverdue++;
      } else if (receiver === null) {
        tellManager(
          `Chưa có cán bộ nhận nhắc của "${due.unit || 'chưa rõ đơn vị'}"`,
          'Ghi cán bộ ở trang "Đơn vị, cán bộ" hoặc ở cột "Cán bộ (mã)".',
          due,
          key,
        );
      } else if (addressProblem(receiver) !== null) {
        tellManager(
          `${nameOf(receiver)} ${addressProblem(receiver)}`,
          'Sửa địa chỉ ở trang "Đơn vị, cán bộ" và báo trực tiếp hôm nay.',
          due,
          key,
        );
      } else {
        const pile = pileOf('digest', receiver);
        pile.items.push(item);
        pile.stepKeys.push(key);
      }
    }

    const leaderKey = stepKey(due.code, 'L', due.dueOn);
    if (offset < (input.leaderFrom ?? USUAL_LEADER_STEP) || sentKeys.has(leaderKey)) continue;
    const leaders = committeeLeaders(due.field, due.unit, officers).filter((leader) => addressProblem(leader) === null);
    if (leaders.length === 0)
      tellManager(
        'Chưa có lãnh đạo UBND nào nhận được thư báo quá hạn',
        'Ghi "Lãnh đạo UBND phụ trách khối" và địa chỉ thư ở trang "Đơn vị, cán bộ".',
        due,
        leaderKey,
      );
    for (const leader of leaders) {
      const pile = pileOf('leaderDigest', leader);
      pile.items.push(item);
      pile.stepKeys.push(leaderKey);
    }
  }

  const digests = (['digest', 'leaderDigest'] as const).flatMap((kind) =>
    [...piles[kind].values()].filter((pile) => pile.items.length > 0).map((pile) => digestOf(kind, pile, today)),
  );
  return {
    digests: digests.filter((digest) => !sentKeys.has(digest.key)),
    forManager: [...unreachable.values()],
    quietBecause: null,
  };
}

function digestOf(kind: Digest['kind'], { officer, items, stepKeys, alsoOverdue }: Pile, today: Day): Digest {
  const key = kind === 'digest' ? digestKey(officer.id, today) : leaderDigestKey(officer.id, today);
  const sorted = [...items].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.code < b.code ? -1 : 1));
  return { key, kind, officer, items: sorted, alsoOverdue, stepKeys };
}

/** On the working day before a deadline that lies on a day off, today is the last day to act. */
const urgencyOf = (_dueOn: Day, offset: number): Urgency => (offset > 0 ? 'overdue' : offset === 0 ? 'today' : 'soon');

/** The item's officer or who stands in; without one, whoever answers for the unit. */
function receiverOf(item: DueItem, officers: readonly Officer[], today: Day): Officer | null {
  const named = officers.find((officer) => item.officer !== '' && officer.id === item.officer);
  const asked = named ?? (item.unit === '' ? null : officerFor(unitNamed(item.unit, officers), item.field, officers));
  if (!asked) return null;
  return standIn(asked, officers, today) ?? leaderOfUnit(asked.unit, officers, today) ?? asked;
}

const unitNamed = (unit: string, officers: readonly Officer[]): string =>
  officers.find((officer) => sameUnit(officer.unit, unit))?.unit ?? unit;

/** What is wrong with an officer's address, or null. */
export function addressProblem(officer: Pick<Officer, 'email' | 'emailBad'>): string | null {
  if (officer.email.trim() === '') return 'chưa có địa chỉ thư';
  if (officer.emailBad) return 'có địa chỉ thư bị đánh dấu hỏng';
  return isAddress(officer.email.trim())
    ? null
    : `có địa chỉ thư không hợp lệ ("${officer.email.trim().slice(0, 60)}")`;
}

export const nameOf = (officer: Officer): string =>
  [officer.title, officer.name || officer.id].filter((part) => part !== '').join(' ');
