/** Mẫu câu trả lời: texts that staff keep, put into an empty answer with what the row knows; the rest stays open as "[…]". */
import type { Day } from '../calendar/day.ts';
import { dayText } from '../calendar/day-text.ts';
import type { AnswerTemplate } from '../tables/commune-tables.ts';
import type { Opinion } from '../tables/register-tables.ts';
import { hasOpenPlace, OPEN_PLACE } from './draft.ts';
import { type OpinionPlan, planEach } from './plan.ts';
import { isDenunciation } from './scope.ts';

/** What a template may ask for, in braces: "{mã ý kiến}". */
const PLACES: Readonly<Record<string, (opinion: Opinion, today: Day) => string>> = {
  'mã ý kiến': (opinion) => opinion.code,
  'mã phiếu': (opinion) => opinion.registration,
  'đơn vị': (opinion) => opinion.unit.trim(),
  ngày: (_opinion, today) => dayText(today),
};

export const PLACE_NAMES = Object.keys(PLACES).map((name) => `{${name}}`);

const PLACE = /\{([^{}\n]{1,40})\}/gu;
const plain = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Places that nobody can fill: a misspelt name would reach the citizen as it stands. */
export function unknownPlaces(text: string): string[] {
  const named = [...text.normalize('NFC').matchAll(PLACE)].map((found) => found[1] as string);
  return [...new Set(named.filter((name) => !(plain(name) in PLACES)).map((name) => `{${name}}`))];
}

/** The text for one opinion; what the row does not know stays an open place for a person. */
export function filledTemplate(text: string, opinion: Opinion, today: Day): string {
  return text.normalize('NFC').replace(PLACE, (whole, name: string) => {
    const value = PLACES[plain(name)];
    return value ? value(opinion, today) || OPEN_PLACE : whole;
  });
}

/** Templates with those first that fit the field and scope of all these opinions. */
export function templatesFor(templates: readonly AnswerTemplate[], opinions: readonly Opinion[]): AnswerTemplate[] {
  const fits = ({ field, scope }: AnswerTemplate): number => {
    const wrongField = field !== '' && opinions.some((one) => one.field !== field);
    const wrongScope = scope !== null && opinions.some((one) => one.scope !== scope);
    return wrongField || wrongScope ? 2 : field !== '' ? 0 : 1;
  };
  return templates
    .filter(({ name, text }) => name.trim() !== '' && text.trim() !== '')
    .map((template, at) => ({ template, at, rank: fits(template) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ template }) => template);
}

/** Puts a template where the answer is still empty; what a person wrote stays. */
export function useTemplate(opinions: readonly Opinion[], template: AnswerTemplate, today: Day): OpinionPlan {
  const unknown = unknownPlaces(template.text);
  return planEach(opinions, (opinion) => {
    if (isDenunciation(opinion)) return { problem: 'là tố cáo, xử lý riêng, không trả lời bằng mẫu.' };
    if (unknown.length > 0)
      return {
        problem: `mẫu có chỗ không điền được ${unknown.join(', ')}; chỉ dùng ${PLACE_NAMES.join(', ')} hoặc ${OPEN_PLACE}.`,
      };
    if (opinion.answer.trim() !== '') return { problem: 'đã có "Nội dung trả lời", giữ nguyên.' };
    if (opinion.answeredOn !== null) return { problem: `đã trả lời ngày ${dayText(opinion.answeredOn)}.` };
    const answer = filledTemplate(template.text, opinion, today);
    const left = hasOpenPlace(answer) ? `, còn chỗ ${OPEN_PLACE} phải điền` : '';
    return { set: { answer }, sentence: `điền mẫu "${template.name.trim()}"${left}.` };
  });
}
