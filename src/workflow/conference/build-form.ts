import type { FormPlan, FormQuestion, StoredForm } from '../../core/registration/form-plan.ts';
import { createForm } from '../../google/forms.ts';
import { deleteProperty, writeProperties, writeProperty } from '../../google/properties.ts';
import { responseSheets } from '../../google/response-sheets.ts';
import { flush, workbook } from '../../google/workbook.ts';

type Form = GoogleAppsScript.Forms.Form;

/** Builds the Form, links it to the workbook and remembers its questions by id. */
export function buildForm(plan: FormPlan, conference: string, madeBy: string): Form {
  const form = createForm(plan.title);
  form.setDescription(plan.description);
  form.setConfirmationMessage(plan.confirmation);
  form.setCustomClosedFormMessage(plan.closedMessage);
  form.setCollectEmail(false);
  form.setShowLinkToRespondAgain(true);
  const items: Record<string, number> = {};
  for (const question of plan.questions) items[question.key] = addQuestion(form, question);
  const linkedAt = new Date().toISOString();
  const stored: StoredForm = { formId: form.getId(), items, linkedAt, madeBy };
  // A Form made this moment holds no reply yet: it is read from here on.
  writeProperties({ [`form.${conference}`]: stored, [`cursor.${conference}`]: linkedAt });
  linkToWorkbook(form);
  return form;
}

/** Remembers a Form that people made; it is read from its beginning, whatever stood here before. */
export function rememberForm(conference: string, stored: StoredForm): void {
  writeProperty(`form.${conference}`, stored);
  deleteProperty(`cursor.${conference}`);
}

/** Adds a question at the end of the Form; returns the id by which it is known from then on. */
export function addQuestion(form: Form, question: FormQuestion): number {
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
export function linkToWorkbook(form: Form): void {
  const book = workbook();
  const before = new Set(book.getSheets().map((sheet) => sheet.getName()));
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  flush();
  for (const sheet of book.getSheets()) if (!before.has(sheet.getName())) sheet.hideSheet();
}

/** Whether its replies go into a sheet of this workbook. */
export function isLinked(form: Form): boolean {
  try {
    return form.getDestinationId() === workbook().getId() && responseSheets().length > 0;
  } catch {
    return false;
  }
}
