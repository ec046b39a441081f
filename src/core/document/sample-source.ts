/** A fictional conference of the office's own profile, so that a template can be looked at before it is used. */

import { addDays, type Day, instantAt } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { dossierRows } from '../conference/dossier-list.ts';
import { conferenceName } from '../conference/new-conference.ts';
import { setAsideOf } from '../opinion/for-papers.ts';
import type { Profile } from '../profile/profile-schema.ts';
import { wholeOffice, yearBeforeOf } from '../report/coverage.ts';
import { reportFigures } from '../report/figures.ts';
import { reportPeriod } from '../report/period.ts';
import { reportRows } from '../report/rows-of-register.ts';

import { emptyRow } from '../sheet/table.ts';
import type { FieldRow, Officer } from '../tables/commune-tables.ts';
import { type Attendee, attendees, type Conference, conferences } from '../tables/conference-tables.ts';
import {
  type DeadlineEvent,
  deadlineEvents,
  type Opinion,
  opinions,
  type Registration,
  registrations,
  type Task,
  tasks,
} from '../tables/register-tables.ts';
import { type SurveyAnswer, surveyAnswers } from '../tables/survey-table.ts';
import { COMPOSERS } from './compose/composers.ts';
import { type PaperSource, reportAddressees } from './compose/source.ts';
import type { PaperKind } from './kinds.ts';
import { denunciationHandoverData } from './papers/denunciation-handover.ts';
import { sixMonthReportData } from './papers/six-month-report.ts';
import type { PaperData } from './render.ts';
import { conferenceView, frameOf, opinionView, taskView } from './views.ts';

export interface SampleOffice {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
  readonly officers: readonly Officer[];
  readonly fields: readonly FieldRow[];
}

const CODE = 'VD-01';

/** The data of one paper of the kind; null where the office's plan has no occasion for it. Every person in it is made up and says so. */
export function samplePaper(kind: PaperKind, office: SampleOffice, today: Day): PaperData | null {
  const sample = sampleRegister(office, today);
  if (kind === 'sixMonthReport') return sampleReport(office, sample, today);
  if (kind === 'denunciationHandover') return sampleHandover(office, sample, today);
  return COMPOSERS[kind].compose(sourceOf(office, sample, today))[0]?.data ?? null;
}

interface SampleRegister {
  readonly conference: Conference;
  readonly people: readonly Attendee[];
  readonly slips: readonly Registration[];
  readonly rows: readonly Opinion[];
  readonly given: readonly Task[];
  readonly events: readonly DeadlineEvent[];
}

function sampleRegister({ profile }: SampleOffice, today: Day): SampleRegister {
  const unit = profile.units.find((one) => one.kind === 'commune' && one.name !== profile.coordinator.text);
  const other = profile.units.find((one) => one.kind === 'other');
  const unitName = unit?.name ?? profile.coordinator.text;
  const opinion = (n: number, content: string, more: Partial<Opinion>): Opinion => ({
    ...emptyRow(opinions),
    code: `${CODE}-000${n}-1`,
    registration: `${CODE}-000${n}`,
    conference: CODE,
    section: 'aboutHandling',
    content,
    scope: 'in_scope',
    unit: unitName,
    status: 'assigned',
    dueOn: addDays(today, 5),
    originalDueOn: addDays(today, 5),
    ...more,
  });
  const said = { answer: 'Nội dung trả lời ví dụ.\nĐoạn thứ hai của nội dung trả lời.', answeredBy: 'Lê Văn Ví Dụ' };
  return {
    conference: {
      ...emptyRow(conferences),
      code: CODE,
      name: `${conferenceName(profile)} (ví dụ)`,
      kind: 'periodic',
      form: 'inPerson',
      startsAt: instantAt(today, 8),
      endsAt: instantAt(today, 11),
      place: profile.conferences.place.text,
      chair: 'Nguyễn Văn Ví Dụ',
      chairTitle: profile.conferences.chairs[0]?.title ?? '',
      secretary: 'Trần Thị Ví Dụ',
      status: 'held',
      conclusions: 'Kết luận thứ nhất (ví dụ).\nKết luận thứ hai (ví dụ).',
      registrationClosesAt: instantAt(addDays(today, -10), 23, 59, 59),
      formUrl: 'https://example.vn/phieu-dang-ky-vi-du',
    },
    people: [
      {
        ...emptyRow(attendees),
        code: 'DB-001',
        conference: CODE,
        group: 'Đại diện các cơ quan',
        quota: 10,
        present: 9,
      },
      { ...emptyRow(attendees), code: 'DB-002', conference: CODE, group: 'Đại diện Nhân dân', quota: 30, present: 28 },
    ],
    slips: [1, 2, 3, 4, 5].map((n) => ({
      ...emptyRow(registrations),
      code: `${CODE}-000${n}`,
      conference: CODE,
      channel: 'paper',
      fullName: `Người Dân Ví Dụ ${n}`,
      address: 'số 1, thôn Ví Dụ',
      receivedAt: instantAt(addDays(today, -12), 9),
      onTime: 'onTime',
      acknowledged: 'toDo',
    })),
    rows: [
      opinion(1, 'Ý kiến ví dụ đã được trả lời tại hội nghị.', {
        ...said,
        answerWay: 'atConference',
        answeredOn: today,
      }),
      opinion(2, 'Ý kiến ví dụ trả lời bằng văn bản, nhiều dòng:\n- dòng một;\n- dòng hai.', said),
      opinion(3, 'Ý kiến ví dụ vượt thẩm quyền.', { scope: 'beyond_authority' }),
      opinion(4, 'Ý kiến ví dụ thuộc cơ quan khác.', { scope: 'other_agency', unit: other?.name ?? unitName }),
      opinion(5, 'Ý kiến ví dụ đang giải quyết.', { note: 'tiếp tục kiến nghị' }),
    ],
    given: [
      {
        ...emptyRow(tasks),
        code: 'NV-001',
        conference: CODE,
        content: 'Nhiệm vụ ví dụ giao theo kết luận',
        unit: unitName,
        product: 'Báo cáo',
        dueOn: addDays(today, 10),
        status: 'open',
      },
    ],
    events: [
      {
        ...emptyRow(deadlineEvents),
        code: 'GH-001',
        opinion: `${CODE}-0005-1`,
        kind: 'extension',
        to: addDays(today, 15),
        reason: 'nội dung cần xác minh thêm (ví dụ)',
        allowedBy: 'Nguyễn Văn Ví Dụ',
      },
    ],
  };
}

