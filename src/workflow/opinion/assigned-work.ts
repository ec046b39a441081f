import { dayAt } from '../../core/calendar/day.ts';
import { answerClock } from '../../core/opinion/answer-clock.ts';
import { reassign, recordReceipt, returnToOffice } from '../../core/opinion/assign.ts';
import { sameUnit } from '../../core/opinion/officers.ts';
import { assignmentTextForZalo } from '../../core/opinion/zalo.ts';
import type { Officer } from '../../core/tables/commune-tables.ts';
import { ask, tell, toast } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { mailOfficeOf } from '../mail/mail-office.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { officeOf } from '../office/office.ts';
import { applyOpinionPlan } from './apply-opinion-plan.ts';
import { assignmentMailPreview, intendAssignmentMails } from './assignment-mails.ts';
import { byConference, mergePlans } from './by-conference.ts';
import { chosenOpinions, selectedOpinions } from './chosen-opinions.ts';
import { previewThenApply } from './preview-then-apply.ts';
import { askDay, askWords } from './questions.ts';
import { replayClocks } from './replay-clocks.ts';

/** "Ghi ngày đơn vị nhận…": the clock of each row starts on that day (plan 000, line 86; plan 002, line 143). */
export function recordReceipts(): void {
  const title = 'Ghi ngày đơn vị nhận';
  const book = openBook();
  const office = officeOf(book);
  const waits = 'đã giao, chưa ghi ngày nhận';
  const chosen = chosenOpinions(book, (one) => one.status === 'assigned' && one.receivedOn === null, waits);
  const on = askDay(title, `Đơn vị nhận việc ngày nào? Áp dụng cho ${chosen.scope}`, dayAt(book.now));
  if (on === null) return;
  const plan = mergePlans(
    byConference(book, chosen.opinions).map(([kind, rows]) =>
      recordReceipt(rows, on, answerClock(office.profile, kind, office.calendar)),
    ),
  );
  const done = previewThenApply(title, chosen, plan, (fresh, still) => {
    applyOpinionPlan(fresh, still, title);
    replayClocks(fresh, office);
  });
  if (done) toast('Đã ghi ngày nhận và tính hạn trả lời.');
}

/** "Giao lại…": to another unit or officer, with a reason and who allowed it; the new one gets the mail. */
export function reassignOpinions(): void {
  const title = 'Giao lại';
  const book = openBook();
  const office = officeOf(book);
  const chosen = selectedOpinions(book, title);
  if (!chosen) return;
  const said = askWords(
    title,
    `Giao cho ai (họ tên cán bộ, tên đơn vị hoặc mã cán bộ)?\n${receiversOf(office.officers)}`,
  );
  if (said === null) return;
  const called = office.officers.filter((one) =>
    [one.id, one.name].some((name) => name !== '' && sameUnit(name, said)),
  );
  if (called.length > 1) {
    tell(title, `Có ${called.length} cán bộ tên "${said}": hãy ghi mã ở trang "Đơn vị, cán bộ".`);
    return;
  }
  const [officer] = called;
  const ofUnit = office.officers.filter((one) => sameUnit(one.unit, said));
  const lead = ofUnit.find((one) => one.leads) ?? ofUnit[0];
  if (!officer && !lead) {
    tell(title, `Không có cán bộ hay đơn vị "${said}" ở trang "Đơn vị, cán bộ".`);
    return;
  }
  const to = (officer ?? lead) as NonNullable<typeof lead>;
  const reason = askWords(title, `Lý do giao lại cho ${to.unit}:`);
  if (reason === null) return;
  const approvedBy = askWords(title, 'Lãnh đạo duyệt giao lại (họ tên, chức vụ):');
  if (approvedBy === null) return;
  const plan = mergePlans(
    byConference(book, chosen.opinions).map(([kind, rows]) =>
      reassign(
        rows,
        {
          unit: to.unit,
          officer: to.id,
          reason,
          approvedBy,
          on: dayAt(book.now),
          clock: answerClock(office.profile, kind, office.calendar),
          receiptIsAssignment: !office.profile.approvalRequired,
        },
        office.officers,
      ),
    ),
  );
  const problems: string[] = [];
  const done = previewThenApply(
    title,
    chosen,
    plan,
    (fresh, still) => {
      applyOpinionPlan(fresh, still, title);
      problems.push(...intendAssignmentMails(fresh, office, still));
    },
    assignmentMailPreview(book, office, plan),
  );
  if (!done) return;
  const sent = sendOutbox();
  const lines = [`Đã giao lại; gửi ${sent.sent} thư.`, ...sent.sentences, ...problems];
  if (lines.length === 1) toast(lines[0] as string);
  else tell(title, lines.join('\n'));
}

const MOST_LISTED = 15;

function receiversOf(officers: readonly Officer[]): string {
  const lines = officers
    .filter((one) => one.id !== '' && one.unit !== '' && one.leaderOf.length === 0)
    .map((one) => [one.name || one.title, one.unit].filter((part) => part !== '').join(' – '));
  const more =
    lines.length > MOST_LISTED ? [`… và ${lines.length - MOST_LISTED} dòng khác ở trang "Đơn vị, cán bộ"`] : [];
  return [...lines.slice(0, MOST_LISTED), ...more].join('\n');
}

/** "Trả lại văn phòng…": the unit gives the item back; it waits for another assignment. */
export function returnOpinions(): void {
  const title = 'Trả lại văn phòng';
  const book = openBook();
  const chosen = selectedOpinions(book, title);
  if (!chosen) return;
  const by = ask(title, 'Ai trả lại (để trống: đơn vị chủ trì trên dòng):');
  if (by === null) return;
  const reason = askWords(title, 'Lý do trả lại, và cơ quan có trách nhiệm nếu biết:');
  if (reason === null) return;
  const plan = returnToOffice(chosen.opinions, by, reason, dayAt(book.now));
  if (previewThenApply(title, chosen, plan, (fresh, still) => void applyOpinionPlan(fresh, still, title)))
    toast('Đã nhận lại; dòng chờ phân công.');
}

/** "Văn bản Zalo giao việc": to be copied; carries no citizen's data, since nobody knows who reads along. */
export function showZaloText(): void {
  const title = 'Văn bản Zalo giao việc';
  const book = openBook();
  const office = officeOf(book);
  const chosen = chosenOpinions(book, (one) => one.status === 'assigned' && one.receivedOn === null, 'đã giao');
  const units = [...new Set(chosen.opinions.map((one) => one.unit))];
  const texts = units
    .map((unit) =>
      assignmentTextForZalo(
        chosen.opinions.filter((one) => one.unit === unit),
        office.fields,
        mailOfficeOf(office.profile).name,
      ),
    )
    .filter((text) => text !== '');
  tell(title, texts.length === 0 ? 'Không có ý kiến nào đã giao trong các dòng này.' : texts.join('\n\n'));
}
