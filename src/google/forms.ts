/** The registration Form and what comes in through it. */

interface FormAnswer {
  readonly itemId: number;
  readonly value: string | readonly string[];
}

export interface FormReplyRef {
  readonly id: string;
  readonly submittedAt: Date;
  readonly answers: () => readonly FormAnswer[];
}

/** Throws where it is gone or this account may not edit it; Google does not say which. */
export function openForm(id: string): GoogleAppsScript.Forms.Form {
  return FormApp.openById(id);
}

/** A new Form with nothing but the name of its file, to be remembered before anything else is done to it. */
export function newForm(name: string): GoogleAppsScript.Forms.Form {
  return FormApp.create(name, true);
}

/** A new Form, published explicitly: Google creates Forms unpublished since 2026. */
export function createForm(title: string): GoogleAppsScript.Forms.Form {
  const form = newForm(title);
  form.setTitle(title);
  publishForm(form);
  return form;
}

/** Opens a Form to respondents where Google knows such a state. */
export function publishForm(form: GoogleAppsScript.Forms.Form): void {
  if (form.supportsAdvancedResponderPermissions() && !form.isPublished()) form.setPublished(true);
}

/** Replies since an instant (all of them without one), oldest first; the answers of each are read when asked for. */
export function repliesSince(form: GoogleAppsScript.Forms.Form, since: Date | null): FormReplyRef[] {
  const responses = since ? form.getResponses(since) : form.getResponses();
  return responses.map((response) => ({
    id: response.getId(),
    submittedAt: new Date(response.getTimestamp().getTime()),
    answers: () =>
      response.getItemResponses().map((answer) => ({
        itemId: answer.getItem().getId(),
        value: asText(answer.getResponse()),
      })),
  }));
}

function asText(value: string | string[] | string[][]): string | readonly string[] {
  return typeof value === 'string' ? value : value.map((part) => (typeof part === 'string' ? part : part.join(', ')));
}
