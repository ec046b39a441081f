/** What the Form should be doing now: waiting, taking slips, saying that they are late, or closed. */
import { type Day, dayAt } from '../calendar/day.ts';
import type { Conference } from '../tables/conference-tables.ts';
import { formatDayInText, formatInstant } from '../text/format.ts';

export type FormStage = 'waiting' | 'open' | 'late' | 'closed';

/**
 * Opens on the day that the conference names (at once where it names none), says from the cut-off that later slips are
 * answered in writing or on the spot, and closes when the conference starts, or at the cut-off where the profile says so.
 */
export function formStage(
  conference: Pick<Conference, 'startsAt' | 'registrationClosesAt' | 'registrationOpensOn'>,
  closesFormAt: 'conference' | 'cutoff',
  now: Date,
): FormStage {
  const { startsAt, registrationClosesAt, registrationOpensOn } = conference;
  const past = (instant: Date | null): boolean => instant !== null && now.getTime() > instant.getTime();
  if (startsAt !== null && now.getTime() >= startsAt.getTime()) return 'closed';
  if (past(registrationClosesAt)) return closesFormAt === 'cutoff' ? 'closed' : 'late';
  if (registrationOpensOn !== null && dayAt(now) < registrationOpensOn) return 'waiting';
  return 'open';
}

/** What the Form's description says first from the cut-off on. */
export function lateNotice(closesAt: Date | null): string {
  const until = closesAt ? ` (${formatInstant(closesAt)})` : '';
  return `Đã hết hạn đăng ký trả lời trực tiếp tại Hội nghị${until}. Phiếu gửi từ nay vẫn được tiếp nhận và được trả lời bằng văn bản hoặc tại chỗ.`;
}

/** The description with the notice at its head, once; whatever staff wrote stays. */
export function withLateNotice(description: string, notice: string): string {
  return description.includes(notice) ? description : `${notice}\n\n${description}`;
}

/** The description without the notice, when the day was moved on; a notice that staff reworded is theirs. */
export function withoutLateNotice(description: string, notice: string): string {
  return description.replace(`${notice}\n\n`, '').replace(notice, '');
}

/** What the Form's page says before the day on which registration opens. */
export function waitingMessage(opensOn: Day | null): string {
  return `Chưa đến ngày đăng ký${opensOn ? `; đăng ký mở từ ngày ${formatDayInText(opensOn)}` : ''}. Mời Ông/Bà quay lại sau.`;
}
