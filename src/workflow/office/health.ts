import { dayAt } from '../../core/calendar/day.ts';
import type { DashboardLine } from '../../core/dashboard/board-line.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import { mailsLeftToday } from '../../google/mail.ts';
import { hasAllPermissions } from '../../google/permissions.ts';
import { readProperties } from '../../google/properties.ts';
import { effectiveUser } from '../../google/session.ts';
import { ownTriggerHandlers } from '../../google/triggers.ts';
import type { Book } from '../book/book.ts';
import { INTAKE_PROBLEM } from '../intake/intake-problems.ts';
import { type DailyTrouble, LAST_DAILY, LAST_HOURLY, LAST_TROUBLE } from '../reminder/heartbeats.ts';
import { type Lease, TRIGGERS } from './lease.ts';
import { readCalendarOf } from './office.ts';

const A_DAY_MS = 26 * 3_600_000;
const FEW_MAILS = 20;

/**
 * The state of the automatic work: green, amber or red, with words and the one command that mends it. How many mails are
 * left is asked where a person looks: in the morning all of them are, and by noon the number is old.
 */
export function healthLines(
  book: Book,
  properties: Readonly<Record<string, string>> = readProperties(),
  asksQuota = true,
): DashboardLine[] {
  const lease = properties.lease ? (JSON.parse(properties.lease) as Lease) : null;
  return [
    leaseLine(lease),
    triggersLine(lease),
    permissionLine(),
    lastRun(properties[LAST_DAILY], book.now),
    lastHour(properties[LAST_HOURLY], book.now),
    troubleLine(properties[LAST_TROUBLE]),
    waitingLine(book),
    ...(asksQuota ? [mailsLeftLine()] : []),
    calendarLine(book),
    ...intakeLine(properties[INTAKE_PROBLEM]),
  ];
}

/** A Form that cannot be opened, or one whose conference lost its row: slips wait in the Form until it is mended. */
function intakeLine(json: string | undefined): DashboardLine[] {
  if (!json) return [];
  return [{ what: 'Nhận phiếu trực tuyến', value: 'có lỗi', todo: JSON.parse(json) as string, tone: 'bad' }];
}

/** What the last automatic run could not do: on the dashboard until a run without trouble. */
function troubleLine(json: string | undefined): DashboardLine {
  const what = 'Lỗi của lượt chạy tự động gần nhất';
  const trouble = json ? (JSON.parse(json) as DailyTrouble) : null;
  if (!trouble || trouble.sentences.length === 0) return { what, value: 'không', todo: '', tone: 'good' };
  const value = `${trouble.sentences.length} việc, ${formatInstant(new Date(trouble.at))}`;
  return { what, value, todo: trouble.sentences.join('\n'), tone: 'bad' };
}

function waitingLine(book: Book): DashboardLine {
  const rows = book.rows(mails).filter((mail) => mail.state === 'intent');
  const note = rows.find((mail) => mail.error !== '')?.error ?? '';
  return {
    what: 'Thư đang chờ gửi',
    value: String(rows.length),
    todo: rows.length > 0 ? `${note ? `${note} ` : ''}5 Nhắc hạn ▸ Hộp thư đi: gửi tiếp` : '',
    tone: rows.length > 0 ? 'warn' : 'good',
  };
}

function leaseLine(lease: Lease | null): DashboardLine {
  const what = 'Người giữ việc tự động';
  if (lease) return { what, value: lease.owner, todo: '', tone: 'good' };
  return { what, value: 'chưa có', todo: 'Thiết lập ▸ Cài đặt sổ', tone: 'bad' };
}

