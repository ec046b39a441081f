import { type FormPlan, type FormQuestion, formPlan, type StoredForm } from '../../core/registration/form-plan.ts';
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { withLock } from '../../google/lock.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import { effectiveUser } from '../../google/session.ts';
import { confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { profileOf } from '../office/office.ts';
import { addQuestion, buildForm, isLinked, linkToWorkbook } from './build-form.ts';
import { currentConference } from './current-conference.ts';
import { keepersOfForm, openStoredForm, shareForm } from './form-access.ts';

const TITLE = 'Phiếu đăng ký';
const WAIT_MS = 20_000;

/** "Tạo phiếu đăng ký trực tuyến": the Form of the conference in front; made once, its wording is staff's afterwards. */
export function createRegistrationForm(): void {
  const book = openBook();
  const profile = profileOf(book);
  const conference = currentConference(book);
  const plan = formPlan(profile, conference);
  const stored = readProperty<StoredForm>(`form.${conference.code}`);
  if (stored) mendForm(book, conference, stored, plan);
  else if (conference.formUrl === '' || confirm(TITLE, unknownForm(conference))) makeOnce(conference, plan);
}

/** Of two Forms made at once only one would be read: the slips of the other would be lost. */
function makeOnce(conference: Conference, plan: FormPlan): void {
  const done = withLock(WAIT_MS, () => {
    if (readProperty<StoredForm>(`form.${conference.code}`)) return null;
    return makeForm(openBook(), conference, plan);
  });
  if (!done.ran) tell(TITLE, 'Sổ đang bận ghi; chưa tạo phiếu. Hãy chọn lại lệnh sau ít phút.');
  else if (done.result === null)
    tell(TITLE, `Phiếu của ${conference.code} vừa được tạo ở một lượt khác; không tạo thêm.`);
  else tell(TITLE, done.result);
}

/** In a copied workbook the row names a Form that this workbook does not know. */
function unknownForm({ code, formUrl }: Conference): string {
  return `Hội nghị ${code} đã ghi liên kết phiếu ${formUrl}, nhưng sổ này chưa gắn với phiếu đó (sổ có thể là bản sao). Muốn dùng tiếp phiếu ấy: chọn Không, rồi chọn "Gắn phiếu đăng ký có sẵn…". Tạo một phiếu MỚI?`;
}

/** Returns what to tell the person. */
function makeForm(book: Book, conference: Conference, plan: FormPlan): string {
  const form = buildForm(plan, conference.code, effectiveUser());
  const said = shareForm(form, keepersOfForm(book));
  const url = form.getPublishedUrl();
  book.change(conferences, conference.code, {
    formUrl: url,
    status: conference.status === 'planned' ? 'open' : conference.status,
  });
  book.note({ what: 'Tạo phiếu đăng ký trực tuyến', about: conference.code, detail: url });
  for (const detail of said) book.note({ what: 'Quyền của biểu mẫu', about: conference.code, detail });
  book.commit();
  return [`Đã tạo phiếu cho ${conference.code}. Liên kết gửi người dân:\n${url}`, ...said].join('\n\n');
}

/**
 * A Form that exists: staff's wording stays, questions that are gone come back on a yes, hamlets follow the list of
 * "Hồ sơ xã", a lost link is tied again, and those who must read it may.
 */
function mendForm(book: Book, conference: Conference, stored: StoredForm, plan: FormPlan): void {
  const form = openStoredForm(stored, conference.code);
  const done: string[] = [];
  if (!isLinked(form)) {
    linkToWorkbook(form);
    done.push('Đã gắn lại với sổ; các phiếu cũ không bị nhập hai lần.');
  }
  const missing = missingQuestions(form, stored, plan);
  const asked = `Phiếu của ${conference.code} đã có. Thêm lại ${missing.length} câu hỏi còn thiếu (${missing.map(({ title }) => title).join('; ')})?`;
  if (missing.length > 0 && confirm(TITLE, asked)) {
    const items = { ...stored.items };
    for (const question of missing) items[question.key] = addQuestion(form, question);
    writeProperty(`form.${conference.code}`, { ...stored, items } satisfies StoredForm);
    done.push(`Đã thêm lại ${missing.length} câu hỏi vào cuối phiếu.`);
  }
  done.push(...followHamlets(form, stored, plan), ...shareForm(form, keepersOfForm(book)));
  const url = conference.formUrl || form.getPublishedUrl();
  if (conference.formUrl === '') {
    book.change(conferences, conference.code, { formUrl: url });
    book.commit();
  }
  tell(TITLE, [`Phiếu của ${conference.code} đã có, giữ nguyên lời văn đã sửa:\n${url}`, ...done].join('\n'));
}

function missingQuestions(form: GoogleAppsScript.Forms.Form, stored: StoredForm, plan: FormPlan): FormQuestion[] {
  const present = new Set(form.getItems().map((item) => item.getId()));
  return plan.questions.filter((question) => !present.has(stored.items[question.key] ?? -1));
}

/** The Form's list of hamlets, where staff changed theirs, on a yes. */
function followHamlets(form: GoogleAppsScript.Forms.Form, stored: StoredForm, plan: FormPlan): string[] {
  const wanted = plan.questions.find((question) => question.key === 'hamlet');
  const item = form.getItems(FormApp.ItemType.LIST).find((one) => one.getId() === stored.items.hamlet);
  if (!wanted || !item) return [];
  const list = item.asListItem();
  const now = list.getChoices().map((choice) => choice.getValue());
  if (now.join('\n') === wanted.choices.join('\n')) return [];
  const asked = `Danh sách thôn, tổ dân phố ở "Hồ sơ xã" (${wanted.choices.length}) khác danh sách trên phiếu (${now.length}). Cập nhật phiếu theo "Hồ sơ xã"?`;
  if (!confirm(TITLE, asked)) return [];
  list.setChoiceValues([...wanted.choices]);
  return [`Đã cập nhật ${wanted.choices.length} thôn, tổ dân phố trên phiếu.`];
}
