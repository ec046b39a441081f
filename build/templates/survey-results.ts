import { LEVELS } from '../../src/core/survey/questions.ts';
import { gap } from './frame.ts';
import type { Piece } from './paper.ts';
import { listTable } from './table.ts';
import { body, repeat } from './text.ts';

/** The survey in a report: heading, sentence and table, only where people were asked. */
export function surveyResults(heading: Piece): Piece[] {
  const number = (title: string, value: string) => ({ title, width: 16, value, align: 'centre' as const });
  return repeat<Piece>('hasSurvey', [
    heading,
    body('{surveyText}', { keepNext: true }),
    gap(4),
    listTable(
      'surveyLines',
      [
        { title: 'STT', width: 10, value: '{no}', align: 'centre' },
        { title: 'Nội dung', width: 37, value: '{name}' },
        { ...number('Số phiếu trả lời', '{answers}'), width: 15 },
        ...Object.entries(LEVELS).map(([level, title]) => number(title, `{${level}}`)),
        { title: 'Tỷ lệ hài lòng', width: 18, value: '{share}', align: 'centre' },
      ],
      { size: 11 },
    ),
  ]);
}
