import STRINGS from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { conferences } from '../../../src/core/tables/conference-tables.ts';
import { journal } from '../../../src/core/tables/ledger-tables.ts';
import { surveyAnswers } from '../../../src/core/tables/survey-table.ts';
import { isBlank } from '../../../src/core/text/clean.ts';
import { CONFERENCE, OWNER, SurveyOffice } from './survey-office.ts';

const GOOD = { 'Tiếp cận': 'Rất hài lòng', 'Kết quả': 'Hài lòng', 'Số lần': '1 lần' };

describe('answers of the Form', () => {
  it('come in each morning, once: the day and no hour, no e-mail, no id of the reply; a second look changes nothing', () => {
    const office = SurveyOffice.open();
    for (let n = 0; n < 30; n++) office.answer({ ...GOOD, 'Góp ý': `Góp ý số ${n}` });
    expect(office.nextMorning().error).toBeUndefined();
    const rows = office.answers();
    expect(rows).toHaveLength(30);
    expect(new Set(rows.map((row) => row.code)).size).toBe(30);
    expect(rows[11]).toMatchObject({
      code: `KS-${CONFERENCE}-0012`,
      conference: CONFERENCE,
      answeredOn: '2026-06-01',
      way: 'form',
      access: 'verySatisfied',
      result: 'satisfied',
      officers: null,
      trips: 'one',
      comment: 'Góp ý số 11',
      note: '',
    });
    const held = JSON.stringify(office.workspace.world.state.workbook.sheets);
    for (const { id } of office.form.responses) expect(held.includes(id), 'the id of the reply').toBe(false);
    office.nextMorning();
    office.command('receiveSurveyAnswers', ['OK']);
    expect(office.said()).toContain('Đã nhận 0 phiếu trực tuyến');
    expect(office.answers()).toEqual(rows);
  });

  it('a morning that breaks off at any call loses none and enters none twice', () => {
    const office = () => {
      const made = SurveyOffice.open();
      for (let n = 0; n < 3; n++) made.answer({ ...GOOD, 'Góp ý': `Ý ${n}` });
      return made;
    };
    const calls = office().nextMorning().serviceCalls.total;
    for (let k = 1; k <= calls; k++) {
      const broken = office();
      broken.nextMorning([{ at: k, when: 'after', kill: true }]);
      broken.command('receiveSurveyAnswers', ['OK']);
      const rows = broken.answers();
      expect(rows.map((row) => row.comment).sort(), `after call ${k}`).toEqual(['Ý 0', 'Ý 1', 'Ý 2']);
      expect(new Set(rows.map((row) => row.code)).size, `after call ${k}`).toBe(3);
    }
  });

  it('a row that somebody deleted comes back under a code of its own: nobody picks the answers that count', () => {
    const office = SurveyOffice.open();
    office.answer({ ...GOOD, 'Góp ý': 'Chê' });
    office.nextMorning();
    for (let n = 0; n < 2; n++) office.nextMorning();
    office.answer(GOOD);
    office.nextMorning();
    office.workspace.person(OWNER).deleteRows(surveyAnswers.sheet, 3);
    office.command('receiveSurveyAnswers', ['OK']);
    expect(office.answers().map((row) => [row.code, row.comment])).toEqual([
      [`KS-${CONFERENCE}-0002`, ''],
      [`KS-${CONFERENCE}-0003`, 'Chê'],
    ]);
  });

  it('questions that staff moved and reworded are read; a choice that they reworded is left empty and named', () => {
    const office = SurveyOffice.open();
    const { items } = office.form;
    items.reverse();
    for (const item of items) {
      if (item.title.startsWith('Kết quả')) item.title = 'Kết quả ông bà nhận được';
      if (item.title.startsWith('Tiếp cận')) (item.choices?.[0] as { value: string }).value = 'Tuyệt vời';
    }
    office.answer({ 'Kết quả ông bà': 'Không hài lòng', 'Tiếp cận': 'Tuyệt vời' });
    office.nextMorning();
    expect(office.answers()[0]).toMatchObject({ result: 'dissatisfied', access: null });
    expect(office.answers()[0]?.note).toMatch(/Tiếp cận thông tin: phải chọn một trong: .* đang là "Tuyệt vời"/);
  });

  it('a question that staff deleted is named, and comes back when the Form is chosen again; one of theirs is named', () => {
    const office = SurveyOffice.open();
    const { items } = office.form;
    const at = items.findIndex(({ title }) => title.startsWith('Kết quả'));
    const gone = items.splice(at, 1)[0];
    (items[0] as { title: string }).title = 'Ông/Bà là ai';
    items.push({ ...structuredClone(items[0]), id: 987_654, title: 'Câu của văn phòng' } as (typeof items)[0]);
    office.answer({ 'Tiếp cận': 'Hài lòng', 'Câu của': 'Cá nhân' });
    office.command('receiveSurveyAnswers', ['OK']);
    expect(office.said()).toContain('không còn câu "Kết quả giải quyết');
    expect(office.said()).toContain('có thêm câu "Câu của văn phòng"');
    expect(office.said()).not.toContain('Ông/Bà là ai');
    expect(office.answers()[0]).toMatchObject({ access: 'satisfied', result: null });
    office.command('createSurveyForm', ['OK']);
    expect(office.form.items.at(-1)?.title).toBe(gone?.title);
    office.workspace.clock.moveTo(new Date(office.workspace.clock.now().getTime() + 3_600_000));
    office.answer({ 'Kết quả': 'Bình thường' });
    office.nextMorning();
    expect(office.answers()[1]?.result).toBe('neutral');
  });

  it('of a conference that is reported: the Form closes, is read once more the day after, then left alone', () => {
    const office = SurveyOffice.open();
    office.answer(GOOD);
    office.type(conferences, CONFERENCE, 'status', 'Đã báo cáo');
    office.nextMorning();
    expect(office.form.acceptingResponses).toBe(false);
    expect(office.answers()).toHaveLength(1);
    office.nextMorning();
    expect(office.nextMorning().serviceCalls.byMethod).not.toHaveProperty('Form.getResponses');
    office.command('switchSurveyForm', ['YES', 'OK']);
    office.answer(GOOD);
    office.nextMorning();
    expect(office.answers(), 'opened again by a person, it stays open').toHaveLength(2);
    expect(office.form.acceptingResponses).toBe(true);
  });

  it('a Form that cannot be opened is named in the morning and stops nothing else', () => {
    const office = SurveyOffice.open();
    office.form.trashed = true;
    expect(office.nextMorning().error).toBeUndefined();
    const told = office.rows(journal).filter((row) => row.what === 'Việc tự động bị lỗi');
    expect(told.map((row) => row.detail).join()).toContain(`Phiếu khảo sát của ${CONFERENCE}: Tài khoản`);
  });

  it('an open survey with nothing new keeps the morning within its thirty calls', () => {
    const office = SurveyOffice.open();
    office.answer(GOOD);
    office.nextMorning();
    const quiet = office.nextMorning().serviceCalls;
    expect(quiet.byMethod).toHaveProperty('Form.getResponses');
    expect(quiet.total, JSON.stringify(quiet.byMethod)).toBeLessThanOrEqual(30);
  });
});

