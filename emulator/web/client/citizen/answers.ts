/** What the citizen has filled in, by the question's id. */
import type { FormItem } from '../../protocol.ts';

export type Answers = Readonly<Record<number, string | string[]>>;

const OTHER = '__other_option__';

/** What a prefilled link brings along: `entry.<id>=…`, several for the boxes that are ticked. */
export function prefilled(items: readonly FormItem[], query: string): Answers {
  const given = new URLSearchParams(query);
  const answers: Record<number, string | string[]> = {};
  for (const { id, kind } of items) {
    const values = given.getAll(`entry.${id}`);
    const other = given.get(`entry.${id}.other_option_response`);
    const all = values.map((value) => (value === OTHER ? (other ?? '') : value));
    if (all.length > 0) answers[id] = kind === 'CHECKBOX' ? all : (all[0] as string);
  }
  return answers;
}

/** Whether anything was answered. */
export function isAnswered(answer: string | string[] | undefined): boolean {
  return answer !== undefined && (typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0);
}

/** The required questions of these that are not answered. */
export function missing(items: readonly FormItem[], answers: Answers): FormItem[] {
  return items.filter((item) => item.required && !isAnswered(answers[item.id]));
}
