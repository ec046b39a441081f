/**
 * What people answered in the survey (Phiếu khảo sát): by question the answers given, how many of each level, and the share
 * of the satisfied among them. Who passed a question over is in no denominator; of nothing, a dash.
 */
import {
  BOXED_KEYS,
  BOXES,
  type Boxed,
  LEVELS,
  type Level,
  RATED,
  RATED_KEYS,
  type Rated,
} from '../survey/questions.ts';
import { type SurveyAnswer, surveyAnswers } from '../tables/survey-table.ts';
import { type Coded, count, type Figure, share, sum } from './figure.ts';

/** Fewer answers say little about a commune; the report says so beside the share. */
export const FEW = 5;

const SATISFIED: ReadonlySet<Level | null> = new Set<Level>(['verySatisfied', 'satisfied']);

/** The slips that say anything; a row that was typed and has no code yet is none. */
export function answeredSlips(rows: readonly SurveyAnswer[]): SurveyAnswer[] {
  const says = (row: SurveyAnswer): boolean =>
    row.comment.trim() !== '' || [...RATED_KEYS, ...BOXED_KEYS].some((key) => row[key] !== null);
  return rows.filter((row) => row.code !== '' && says(row));
}

/** The figures of a report, none where nobody answered: each with how it is counted and the codes of the slips behind it. */
export function satisfactionFigures(rows: readonly SurveyAnswer[]): Figure[] {
  const slips = answeredSlips(rows);
  if (slips.length === 0) return [];
  const rated = slips.map((row) => RATED_KEYS.filter((key) => row[key] !== null).length);
  const pleased = slips.map((row) => RATED_KEYS.filter((key) => SATISFIED.has(row[key])).length);
  const all = sum(
    'satisfaction.ratings',
    'Khảo sát: lượt đánh giá',
    rated,
    'Số ô năm mức đã chọn của tất cả các câu',
    slips,
  );
  const good = sum(
    'satisfaction.satisfied',
    'Khảo sát: lượt hài lòng',
    pleased,
    `Số ô ${TWO_BEST} của tất cả các câu`,
    slips,
  );
  const definition = `Số lượt chọn ${TWO_BEST} / số lượt đánh giá của tất cả các câu có năm mức${caution(slips)}`;
  return [
    count('satisfaction', 'Phiếu khảo sát', slips, 'Phiếu khảo sát có ít nhất một câu trả lời, theo ngày trả lời'),
    all,
    good,
    share('satisfactionShare', 'Tỷ lệ hài lòng chung', good.value ?? 0, all.value ?? 0, definition, slips),
    ...RATED_KEYS.flatMap((key) => ratingFigures(key, slips)),
    ...BOXED_KEYS.flatMap((key) => boxFigures(key, slips)),
  ];
}

const TWO_BEST = `"${LEVELS.verySatisfied}", "${LEVELS.satisfied}"`;

const caution = (given: readonly Coded[]): string => (given.length < FEW ? ' (dưới 05 phiếu: chưa đại diện)' : '');

function ratingFigures(key: Rated, slips: readonly SurveyAnswer[]): Figure[] {
  const given = slips.filter((row) => row[key] !== null);
  const pleased = given.filter((row) => SATISFIED.has(row[key]));
  const name = `Khảo sát, ${RATED[key]}`;
  return [
    count(`satisfaction.${key}`, name, given, 'Phiếu có trả lời câu này'),
    ...(Object.keys(LEVELS) as Level[]).map((level) =>
      count(
        `satisfaction.${key}.${level}`,
        `${name}: ${LEVELS[level]}`,
        given.filter((row) => row[key] === level),
        'Phiếu chọn mức này',
      ),
    ),
    share(
      `satisfaction.${key}Share`,
      `${name}: tỷ lệ hài lòng`,
      pleased.length,
      given.length,
      `Số phiếu chọn ${TWO_BEST} / số phiếu trả lời câu này${caution(given)}`,
      given,
    ),
  ];
}

function boxFigures(key: Boxed, slips: readonly SurveyAnswer[]): Figure[] {
  return Object.entries(BOXES[key]).map(([box, said]) =>
    count(
      `satisfaction.${key}.${box}`,
      `Khảo sát, ${surveyAnswers.columns[key].header}: ${said}`,
      slips.filter((row) => row[key] === box),
      'Phiếu đánh dấu ô này',
    ),
  );
}
