/**
 * The figures of a report once more, straight from the rows of the register and from the definitions as they are written
 * beside the figures: one row, one question after the other, no table of classes, nothing of the program's own judgement.
 */
import type { Coverage } from '../../../src/core/report/coverage.ts';
import type { Register } from '../../../src/core/report/rows-of-register.ts';
import type { Opinion } from '../../../src/core/tables/register-tables.ts';

/** By figure: the codes that it counts, or a number. */
export type Slow = { readonly counts: Map<string, string[]>; readonly numbers: Map<string, number | null> };

const vietnamDay = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

export function slowFigures(register: Register, { period, asOf, conference, unit }: Coverage): Slow {
  const counts = new Map<string, string[]>();
  const numbers = new Map<string, number | null>();
  const add = (key: string, code: string): void => {
    counts.set(key, [...(counts.get(key) ?? []), code]);
  };
  const isIn = (of: string, on: string | null): boolean => {
    if (conference !== '') return of === conference;
    return on !== null && on <= asOf && period.from <= on && on <= period.to;
  };
  /** Rows of the ledger that keep what an opinion was; one that a person typed keeps nothing. */
  const reopenings = (code: string) =>
    register.events
      .filter((event) => event.opinion === code && event.kind === 'reopening' && event.before !== '')
      .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0));
  /** Opened again after this day: what it was until then. */
  const asItStood = (one: Opinion, on: string): Opinion => {
    const next = reopenings(one.code).find((event) => event.on !== null && event.on > on);
    return next ? { ...one, ...JSON.parse(next.before) } : one;
  };
  const denounces = (one: Opinion): boolean => one.scope === 'out_to_cao' || one.scope === 'mixed_to_cao';
  const slipOf = (one: Opinion) => register.registrations.find((slip) => slip.code === one.registration);
  const receivedOn = (one: Opinion): string | null => {
    const at = slipOf(one)?.receivedAt;
    return at ? vietnamDay(at) : null;
  };
  const siblings = (one: Opinion) => register.opinions.filter((other) => other.registration === one.registration);
  /** Undecided beside a denunciation, or the rest of a slip whose denunciation was split off. */
  const aside = ({ code }: Opinion): boolean => {
    const one = register.opinions.find((row) => row.code === code) as Opinion;
    if (one.status === 'separated') return false;
    if (one.scope === 'mixed_to_cao') return siblings(one).some((other) => other.scope === 'out_to_cao');
    return (one.scope === null || one.scope === 'unclear') && siblings(one).some(denounces);
  };
  const isSeparated = (one: Opinion): boolean =>
    aside(one) || denounces(one) || one.scope === 'out_khieu_nai' || one.status === 'separated';
  const passedUp = (one: Opinion): boolean =>
    one.outcome === 'escalated' ||
    one.status === 'escalated' ||
    (one.scope === 'beyond_authority' && one.outcome === null);
  const dayOfConference = (code: string): string | null => {
    const held = register.conferences.find((one) => one.code === code);
    return held?.startsAt ? vietnamDay(held.startsAt) : null;
  };
  /** The day of the finish as seen on a day: a day, "?" for finished without one, null for open. */
  const finished = (one: Opinion, on: string): string | null => {
    if (passedUp(one))
      return one.superiorRepliedOn !== null && one.superiorRepliedOn <= on ? one.superiorRepliedOn : null;
    const spoken = one.answeredOn ?? dayOfConference(one.conference);
    if (one.answerWay === 'atConference' && spoken === null) return '?';
    const day = one.answerWay === 'atConference' ? spoken : one.answeredOn;
    return day !== null && day <= on ? day : null;
  };
  const draftOn = (one: Opinion): string | null => {
    const days = [one.draftedOn, one.answerApprovedOn, one.answeredOn].filter((on) => on !== null).sort();
    return days[0] ?? null;
  };

  const eve = new Date(Date.parse(period.from) - 86_400_000).toISOString().slice(0, 10);
  const isLeftOpen = (one: Opinion): boolean => !isSeparated(one) && finished(one, eve) === null;
  /** Opened again within the period, up to the closing day: then it is work of the period, whatever it was before. */
  const isReopenedIn = ({ code }: Opinion): boolean =>
    reopenings(code).some(({ on }) => on !== null && period.from <= on && on <= asOf);
  const working: number[] = [];
  for (const now of register.opinions) {
    const one = asItStood(now, asOf);
    if (unit !== '' && one.unit.trim() !== unit) continue;
    const came = receivedOn(one);
    if (!isIn(one.conference, came)) {
      if (conference !== '') continue;
      if (came === null) add('undated', one.code);
      else if (came < period.from && !isSeparated(one) && (isReopenedIn(now) || isLeftOpen(asItStood(now, eve)))) {
        add('balance.carriedOver', one.code);
        countUnit(one);
        countExtension(one);
        const end = finished(one, asOf);
        if (end !== null) countTime(one);
        if (end === null) add('balance.carriedOn', one.code);
        else if (end !== '?' && end >= period.from) {
          add('balance.finished', one.code);
          add('balance.finishedCarried', one.code);
        }
        if (end === null && isOverdue(one)) add('balance.carriedOnLate', one.code);
      }
      continue;
    }
    add('opinions', one.code);
    add('balance.new', one.code);
    const spot = one.section === 'onTheSpot' || slipOf(one)?.channel === 'onTheSpot';
    add(spot ? 'opinions.atConference' : 'opinions.before', one.code);
    add(`channel.${spot ? 'onTheSpot' : (slipOf(one)?.channel ?? 'paper')}`, one.code);
    add(`section.${one.section ?? 'none'}`, one.code);
    const field = register.fields.find((row) => row.code === one.field)?.name ?? '';
    add(`field.${field === '' ? 'Chưa xác định' : field}`, one.code);
    add(`hamlet.${one.hamlet.trim() === '' ? 'Chưa xác định' : one.hamlet.trim()}`, one.code);
    add(`scope.${aside(one) ? 'setAside' : (one.scope ?? 'unclear')}`, one.code);
    if (isSeparated(one)) {
      add('standing.separated', one.code);
      add('balance.separated', one.code);
      continue;
    }
    add('ours', one.code);
    countUnit(one);
    if (/tiếp tục kiến nghị/i.test(one.note)) add('keepsPetitioning', one.code);
    if (passedUp(one)) {
      add('petitioned', one.code);
      add(one.scope === 'beyond_authority' ? 'petitioned.beyond' : 'petitioned.other', one.code);
    } else if (one.scope === 'beyond_authority') add('beyondSettled', one.code);
    countExtension(one);

    const end = finished(one, asOf);
    if (end === null) {
      add('balance.carriedOn', one.code);
      if (passedUp(one)) add('standing.escalatedOpen', one.code);
      else if (one.scope === 'out_other') add('standing.outside', one.code);
      else if (one.unit.trim() === '') add('standing.unassigned', one.code);
      else if (isOverdue(one)) {
        add('standing.overdue', one.code);
        add('balance.carriedOnLate', one.code);
      } else add('standing.inTime', one.code);
      continue;
    }
    if (end !== '?' && (conference !== '' || end >= period.from)) add('balance.finished', one.code);
    add('done', one.code);
    add(`outcome.${one.outcome ?? 'none'}`, one.code);
    const guided = one.outcome === 'notOurs' || one.scope === 'other_agency' || one.scope === 'out_other';
    const atConference = one.answerWay === 'atConference';
    if (passedUp(one)) add('standing.superiorAnswered', one.code);
    else if (atConference && one.scope !== 'out_other') add('standing.answeredAtConference', one.code);
    else add(guided ? 'standing.guided' : 'standing.answeredInWriting', one.code);
    countTime(one);
  }
  const size = (key: string): number => counts.get(key)?.length ?? 0;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  numbers.set('doneShare', share(size('done'), size('ours')));
  numbers.set(
    'onTimeShare',
    share(size('onTime'), size('onTime') + size('answeredLate') + size('balance.carriedOnLate')),
  );
  let spentAll = 0;
  for (const spent of working) spentAll += spent;
  numbers.set('meanDays', working.length === 0 ? null : spentAll / working.length);

  for (const task of register.tasks) {
    const held = register.conferences.find((one) => one.code === task.conference);
    const given = held?.conclusionIssuedOn ?? dayOfConference(task.conference);
    if (unit !== '' && task.unit.trim() !== unit) continue;
    if (!isIn(task.conference, given)) {
      const before = conference === '' && given !== null && given < period.from;
      if (!before || (task.doneOn === null ? task.status === 'dropped' : task.doneOn < period.from)) continue;
      add('tasksCarried', task.code);
    }
    add('tasks', task.code);
    if (task.doneOn !== null && task.doneOn <= asOf) add('tasks.done', task.code);
    else if (task.status === 'dropped') add('tasks.dropped', task.code);
    else add(task.dueOn !== null && task.dueOn < asOf ? 'tasks.overdue' : 'tasks.open', task.code);
  }
  if (unit === '') {
    let present = 0;
    for (const slip of register.registrations) {
      if (!isIn(slip.conference, slip.receivedAt ? vietnamDay(slip.receivedAt) : null)) continue;
      add('slips', slip.code);
      add(`slips.${slip.channel ?? 'paper'}`, slip.code);
      if (slip.channel !== 'onTheSpot') add(slip.onTime === 'late' ? 'slips.late' : 'slips.onTime', slip.code);
      if (slip.duplicateOf !== '' && slip.duplicateOf !== 'không') add('slips.duplicate', slip.code);
      if (slip.kind === 'organisation') add('slips.organisation', slip.code);
      if (!register.opinions.some((one) => one.registration === slip.code)) add('slips.empty', slip.code);
    }
    for (const held of register.conferences) {
      const took = held.status === 'held' || held.status === 'reported';
      if (!isIn(held.code, took && held.startsAt ? vietnamDay(held.startsAt) : null)) continue;
      add('conferences', held.code);
      add(`conferences.${held.kind ?? 'unknown'}`, held.code);
      add(`conferences.form.${held.form ?? 'unknown'}`, held.code);
      for (const person of register.attendees)
        if (person.conference === held.code) present += person.present ?? (person.attended ? 1 : 0);
      const told = register.publications.some(
        (row) => row.conference === held.code && row.what.includes('kết luận') && row.on !== null && row.on <= asOf,
      );
      if (told) add('published', held.code);
    }
    numbers.set('present', present);
  }
  return { counts, numbers };

  /** What the chair answered in the hall was given to nobody. */
  function countUnit(one: Opinion): void {
    const inHall = one.answerWay === 'atConference' && finished(one, asOf) !== null;
    const nobody = inHall ? 'Chủ trì trả lời tại hội nghị (không giao đơn vị)' : 'Chưa xác định';
    add(`unit.${one.unit.trim() === '' ? nobody : one.unit.trim()}`, one.code);
  }

  function extensionsOf(one: Opinion): string[] {
    const next = reopenings(one.code).find((event) => event.on !== null && event.on > asOf);
    const known = (on: string | null, at: number): boolean =>
      !next || (on !== null && (on < (next.on ?? '') || (on === next.on && at < register.events.indexOf(next))));
    const events = register.events.filter(
      (event, at) => event.opinion === one.code && event.kind === 'extension' && known(event.on, at),
    );
    return events.flatMap((event) => event.on ?? []).sort();
  }

  function countExtension(one: Opinion): void {
    const first = extensionsOf(one)[0];
    if (first !== undefined && first <= asOf) add('extended', one.code);
  }

  /** Of what is finished, whether received in the period or carried over. */
  function countTime(one: Opinion): void {
    add('finished', one.code);
    let timing = 'noDay';
    const decides = draftOn(one);
    if (one.answerWay === 'atConference') timing = 'onTime';
    else if (one.answeredOn !== null && one.dueOn !== null && decides !== null) {
      const extended = extensionsOf(one).length > 0;
      if (decides > asOf) timing = one.dueOn < asOf ? 'late' : 'noDay';
      else if (decides > one.dueOn) timing = 'late';
      else if (extended && one.originalDueOn !== null && decides > one.originalDueOn) timing = 'onTimeExtended';
      else timing = 'onTime';
    }
    add(`timing.${timing}`, one.code);
    if (timing === 'late') add('answeredLate', one.code);
    if (timing === 'onTime' || timing === 'onTimeExtended') add('onTime', one.code);
    const spent = workingDays(one.assignedOn, one.answeredOn);
    if (spent !== null) working.push(spent);
  }

  function isOverdue(one: Opinion): boolean {
    if (passedUp(one) || one.scope === 'out_other' || one.unit.trim() === '') return false;
    const draft = draftOn(one);
    return one.dueOn !== null && one.dueOn < asOf && !(draft !== null && draft <= asOf);
  }
}

/** Mondays to Fridays after the first day up to the last; null where that cannot be said. */
function workingDays(from: string | null, to: string | null): number | null {
  if (from === null || to === null || to < from) return null;
  let count = 0;
  for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(to); at += 86_400_000) {
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count++;
  }
  return count;
}