/** Mine alone: Google shows nobody another's triggers. Those of somebody who does not hold the lease do nothing. */
function triggersLine(lease: Lease | null): DashboardLine {
  const what = 'Bộ kích hoạt của tài khoản đang chạy';
  if (!hasAllPermissions()) return { what, value: 'không xem được', todo: GRANT, tone: 'bad' };
  const handlers = ownTriggerHandlers();
  const own = new Set(handlers);
  const mine = TRIGGERS.filter((trigger) => own.has(trigger.handler)).length;
  const value = `${mine} / ${TRIGGERS.length} (tất cả ${handlers.length}, Google cho tối đa 20)`;
  if (lease && lease.owner !== effectiveUser()) {
    const old = 'Không còn tác dụng: xóa ở Tiện ích mở rộng ▸ Apps Script ▸ Trình kích hoạt';
    return { what, value, todo: mine > 0 ? old : '', tone: mine > 0 ? 'warn' : 'good' };
  }
  return mine < TRIGGERS.length
    ? { what, value, todo: 'Thiết lập ▸ Cài đặt sổ', tone: lease ? 'bad' : 'warn' }
    : { what, value, todo: '', tone: 'good' };
}

/** A permission that was withdrawn must not keep the rest of the panel from being seen. */
function mailsLeftLine(): DashboardLine {
  const what = 'Thư còn gửi được hôm nay';
  if (!hasAllPermissions()) return { what, value: 'không xem được', todo: GRANT, tone: 'bad' };
  const left = mailsLeftToday();
  const few = left < FEW_MAILS;
  const todo = few ? 'Thư còn lại tự gửi ngày mai; việc gấp báo trực tiếp' : '';
  return { what, value: String(left), todo, tone: few ? 'warn' : 'good' };
}

const GRANT = 'Thiết lập ▸ Cài đặt sổ, bấm "Cho phép" với đủ các quyền Google hỏi';

function permissionLine(): DashboardLine {
  const what = 'Quyền tài khoản đang chạy đã cấp';
  if (hasAllPermissions()) return { what, value: 'đủ', todo: '', tone: 'good' };
  return { what, value: 'thiếu quyền, việc tự động có thể ngừng', todo: GRANT, tone: 'bad' };
}

const AN_HOUR_MS = 3_600_000;
const PATIENCE_HOURS = 3;

/** The heartbeat between two daily runs: replies and mails are looked at every hour. */
function lastHour(json: string | undefined, now: Date): DashboardLine {
  const what = 'Lượt chạy hằng giờ gần nhất';
  if (!json) return { what, value: 'chưa chạy', todo: 'Chạy trong vòng một giờ sau khi cài đặt', tone: 'warn' };
  const at = new Date(JSON.parse(json) as string);
  const silent = now.getTime() - at.getTime() > PATIENCE_HOURS * AN_HOUR_MS;
  const todo = silent ? `Đã im quá ${PATIENCE_HOURS} giờ: Thiết lập ▸ Nhận bàn giao` : '';
  return { what, value: formatInstant(at), todo, tone: silent ? 'warn' : 'good' };
}

function lastRun(json: string | undefined, now: Date): DashboardLine {
  if (!json)
    return {
      what: 'Lượt chạy hằng ngày gần nhất',
      value: 'chưa chạy',
      todo: 'Chạy lúc 7–8 giờ sáng mai',
      tone: 'warn',
    };
  const at = new Date(JSON.parse(json) as string);
  const silent = now.getTime() - at.getTime() > A_DAY_MS;
  return {
    what: 'Lượt chạy hằng ngày gần nhất',
    value: formatInstant(at),
    todo: silent ? 'Đã quá một ngày: Thiết lập ▸ Nhận bàn giao' : '',
    tone: silent ? 'bad' : 'good',
  };
}

/** From 1 December next year's calendar is asked for; an undeclared year stops every count in it. */
function calendarLine(book: Book): DashboardLine {
  const what = 'Lịch làm việc đã khai';
  try {
    const { calendar, notices } = readCalendarOf(book);
    const { yearsDeclared } = calendar;
    const today = dayAt(book.now);
    const needed = Number(today.slice(0, 4)) + (today.slice(5, 7) === '12' ? 1 : 0);
    const missing = !yearsDeclared.includes(needed);
    const load = missing ? [`Khai lịch năm ${needed} vào bảng "Lịch làm việc" theo thông báo chính thức`] : [];
    const tone = missing ? 'bad' : notices.length > 0 ? 'warn' : 'good';
    return { what, value: yearsDeclared.join(', '), todo: [...load, ...notices].join('\n'), tone };
  } catch (problem) {
    return {
      what,
      value: 'có dòng sai',
      todo: messageOf(problem),
      tone: 'bad',
    };
  }
}
