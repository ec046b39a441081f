import { isAddress } from '../../core/registration/email.ts';
import { type FormPlan, type FormQuestion, formPlan, type StoredForm } from '../../core/registration/form-plan.ts';
import { officers } from '../../core/tables/commune-tables.ts';
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { createForm, openForm } from '../../google/forms.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import { responseSheets } from '../../google/response-sheets.ts';
import { confirm, tell } from '../../google/ui.ts';
import { flush, workbook } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { profileOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';

const formProperty = (conference: string): string => `form.${conference}`;

/** "Tạo phiếu đăng ký trực tuyến": the Form of the conference in front; made once, its wording is staff's afterwards. */
export function createRegistrationForm(): void {
  const book = openBook();
  const profile = profileOf(book);
  const conference = currentConference(book);
  const stored = readProperty<StoredForm>(formProperty(conference.code));
  if (stored) {
    mendForm(book, conference, stored, formPlan(profile, conference));
    return;
  }
  const url = buildForm(formPlan(profile, conference), conference, receiversOf(book));
  book.change(conferences, conference.code, {
    formUrl: url,
    status: conference.status === 'planned' ? 'open' : conference.status,
  });
  book.note({ what: 'Tạo phiếu đăng ký trực tuyến', about: conference.code, detail: url });
  book.commit();
  tell('Phiếu đăng ký', `Đã tạo phiếu cho ${conference.code}. Liên kết gửi người dân:\n${url}`);
}

/** A Form that exists: staff's wording stays, questions that are gone come back on a yes, a lost link is tied again. */
function mendForm(book: Book, conference: Conference, stored: StoredForm, plan: FormPlan): void {
  const form = openForm(stored.formId);
  const relinked = isLinked(form) ? '' : '\nĐã gắn lại với sổ; các phiếu cũ không bị nhập hai lần.';
  if (relinked !== '') linkToWorkbook(form);
  const missing = missingQuestions(form, stored, plan);
  const asked = `Phiếu của ${conference.code} đã có. Thêm lại ${missing.length} câu hỏi bị xóa?`;
  const adds = missing.length > 0 && confirm('Phiếu đăng ký', asked);
  if (adds) {
    const items = { ...stored.items };
    for (const question of missing) items[question.key] = addQuestion(form, question);
    writeProperty(formProperty(conference.code), { ...stored, items } satisfies StoredForm);
  }
  const url = conference.formUrl || form.getPublishedUrl();
  if (conference.formUrl === '') {
    book.change(conferences, conference.code, { formUrl: url });
    book.commit();
  }
  const said = adds ? `Đã thêm lại ${missing.length} câu hỏi vào cuối phiếu.\n` : '';
  tell('Phiếu đăng ký', `${said}Phiếu của ${conference.code} đã có, giữ nguyên lời văn đã sửa:\n${url}${relinked}`);
}

function isLinked(form: GoogleAppsScript.Forms.Form): boolean {
  try {
    return form.getDestinationId() === workbook().getId() && responseSheets().length > 0;
  } catch {
    return false;
  }
}

/** Who receives denunciations may edit the Form, or could not take one out of it. */
function receiversOf(book: Book): string[] {
  return book
    .rows(officers)
    .filter((officer) => officer.confidential && isAddress(officer.email))
    .map((officer) => officer.email);
}

/** Builds the Form, links it to the workbook and remembers its questions by id. Returns the public link. */
function buildForm(plan: FormPlan, conference: Conference, receivers: readonly string[]): string {
  const form = createForm(plan.title);
  form.setDescription(plan.description);
  form.setConfirmationMessage(plan.confirmation);
  form.setCustomClosedFormMessage(plan.closedMessage);
  form.setCollectEmail(false);
  form.setShowLinkToRespondAgain(true);
  const items: Record<string, number> = {};
  for (const question of plan.questions) items[question.key] = addQuestion(form, question);
  const linkedAt = new Date().toISOString();
  writeProperty(formProperty(conference.code), { formId: form.getId(), items, linkedAt } satisfies StoredForm);
  linkToWorkbook(form);
  for (const email of receivers) form.addEditor(email);
  return form.getPublishedUrl();
}

function addQuestion(form: GoogleAppsScript.Forms.Form, question: FormQuestion): number {
  if (question.kind === 'checkbox') {
    const item = form.addCheckboxItem();
    item
      .setTitle(question.title)
      .setHelpText(question.help)
      .setChoiceValues([...question.choices])
      .setRequired(question.required);
    return item.getId();
  }
  if (question.kind === 'choice' || question.kind === 'list') {
    const item = question.kind === 'choice' ? form.addMultipleChoiceItem() : form.addListItem();
    item
      .setTitle(question.title)
      .setHelpText(question.help)
      .setChoiceValues([...question.choices])
      .setRequired(question.required);
    return item.getId();
  }
  const item = question.kind === 'paragraph' ? form.addParagraphTextItem() : form.addTextItem();
  item.setTitle(question.title).setHelpText(question.help).setRequired(question.required);
  return item.getId();
}

/** Google adds a sheet of raw responses; it is hidden, because the register is where people work. */
function linkToWorkbook(form: GoogleAppsScript.Forms.Form): void {
  const book = workbook();
  const before = new Set(book.getSheets().map((sheet) => sheet.getName()));
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  flush();
  for (const sheet of book.getSheets()) if (!before.has(sheet.getName())) sheet.hideSheet();
}

function missingQuestions(form: GoogleAppsScript.Forms.Form, stored: StoredForm, plan: FormPlan): FormQuestion[] {
  const present = new Set(form.getItems().map((item) => item.getId()));
  return plan.questions.filter((question) => !present.has(stored.items[question.key] ?? -1));
}
