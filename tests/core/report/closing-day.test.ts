/** A report holds its closing day: nothing that came after it is shown or counted. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import type { OpinionView } from '../../../src/core/document/model.ts';
import { untilClosing } from '../../../src/core/document/until-closing.ts';
import { sampleOpinions } from '../document/sample.ts';
import { between, heldRow, opinionRows, reportOf, rowsOf, slipRow, taskRow } from './report-of-period.ts';

describe('Phụ lục I', () => {
  const answered: OpinionView = {
    ...(sampleOpinions(1)[0] as OpinionView),
    answeredOn: day('2026-07-01'),
    answerWay: 'Bằng văn bản',
    answerPaper: 'Văn bản số 15/UBND-VP ngày 01/7/2026',
    outcome: 'Đã giải quyết',
  };
  const lineOn = (asOf: string, standing: 'overdue' | 'answeredInWriting') => {
    const rows = rowsOf({ opinions: opinionRows({ code: 'YK-1' }) });
    const { paper } = reportOf(rows, between('2026-01-01', '2026-06-30', asOf), undefined, [{ ...answered, standing }]);
    const { way, done, result } = paper.details[0] ?? {};
    return [way, done, result];
  };

  it('shows no answer that came after the closing day', () => {
    expect(lineOn('2026-06-30', 'overdue')).toEqual(['', '–', 'Đang giải quyết, quá hạn']);
    expect(lineOn('2026-07-01', 'answeredInWriting')).toEqual([
      'Văn bản số 15/UBND-VP ngày 01/7/2026',
      '01/7/2026',
      'Đã trả lời bằng văn bản',
    ]);
  });

  it('keeps what was said at the conference and bears no day of its own', () => {
    const spoken: OpinionView = { ...answered, answeredOn: null, answerPaper: '', standing: 'answeredAtConference' };
    expect(untilClosing(spoken, day('2026-06-30'))).toBe(spoken);
    expect(untilClosing({ ...spoken, standing: 'overdue' }, day('2026-06-30')).answerWay).toBe('');
  });
});

describe('a closing day before the end of the period', () => {
  const rows = rowsOf({
    conferences: [heldRow, { ...heldRow, code: 'HN-2', heldOn: day('2026-03-10'), present: 7 }],
    slips: [slipRow, { ...slipRow, code: 'P-2', receivedOn: day('2026-05-01') }],
    opinions: opinionRows({}, { receivedOn: day('2026-05-01') }),
    tasks: [taskRow],
  });

  it('leaves out what came after it', () => {
    const { figures, text } = reportOf(rows, between('2026-01-01', '2026-06-30', '2026-05-01'));
    expect(['conferences', 'present', 'slips', 'opinions', 'tasks'].map(text)).toEqual(['1', '7', '1', '1', '0']);
    expect(figures.held.map(({ code }) => code)).toEqual(['HN-2']);
  });
});
