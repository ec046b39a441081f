/** Forms as the office lists them, and as a citizen sees one. */
import type { FormState, ItemState } from '../../forms/state.ts';
import type { CitizenForm, FormItem, FormLine } from '../protocol.ts';
import type { Office } from './office.ts';
import { text, WrongRequest } from './request.ts';

/** The forms that are not in the bin. */
export function forms(office: Office): FormLine[] {
  return office.workspace.world.state.forms
    .filter((form) => !form.trashed)
    .map((form) => ({
      id: form.id,
      publishedId: form.publishedId,
      title: form.title || form.name,
      open: form.published && form.acceptingResponses,
      responses: form.responses.length,
    }));
}

/** A form by the id in its public address (or in its editor's, for the office). */
export function citizenForm(office: Office, body: Record<string, unknown>): CitizenForm {
  const id = text(body.id);
  const form = office.workspace.world.state.forms.find(
    (one) => !one.trashed && (one.publishedId === id || one.id === id),
  );
  if (!form) throw new WrongRequest('Không có biểu mẫu này, hoặc biểu mẫu đã bị xóa.');
  return {
    publishedId: form.publishedId,
    title: form.title || form.name,
    description: form.description,
    closed: closedMessage(form),
    confirmation: form.confirmationMessage || 'Chúng tôi đã ghi lại câu trả lời của bạn.',
    again: form.showLinkToRespondAgain,
    items: form.items.map(itemOf),
  };
}

function closedMessage(form: FormState): string | null {
  if (form.published && form.acceptingResponses) return null;
  return form.closedMessage || `Biểu mẫu "${form.title || form.name}" không còn nhận câu trả lời.`;
}

function itemOf(item: ItemState): FormItem {
  const { id, kind, title, helpText, required } = item;
  return {
    id,
    kind,
    title,
    help: helpText,
    required,
    choices: (item.choices ?? []).map(({ value, goTo }) => ({ value, goTo: goTo ?? null })),
    other: item.hasOther ?? false,
    goTo: item.goTo ?? null,
    scale:
      kind === 'SCALE'
        ? {
            lower: item.lower ?? 1,
            upper: item.upper ?? 5,
            lowerLabel: item.lowerLabel ?? '',
            upperLabel: item.upperLabel ?? '',
          }
        : null,
  };
}
