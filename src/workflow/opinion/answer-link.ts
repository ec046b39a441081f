import type { AnswerLink } from '../../core/mail/digest.ts';
import { prefilledFor, type StoredAnswerForm } from '../../core/opinion/answer-form.ts';
import { opinions } from '../../core/tables/register-tables.ts';
import { readProperty } from '../../google/properties.ts';
import { newToken } from '../../google/session.ts';
import type { Book } from '../book/book.ts';

export const ANSWER_FORM = 'answerForm';

/** The link in a mail by which an officer answers one opinion; without the Form there is none. A row without a token gets one. */
export function answerLinkOf(book: Book): AnswerLink {
  const form = readProperty<StoredAnswerForm>(ANSWER_FORM);
  if (!form) return () => null;
  return (code) => {
    const opinion = book.find(opinions, code);
    if (!opinion) return null;
    const token = opinion.token || newToken();
    if (opinion.token === '') book.change(opinions, code, { token });
    return prefilledFor(form, code, token);
  };
}
