/** The day's reminders: one digest per officer per working day, each step of an item once per due day. */
import type { Day } from '../calendar/day.ts';
import { UndeclaredYear, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { remindOn } from '../deadline/count-days.ts';
import { committeeLeaders } from '../opinion/officers.ts';
import type { Officer } from '../tables/commune-tables.ts';
import { approvalSteps } from './approval-steps.ts';
import { type DueItem, type DueRows, dueItems, labelOf, type ToldItem, told } from './due-item.ts';
import { digestKey, leaderDigestKey, stepKey } from './keys.ts';
import { addressProblem, nameOf, receiverOf } from './receiver.ts';
import { remembered } from './remembered.ts';
import { LEADER_STEP, type RuleSteps, stepsFor } from './rule-steps.ts';
import { type WaitingItem, type WaitingRows, waitingItems } from './waiting.ts';

export type Urgency = 'overdue' | 'today' | 'soon';
export const URGENCY_NAMES: Readonly<Record<Urgency, string>> = {
  overdue: 'Quá hạn',
  today: 'Đến hạn hôm nay',
  soon: 'Sắp đến hạn',
};

interface Standing {
  readonly urgency: Urgency;
  /** Working days since the last day on which it could be done in time; negative before. */
  readonly offset: number;
}
export type DigestItem = ToldItem & Standing;
export type ToldWaiting = Omit<WaitingItem, 'typed'> & { readonly what: string };

export interface Digest {
  readonly key: string;
  readonly kind: 'digest' | 'leaderDigest';
  readonly officer: Officer;
  readonly items: readonly DigestItem[];
  /** Answers that wait for this leader's approval. */
  readonly waiting: readonly ToldWaiting[];
  /** How many more did not fit; they are reminded the next working day. */
  readonly left: number;
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

export interface DigestInput extends DueRows, Omit<WaitingRows, 'opinions' | 'events'> {
  readonly officers: readonly Officer[];
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  /** Working days relative to the due day, by the rule under which something is due. */
  readonly steps?: RuleSteps;
  readonly sentKeys: ReadonlySet<string>;
  /** The pause switch for all reminders. */
  readonly paused: boolean;
}

/** Today’s digests; steps that were told before (`sentKeys`) are left out, whom no mail reaches is told to the keeper. */
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

/** So many items fit into a mail that somebody reads, and their keys into a cell; the rest is reminded the next working day. */
const MOST_PER_DIGEST = 80;
const MOST_PER_POINT = 200;

const NO_RULES: RuleSteps = new Map();

type Item = DueItem & Standing;
interface Rung<Of = Item> {
  readonly item: Of;
  readonly key: string;
}
interface Pile {
  readonly officer: Officer;
  readonly rungs: Rung[];
  readonly waiting: Rung<WaitingItem>[];
  alsoOverdue: number;
}
interface Unreached {
  readonly todo: string;
  readonly codes: Set<string>;
  readonly keys: string[];
}

function digestsOf(input: DigestInput): DigestPlan {
  const { officers, today, calendar, sentKeys } = input;
  const piles = { digest: new Map<string, Pile>(), leaderDigest: new Map<string, Pile>() };
  const unreached = new Map<string, Unreached>();

  const receiverFor = remembered(
    (item: Item) => `${item.officer}|${item.unit}|${item.field}`,
    (item) => receiverOf(item, officers, today),
  );
  const leadersFor = remembered(
    (item: { unit: string; field: string }) => `${item.unit}|${item.field}`,
    (item) => committeeLeaders(item.field, item.unit, officers).filter((one) => addressProblem(one) === null),
  );
  const pileOf = (kind: Digest['kind'], officer: Officer): Pile => {
    const pile = piles[kind].get(officer.id) ?? { officer, rungs: [], waiting: [], alsoOverdue: 0 };
    piles[kind].set(officer.id, pile);
    return pile;
  };
  const tellManager = (reason: string, todo: string, code: string, key?: string) => {
    const point = unreached.get(reason) ?? { todo, codes: new Set<string>(), keys: [] };
    unreached.set(reason, point);
    if (point.keys.length >= MOST_PER_POINT) return;
    point.codes.add(code);
    if (key) point.keys.push(key);
  };
  const tellReceiver = (item: Item, step: number) => {
    const receiver = receiverFor(item);
    const key = stepKey(item.code, step, item.dueOn);
    const problem = receiver && addressProblem(receiver);
    if (sentKeys.has(key)) {
      if (receiver && item.urgency === 'overdue') pileOf('digest', receiver).alsoOverdue++;
    } else if (!receiver) {
      const reason = `Chưa có cán bộ nhận nhắc của "${item.unit || 'chưa rõ đơn vị'}"`;
      tellManager(reason, 'Ghi cán bộ ở trang "Đơn vị, cán bộ" hoặc ở cột "Cán bộ (mã)".', called(item), key);
    } else if (problem) {
      const todo = 'Sửa địa chỉ ở trang "Đơn vị, cán bộ" và báo trực tiếp hôm nay.';
      tellManager(`${nameOf(receiver)} ${problem}`, todo, called(item), key);
    } else pileOf('digest', receiver).rungs.push({ item, key });
  };
  const tellLeaders = (item: Item) => {
    const key = stepKey(item.code, 'L', item.dueOn);
    if (sentKeys.has(key)) return;
    const leaders = leadersFor(item);
    const todo = 'Ghi "Lãnh đạo UBND phụ trách khối" và địa chỉ thư ở trang "Đơn vị, cán bộ".';
    if (leaders.length === 0)
      tellManager('Chưa có lãnh đạo UBND nào nhận được thư báo quá hạn', todo, called(item), key);
    for (const leader of leaders) pileOf('leaderDigest', leader).rungs.push({ item, key });
  };

  const tellApprovers = (item: WaitingItem) => {
    const keys = approvalSteps(item, today, calendar, sentKeys);
    const leaders = keys.length > 0 ? leadersFor(item) : [];
    const todo = 'Ghi "Lãnh đạo UBND phụ trách khối" và địa chỉ thư ở trang "Đơn vị, cán bộ", hoặc trình trực tiếp.';
    for (const key of keys) {
      if (leaders.length === 0) tellManager('Chưa có lãnh đạo UBND nào nhận được thư chờ duyệt', todo, item.code, key);
      for (const leader of leaders) pileOf('leaderDigest', leader).waiting.push({ item, key });
    }
  };

  for (const item of waitingItems(input, today)) if (item.duty === 'approve') tellApprovers(item);
  for (const due of dueItems(input, today)) {
    const offset = offsetOf(due.dueOn, today, calendar);
    if (typeof offset === 'string') {
      tellManager(offset, 'Hạn của các việc này chưa được nhắc.', called(due));
      continue;
    }
    const item: Item = { ...due, offset, urgency: offset > 0 ? 'overdue' : offset === 0 ? 'today' : 'soon' };
    const step = stepsFor(item, input.steps ?? NO_RULES)
      .filter((candidate) => candidate <= offset)
      .pop();
    if (step !== undefined) tellReceiver(item, step);
    if (offset >= LEADER_STEP) tellLeaders(item);
  }

  const digests = (['digest', 'leaderDigest'] as const).flatMap((kind) =>
    [...piles[kind].values()]
      .filter((pile) => pile.rungs.length + pile.waiting.length > 0)
      .map((pile) => digestOf(kind, pile, today)),
  );
  return {
    digests: digests.filter((digest) => !sentKeys.has(digest.key)),
    forManager: [...unreached].map(([reason, point]) => pointOf(reason, point)),
    quietBecause: null,
  };
}

const called = (item: DueItem): string => labelOf({ ...item, what: item.typed });

/** Working days since the last day to act, which before a day off is the working day before it; else why it cannot be told. */
function offsetOf(dueOn: Day, today: Day, calendar: WorkingCalendar): number | string {
  try {
    return calendar.workingDaysBetween(remindOn(dueOn, calendar), today);
  } catch (error) {
    if (!(error instanceof UndeclaredYear)) throw error;
    return error.message;
  }
}

function digestOf(kind: Digest['kind'], { officer, rungs, waiting, alsoOverdue }: Pile, today: Day): Digest {
  const key = kind === 'digest' ? digestKey(officer.id, today) : leaderDigestKey(officer.id, today);
  const sorted = [...rungs].sort((a, b) => byDay(a.item, b.item)).slice(0, MOST_PER_DIGEST);
  const all = [...new Map(waiting.map(({ item }) => [item.code, item]))];
  const shown = new Map(all.slice(0, MOST_PER_DIGEST - sorted.length));
  return {
    key,
    kind,
    officer,
    items: sorted.map((rung) => told(rung.item)),
    waiting: [...shown.values()].map(told),
    left: rungs.length - sorted.length + all.length - shown.size,
    alsoOverdue,
    stepKeys: [...sorted, ...waiting.filter(({ item }) => shown.has(item.code))].map((rung) => rung.key),
  };
}

const byDay = (a: DueItem, b: DueItem): number =>
  a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.code < b.code ? -1 : 1;

function pointOf(reason: string, { todo, codes, keys }: Unreached): ManagerPoint {
  const listed = [...codes].slice(0, 20).join(', ');
  const more = codes.size > 20 ? '…' : '';
  return { sentence: `${reason}: ${codes.size} việc cần nhắc (${listed}${more}). ${todo}`, stepKeys: keys };
}