function viewsOf(office: SampleOffice, { rows, slips }: SampleRegister, asOf: Day) {
  const bySlip = new Map(slips.map((slip) => [slip.code, slip]));
  const around = { ...office, asOf, citizenClocks: new Set<string>() };
  return rows.map((row) => opinionView(row, bySlip.get(row.registration), around));
}

function sourceOf(office: SampleOffice, sample: SampleRegister, today: Day): PaperSource {
  const { profile } = office;
  return {
    profile,
    row: sample.conference,
    conference: conferenceView(profile, sample.conference, sample.people),
    opinions: viewsOf(office, sample, today),
    tasks: sample.given.map(taskView),
    setAside: setAsideOf([], true),
    rests: new Set(),
    officers: office.officers,
    slips: sample.slips,
    attendees: sample.people,
    events: sample.events,
    dossier: dossierRows(profile, sample.conference),
    documents: [],
    milestones: [],
    publications: [],
    surveys: sampleSurveys(today),
    selected: new Set(),
    today,
  };
}

function sampleSurveys(answeredOn: Day): SurveyAnswer[] {
  const said = { ...emptyRow(surveyAnswers), answeredOn, access: 'satisfied', trips: 'one' } as const;
  return [1, 2, 3, 4, 5].map((n) => ({ ...said, code: `KS-${CODE}-000${n}` }));
}

function sampleReport(office: SampleOffice, sample: SampleRegister, today: Day): PaperData {
  const { profile } = office;
  const period = reportPeriod(Number(today.slice(0, 4)), 'year', 'plain');
  const coverage = wholeOffice(period, today);
  const rows = reportRows(
    {
      conferences: [sample.conference],
      registrations: sample.slips,
      opinions: sample.rows,
      tasks: sample.given,
      events: sample.events,
      attendees: sample.people,
      publications: [],
      surveys: sampleSurveys(today),
      fields: office.fields,
      complaintsExcluded: true,
    },
    office.calendar,
  );
  return sixMonthReportData({
    frame: frameOf(profile, Number(today.slice(0, 4)), ['periodicReport'], sample.conference),
    addressees: reportAddressees(profile, ['sixMonths', 'year']),
    figures: reportFigures(rows, coverage),
    previous: reportFigures(rows, yearBeforeOf(coverage)),
    cumulative: reportFigures(rows, coverage),
    conferences: [conferenceView(profile, sample.conference, sample.people)],
    conferenceDays: new Map([[sample.conference.code, today]]),
    opinions: viewsOf(office, sample, today),
    petitions: [
      {
        content: 'Ý kiến ví dụ vượt thẩm quyền.',
        agency: profile.commune.superior,
        paper: '',
        reply: 'Chưa có phản hồi',
      },
    ],
    direction: ['Nội dung chỉ đạo, triển khai (ví dụ)'],
    ahead: [],
    superior: profile.commune.superior,
  });
}

function sampleHandover({ profile }: SampleOffice, { conference }: SampleRegister, today: Day): PaperData {
  return denunciationHandoverData({
    frame: frameOf(profile, Number(today.slice(0, 4)), ['denunciationHandover'], conference),
    receiver: { name: 'Người Nhận Ví Dụ', title: 'Chức vụ ví dụ' },
    giver: { name: conference.secretary, title: '' },
    at: conference.endsAt,
    items: [
      {
        code: `${CODE}-0009`,
        receivedAt: conference.startsAt,
        channel: 'Phiếu giấy',
        name: '',
        contact: '',
        content: 'Nội dung ví dụ.',
        attachments: '',
      },
    ],
  });
}
