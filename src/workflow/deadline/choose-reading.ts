import { dayAt } from '../../core/calendar/day.ts';
import { type DeadlineRule, chooseReading as withReading } from '../../core/deadline/deadline-rule.ts';
import { ambiguousRules, readingsOf } from '../../core/deadline/reading-choice.ts';
import { ruleRow } from '../../core/deadline/rule-rows.ts';
import { deadlineRules } from '../../core/tables/commune-tables.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { withLock } from '../../google/lock.ts';
import { ask, confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { conferenceInFront } from '../conference/current-conference.ts';
import { calendarOf, profileOf } from '../office/office.ts';
import { recalculateDays } from './recalculate-days.ts';

const TITLE = 'Chọn cách hiểu quy tắc';
const WAIT_MS = 20_000;

/** "Chọn cách hiểu quy tắc…": the readings of a rule with the day that each gives; the choice is written into the rule. */
export function chooseReading(): void {
  const book = openBook();
  const rule = chosenRule(ambiguousRules(profileOf(book).rules));
  if (rule === null) return;
  const said = ask(
    TITLE,
    `${readingsOf(rule, sampleAnchor(book, rule), calendarOf(book)).join('\n')}\n\nGõ số cách hiểu:`,
  );
  if (said === null || said === '' || said === '1') return;
  const at = Number(said) - 2;
  if (!Number.isInteger(at) || rule.otherReadings[at] === undefined) {
    tell(TITLE, `Không có cách hiểu số "${said}"; quy tắc giữ nguyên.`);
    return;
  }
  const done = withLock(WAIT_MS, () => write(openBook(), rule, withReading(rule, at)));
  if (!done.ran) tell(TITLE, 'Sổ đang bận ghi; quy tắc giữ nguyên. Hãy chọn lại lệnh sau ít phút.');
  else if (!done.result) tell(TITLE, 'Quy tắc vừa có người sửa; chưa ghi gì. Hãy chọn lại lệnh.');
  else if (
    confirm(TITLE, 'Đã ghi cách hiểu mới; việc mới giao tính theo cách này. Xem những hạn đang chạy sẽ đổi thế nào?')
  )
    recalculateDays();
}

function chosenRule(rules: readonly DeadlineRule[]): DeadlineRule | null {
  if (rules.length === 0) {
    tell(TITLE, `Không có quy tắc nào còn cách hiểu khác (cột "Cách hiểu khác" của bảng "${deadlineRules.sheet}").`);
    return null;
  }
  if (rules.length === 1) return rules[0] as DeadlineRule;
  const list = rules.map((rule, at) => `${at + 1}. ${rule.product} (${rule.source.place})`).join('\n');
  const said = ask(TITLE, `Quy tắc nào? Gõ số:\n${list}`);
  if (said === null || said === '') return null;
  const rule = rules[Number(said) - 1];
  if (!rule) tell(TITLE, `Không có quy tắc số "${said}"; không đổi gì.`);
  return rule ?? null;
}

/** Where the conference in front is the anchor, its day; else today, as if it happened now. */
function sampleAnchor(book: Book, rule: DeadlineRule) {
  const startsAt = conferenceInFront(book.rows(conferences))?.startsAt ?? null;
  const byConference = rule.anchor === 'conference' || rule.anchor === 'conferenceEnd';
  return dayAt(byConference && startsAt ? startsAt : book.now);
}

/** Writes the cells that a reading changes, where the rule still is what was shown; the old reading goes to the log. */
function write(book: Book, shown: DeadlineRule, chosen: DeadlineRule): boolean {
  const current = profileOf(book).rules.find((rule) => rule.id === shown.id);
  if (!current || JSON.stringify(current) !== JSON.stringify(shown)) return false;
  const { amount, unit, reading, otherReadings } = ruleRow(chosen);
  book.change(deadlineRules, shown.id, { amount, unit, reading, otherReadings });
  const told = (rule: DeadlineRule): string =>
    `${rule.amount} ${rule.unit === 'working' ? 'ngày làm việc' : 'ngày lịch'}`;
  book.note({
    what: 'Chọn cách hiểu quy tắc',
    about: shown.id,
    before: told(shown),
    after: told(chosen),
    detail: chosen.reading,
  });
  book.commit();
  return true;
}
