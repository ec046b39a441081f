import { describe, expect, it } from 'vitest';
import { PRESETS, type PresetId } from '../../../src/core/profile/presets.ts';
import { conferences, documents, dossierItems, milestones } from '../../../src/core/tables/conference-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { ProfileOffice } from './profile-office.ts';

interface Cycle {
  readonly id: PresetId;
  readonly opensOn: string;
  readonly conference: string;
  /** Written by hand from the plan's lines and a wall calendar. */
  readonly due: Readonly<Record<string, string | null>>;
  readonly closesAt: string | null;
  /** When the second slip is sent, and whether it is late. */
  readonly second: string;
  readonly late: boolean;
  readonly receivedOn: string;
  readonly answerDue: string | null;
  readonly heldOn: string;
  readonly half: string;
  /** Who chairs, by the number in the list; the first where empty. */
  readonly chair: string;
  /** Above the signature of the conclusion notice. */
  readonly signs: readonly string[];
  /** Nơi nhận of the conclusion notice, as it begins, and of the report for the half-year. */
  readonly noticeTo: readonly string[];
  readonly reportTo: readonly string[];
  /** Where the plan publishes the conclusion; a place for its plan, its news or its addresses is none. */
  readonly noticeAt: string;
  /** Days that the minutes and the notice tell the citizens: none where the plan's day ends at the office (plan 002, line 143). */
  readonly promised: readonly string[];
  /** Papers that this plan asks for in the dossier, in its words. */
  readonly dossier: readonly string[];
}

const CYCLES: readonly Cycle[] = [
  {
    id: 'phu-xuyen-2026',
    opensOn: '2026-06-08',
    conference: '25/06/2026 08:00',
    due: { registration_cutoff: '2026-06-15', session_first_half: '2026-06-30', law_announcement: '2026-06-18' },
    closesAt: '2026-06-15T16:59:59.000Z',
    second: '16/06/2026 08:00:00',
    late: true,
    receivedOn: '18/06/2026',
    answerDue: '2026-06-23',
    heldOn: '2026-06-26',
    half: '1/2026',
    chair: ',,2',
    signs: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    noticeTo: ['Thường trực Đảng ủy xã', 'Thường trực HĐND xã', 'Chủ tịch, các Phó Chủ tịch UBND xã (để b/c)'],
    reportTo: ['Ủy ban nhân dân thành phố Hà Nội'],
    noticeAt: 'theo quy định',
    promised: [],
    dossier: ['Báo cáo tổng hợp'],
  },
  {
    id: 'chi-dong-2025',
    opensOn: '2025-05-19',
    conference: '02/06/2025 08:00',
    due: {
      prep_answers: '2025-05-26',
      ward_heads_report: '2025-05-28',
      minutes_report_notice: '2025-06-09',
      session_1: '2025-06-30',
      resolve_and_reply: null,
    },
    closesAt: '2025-05-28T16:59:59.000Z',
    second: '29/05/2025 08:00:00',
    late: true,
    receivedOn: '30/05/2025',
    answerDue: '2025-06-13',
    heldOn: '2025-06-03',
    half: '1/2025',
    chair: ',,2',
    signs: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    noticeTo: ['UBND huyện Mê Linh', 'Thường trực Đảng ủy – HĐND thị trấn'],
    reportTo: ['UBND thị trấn'],
    noticeAt: 'theo quy định',
    promised: ['chậm nhất ngày 13/6/2025'],
    dossier: ['Phiếu khảo sát', 'Thông báo ý kiến chỉ đạo (nếu có)', 'Thông báo thời gian dự kiến trả lời'],
  },
  {
    id: 'nghia-dung-2024',
    opensOn: '2024-08-05',
    conference: '16/08/2024 08:00',
    due: { session_window: '2024-12-31', loudspeaker: null, result_report: null },
    closesAt: null,
    second: '13/08/2024 08:00:00',
    late: false,
    receivedOn: '14/08/2024',
    answerDue: null,
    heldOn: '2024-08-19',
    half: '2/2024',
    chair: '',
    signs: ['CHỦ TỊCH'],
    noticeTo: ['Thường trực Đảng ủy xã', 'Thường trực HĐND xã', 'CT, PCT UBND'],
    reportTo: ['UBND thành phố (qua Phòng Nội vụ thành phố, Văn phòng thành phố)'],
    noticeAt: 'theo quy định',
    promised: [],
    dossier: ['Nội quy tổ chức đối thoại', 'Phiếu đăng ký câu hỏi', 'Báo cáo kết quả đối thoại'],
  },
  {
    id: 'an-hung-2025',
    opensOn: '2025-10-20',
    conference: '17/11/2025 08:00',
    due: {
      publish_plan: '2025-09-30',
      intake: '2025-10-31',
      hold: '2025-11-30',
      complex_cases: '2025-12-31',
      invitation_and_announcement: '2025-11-06',
      period_report_half: '2025-12-31',
      security: null,
    },
    closesAt: '2025-10-31T16:59:59.000Z',
    second: '03/11/2025 08:00:00',
    late: true,
    receivedOn: '04/11/2025',
    answerDue: null,
    heldOn: '2025-11-18',
    half: '2/2025',
    chair: '',
    signs: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    noticeTo: ['UBND thành phố', 'TT Đảng ủy xã', 'TT HĐND xã'],
    reportTo: ['HĐND xã', 'Ủy ban nhân dân thành phố (qua Văn phòng Ủy ban nhân dân thành phố)'],
    noticeAt: 'theo các hình thức: niêm yết tại trụ sở Ủy ban nhân dân xã',
    promised: [],
    dossier: [
      'Văn bản phân công nhiệm vụ cho các cơ quan, đơn vị, bộ phận',
      'Văn bản tổng hợp các ý kiến tiếp tục kiến nghị',
    ],
  },
  {
    id: 'kien-hung-2020',
    opensOn: '2020-06-01',
    conference: '15/06/2020 08:00',
    due: { session_1: '2020-06-15', associations_slips: null },
    closesAt: null,
    second: '11/06/2020 08:00:00',
    late: false,
    receivedOn: '12/06/2020',
    answerDue: null,
    heldOn: '2020-06-16',
    half: '1/2020',
    chair: '',
    signs: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    noticeTo: ['UBND quận (để b/c)', 'TT Đảng ủy, HĐND - UBND phường'],
    reportTo: ['UBND quận Hà Đông'],
    noticeAt: 'theo quy định',
    promised: [],
    dossier: ['iếu lấy ý kiến'],
  },
];