describe('strings that broke other programs', () => {
  it('as comments: each is in its row, whole, and nothing is executed', () => {
    const office = SurveyOffice.open();
    Object.assign(office.workspace.world.modes, { formulaInTextCell: 'formula' });
    const texts = STRINGS.filter((text) => !isBlank(text));
    for (const text of texts) office.answer({ 'Tiếp cận': 'Hài lòng', 'Góp ý': text });
    office.command('receiveSurveyAnswers', ['OK']);
    const seen = (text: string): string =>
      text
        .normalize('NFKC')
        .match(/[\p{L}\p{N}]/gu)
        ?.join('') ?? '';
    expect(office.answers().map((row) => seen(row.comment))).toEqual(texts.map(seen));
    expect(office.workspace.world.state.workbook.executedFormulas).toEqual([]);
  });
});

describe('answers on paper', () => {
  const type = (office: SurveyOffice, cells: Record<string, string>) => office.typeRow(surveyAnswers, cells);

  it('typed by staff: coded, dated, of the conference in front; what cannot be read stays and is named', () => {
    const office = SurveyOffice.open(false);
    type(office, { access: 'hài lòng', trips: '0 lần', comment: '=1+1' });
    type(office, { answeredOn: '30/05/2026', access: 'tốt', result: 'Bình thường' });
    type(office, { conference: 'DT-2020-09', access: 'Hài lòng' });
    office.command('receiveSurveyAnswers', ['OK']);
    expect(office.said()).toContain('2 phiếu giấy');
    expect(office.said()).toMatch(/cột "Tiếp cận thông tin": phải chọn một trong: .* đang là "tốt"/);
    expect(office.said()).toContain('không có hội nghị mã "DT-2020-09"');
    expect(office.answers()).toMatchObject([
      {
        code: `KS-${CONFERENCE}-0001`,
        conference: CONFERENCE,
        way: 'paper',
        answeredOn: '2026-06-01',
        enteredBy: OWNER,
      },
      { code: `KS-${CONFERENCE}-0002`, answeredOn: '2026-05-30', access: null, result: 'neutral' },
      { code: '', access: 'satisfied' },
    ]);
    const again = office.answers();
    office.command('receiveSurveyAnswers', ['OK']);
    expect(office.said(), 'the bad cell is named until it is mended').toContain('đang là "tốt"');
    expect(office.answers()).toEqual(again);
    expect(JSON.stringify(office.rows(journal)), 'the log holds no comment').not.toContain('=1+1');
  });

  it('an entry that breaks off is completed by the next choice, under the codes that were given', () => {
    const office = () => {
      const made = SurveyOffice.open(false);
      type(made, { access: 'Hài lòng' });
      type(made, { access: 'Bình thường' });
      return made;
    };
    const calls = office().run('receiveSurveyAnswers').serviceCalls.total;
    for (let k = 1; k <= calls; k++) {
      const broken = office();
      broken.run('receiveSurveyAnswers', [{ at: k, when: 'after', kill: true }]);
      broken.command('receiveSurveyAnswers', ['OK']);
      const rows = broken.answers();
      expect(
        rows.map((row) => row.enteredBy),
        `after call ${k}`,
      ).toEqual([OWNER, OWNER]);
      expect(
        rows.map((row) => row.way),
        `after call ${k}`,
      ).toEqual(['paper', 'paper']);
      expect(new Set(rows.map((row) => row.code)).size, `after call ${k}`).toBe(2);
    }
  });
});
