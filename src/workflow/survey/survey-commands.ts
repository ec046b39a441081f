import { dayAt } from '../../core/calendar/day.ts';
import { completedRow, surveyCode } from '../../core/survey/answer-rows.ts';
import { SURVEY_QUESTIONS, USUAL_QUESTIONS } from '../../core/survey/questions.ts';
import type { StoredSurvey } from '../../core/survey/survey-plan.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { surveyAnswers } from '../../core/tables/survey-table.ts';
import { withLock } from '../../google/lock.ts';
import { readProperties, readProperty, writeProperties, writeProperty } from '../../google/properties.ts';
import { effectiveUser } from '../../google/session.ts';
import { confirm, tell } from '../../google/ui.ts';
import { keepSpareLines } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { conferenceInFront, currentConference } from '../conference/current-conference.ts';
import { openStoredForm } from '../conference/form-access.ts';
import { surveyKey } from './create-survey-form.ts';
import { keepNumber, lastNumberOf, surveysIn, takeSurveyAnswers } from './take-answers.ts';

const TITLE = 'Kết quả khảo sát';
const WAIT_MS = 20_000;
const MOST_SAID = 15;

/** "Nhận kết quả khảo sát": answers of the Forms, and rows that staff typed from paper, into "Khảo sát", each once. */
export function receiveSurveyAnswers(): void {
  const done = withLock(WAIT_MS, receiveAll);
  if (!done.ran) {
    tell(TITLE, 'Sổ đang bận ghi; hãy chọn lại lệnh sau ít phút.');
    return;
  }
  const { entered, typed, said } = done.result;
  const more = said.length > MOST_SAID ? [`… và ${said.length - MOST_SAID} điều khác.`] : [];
  const counted = `Đã nhận ${entered} phiếu trực tuyến, ${typed} phiếu giấy vào bảng "${surveyAnswers.sheet}".`;
  tell(TITLE, [counted, ...said.slice(0, MOST_SAID), ...more].join('\n'));
}

function receiveAll() {
  const book = openBook();
  const properties = readProperties();
  const typed = enterTypedAnswers(book, properties);
  const lost = book.commit();
  const look = takeSurveyAnswers(book, readProperties(), true);
  book.commit();
  writeProperties(look.signs);
  if (typed.entered + look.entered > 0) keepSpareLines(surveyAnswers.sheet);
  const cells = book.read(surveyAnswers).problems.map((problem) => problem.sentence);
  const said = [...look.problems, ...typed.left, ...lost.map((row) => row.sentence), ...cells];
  return { entered: look.entered, typed: typed.entered - lost.length, said: [...said, ...changedForms(properties)] };
}

/** Rows without a code, or whose entry was cut off when no more than the code stood. */
function enterTypedAnswers(book: Book, properties: Readonly<Record<string, string>>) {
  const { rows, byCode } = book.read(surveyAnswers);
  const typed = rows.filter(({ code, values }) => values.enteredBy === '' && (code === '' || values.sourceId === ''));
  const left: string[] = [];
  if (typed.length === 0) return { entered: 0, left };
  const usual = {
    conference: conferenceInFront(book.rows(conferences))?.code ?? '',
    today: dayAt(book.now),
    by: effectiveUser(),
  };
  const numbers = new Map<string, number>();
  let entered = 0;
  for (const row of typed) {
    const conference = row.values.conference.trim() || usual.conference;
    if (!book.find(conferences, conference)) left.push(`Dòng ${row.line}: không có hội nghị mã "${conference}".`);
    else if (
      row.code !== '' &&
      (byCode.get(row.code) !== row || !row.code.startsWith(surveyCode(conference, 0).slice(0, -4)))
    )
      left.push(`Dòng ${row.line}: mã "${row.code}" không phải mã do sổ cấp; hãy xóa ô mã rồi chọn lại lệnh.`);
    else {
      const number = (numbers.get(conference) ?? lastNumberOf(book, conference, properties)) + 1;
      const code = row.code || surveyCode(conference, number);
      if (row.code === '') {
        book.name(surveyAnswers, row.line, code);
        numbers.set(conference, number);
      }
      book.change(surveyAnswers, code, completedRow(row.values, row.unreadable, usual));
      entered++;
    }
  }
  for (const [conference, number] of numbers) keepNumber(conference, number);
  return { entered, left };
}

/** What staff changed of the questions: one that is gone is no longer answered, one of theirs is read on the Form alone. */
function changedForms(properties: Readonly<Record<string, string>>): string[] {
  return surveysIn(properties).flatMap(([code, stored]) => {
    if (stored.closed) return [];
    try {
      const present = new Map(
        openStoredForm(stored, code)
          .getItems()
          .map((item) => [item.getId(), item.getTitle()]),
      );
      const gone = SURVEY_QUESTIONS.filter((key) => key in stored.items && !present.has(stored.items[key] as number));
      for (const id of Object.values(stored.items)) present.delete(id);
      return [
        ...gone.map(
          (key) =>
            `Phiếu khảo sát của ${code} không còn câu "${USUAL_QUESTIONS[key]}": chọn 3 Hội nghị ▸ "Tạo phiếu khảo sát trực tuyến" để thêm lại.`,
        ),
        ...[...present.values()].map(
          (title) => `Phiếu khảo sát của ${code} có thêm câu "${title}": câu trả lời chỉ xem được trên biểu mẫu.`,
        ),
      ];
    } catch {
      // That it does not open was said when it was to be read.
      return [];
    }
  });
}

/** "Đóng, mở phiếu khảo sát": closes the Form of the conference in front and takes its last answers, or opens it again. */
export function switchSurveyForm(): void {
  const { code } = currentConference(openBook());
  const stored = readProperty<StoredSurvey>(surveyKey(code));
  if (!stored) {
    tell(
      TITLE,
      `Hội nghị ${code} chưa có phiếu khảo sát trực tuyến. Hãy chọn 3 Hội nghị ▸ "Tạo phiếu khảo sát trực tuyến".`,
    );
    return;
  }
  const form = openStoredForm(stored, code);
  const opens = !form.isAcceptingResponses();
  const asked = opens
    ? `Phiếu khảo sát của ${code} đang đóng. Mở lại để nhận thêm?`
    : `Phiếu khảo sát của ${code} đang nhận trả lời. Đóng phiếu, nhận nốt các trả lời đã gửi?`;
  if (!confirm(TITLE, asked)) return;
  form.setAcceptingResponses(opens);
  const { closed: _, ...open } = stored;
  writeProperty(surveyKey(code), (opens ? { ...stored, closed: false } : open) satisfies StoredSurvey);
  const book = openBook();
  book.note({ what: opens ? 'Mở lại phiếu khảo sát' : 'Đóng phiếu khảo sát', about: code });
  book.commit();
  if (opens) tell(TITLE, `Đã mở phiếu khảo sát của ${code}:\n${form.getPublishedUrl()}`);
  else receiveSurveyAnswers();
}
