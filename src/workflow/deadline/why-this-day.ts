import { longDayText } from '../../core/calendar/day-text.ts';
import { currentDueOn } from '../../core/deadline/deadline-ledger.ts';
import { isSetByHand } from '../../core/deadline/recalculation.ts';
import { answerClock, dueFromReceipt, unitOfClock } from '../../core/opinion/answer-clock.ts';
import { ledgerOf } from '../../core/opinion/own-events.ts';
import { conferences, type Milestone, milestones } from '../../core/tables/conference-tables.ts';
import { deadlineEvents, type Opinion, opinions } from '../../core/tables/register-tables.ts';
import { tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { selectedCodes } from '../book/selected-rows.ts';
import { calendarOf, profileOf } from '../office/office.ts';

const TITLE = 'Vì sao hạn là ngày này?';

/** "Vì sao hạn là ngày này?": the reckoning of the selected row, its extensions and pauses and its source included. */
export function whyThisDay(): void {
  const book = openBook();
  const [opinion] = selectedCodes(book, opinions);
  const [milestone] = selectedCodes(book, milestones);
  if (opinion !== undefined) tell(TITLE, whyOpinion(book, book.find(opinions, opinion) as Opinion).join('\n'));
  else if (milestone !== undefined) tell(TITLE, whyMilestone(book.find(milestones, milestone) as Milestone).join('\n'));
  else tell(TITLE, `Hãy chọn một dòng của bảng "${opinions.sheet}" hoặc "${milestones.sheet}" rồi chọn lại lệnh này.`);
}

/** What stands beside the day; where it stands there no more, or never did, it is reckoned again and said so. */
function whyOpinion(book: Book, opinion: Opinion): string[] {
  const kind = book.find(conferences, opinion.conference)?.kind ?? null;
  const clock = answerClock(profileOf(book), kind, calendarOf(book));
  const counted = dueFromReceipt(clock, opinion.receivedOn);
  const head = `${opinion.code}: ${opinion.dueOn ? `hạn ${longDayText(opinion.dueOn)}` : 'chưa có hạn'}.`;
  if (opinion.originalDueOn === null || opinion.dueOn === null) return [head, '', ...counted.why];
  const ledger = ledgerOf(opinion, book.rows(deadlineEvents));
  const told = opinion.why.split('\n');
  const ledgerTold = told.some((line) => line.startsWith('Hạn ban đầu:'));
  const moved =
    ledger.length > 0 && !ledgerTold
      ? currentDueOn({ dueOn: opinion.originalDueOn, unit: unitOfClock(clock) }, ledger, clock.calendar).why
      : [];
  return [head, '', ...told, ...moved, ...byHand(opinion), ...nowOtherwise(opinion, counted.dueOn)];
}

function byHand({ dueOn, why }: Pick<Opinion, 'dueOn' | 'why'>): string[] {
  return dueOn !== null && isSetByHand(dueOn, why)
    ? ['', 'Ngày này do người ghi vào sổ, không do quy tắc tính ra; tính lại hạn không đổi nó.']
    : [];
}

function nowOtherwise({ originalDueOn, answeredOn, why }: Opinion, counted: Opinion['dueOn']): string[] {
  if (answeredOn !== null || counted === null || originalDueOn === null || counted === originalDueOn) return [];
  if (isSetByHand(originalDueOn, why.split('\nHạn ban đầu:')[0] ?? '')) return [];
  return [
    '',
    `Theo lịch và quy tắc hiện nay, hạn ban đầu là ${longDayText(counted)}: chọn "Tính lại hạn khi đổi lịch, quy tắc" để xem và áp dụng.`,
  ];
}

function whyMilestone(milestone: Milestone): string[] {
  const due = milestone.dueOn ? `hạn ${longDayText(milestone.dueOn)}` : 'không có ngày hạn';
  return [
    `${milestone.product}: ${due}.`,
    `Trách nhiệm: ${milestone.responsible}`,
    '',
    ...milestone.why.split('\n'),
    ...byHand(milestone),
  ];
}
