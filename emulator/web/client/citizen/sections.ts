/** A form's sections, and which comes after which. */
import type { FormItem } from '../../protocol.ts';
import type { Answers } from './answers.ts';

export interface Section {
  /** The id of the page break that opens it; 0 for the first. */
  id: number;
  title: string;
  help: string;
  items: FormItem[];
  /** Where the break that follows sends who comes to it in order. */
  goTo: number | string | null;
}

/** The form cut at its page breaks. */
export function sectionsOf(items: readonly FormItem[]): Section[] {
  const sections: Section[] = [{ id: 0, title: '', help: '', items: [], goTo: null }];
  for (const item of items) {
    const last = sections.at(-1) as Section;
    if (item.kind !== 'PAGE_BREAK') last.items.push(item);
    else {
      last.goTo = item.goTo;
      sections.push({ id: item.id, title: item.title, help: item.help, items: [], goTo: null });
    }
  }
  return sections;
}

/** The index of the next section, or null when the form is to be sent. A choice that leads somewhere comes first. */
export function nextSection(sections: readonly Section[], at: number, answers: Answers): number | null {
  const section = sections[at] as Section;
  const chosen = section.items.flatMap((item) => {
    const answer = answers[item.id];
    return item.choices.filter((choice) => choice.value === answer && choice.goTo !== null).map(({ goTo }) => goTo);
  });
  const target = chosen.at(-1) ?? section.goTo;
  if (target === 'SUBMIT') return null;
  if (target === 'RESTART') return 0;
  const named = sections.findIndex(({ id }) => id === target);
  const next = typeof target === 'number' && named >= 0 ? named : at + 1;
  return next < sections.length ? next : null;
}
