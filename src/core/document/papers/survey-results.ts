/** The survey in a report: a sentence and a small table out of its figures; nothing where nobody was asked. */
import type { Figure } from '../../report/figure.ts';
import { FEW } from '../../report/satisfaction.ts';
import { BOXED_KEYS, BOXES, LEVELS, type Level, RATED, RATED_KEYS } from '../../survey/questions.ts';
import { surveyAnswers } from '../../tables/survey-table.ts';
import { two } from '../words.ts';

type SurveyLine = { no: string; name: string; answers: string; share: string } & { [Name in Level]: string };

export type SurveyResults = { hasSurvey: boolean; surveyText: string; surveyLines: SurveyLine[] };

/** Comments are no figures and are in no paper. A share of fewer than five answers bears a mark that the text explains. */
export function surveyResults(figures: readonly Figure[], before: readonly Figure[] = []): SurveyResults {
  const find = (key: string) => figures.find((one) => one.key === `satisfaction${key}`);
  const many = (key: string) => find(key)?.value ?? 0;
  if (many('') === 0) return { hasSurvey: false, surveyText: '', surveyLines: [] };
  const share = (key: string, answers: number) =>
    `${find(key)?.text ?? '–'}${answers > 0 && answers < FEW ? ' (*)' : ''}`;
  const lines = RATED_KEYS.map((key, at): SurveyLine => {
    const levels = Object.keys(LEVELS).map((level) => [level, String(many(`.${key}.${level}`))] as const);
    const answers = many(`.${key}`);
    return {
      no: String(at + 1),
      name: RATED[key],
      answers: String(answers),
      share: share(`.${key}Share`, answers),
      ...(Object.fromEntries(levels) as { [Name in Level]: string }),
    };
  });
  const boxes = BOXED_KEYS.flatMap((key) => {
    const ticked = Object.entries(BOXES[key]).map(([box, text]) => ({ text, many: many(`.${key}.${box}`) }));
    if (ticked.every((box) => box.many === 0)) return [];
    const said = ticked.map((box) => `${box.text.toLowerCase()} (${two(box.many)} phiếu)`);
    return [`${surveyAnswers.columns[key].header}: ${said.join('; ')}.`];
  });
  const earlier = before.find((one) => one.key === 'satisfactionShare');
  const text = [
    `Khảo sát: ${two(many(''))} phiếu; hài lòng và rất hài lòng ${two(many('.satisfied'))}/${two(many('.ratings'))} lượt đánh giá, đạt ${find('Share')?.text ?? '–'}${earlier ? ` (cùng kỳ năm trước ${earlier.text})` : ''}.`,
    ...boxes,
    ...(many('') < FEW
      ? ['Số phiếu dưới 05, kết quả chưa đại diện.']
      : lines.some((line) => line.share.endsWith('(*)'))
        ? ['(*) Dưới 05 phiếu trả lời, chưa đại diện.']
        : []),
  ];
  return { hasSurvey: true, surveyText: text.join(' '), surveyLines: lines };
}
