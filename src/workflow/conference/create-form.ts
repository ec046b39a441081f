import { type FormPlan, type FormQuestion, formPlan, type StoredForm } from '../../core/registration/form-plan.ts';
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { createForm, openForm } from '../../google/forms.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import { confirm, tell } from '../../google/ui.ts';
import { flush, workbook } from '../../google/workbook.ts';
import { openBook } from '../book/book.ts';
import { profileOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';

export const formProperty = (conference: string): string => `form.${conference}`;

/** "Tạo phiếu đăng ký trực tuyến": the Form of the conference in front; made once, its wording is staff's afterwards. */
export function createRegistrationForm(): void {
  const book = openBook();
  const profile = profileOf(book);
  const conference = currentConference(book);
  const stored = readProperty<StoredForm>(formProperty(conference.code));
  if (stored) {
    const missing = missingQuestions(stored, formPlan(profile, conference));
    if (
      missing.length === 0 ||
      !confirm('Phiếu đăng ký', `Phiếu của ${conference.code} đã có. Thêm lại ${missing.length} câu hỏi bị xóa?`)
    ) {
      tell('Phiếu đăng ký', `Phiếu của ${conference.code} đã có, giữ nguyên lời văn đã sửa:\n${conference.formUrl}`);
      return;
    }
    const form = openForm(stored.formId);
    const items = { ...stored.items };
    for (const question of missing) items[question.key] = addQuestion(form, question);
    writeProperty(formProperty(conference.code), { formId: stored.formId, items } satisfies StoredForm);
    return;
  }
  const url = buildForm(formPlan(profile, conference), conference);
  book.change(conferences, conference.code, {
    formUrl: url,
    status: conference.status === 'planned' ? 'open' : conference.status,
  });
  book.note({ what: 'Tạo phiếu đăng ký trực tuyến', about: conference.code, detail: url });
  book.commit();
  tell('Phiếu đăng ký', `Đã tạo phiếu cho ${conference.code}. Liên kết gửi người dân:\n${url}`);
}

/** Builds the Form, links it to the workbook and remembers its questions by id. Returns the public link. */
function buildForm(plan: FormPlan, conference: Conference): string {
  const form = createForm(plan.title);
  form.setDescription(plan.description);
  form.setConfirmationMessage(plan.confirmation);
  form.setCustomClosedFormMessage(plan.closedMessage);
  form.setCollectEmail(false);
  form.setShowLinkToRespondAgain(true);
  const items: Record<string, number> = {};
  for (const question of plan.questions) items[question.key] = addQuestion(form, question);
  writeProperty(formProperty(conference.code), { formId: form.getId(), items } satisfies StoredForm);
  linkToWorkbook(form);
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

function missingQuestions(stored: StoredForm, plan: FormPlan): FormQuestion[] {
  const form = openForm(stored.formId);
  const present = new Set(form.getItems().map((item) => item.getId()));
  return plan.questions.filter((question) => !present.has(stored.items[question.key] ?? -1));
}
