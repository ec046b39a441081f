import { describe, expect, it } from 'vitest';
import { COMPOSED_KINDS } from '../../../src/core/document/compose/composers.ts';
import { ROWS_BEHIND } from '../../../src/core/tables/index.ts';
import { reportFigures } from '../../../src/core/tables/report-tables.ts';
import { surveyAnswers } from '../../../src/core/tables/survey-table.ts';
import { words } from '../papers/paper-office.ts';
import { CONFERENCE, SurveyOffice } from './survey-office.ts';

const SECRET = 'ông Xấu nhận tiền';

function answered(): SurveyOffice {
  const office = SurveyOffice.open();
  for (let n = 0; n < 8; n++)
    office.answer({ 'Tiếp cận': n < 6 ? 'Rất hài lòng' : 'Không hài lòng', 'Số lần': '1 lần', 'Góp ý': SECRET });
  office.answer({ 'Kết quả': 'Hài lòng' });
  office.command('receiveSurveyAnswers', ['OK']);
  return office;
}

/** The words of the last paper of a kind. */
const paper = (office: SurveyOffice, kind: string): string => words(office, kind).replace(/\s+/g, ' ');

describe('the survey in reports', () => {
  it('six months: heading, sentence and table; each figure with its slips; no comment anywhere', () => {
    const office = answered();
    office.command('makeSixMonthReport', [{ text: '1/2026' }, 'OK']);
    const words = paper(office, 'sixMonthReport');
    expect(words).toContain('6. Khảo sát sự hài lòng');
    expect(words).toContain('Khảo sát: 09 phiếu; hài lòng và rất hài lòng 07/09 lượt đánh giá, đạt 77,8%.');
    expect(words).toMatch(/Tiếp cận thông tin\s+8\s+6\s+0\s+0\s+2\s+0\s+75%/);
    expect(words).toMatch(/Kết quả giải quyết\s+1\s+0\s+1\s+0\s+0\s+0\s+100% \(\*\)/);
    const frozen = office.rows(reportFigures).filter((row) => row.code.includes('/satisfaction'));
    const bad = frozen.find((row) => row.code.endsWith('/satisfaction.access.dissatisfied'));
    expect(bad?.codes).toEqual([`KS-${CONFERENCE}-0007`, `KS-${CONFERENCE}-0008`]);
    expect(frozen.find((row) => row.code.endsWith('satisfaction.resultShare'))?.definition).toContain('chưa đại diện');
    expect(words + JSON.stringify(office.rows(reportFigures))).not.toContain(SECRET);
    office.select(reportFigures, bad?.code ?? '');
    office.command('showRowsBehind');
    const { sheets } = office.workspace.world.state.workbook;
    const listed = JSON.stringify(sheets.find(({ name }) => name === ROWS_BEHIND));
    expect(listed).toContain('"Tiếp cận thông tin: Không hài lòng"');
    expect(listed).not.toContain(SECRET);
  });

  it('of the conference: the same numbers; where nobody was asked, not a word', () => {
    const office = answered();
    office.command('makeResultReport', ['OK', 'OK']);
    const words = paper(office, 'resultReport');
    expect(words).toContain('6. Khảo sát sự hài lòng:');
    expect(words).toContain('hài lòng và rất hài lòng 07/09 lượt đánh giá, đạt 77,8%');
    expect(words).not.toContain(SECRET);
    const none = SurveyOffice.open();
    none.command('makeResultReport', ['OK', 'OK']);
    none.command('makeSixMonthReport', [{ text: '1/2026' }, 'OK']);
    for (const kind of ['resultReport', 'sixMonthReport']) expect(paper(none, kind), kind).not.toMatch(/khảo sát/i);
  });

  it('on paper, the same questions as on the Form, and the code that leads to it', () => {
    const office = SurveyOffice.open();
    office.command('chooseAndMakePaper', [
      { text: String(COMPOSED_KINDS.indexOf('satisfactionSurvey') + 1) },
      'OK',
      'OK',
    ]);
    const words = paper(office, 'satisfactionSurvey');
    for (const { title, kind } of office.form.items) if (kind !== 'PARAGRAPH_TEXT') expect(words).toContain(title);
    expect(words).toContain('quét mã bên cạnh');
  });
});

describe('what is kept', () => {
  it('when contacts are erased, comments and the replies in the Form go; levels stay, and nothing comes back', () => {
    const office = answered();
    office.workspace.clock.moveTo(new Date('2028-01-10T01:00:00Z'));
    const counted = () => office.answers().map((row) => [row.code, row.access, row.trips, row.answeredOn]);
    const before = counted();
    office.command('eraseContacts', [{ text: '2026' }, { text: '15/12/2026' }, 'YES', 'OK']);
    expect(office.said()).toContain('góp ý của 8 phiếu khảo sát');
    expect(counted()).toEqual(before);
    expect(office.form.responses).toEqual([]);
    expect(office.form.acceptingResponses).toBe(false);
    expect(JSON.stringify(office.workspace.world.state)).not.toContain(SECRET);
    office.nextMorning();
    office.command('receiveSurveyAnswers', ['OK']);
    expect(counted()).toEqual(before);
  });

  it('an answer that is not in the sheet yet is not erased: the person is told what to do first', () => {
    const office = answered();
    office.workspace.clock.moveTo(new Date('2028-01-10T01:00:00Z'));
    office.answer({ 'Tiếp cận': 'Hài lòng' });
    office.command('eraseContacts', [{ text: '2026' }, { text: '15/12/2026' }, 'YES', 'OK']);
    expect(office.said()).toContain('1 phiếu ở đó chưa vào bảng "Khảo sát"');
    expect(office.form.responses).toHaveLength(10);
    office.command('receiveSurveyAnswers', ['OK']);
    expect(office.rows(surveyAnswers)).toHaveLength(10);
  });
});
