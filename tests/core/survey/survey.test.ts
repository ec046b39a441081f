import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { surveyResults } from '../../../src/core/document/papers/survey-results.ts';
import { wholeOffice } from '../../../src/core/report/coverage.ts';
import type { Figure } from '../../../src/core/report/figure.ts';
import { reportFigures } from '../../../src/core/report/figures.ts';
import { reportPeriod } from '../../../src/core/report/period.ts';
import { satisfactionFigures } from '../../../src/core/report/satisfaction.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { answerOfReply, lastSurveyNumber, surveyCode } from '../../../src/core/survey/answer-rows.ts';
import { BOXES, LEVELS, type Level, RATED_KEYS } from '../../../src/core/survey/questions.ts';
import { type SurveyAnswer, surveyAnswers } from '../../../src/core/tables/survey-table.ts';

const levels = Object.keys(LEVELS) as Level[];
const level = fc.option(fc.constantFrom(...levels), { nil: null });
const rows = fc
  .array(
    fc.record({
      access: level,
      procedures: level,
      officers: level,
      result: level,
      handling: level,
      trips: fc.option(fc.constantFrom('none' as const, 'one' as const, 'more' as const), { nil: null }),
      comment: fc.constantFrom('', 'ông A nhận tiền'),
    }),
    { maxLength: 40 },
  )
  .map((said) => said.map((one, at) => row(at + 1, one)));

function row(n: number, said: Partial<SurveyAnswer>): SurveyAnswer {
  return { ...emptyRow(surveyAnswers), code: surveyCode('DT-2026-01', n), conference: 'DT-2026-01', ...said };
}

const valueIn = (figures: readonly Figure[]) => (key: string) => figures.find((one) => one.key === key)?.value ?? 0;

describe('satisfaction', () => {
  it('levels add up to the answers of their question, questions to all ratings, and a slow count finds the same', () => {
    fc.assert(
      fc.property(rows, (answers) => {
        const figures = satisfactionFigures(answers);
        const value = valueIn(figures);
        let given = 0;
        let pleased = 0;
        for (const key of RATED_KEYS) {
          let here = 0;
          for (const answer of answers) {
            if (answer[key] !== null) here++;
            if (answer[key] === 'verySatisfied' || answer[key] === 'satisfied') pleased++;
          }
          given += here;
          expect(value(`satisfaction.${key}`)).toBe(here);
          expect(levels.reduce((sum, one) => sum + value(`satisfaction.${key}.${one}`), 0)).toBe(here);
        }
        expect(value('satisfaction.ratings')).toBe(given);
        expect(value('satisfaction.satisfied')).toBe(pleased);
        if (given > 0) expect(value('satisfactionShare')).toBeCloseTo(pleased / given, 12);
        for (const one of figures) expect(one.definition).not.toBe('');
        expect(JSON.stringify([figures, surveyResults(figures)])).not.toContain('nhận tiền');
      }),
    );
  });

  it('of nobody asked, no figure and nothing in a report; of a question that all passed over, a dash', () => {
    expect(satisfactionFigures([])).toEqual([]);
    expect(satisfactionFigures([row(1, {}), { ...row(2, { access: 'satisfied' }), code: '' }])).toEqual([]);
    expect(surveyResults([])).toEqual({ hasSurvey: false, surveyText: '', surveyLines: [] });
    const said = surveyResults(satisfactionFigures([1, 2, 3, 4, 5].map((n) => row(n, { access: 'neutral' }))));
    expect(said.surveyLines.map((line) => line.share)).toEqual(['0%', '–', '–', '–', '–']);
  });

  it('a report says how many, of how many, and marks what is too few', () => {
    const answers = [
      ...[1, 2, 3, 4].map((n) => row(n, { access: 'verySatisfied', result: 'dissatisfied', extraPapers: 'no' })),
      row(5, { access: 'dissatisfied', extraPapers: 'yes' }),
    ];
    const { surveyText, surveyLines } = surveyResults(satisfactionFigures(answers));
    expect(surveyText).toContain('Khảo sát: 05 phiếu; hài lòng và rất hài lòng 04/09 lượt đánh giá, đạt 44,4%.');
    expect(surveyText).toContain('Giấy tờ ngoài quy định: không (04 phiếu); có (01 phiếu).');
    expect(surveyText).toContain('(*) Dưới 05 phiếu trả lời, chưa đại diện.');
    expect(surveyLines[0]).toMatchObject({ answers: '5', verySatisfied: '4', dissatisfied: '1', share: '80%' });
    expect(surveyLines[3]).toMatchObject({ answers: '4', dissatisfied: '4', share: '0% (*)' });
    expect(surveyResults(satisfactionFigures(answers.slice(1))).surveyText).toContain('Số phiếu dưới 05');
    const shares = satisfactionFigures(answers).filter((one) => one.key.endsWith('Share'));
    expect(shares.map((one) => /chưa đại diện/.test(one.definition))).toEqual([false, false, true, true, true, true]);
  });

  it('is counted by the day of the answer, until the closing day, and in no report of one unit', () => {
    const period = reportPeriod(2026, 'firstHalf', 'plain');
    const surveys = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((on, at) =>
      row(at, { answeredOn: day(on), access: 'satisfied' }),
    );
    const rows = { conferences: [], slips: [], opinions: [], tasks: [], surveys };
    const counted = (coverage: Parameters<typeof reportFigures>[1]) =>
      reportFigures(rows, coverage).figures.find((one) => one.key === 'satisfaction')?.codes;
    expect(counted(wholeOffice(period))).toEqual([surveys[1]?.code, surveys[2]?.code]);
    expect(counted(wholeOffice(period, day('2026-06-29')))).toEqual([surveys[1]?.code]);
    expect(counted({ ...wholeOffice(period), unit: 'Công an xã' })).toBeUndefined();
    const one = { ...wholeOffice(period, day('2026-12-31')), conference: 'DT-2026-01' };
    expect(counted(one)).toHaveLength(4);
  });
});

