/** What units and the chair answer in the demo: invented, one text for each field, so that an answer fits what was asked. */
import { readFileSync } from 'node:fs';
import { sentencesOf } from '../src/core/opinion/split.ts';
import type { Opinion } from '../src/core/tables/register-tables.ts';

interface Answers {
  readonly byScope: Readonly<Record<string, string>>;
  readonly byField: Readonly<Record<string, string>> & { readonly khac: string };
}

const ANSWERS = JSON.parse(readFileSync(new URL('./answers.json', import.meta.url), 'utf8')) as Answers;
/** Fields in which the agency itself answers; its own text fits better than "thuộc cơ quan khác". */
const OF_AGENCIES: ReadonlySet<string> = new Set(['thue', 'bhxh_bhyt', 'cu_tru_can_cuoc']);

export const THANKS_ANSWER = 'UBND trân trọng cảm ơn lời động viên và chuyển đến bộ phận được khen ngợi.';

/** The unit's answer to an opinion; a field of the commune's own that the file does not know gets the general one. */
export function answerFor({
  field,
  scope,
  section,
  unit,
}: Pick<Opinion, 'field' | 'scope' | 'section' | 'unit'>): string {
  const byScope = scope === 'other_agency' && OF_AGENCIES.has(field) ? undefined : ANSWERS.byScope[scope ?? ''];
  const general = section === 'aboutHandling' ? ANSWERS.byField.thai_do_phuc_vu : ANSWERS.byField.khac;
  const byField = field === 'khac' ? undefined : ANSWERS.byField[field];
  return (byScope ?? byField ?? general ?? ANSWERS.byField.khac).replaceAll('{đơn vị}', unit);
}

const PRAISE = /c[ảá]m ơn|niềm nở|tận tình|chu đáo|nhiệt tình|hài lòng|khen/iu;
const ASKS = /\?|đề nghị|kiến nghị|hỏi|mong|cần|nhưng|chưa|không|chậm|sao\b/iu;

/** Whether an opinion only thanks or praises: nothing in it is work for a unit. */
export function isThanks({ content }: Pick<Opinion, 'content'>): boolean {
  const sentences = sentencesOf(content.normalize('NFC'));
  return sentences.length > 0 && sentences.every((one) => PRAISE.test(one) && !ASKS.test(one));
}