const iso = (vietnamese: string): string => vietnamese.slice(0, 10).split('/').reverse().join('-');

describe('the whole cycle of a plan', () => {
  it.each(CYCLES)('$id', (cycle) => {
    const profile = PRESETS[cycle.id];
    const office = ProfileOffice.open(cycle.id, cycle.opensOn);
    office.nameOfficers();
    office.command('createConference', [{ text: cycle.conference }, { text: cycle.chair }, 'OK']);
    const code = office.rows(conferences)[0]?.code as string;
    const papers = office.rows(dossierItems).map((row) => row.title);
    for (const title of cycle.dossier) expect(papers.join('\n')).toContain(title);
    expect(papers).toHaveLength(profile.papers.dossier.length);

    const due = new Map(office.rows(milestones).map((row) => [row.rule, row.dueOn]));
    // The plan's other meeting has a conference, and milestones, of its own.
    expect(due.has('session_2')).toBe(false);
    for (const [rule, on] of Object.entries(cycle.due)) expect([rule, due.get(rule)]).toEqual([rule, on]);
    expect(office.rows(conferences)[0]?.registrationClosesAt?.toISOString() ?? null).toBe(cycle.closesAt);

    const offersForm = profile.channels.some((channel) => channel.code === 'form');
    if (offersForm) {
      office.command('createRegistrationForm', ['OK']);
      expect(office.workspace.world.state.forms).toHaveLength(1);
    }
    office.slip(
      'Nguyễn Văn Một',
      'Cấp giấy chứng nhận quyền sử dụng đất chậm trả kết quả so với giấy hẹn.',
      `${cycle.opensOn.split('-').reverse().join('/')} 08:30:00`,
    );
    office.go(iso(cycle.second));
    office.slip('Trần Thị Hai', 'Đăng ký khai sinh cho con cần những giấy tờ gì, nộp ở đâu?', cycle.second);
    expect(office.rows(registrations).map((row) => row.onTime)).toEqual(['onTime', cycle.late ? 'late' : 'onTime']);

    office.go(iso(cycle.receivedOn));
    const given = office.assignAll(cycle.receivedOn);
    expect(given).toHaveLength(2);
    for (const row of office.rows(opinions)) {
      expect(row.dueOn).toBe(cycle.answerDue);
      expect(profile.units.map((unit) => unit.name)).toContain(row.unit);
    }

    if (offersForm) {
      const form = office.workspace.world.state.forms[0];
      office.hourly();
      expect([form?.acceptingResponses, form?.description.includes('Đã hết hạn đăng ký')]).toEqual([true, cycle.late]);
      office.go(cycle.heldOn);
      office.hourly();
      expect(form?.acceptingResponses).toBe(false);
    }
    office.go(cycle.heldOn);
    office.type(conferences, code, 'status', 'Đã tổ chức');
    office.command('makeMinutes', ['OK', 'OK']);
    office.command('makeConclusionNotice', ['OK', 'OK']);
    office.command('makeSixMonthReport', [{ text: cycle.half }, 'OK', 'OK']);
    const made = office.rows(documents);
    expect(made.map((row) => row.state)).toEqual(made.map(() => 'draft'));
    expect(new Set(made.map((row) => row.kind)).size).toBe(3);

    const notice = office.lines('conclusionNotice');
    const [to, end] = [notice.indexOf('Nơi nhận:'), notice.findIndex((line) => line.startsWith('- Lưu'))];
    expect(notice.slice(to + 1, to + 1 + cycle.noticeTo.length)).toEqual(cycle.noticeTo.map((who) => `- ${who};`));
    expect(notice.slice(end + 1, end + 1 + cycle.signs.length)).toEqual(cycle.signs);
    expect(notice.join('\n')).toContain(`công khai Thông báo này ${cycle.noticeAt}`);
    for (const paper of [notice, office.lines('minutes')])
      expect(new Set(paper.join('\n').match(/chậm nhất ngày [\d/]+/g))).toEqual(new Set(cycle.promised));
    const report = office.lines('sixMonthReport');
    for (const who of cycle.reportTo) expect(report.join('\n')).toContain(who);
  });
});
