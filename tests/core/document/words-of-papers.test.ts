/** How papers word things: forms of address, short texts, lines, end marks, numbers that the clerk gave. */

import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../build/templates/build-templates.ts';
import { day } from '../../../src/core/calendar/day.ts';
import { addresseeData, toAddressees } from '../../../src/core/document/addressees.ts';
import { issuedBefore, withIssued } from '../../../src/core/document/issued.ts';
import type { AttendanceView, ConferenceView, OpinionView } from '../../../src/core/document/model.ts';
import { addressed, speakerLine } from '../../../src/core/document/opinions.ts';
import { assignmentSlipData } from '../../../src/core/document/papers/assignments.ts';
import { announcementData } from '../../../src/core/document/papers/calls.ts';
import { replyLetterData } from '../../../src/core/document/papers/letters.ts';
import { minutesData } from '../../../src/core/document/papers/minutes.ts';
import { runningScriptData } from '../../../src/core/document/papers/programme.ts';
import { answerer, resultOf } from '../../../src/core/document/papers/result-of.ts';
import { resultReportData } from '../../../src/core/document/papers/result-report.ts';
import { sixMonthReportData } from '../../../src/core/document/papers/six-month-report.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { shortened } from '../../../src/core/document/shortened.ts';
import { comrade, ended, limitText, listed, two } from '../../../src/core/document/words.ts';
import { wholeOffice } from '../../../src/core/report/coverage.ts';
import { reportFigures } from '../../../src/core/report/figures.ts';
import { reportPeriod } from '../../../src/core/report/period.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { documents, type MadeDocument } from '../../../src/core/tables/conference-tables.ts';
import { wordsOf } from './docx-words.ts';
import { conference, frame, officeFrame, sampleOpinions, setAside, tasks } from './sample.ts';
import { samplePapers, sampleRows } from './sample-papers.ts';

const opinion = sampleOpinions(1)[0] as OpinionView;
const minutesOf = async (...given: Partial<OpinionView>[]) =>
  renderDocx(
    await TEMPLATES.minutes(),
    minutesData({ frame, conference, tasks, copies: 2, opinions: given.map((more) => ({ ...opinion, ...more })) }),
  );