describe('an answer of the Form', () => {
  const stored = { formId: 'F', items: { access: 1, trips: 2, field: 3, comment: 4 }, madeBy: '' };
  const reply = (answers: [number, string][]) =>
    answerOfReply(
      {
        id: 'reply-id',
        submittedAt: new Date('2026-06-01T23:30:00Z'),
        answers: answers.map(([itemId, value]) => ({ itemId, value })),
      },
      stored,
      'DT-2026-01',
      'KS-DT-2026-01-0001',
    );

  it('keeps the day by the clock in Viet Nam, and of the id a fingerprint', () => {
    const made = reply([[1, 'Rất hài lòng']]);
    expect(made).toMatchObject({ answeredOn: '2026-06-02', access: 'verySatisfied', note: '' });
    expect(made.sourceId).toMatch(/^[0-9a-z]{6,16}$/);
    expect(JSON.stringify(made)).not.toContain('reply-id');
  });

  it('an answer that is none of the boxes is left empty and named; a field of any name is kept', () => {
    const made = reply([
      [2, '3 lần'],
      [3, 'Hộ tịch của xã'],
      [4, '  dòng 1\r\ndòng 2 '],
      [99, 'câu của cán bộ'],
    ]);
    expect(made).toMatchObject({ trips: null, field: 'Hộ tịch của xã', comment: 'dòng 1\ndòng 2' });
    expect(made.note).toContain(`Số lần đi lại: phải chọn một trong: ${Object.values(BOXES.trips).join(' · ')}`);
  });

  it('its number follows the highest of its own conference', () => {
    const codes = ['KS-DT-2026-01-0009', 'KS-DT-2026-01-0010', 'KS-DT-2026-02-0044', 'KS-DT-2026-01-ab'];
    expect(lastSurveyNumber('DT-2026-01', codes)).toBe(10);
    expect(lastSurveyNumber('DT-2026-03', codes)).toBe(0);
  });
});
