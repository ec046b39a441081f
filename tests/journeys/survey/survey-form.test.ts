import { describe, expect, it } from 'vitest';
import { settings } from '../../../src/core/tables/commune-tables.ts';
import { conferences } from '../../../src/core/tables/conference-tables.ts';
import { CONFERENCE, SurveyOffice } from './survey-office.ts';

const LEVELS = ['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng', 'Rất không hài lòng'];

describe('the survey Form', () => {
  it('asks nobody who they are, offers the five levels of the paper, and its link stands at the conference', () => {
    const office = SurveyOffice.open();
    const { form } = office;
    expect(form).toMatchObject({
      published: true,
      acceptingResponses: true,
      collectsEmail: false,
      oneResponsePerUser: false,
      responsesEditable: false,
      progressBar: false,
      summaryPublished: false,
    });
    expect(form.destination, 'Google would keep a sheet with the minute of each answer').toBeUndefined();
    expect(form.title).toMatch(/^Phiếu khảo sát: Hội nghị/);
    const titles = form.items.map(({ title }) => title).join('\n');
    expect(titles).not.toMatch(/họ và tên|điện thoại|địa chỉ|email/i);
    const rated = form.items.filter(({ choices }) => choices?.[0]?.value === 'Rất hài lòng');
    expect(rated.map(({ choices }) => choices?.map(({ value }) => value))).toEqual(Array(5).fill(LEVELS));
    expect(form.items.filter(({ required }) => required)).toEqual([]);
    expect(office.rows(conferences)[0]?.surveyUrl).toBe(
      `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`,
    );
  });

  it('is made once: chosen again, the command tells the link and keeps what staff reworded', () => {
    const office = SurveyOffice.open();
    const { items } = office.form;
    (items[2] as { title: string }).title = 'Lời văn đã sửa';
    office.command('createSurveyForm', ['OK']);
    expect(office.workspace.world.state.forms).toHaveLength(1);
    expect(office.form.items.map(({ title }) => title)).toContain('Lời văn đã sửa');
    expect(office.said()).toContain(`Phiếu khảo sát của ${CONFERENCE} đã có`);
    expect(office.said()).toContain(office.form.publishedId);
  });

  it('asks in the words of "Hồ sơ xã", and leaves out a question that is empty there', () => {
    const office = SurveyOffice.open(false);
    office.type(settings, 'survey.title', 'value', 'Phiếu lấy ý kiến hài lòng');
    office.type(settings, 'survey.questions.officers', 'value', 'Cán bộ một cửa phục vụ thế nào?');
    office.type(settings, 'survey.questions.trips', 'value', '');
    office.command('createSurveyForm', ['OK']);
    const titles = office.form.items.map(({ title }) => title);
    expect(office.form.title).toMatch(/^Phiếu lấy ý kiến hài lòng: /);
    expect(titles).toContain('Cán bộ một cửa phục vụ thế nào?');
    expect(titles.join()).not.toContain('Số lần đi lại');
  });

  it('broken off at any call, it is completed by the next choice: each question once, one link', () => {
    const whole = SurveyOffice.open().form.items;
    const calls = SurveyOffice.open(false).run('createSurveyForm').serviceCalls.total;
    // Every call before the first question and after the last; of those of the questions, which are alike, every third.
    const moments = Array.from({ length: calls }, (_, at) => at + 1).filter(
      (k) => k <= 14 || k > calls - 8 || k % 3 === 0,
    );
    for (const k of moments) {
      const office = SurveyOffice.open(false);
      office.run('createSurveyForm', [{ at: k, when: 'after', kill: true }]);
      office.command('createSurveyForm', ['OK', 'OK']);
      const moment = `cut off after call ${k}`;
      const { forms } = office.workspace.world.state;
      expect(
        forms.filter(({ items }) => items.length > 0),
        moment,
      ).toHaveLength(1);
      // Only a run that dies between the making and its first note leaves an empty Form that nobody was told of.
      expect(forms.length, moment).toBeLessThanOrEqual(2);
      expect(
        office.form.items.map(({ title }) => title),
        moment,
      ).toEqual(whole.map(({ title }) => title));
      expect(
        office.form.items.map(({ choices }) => choices),
        moment,
      ).toEqual(whole.map(({ choices }) => choices));
      expect(office.form.title, moment).toMatch(/^Phiếu khảo sát: /);
      expect(office.rows(conferences)[0]?.surveyUrl, moment).toContain(office.form.publishedId);
    }
  });

  it('in a copy of the workbook, it is not made a second time unasked', () => {
    const office = SurveyOffice.open();
    const copy = new SurveyOffice(office.workspace.copy(office.user), office.user);
    copy.command('createSurveyForm', ['NO']);
    expect(copy.said()).toContain('sổ có thể là bản sao');
    expect(copy.workspace.world.state.forms).toHaveLength(1);
  });

  it('is closed and opened again from the menu; a question asks first', () => {
    const office = SurveyOffice.open();
    office.command('switchSurveyForm', ['NO']);
    expect(office.form.acceptingResponses).toBe(true);
    office.command('switchSurveyForm', ['YES', 'OK']);
    expect(office.form.acceptingResponses).toBe(false);
    office.command('switchSurveyForm', ['YES', 'OK']);
    expect(office.form.acceptingResponses).toBe(true);
  });

  it('without one, closing says how to make one', () => {
    const office = SurveyOffice.open(false);
    office.command('switchSurveyForm', ['OK']);
    expect(office.said()).toContain('Tạo phiếu khảo sát trực tuyến');
  });
});