const paragraphs = (docx: Uint8Array) =>
  [...(new PizZip(docx).file('word/document.xml')?.asText() ?? '').matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(
    ([one]) => one,
  );

describe('forms of address', () => {
  it.each([
    ['Nguyễn Văn An', 'Ông/Bà Nguyễn Văn An'],
    ['Ông Ngô Đức Thịnh', 'Ông Ngô Đức Thịnh'],
    ['bà Lê Thị Lan', 'Bà Lê Thị Lan'],
    ['Ông Thị Mai', 'Ông/Bà Ông Thị Mai'],
    ['Giám đốc Lưu Quốc Bảo', 'Giám đốc Lưu Quốc Bảo'],
    ['Trương Văn Bính', 'Ông/Bà Trương Văn Bính'],
  ])('%s is %s', (name, said) => expect(addressed(name)).toBe(said));

  it('officials are comrades, once; a part that somebody plays is none', () => {
    expect(comrade({ name: 'Đ/c Nguyễn Văn A', title: 'Chủ tịch UBND xã' })).toBe(
      'Đồng chí Nguyễn Văn A, Chủ tịch UBND xã',
    );
    expect(answerer({ ...opinion, answeredBy: 'Ông Đỗ Văn Phúc', answeredByTitle: 'Trưởng phòng Kinh tế' })).toBe(
      'đồng chí Đỗ Văn Phúc, Trưởng phòng Kinh tế',
    );
    expect(
      answerer({ ...opinion, answeredBy: 'Công chức phụ trách', answeredByTitle: '', unit: 'Phòng Kinh tế' }),
    ).toBe('công chức phụ trách, Phòng Kinh tế');
    expect(answerer({ ...opinion, answeredBy: '', unit: 'Phòng Kinh tế' })).toBe('Phòng Kinh tế');
  });

  it('who answers is not made a member of the unit that the opinion was given to; the chair has the title of the chair', () => {
    const given = { ...opinion, answeredByTitle: '', unit: 'Công an xã' };
    const chair = { name: 'Phạm Văn Chủ Trì', title: 'Phó Chủ tịch UBND xã' };
    expect(answerer({ ...given, answeredBy: 'Phạm Văn Chủ Trì' }, chair)).toBe(
      'đồng chí Phạm Văn Chủ Trì, Phó Chủ tịch UBND xã',
    );
    expect(answerer({ ...given, answeredBy: 'Lê Văn Khác' }, chair)).toBe('đồng chí Lê Văn Khác');
  });

  it('Phiếu chuyển asks an agency that is not the committee’s own to co-operate', async () => {
    const to = async (ownUnit: boolean) => {
      const given = { ...opinion, ownUnit };
      const input = { frame: officeFrame, conference, unit: 'Thuế cơ sở 12', opinions: [given], rule: null };
      const data = assignmentSlipData({ ...input, directedBy: conference.chair });
      return wordsOf(renderDocx(await TEMPLATES.assignmentSlip(), data));
    };
    expect(await to(true)).toContain('chuyển Thuế cơ sở 12 01 ý kiến sau đây để xem xét, tham mưu trả lời:');
    expect(await to(false)).toContain('01 ý kiến sau đây và đề nghị xem xét, phối hợp trả lời:');
  });

  it('Phiếu chuyển follows the direction of whoever approved the assignment, of the chair only while nobody did', () => {
    const directed = (approvedBy: string) =>
      assignmentSlipData({
        frame: officeFrame,
        conference,
        unit: 'Phòng Kinh tế',
        opinions: [{ ...opinion, approvedBy }],
        directedBy: conference.chair,
        rule: null,
      }).directedBy;
    expect(directed('Ngô Thị Duyệt, Phó Chủ tịch UBND xã')).toBe('đồng chí Ngô Thị Duyệt, Phó Chủ tịch UBND xã');
    expect(directed('')).toContain(conference.chair.name);
  });
});

describe('who came', () => {
  const words = async (attendance: AttendanceView[]) =>
    wordsOf(
      renderDocx(
        await TEMPLATES.minutes(),
        minutesData({ frame, conference: { ...conference, attendance }, tasks, copies: 2, opinions: [] }),
      ),
    );

  it('is no part of the invited where a number is missing or more came than were invited', async () => {
    const hamlets = { group: 'Nhân dân các thôn', invited: 10, present: 9 };
    expect(await words([hamlets])).toContain('Tổng số người dự: 09 người; số được mời: 10 người.');
    const some = await words([hamlets, { group: 'Các đơn vị', invited: null, present: 42 }]);
    expect(some).toContain('Tổng số người dự: 51 người.');
    expect(await words([{ ...hamlets, present: 51 }])).toContain('Tổng số người dự: 51 người.');
  });
});

describe('what became of an opinion', () => {
  it('names the agency itself and never the unit of the commune; asks nobody in dots', () => {
    const office = { ...opinion, unit: 'Văn phòng HĐND và UBND xã' };
    const said = (more: Partial<OpinionView>) => resultOf({ ...office, ...more }, day('2026-06-25'));
    expect(said({ standing: 'guided', scope: 'other_agency', agency: 'Bảo hiểm xã hội khu vực' })).toBe(
      'hướng dẫn liên hệ Bảo hiểm xã hội khu vực để được giải quyết.',
    );
    expect(said({ standing: 'guided', scope: 'other_agency', agency: '' })).toBe(
      'hướng dẫn liên hệ cơ quan có thẩm quyền để được giải quyết.',
    );
    expect(said({ standing: 'escalatedOpen', scope: 'beyond_authority', agency: 'UBND thành phố Hà Nội' })).toContain(
      'kiến nghị UBND thành phố Hà Nội xem xét',
    );
    expect(said({ standing: 'unassigned', unit: '' })).not.toContain('…');
    const outside = { standing: 'guided', scope: 'out_other', answeredAtConference: true } as const;
    expect(said(outside)).toBe('không thuộc nội dung đối thoại; đã hướng dẫn người kiến nghị tại hội nghị.');
    expect(said({ ...outside, answeredAtConference: false, answerPaper: 'Văn bản số 9' })).toBe(
      'không thuộc nội dung đối thoại; đã hướng dẫn người kiến nghị (Văn bản số 9).',
    );
    expect(said({ standing: 'answeredAtConference', scope: 'beyond_authority' })).toBe(
      'đã trả lời trực tiếp tại hội nghị; nội dung vượt thẩm quyền, không kiến nghị cấp trên.',
    );
  });

  it('tells the day that whoever asked may expect, never one that had passed when the conference was held', () => {
    const given = 'giao Phòng Kinh tế trả lời bằng văn bản';
    const said = (expectedOn: string | null, dueOn = '2026-06-23') =>
      resultOf(
        {
          ...opinion,
          unit: 'Phòng Kinh tế',
          standing: 'overdue',
          dueOn: day(dueOn),
          expectedOn: expectedOn === null ? null : day(expectedOn),
        },
        day('2026-06-25'),
      );
    expect(said('2026-07-05')).toBe(`${given}, chậm nhất ngày 05/7/2026.`);
    expect(said('2026-06-25')).toBe(`${given}, chậm nhất ngày 25/6/2026.`);
    expect(said('2026-06-23')).toBe(`${given}.`);
    expect(resultOf({ ...opinion, unit: 'Thuế cơ sở 12', ownUnit: false, standing: 'inTime' }, null)).toBe(
      'đề nghị Thuế cơ sở 12 phối hợp trả lời bằng văn bản.',
    );
    expect(said(null, '2026-07-01')).toBe(`${given}.`);
  });

  it('the notice of conclusions says by when: the day that was promised and is to come, else dots for the chair', () => {
    const told = (more: Partial<OpinionView>) => {
      const given = { ...opinion, unit: 'Phòng Kinh tế', standing: 'inTime', expectedOn: null, ...more } as OpinionView;
      return resultOf(given, day('2026-06-25'), true);
    };
    const given = 'giao Phòng Kinh tế trả lời bằng văn bản';
    expect(told({ expectedOn: day('2026-07-01') })).toBe(`${given}, chậm nhất ngày 01/7/2026.`);
    expect(told({ dueOn: day('2026-07-01') })).toBe(`${given}, thời hạn: …/…/……`);
    expect(told({ expectedOn: day('2026-06-23'), standing: 'overdue' })).toBe(`${given}, thời hạn: …/…/……`);
    expect(told({ dueOn: null, standing: 'unassigned', unit: '' })).toBe(
      'giao ………… trả lời bằng văn bản, thời hạn: …/…/……',
    );
  });

  it('what is late is said to be late in the report to the superior, with its day', () => {
    const late = { ...opinion, unit: 'Phòng Kinh tế', standing: 'overdue' as const, dueOn: day('2026-06-30') };
    const { details } = resultReportData({
      frame,
      conference,
      opinions: [late],
      tasks,
      setAside,
      addressees: ['UBND thành phố Hà Nội'],
      preparation: [],
      slips: { total: 1, late: 0, atConference: 0 },
      superior: 'UBND thành phố Hà Nội',
      judgedByDraft: true,
    });
    expect(details[0]?.result).toBe('Giao Phòng Kinh tế trả lời bằng văn bản (đã quá thời hạn ngày 30/6/2026).');
  });
});

describe('texts', () => {
  it('are cut where a sentence ends, not at the point of "1." or "TP."', () => {
    const text = `1. Tôi ở TP. Hà Nội. ${'Xin hỏi việc này. '.repeat(40)}`;
    const cut = shortened(text, 120);
    expect(cut).toMatchObject({ cut: true });
    expect(cut.text).toMatch(/Xin hỏi việc này\. \(…\)$/);
    expect(shortened(`${'chữ '.repeat(200)}`, 100).text).toMatch(/^(chữ )+\(…\)$/);
    expect(shortened('  ngắn ', 100)).toEqual({ text: 'ngắn', cut: false });
  });

  it('end in one mark; lists in ";" and the last in "."; lines for the hand in none', () => {
    expect([ended('Xong.;', '.'), ended('Thế nào?', '.'), ended('Nguồn: ……', '.'), ended('hết', './.')]).toEqual([
      'Xong.',
      'Thế nào?',
      'Nguồn: ……',
      'hết./.',
    ]);
    expect(listed(['a.', 'b;', 'c']).map(({ text }) => text)).toEqual(['a;', 'b;', 'c.']);
    expect([two(0), two(7), two(41), two(7399)]).toEqual(['0', '07', '41', '7.399']);
    expect(limitText(conference.registrationClosesAt)).toBe('hết ngày 15 tháng 6 năm 2026');
  });

  it('of several lines stand in paragraphs of their own, with the look of the first; no break tears a justified line', async () => {
    const docx = await minutesOf({ content: 'Hẹn các ngày:\n- 04/3/2026\n- 18/3/2026\nđều không có kết quả' });
    const found = paragraphs(docx).filter((one) => /04\/3|18\/3|đều không/.test(one));
    expect(found.length).toBe(3);
    for (const one of found) expect(one).toContain('<w:jc w:val="both"/>');
    expect(new PizZip(docx).file('word/document.xml')?.asText()).not.toContain('<w:br');
    expect(wordsOf(docx)).toContain('Hẹn các ngày:\n- 04/3/2026\n- 18/3/2026\nđều không có kết quả.');
  });

  it('that are long stand short in the minutes and whole in the annex; the annex is there only then', async () => {
    const long = 'Kiến nghị về đất đai của tôi. '.repeat(60).trim();
    const words = wordsOf(await minutesOf({ content: long, answer: long }));
    expect(words).toContain('(…)');
    expect(words.split(long).length - 1).toBe(1);
    expect(words.indexOf(long)).toBeGreaterThan(words.indexOf('TOÀN VĂN CÁC Ý KIẾN'));
    expect(wordsOf(await minutesOf({}))).not.toContain('TOÀN VĂN');
  });
});

describe('Nơi nhận', () => {
  it('opens with "Như trên" where there is a Kính gửi, names the addressee no second time and keeps "Lưu" last', () => {
    const wide = { ...frame, recipients: ['UBND thành phố (để b/c)', 'Thường trực HĐND xã', 'Lưu: VT'] };
    expect(toAddressees(wide, ['UBND thành phố (qua Văn phòng)']).recipients).toEqual([
      'Như trên',
      'Thường trực HĐND xã',
      'Lưu: VT',
    ]);
    expect(toAddressees({ ...wide, byOffice: true }, ['Lãnh đạo UBND xã']).recipients).toEqual(['Như trên', 'Lưu: VT']);
    expect(toAddressees(officeFrame, ['A']).recipients).toEqual(['Như trên', 'Lưu: VP']);
  });

  it('stands below a Kính gửi that names a committee in full, and an office of two bodies as it is called', () => {
    const addressed = (name: string) => addresseeData([name]).oneAddressee[0]?.addressee;
    expect(addressed('UBND thành phố Hà Nội (qua Văn phòng UBND thành phố)')).toBe(
      'Ủy ban nhân dân thành phố Hà Nội (qua Văn phòng Ủy ban nhân dân thành phố)',
    );
    expect(addressed('Văn phòng HĐND và UBND xã')).toBe('Văn phòng HĐND và UBND xã');
    expect(addresseeData(['Lãnh đạo UBND xã', 'Công an xã']).addressees[0]?.name).toBe('Lãnh đạo Ủy ban nhân dân xã;');
  });

  it('so in every paper that has one', async () => {
    const papers = samplePapers();
    for (const [kind, data] of Object.entries(papers)) {
      const words = wordsOf(renderDocx(await TEMPLATES[kind as keyof typeof papers](), data));
      if (!words.includes('Kính gửi:')) continue;
      expect(words.slice(words.indexOf('Nơi nhận:')), kind).toMatch(/^Nơi nhận:\n- Như trên;/);
    }
  });
});

describe('a number and a day that the clerk gave', () => {
  const version = (at: number, more: Partial<MadeDocument>): MadeDocument => ({
    ...emptyRow(documents),
    version: at,
    ...more,
  });

  it('go into the next version and into "Kèm theo"', async () => {
    const given = issuedBefore([
      version(2, {}),
      version(1, { number: '5', issuedOn: day('2026-06-29') }),
      version(3, { number: '' }),
    ]);
    expect(given).toEqual({ number: '5', issuedOn: '2026-06-29' });
    const data = withIssued(samplePapers().resultReport, given);
    const words = wordsOf(renderDocx(await TEMPLATES.resultReport(), data));
    expect(words).toContain('Số: 05/BC-UBND');
    expect(words).toContain('Phú Xuyên, ngày 29 tháng 6 năm 2026');
    expect(words).toContain('(Kèm theo Báo cáo số 05/BC-UBND ngày 29/6/2026 của UBND xã Phú Xuyên)');
  });

  it('a whole number brings its own symbol; nothing typed leaves the blanks', () => {
    const data = samplePapers().resultReport;
    expect(withIssued(data, { number: 'Số 12/BC-VP', issuedOn: null }).number).toBe('Số: 12/BC-VP');
    expect(withIssued(data, { number: '', issuedOn: null })).toEqual(data);
  });
});

it('the chair’s script names no empty field, a letter of guidance has one blank between words, a unit’s points are numbered', async () => {
  const script = runningScriptData({
    frame,
    conference,
    steps: [],
    opinions: [{ ...opinion, field: '', code: 'YK-9' }],
  });
  expect(wordsOf(renderDocx(await TEMPLATES.runningScript(), script))).toContain('(YK-9)');
  const guided = wordsOf(renderDocx(await TEMPLATES.guidanceLetter(), samplePapers().guidanceLetter));
  expect(guided).not.toMatch(/\S {2,}\S/);
  const unit = wordsOf(renderDocx(await TEMPLATES.unitResultReport(), samplePapers().unitResultReport));
  expect(unit).toContain('3. Khó khăn, vướng mắc, đề xuất');
});

it('a paper of a unit bears its own name and is signed by its head', async () => {
  const words = wordsOf(renderDocx(await TEMPLATES.unitResultReport(), samplePapers().unitResultReport));
  expect(words).toContain('PHÒNG KINH TẾ');
  expect(words).toContain('/BC-KT');
  expect(words).toContain('TRƯỞNG PHÒNG');
  expect(words).not.toContain('CHÁNH VĂN PHÒNG');
});

it('no paper ends a line for the hand in a point, doubles a mark or nests one bracket in another', async () => {
  const papers = samplePapers();
  for (const [kind, data] of Object.entries(papers)) {
    const words = wordsOf(renderDocx(await TEMPLATES[kind as keyof typeof papers](), data)).replace(/\.\.\.+/g, '');
    expect(words, kind).not.toMatch(/……[.;]|[^.]\.\.|;\.|:\.|\.;|\(\(|\)\)/);
    expect(words.split('./.').length, kind).toBeLessThanOrEqual(2);
  }
});

const minutesOfHeld = (held: ConferenceView) =>
  minutesData({ frame, conference: held, tasks, copies: 2, opinions: [] });
const announcementOf = (held: ConferenceView) => announcementData({ frame, conference: held, exclusions: [] });

describe('what a strict reader would send back', () => {
  it('someone without a name is no "Ông/Bà Người dân"; a picture in a name leaves no gap; a place is small in a sentence', () => {
    const named = (citizenName: string, hamlet = '') => speakerLine('internal', { ...opinion, citizenName, hamlet });
    expect(named('Người dân')).toBe('Một công dân');
    expect(named('Tuấn 😀', 'Thôn Mẫu Hạ')).toBe('Ông/Bà Tuấn, thôn Mẫu Hạ');
    expect(named('Lê An', 'Tổ dân phố số 2')).toBe('Ông/Bà Lê An, tổ dân phố số 2');
    expect(named('Lê An', 'Bản Lác')).toBe('Ông/Bà Lê An, bản Lác');
  });

  it('a letter to an organisation has one bracket, and its subject names no representative', async () => {
    const asked = {
      ...opinion,
      organisation: 'Chi hội Phụ nữ',
      citizenName: 'Đồng Thị Quế',
      address: 'Thôn Mẫu Đông',
      content: 'Một cửa niềm nở, xin cảm ơn.',
    };
    const words = wordsOf(
      renderDocx(
        await TEMPLATES.replyLetter(),
        replyLetterData({ frame, opinion: asked, occasion: 'Phiếu đăng ký', contact: '024' }),
      ),
    );
    expect(words.split('\n')).toContain('V/v trả lời ý kiến, kiến nghị của Chi hội Phụ nữ');
    expect(words).toContain('Kính gửi: Chi hội Phụ nữ (đại diện: Ông/Bà Đồng Thị Quế), thôn Mẫu Đông');
    expect(words).toContain('“Một cửa niềm nở, xin cảm ơn”.');
  });

  it('guests are not measured by a part of those who were asked', async () => {
    const groups = (invited: number | null) => [
      { group: 'Đại diện thôn', invited: 10, present: 10 },
      { group: 'Người đăng ký đối thoại', invited, present: 41 },
    ];
    const said = async (invited: number | null) => {
      const held = { ...conference, attendance: groups(invited) };
      const data = minutesData({ frame, conference: held, tasks, copies: 2, opinions: [] });
      return wordsOf(renderDocx(await TEMPLATES.minutes(), data));
    };
    expect(await said(null)).toContain('Tổng số người dự: 51 người.');
    expect(await said(45)).toContain('Tổng số người dự: 51 người; số được mời: 55 người.');
  });

  it('the report of six months gives no share of guests above the whole', () => {
    const organised = (present: number) => {
      const rows = sampleRows();
      const held = rows.conferences.map((one) => ({ ...one, invited: 10, present }));
      const figures = reportFigures({ ...rows, conferences: held }, wholeOffice(reportPeriod(2026, 'firstHalf')));
      const none = { addressees: [], conferences: [], opinions: [], petitions: [], direction: [], ahead: [] };
      const days = { conferenceDays: new Map<string, null>() };
      return sixMonthReportData({ ...none, ...days, frame, figures, superior: 'UBND thành phố' }).organised;
    };
    expect(organised(51)).toMatch(/; có 51 người dự\.$/);
    expect(organised(9)).toMatch(/; có 09 người dự trên 10 người được mời \(tỷ lệ 90%\)\.$/);
  });

  it.each([
    ['minutes', { reports: [] }, minutesOfHeld],
    ['announcement', { attendance: [] }, announcementOf],
  ] as const)('%s leaves out no number where it leaves out a point', async (kind, without, dataOf) => {
    for (const held of [conference, { ...conference, ...without }]) {
      const words = wordsOf(renderDocx(await TEMPLATES[kind](), dataOf(held)));
      const numbers =
        words
          .split(/^II\. /m)
          .at(-1)
          ?.split(/^III\. /m)[0]
          ?.match(/^\d(?=\. )/gm) ?? [];
      expect(numbers.length).toBeGreaterThan(1);
      expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
    }
  });

  it('every conclusion ends in a full stop', async () => {
    const held = { ...conference, conclusions: ['Niêm yết lại thành phần hồ sơ'] };
    const data = minutesData({ frame, conference: held, tasks, copies: 2, opinions: [] });
    expect(wordsOf(renderDocx(await TEMPLATES.minutes(), data))).toContain('- Niêm yết lại thành phần hồ sơ.');
  });

  it('boxes to tick stand apart', async () => {
    const survey = new PizZip(renderDocx(await TEMPLATES.satisfactionSurvey(), samplePapers().satisfactionSurvey));
    const text = (survey.file('word/document.xml')?.asText() ?? '').replace(/<[^>]+>/g, '');
    expect(text).toMatch(/□ 0 lần\u00A0{4,}□ 1 lần\u00A0{4,}□ Từ 2 lần trở lên/);
    expect(text).toMatch(/□ Cá nhân\u00A0{4,}□ Tổ chức, doanh nghiệp/);
  });
});
