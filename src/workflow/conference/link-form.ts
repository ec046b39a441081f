import { formPlan } from '../../core/registration/form-plan.ts';
import {
  type FoundQuestion,
  formIdIn,
  type Matching,
  matchQuestions,
} from '../../core/registration/match-questions.ts';
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import { openForm } from '../../google/forms.ts';
import { readProperties } from '../../google/properties.ts';
import { effectiveUser } from '../../google/session.ts';
import { ask, confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { restoreTombstones } from '../intake/forget-reply.ts';
import { receiveRegistrations } from '../intake/receive-registrations.ts';
import { profileOf } from '../office/office.ts';
import { isLinked, linkToWorkbook, rememberForm } from './build-form.ts';
import { currentConference } from './current-conference.ts';
import { keepersOfForm, shareForm } from './form-access.ts';

type Form = GoogleAppsScript.Forms.Form;

const TITLE = 'Gắn phiếu đăng ký có sẵn';
const KINDS: Readonly<Record<string, FoundQuestion['kind']>> = {
  TEXT: 'text',
  PARAGRAPH_TEXT: 'paragraph',
  MULTIPLE_CHOICE: 'choice',
  LIST: 'list',
  CHECKBOX: 'checkbox',
};

/**
 * "Gắn phiếu đăng ký có sẵn…": a Form that exists becomes that of the conference in front, in a copied workbook or where
 * staff made the Form themselves. What it holds already is history: entered, and nobody is written to about it.
 */
export function linkRegistrationForm(): void {
  const book = openBook();
  const conference = currentConference(book);
  const plan = formPlan(profileOf(book), conference);
  const form = askForForm(conference);
  if (!form) return;
  const matching = matchQuestions(plan, questionsOf(form));
  if (!('aboutProcedures' in matching.items) && !('aboutHandling' in matching.items)) {
    tell(TITLE, `Biểu mẫu "${form.getTitle()}" không có câu hỏi dài nào để ghi nội dung ý kiến; chưa gắn.`);
    return;
  }
  if (!confirm(TITLE, preview(form, conference, matching))) return;
  const now = new Date().toISOString();
  rememberForm(conference.code, {
    formId: form.getId(),
    items: matching.items,
    linkedAt: now,
    madeBy: effectiveUser(),
  });
  restoreTombstones(book);
  const said = shareForm(form, keepersOfForm(book));
  noteLinked(book, conference, form, said);
  // Replies that were handed over leave the Form here, before Google copies all that it holds into the workbook.
  const intake = receiveRegistrations('person');
  if (!isLinked(form)) linkToWorkbook(form);
  tell(
    TITLE,
    [
      `Đã gắn biểu mẫu với ${conference.code}; vào sổ thêm ${intake.entered} phiếu cũ, không gửi thư về các phiếu đó.`,
      ...said,
      ...intake.problems,
    ].join('\n\n'),
  );
}

function askForForm(conference: Conference): Form | null {
  let message = `Dán liên kết SỬA của biểu mẫu (https://docs.google.com/forms/d/…/edit) cho hội nghị ${conference.code}:`;
  for (;;) {
    const said = ask(TITLE, message);
    if (said === null || said === '') return null;
    const found = formIdIn(said);
    if ('problem' in found) {
      message = found.problem;
      continue;
    }
    try {
      return openForm(found.id);
    } catch (problem) {
      const why = messageOf(problem);
      message = `Tài khoản ${effectiveUser() || 'này'} không mở được biểu mẫu đó (${why}). Nhờ chủ biểu mẫu mở biểu mẫu, chọn "Thêm cộng tác viên" và thêm tài khoản này, rồi dán lại liên kết:`;
    }
  }
}

function questionsOf(form: Form): FoundQuestion[] {
  return form.getItems().map((item) => ({
    id: item.getId(),
    title: item.getTitle(),
    kind: KINDS[String(item.getType())] ?? 'other',
  }));
}

function preview(form: Form, conference: Conference, { pairs, missing }: Matching): string {
  const known = Object.entries(readProperties()).some(
    ([key, json]) => key === `form.${conference.code}` && !json.includes(form.getId()),
  );
  return [
    `Gắn biểu mẫu "${form.getTitle()}" với hội nghị ${conference.code}. Câu hỏi được đọc như sau:`,
    pairs.map(({ ours, theirs }) => `- ${ours} ← "${theirs}"`).join('\n'),
    missing.length > 0 ? `Biểu mẫu không có: ${missing.join('; ')}.` : '',
    'Các phiếu đã gửi trước lúc này được vào sổ mà không gửi thư. Nếu một sổ khác cũng đang dùng biểu mẫu này, hãy tắt việc tự động ở sổ đó, nếu không người dân nhận hai mã.',
    known ? 'Hội nghị này đang gắn một biểu mẫu khác; biểu mẫu đó sẽ thôi được đọc.' : '',
    'Gắn?',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function noteLinked(book: Book, conference: Conference, form: Form, said: readonly string[]): void {
  const url = form.getPublishedUrl();
  book.change(conferences, conference.code, {
    formUrl: url,
    status: conference.status === 'planned' ? 'open' : conference.status,
  });
  book.note({ what: TITLE, about: conference.code, detail: url });
  for (const detail of said) book.note({ what: 'Quyền của biểu mẫu', about: conference.code, detail });
  book.commit();
}
