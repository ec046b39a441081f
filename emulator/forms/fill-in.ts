/** A person fills the form in: what Google's page would refuse is refused here. */
import type { Answer, FormState, ItemState, ValidationState } from './state.ts';

/** The page's refusal, in words for the person. */
export class FormRefusal extends Error {
  override readonly name = 'FormRefusal';
}

/** The answers by question title, checked as the page checks them. */
export function fillIn(form: FormState, answersByTitle: Record<string, Answer>): { itemId: number; answer: Answer }[] {
  if (!form.published || !form.acceptingResponses)
    throw new FormRefusal(form.closedMessage || `The form ${form.title} is no longer accepting responses.`);
  const waiting = new Map(Object.entries(answersByTitle));
  const answers = form.items.flatMap((item) => {
    const answer = waiting.get(item.title);
    waiting.delete(item.title);
    if (answer === undefined || answer.length === 0) {
      if (item.required) throw new FormRefusal(`This is a required question: ${item.title}`);
      return [];
    }
    checkChoice(item, answer);
    if (item.validation) checkRule(item.validation, answer);
    return [{ itemId: item.id, answer }];
  });
  const [unknown] = waiting.keys();
  if (unknown !== undefined) throw new FormRefusal(`The form has no question "${unknown}"`);
  return answers;
}

function checkChoice(item: ItemState, answer: Answer): void {
  if (!item.choices || item.hasOther) return;
  for (const value of [answer].flat()) {
    if (!item.choices.some((choice) => choice.value === value))
      throw new FormRefusal(`"${value}" is not a choice of ${item.title}`);
  }
}

function checkRule({ rule, args, help }: ValidationState, answer: Answer): void {
  const text = String(answer);
  const [first, second] = args as [never, never];
  const fits: Record<string, () => boolean> = {
    maxLength: () => text.length <= first,
    minLength: () => text.length >= first,
    matches: () => new RegExp(`^(?:${first})$`, 'u').test(text),
    matchesNot: () => !new RegExp(`^(?:${first})$`, 'u').test(text),
    contains: () => new RegExp(first, 'u').test(text),
    containsNot: () => !new RegExp(first, 'u').test(text),
    email: () => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
    url: () => URL.canParse(text),
    number: () => text.trim() !== '' && Number.isFinite(Number(text)),
    wholeNumber: () => /^-?\d+$/.test(text),
    between: () => Number(text) >= first && Number(text) <= second,
    atLeast: () => answer.length >= first,
    atMost: () => answer.length <= first,
    exactly: () => answer.length === first,
  };
  if (fits[rule]?.() === false) throw new FormRefusal(help || `The answer does not fit: ${rule}`);
}
