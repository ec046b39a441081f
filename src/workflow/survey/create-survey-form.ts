import type { FormPlan } from '../../core/registration/form-plan.ts';
import { type StoredSurvey, surveyPlan } from '../../core/survey/survey-plan.ts';
import { fields } from '../../core/tables/commune-tables.ts';
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { newForm, publishForm } from '../../google/forms.ts';
import { withLock } from '../../google/lock.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import { effectiveUser } from '../../google/session.ts';
import { confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { addQuestion } from '../conference/build-form.ts';
import { currentConference } from '../conference/current-conference.ts';
import { openStoredForm, reader, shareForm } from '../conference/form-access.ts';
import { profileOf } from '../office/office.ts';

const TITLE = 'Phiếu khảo sát';
const WAIT_MS = 20_000;

/** The property that remembers the survey Form of a conference. */
export const surveyKey = (conference: string): string => `survey.${conference}`;

/**
 * "Tạo phiếu khảo sát trực tuyến": the anonymous Form of the conference in front. Made once; chosen again, it tells the link
 * and puts back what is missing: the Form is remembered before its first question, so a run that broke off finds its own.
 */
export function createSurveyForm(): void {
  const book = openBook();
  const conference = currentConference(book);
  const names = book.rows(fields).map((field) => field.name.trim());
  const plan = surveyPlan(
    profileOf(book),
    conference,
    names.filter((name) => name !== ''),
  );
  const { code, surveyUrl } = conference;
  if (surveyUrl !== '' && !readProperty(surveyKey(code)) && !confirm(TITLE, unknownForm(conference))) return;
  const done = withLock(WAIT_MS, () => makeOrMend(openBook(), conference, plan));
  if (done.ran) tell(TITLE, done.result);
  else tell(TITLE, 'Sổ đang bận ghi; chưa tạo phiếu. Hãy chọn lại lệnh sau ít phút.');
}

/** In a copied workbook the row names a Form that this workbook does not know. */
const unknownForm = ({ code, surveyUrl }: Conference): string =>
  `Hội nghị ${code} đã ghi liên kết phiếu khảo sát ${surveyUrl}, nhưng sổ này chưa gắn với phiếu đó (sổ có thể là bản sao). Tạo một phiếu MỚI?`;

/** Returns what to tell the person. To be called under the lock: of two Forms made at once only one would be read. */
function makeOrMend(book: Book, { code }: Conference, plan: FormPlan): string {
  const known = readProperty<StoredSurvey>(surveyKey(code));
  const form = known ? openStoredForm(known, code) : newForm(plan.title);
  const stored = known ?? { formId: form.getId(), items: {}, madeBy: effectiveUser() };
  if (!known) writeProperty(surveyKey(code), stored);
  const isWhole = known !== null && Object.keys(known.items).length > 0;
  const done: string[] = [];
  if (!isWhole) {
    form.setTitle(plan.title).setDescription(plan.description);
    publishForm(form);
    form.setConfirmationMessage(plan.confirmation);
    form.setCustomClosedFormMessage(plan.closedMessage);
    form.setCollectEmail(false).setLimitOneResponsePerUser(false).setAllowResponseEdits(false);
    // What a run that broke off left: nobody was told of it yet.
    for (const item of form.getItems()) form.deleteItem(item);
    form.setProgressBar(false).setPublishingSummary(false).setShowLinkToRespondAgain(false);
  }
  const items = withQuestions(form, stored, plan);
  const added = plan.questions.filter(({ key }) => items[key] !== stored.items[key]);
  if (added.length > 0) writeProperty(surveyKey(code), { ...stored, items } satisfies StoredSurvey);
  if (isWhole && added.length > 0)
    done.push(`Đã thêm lại câu hỏi còn thiếu: ${added.map(({ title }) => title).join('; ')}.`);
  done.push(...shareForm(form, reader()));
  const url = form.getPublishedUrl();
  if (book.find(conferences, code)?.surveyUrl !== url) {
    book.change(conferences, code, { surveyUrl: url });
    book.note({ what: 'Tạo phiếu khảo sát trực tuyến', about: code, detail: url });
    book.commit();
  }
  const head = isWhole
    ? `Phiếu khảo sát của ${code} đã có, giữ nguyên lời văn đã sửa`
    : `Đã tạo phiếu khảo sát của ${code}`;
  return [`${head}. Liên kết gửi người dân:\n${url}`, ...done, PRINTED].join('\n\n');
}

const PRINTED = 'Phiếu giấy có mã QR: 4 Văn bản ▸ Tạo văn bản… ▸ Phiếu khảo sát sự hài lòng.';

/** Each question of the plan by its item; one that the Form has no more is added at its end. */
function withQuestions(
  form: GoogleAppsScript.Forms.Form,
  stored: StoredSurvey,
  plan: FormPlan,
): Readonly<Record<string, number>> {
  const present = new Set(form.getItems().map((item) => item.getId()));
  const items: Record<string, number> = { ...stored.items };
  for (const question of plan.questions)
    if (!present.has(items[question.key] ?? -1)) items[question.key] = addQuestion(form, question);
  return items;
}
