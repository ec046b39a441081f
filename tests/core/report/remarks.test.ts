import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { wholeOffice } from '../../../src/core/report/coverage.ts';
import { reportPeriod } from '../../../src/core/report/period.ts';
import { proposedRemarks, remarksKey, withRemarks } from '../../../src/core/report/remarks.ts';

const period = reportPeriod(2026, 'firstHalf', 'plain');
const key = remarksKey(wholeOffice(period));
const data = {
  periodLabel: 'kỳ',
  strengths: [{ text: '- Một.' }, { text: '- Hai.' }],
  weaknesses: [{ text: '- Ba.' }],
  nextPeriod: [{ text: '- Bốn.' }],
  proposals: [{ text: 'Không có.' }],
};
const rows = proposedRemarks(key, period.label, data);

describe('remarks of a report', () => {
  it('are proposed part by part', () => {
    expect(rows.map((row) => [row.part, row.proposal, row.own])).toEqual([
      ['strengths', '- Một.\n- Hai.', ''],
      ['weaknesses', '- Ba.', ''],
      ['nextPeriod', '- Bốn.', ''],
      ['proposals', 'Không có.', ''],
    ]);
  });

  it('are the office’s where it wrote any, a paragraph a line; a blank keeps the proposal', () => {
    const own = ['- Lời của cơ quan.\n\n  Dòng hai.  ', '   ', '', ''];
    const worded = withRemarks(
      data,
      key,
      rows.map((row, at) => ({ ...row, own: own[at] ?? '' })),
    );
    expect(worded.strengths).toEqual([{ text: '- Lời của cơ quan.' }, { text: '- Dòng hai.' }]);
    expect({ ...worded, strengths: data.strengths }).toEqual(data);
  });

  it('belong to one report, on whatever day it is closed', () => {
    expect(remarksKey(wholeOffice(period, day('2026-06-10')))).toBe(key);
    const other = remarksKey({ ...wholeOffice(period), unit: 'Công an xã' });
    expect(other).not.toBe(key);
    const foreign = rows.map((row) => ({ ...row, code: row.code.replace(key, other), own: 'Của đơn vị khác.' }));
    expect(withRemarks(data, key, foreign)).toEqual(data);
  });
});
