/** Every kind of paper, filled with the sample conference. */

import qrcode from 'qrcode-generator';
import { day } from '../../../src/core/calendar/day.ts';
import type { PaperKind } from '../../../src/core/document/kinds.ts';
import type { OpinionView } from '../../../src/core/document/model.ts';
import { heading as h, item, part as p, text as t } from '../../../src/core/document/outline.ts';
import {
  assignmentProposalData,
  assignmentSlipData,
  directiveData,
  taskAssignmentData,
} from '../../../src/core/document/papers/assignments.ts';
import {
  announcementData,
  hamletSlipData,
  invitationData,
  loudspeakerBulletinData,
} from '../../../src/core/document/papers/calls.ts';
import { conclusionNoticeData } from '../../../src/core/document/papers/conclusion-notice.ts';
import { denunciationHandoverData } from '../../../src/core/document/papers/denunciation-handover.ts';
import {
  extensionNoticeData,
  guidanceLetterData,
  petitionToSuperiorData,
  replyLetterData,
} from '../../../src/core/document/papers/letters.ts';
import { minutesData } from '../../../src/core/document/papers/minutes.ts';
import { planData } from '../../../src/core/document/papers/plan.ts';
import { agendaData, rulesOfOrderData, runningScriptData } from '../../../src/core/document/papers/programme.ts';
import { publicAnswersData } from '../../../src/core/document/papers/public-answers.ts';
import { resultReportData } from '../../../src/core/document/papers/result-report.ts';
import { sixMonthReportData } from '../../../src/core/document/papers/six-month-report.ts';
import {
  acknowledgementSlipData,
  qrPosterData,
  registrationSlipData,
  satisfactionSurveyData,
} from '../../../src/core/document/papers/slips.ts';
import {
  answerSummaryData,
  continuingPetitionsData,
  opinionSummaryData,
  readReportData,
  unitAnswerData,
  unitResultReportData,
} from '../../../src/core/document/papers/summaries.ts';
import { budgetEstimateData, dossierCoverData } from '../../../src/core/document/papers/upkeep.ts';
import type { PaperData } from '../../../src/core/document/render.ts';
import { PRESETS } from '../../../src/core/profile/presets.ts';
import { wholeOffice } from '../../../src/core/report/coverage.ts';
import { reportFigures } from '../../../src/core/report/figures.ts';
import { reportPeriod } from '../../../src/core/report/period.ts';
import type { ReportRows } from '../../../src/core/report/rows.ts';
import { satisfactionFigures } from '../../../src/core/report/satisfaction.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { type SurveyAnswer, surveyAnswers } from '../../../src/core/tables/survey-table.ts';
import { commune, conference, frame, officeFrame, sampleOpinions, setAside, tasks, unitFrame } from './sample.ts';

/** Twelve slips of a survey: two questions rated by all, one by three, the others by nobody. */
function sampleSurveys(): SurveyAnswer[] {
  return Array.from({ length: 12 }, (_, at) => ({
    ...emptyRow(surveyAnswers),
    code: `KS-HN-2026-1-${String(at + 1).padStart(4, '0')}`,
    conference: 'HN-2026-1',
    answeredOn: day('2026-06-10'),
    access: at < 9 ? 'verySatisfied' : 'neutral',
    officers: at < 7 ? 'satisfied' : 'dissatisfied',
    result: at < 3 ? 'satisfied' : null,
    trips: at % 2 === 0 ? 'one' : 'more',
  }));
}

export function sampleRows(): ReportRows {
  return {
    conferences: [
      { code: 'HN-2026-1', kind: 'periodic', heldOn: day('2026-06-10'), invited: 62, present: 58, publishedOn: null },
    ],
    slips: [],
    surveys: sampleSurveys(),
    opinions: sampleOpinions().map((opinion) => ({
      code: opinion.code,
      conference: opinion.conference,
      field: opinion.field,
      scope: opinion.scope,
      source: opinion.raisedAtConference ? 'onTheSpot' : 'form',
      unit: opinion.unit,
      hamlet: opinion.hamlet,
      status: 'assigned',
      outcome: null,
      answeredAtConference: opinion.answeredAtConference,
      receivedOn: opinion.receivedOn,
      dueOn: opinion.dueOn,
      doneOn: opinion.answeredOn,
      superiorRepliedOn: null,
      setAside: false,
      extended: false,
      workingDays: null,
      keepsPetitioning: false,
    })),
    tasks: [],
  };
}

function qrModules(text: string): boolean[][] {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const side = code.getModuleCount();
  return Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) => code.isDark(row, column)),
  );
}

const steps = conference.programme.map((text, at) => ({
  time: at === 0 ? '08 giờ 00' : '',
  text,
  presenter: at === 0 ? 'Văn phòng' : 'Chủ trì',
}));

export function samplePapers(given: OpinionView[] = sampleOpinions()): Record<PaperKind, PaperData> {
  const opinions = given;
  const opinion = opinions[0] ?? (sampleOpinions(1)[0] as OpinionView);
  const occasion = 'Phiếu đăng ký tham gia đối thoại ngày 10/6/2026';
  const contact = `${commune.office}, điện thoại ${commune.phone}`;
  const addressees = ['Lãnh đạo UBND xã'];
  return {
    plan: planData({
      frame,
      subject:
        'Tổ chức Hội nghị đối thoại giữa Lãnh đạo UBND xã với người dân, tổ chức và doanh nghiệp về thủ tục hành chính năm 2026',
      opening: 'UBND xã Phú Xuyên xây dựng Kế hoạch tổ chức hội nghị đối thoại, cụ thể như sau:',
      blocks: [
        p('I. MỤC ĐÍCH, YÊU CẦU'),
        h('1. Mục đích'),
        item('Giúp UBND xã nắm bắt kịp thời tâm tư, nguyện vọng, những vướng mắc, khó khăn của Nhân dân.'),
        p('II. NỘI DUNG'),
        t('Đối thoại trực tiếp.'),
      ],
      difficulties: 'Vướng mắc phản ánh về Văn phòng.',
      closing: 'UBND xã yêu cầu các phòng, ban, đơn vị nghiêm túc triển khai, thực hiện Kế hoạch này',
    }),
    taskAssignment: taskAssignmentData({
      frame,
      conference,
      duties: [
        { unit: 'Văn phòng HĐND và UBND xã', duties: ['Chuẩn bị kinh phí, hội trường', 'Tổng hợp ý kiến'] },
        { unit: 'Công an xã', duties: ['Bảo đảm an ninh, trật tự'] },
      ],
    }),
    announcement: announcementData({
      frame,
      conference,
      exclusions: ['Hội nghị không đối thoại nội dung khiếu nại, tố cáo'],
    }),
    invitation: invitationData({
      frame,
      conference,
      guest: '',
      notes: ['Đề nghị chuẩn bị ý kiến trả lời các nội dung gửi kèm'],
      contact,
    }),
    hamletSlip: hamletSlipData({
      frame,
      conference,
      hamlet: 'thôn Thao Chính',
      headName: 'Nguyễn Văn Thôn',
      quota: 2,
      returnBy: day('2026-06-15'),
    }),
    loudspeakerBulletin: loudspeakerBulletinData({
      frame,
      conference,
      times: 'sáng 05 giờ 30, chiều 17 giờ 00, từ ngày 10/6/2026',
    }),
    registrationSlip: registrationSlipData({
      frame,
      conference,
      formTitle: 'Phiếu đăng ký tham gia đối thoại',
      addressHint: 'Ghi rõ số nhà, thôn, xã, tỉnh',
      sections: [
        { title: 'Về thủ tục hành chính', hint: 'chất lượng nội dung, tổ chức công khai, sáng kiến...' },
        {
          title: 'Về giải quyết thủ tục hành chính',
          hint: 'cơ sở vật chất; thái độ giao tiếp, hướng dẫn của công chức; có được nhận Giấy tiếp nhận và hẹn trả kết quả, Biên lai thu phí; kết quả giải quyết hồ sơ đúng hạn, sớm hạn, quá hạn;...',
        },
      ],
      privacyNotice:
        'UBND xã Phú Xuyên thu thập họ tên, điện thoại, địa chỉ, email (nếu có) và nội dung ý kiến để tiếp nhận, phân loại, mời dự, trả lời và tổng hợp báo cáo. Không ghi số căn cước, tài khoản, bệnh án. Ông/Bà có quyền xem, sửa, rút lại đồng ý, yêu cầu xóa theo Luật Bảo vệ dữ liệu cá nhân.',
    }),
    satisfactionSurvey: satisfactionSurveyData({
      frame,
      conference,
      survey: PRESETS['chi-dong-2025'].survey,
      modules: qrModules(
        'https://docs.google.com/forms/d/e/1FAIpQLSd0123456789abcdefghijklmnopqrstuvwxyz0123456789/viewform',
      ),
    }),
    qrPoster: qrPosterData({
      frame,
      conference,
      modules: qrModules(
        'https://docs.google.com/forms/d/e/1FAIpQLSd0123456789abcdefghijklmnopqrstuvwxyz0123456789/viewform',
      ),
    }),
    acknowledgementSlip: acknowledgementSlipData({
      frame: officeFrame,
      conference,
      code: 'PDK-2026-0001',
      citizenName: 'Nguyễn Văn An',
      organisation: '',
      receivedAt: conference.startsAt,
      channel: 'Phiếu giấy',
      opinionCount: 2,
      onTime: true,
    }),
    opinionSummary: opinionSummaryData({
      frame: officeFrame,
      conference,
      addressees,
      opinions,
      setAside,
      slips: {
        total: 5,
        onTime: 4,
        late: 1,
        organisations: 1,
        byChannel: [
          { channel: 'Phiếu giấy', count: 3 },
          { channel: 'Biểu mẫu trực tuyến', count: 2 },
        ],
      },
    }),
    assignmentProposal: assignmentProposalData({
      frame: officeFrame,
      conference,
      to: 'Đồng chí Chủ tịch UBND xã',
      opinions,
    }),
    assignmentSlip: assignmentSlipData({
      frame: officeFrame,
      conference,
      unit: 'Phòng Kinh tế',
      opinions,
      directedBy: { name: 'Nguyễn Thành Mẫu', title: 'Phó Chủ tịch UBND xã' },
      rule: { amount: 5, unit: 'calendar', anchor: 'assignmentReceived' },
    }),
    unitAnswer: unitAnswerData({
      frame: unitFrame,
      conference,
      unit: 'Phòng Kinh tế',
      opinions,
      answerBy: day('2026-06-19'),
    }),
    answerSummary: answerSummaryData({ frame: officeFrame, conference, addressees, opinions }),
    budgetEstimate: budgetEstimateData({
      frame: officeFrame,
      conference,
      addressees,
      source: 'ngân sách xã năm 2026',
      lines: [
        { content: 'Nước uống', unit: 'chai', quantity: 100, price: 5000, note: '' },
        { content: 'Maket, trang trí', unit: 'bộ', quantity: 1, price: 1500000, note: '' },
      ],
    }),
    agenda: agendaData({ frame, conference, steps }),
    rulesOfOrder: rulesOfOrderData({
      frame,
      conference,
      conduct: ['Tuân thủ sự điều hành của người chủ trì', 'Phát biểu ngắn gọn, đúng nội dung'],
      notAdmitted: ['Người không đủ năng lực hành vi', 'Người sử dụng rượu, bia hoặc chất kích thích khác'],
    }),
    runningScript: runningScriptData({ frame, conference, steps, opinions }),
    readReport: readReportData({
      frame,
      conference,
      subject: 'Kết quả công tác kiểm soát thủ tục hành chính',
      blocks: [p('I. KẾT QUẢ'), item('Tiếp nhận …… hồ sơ.'), p('II. TỒN TẠI')],
    }),
    replyLetter: replyLetterData({ frame, opinion, occasion, contact }),
    guidanceLetter: guidanceLetterData({
      frame,
      opinion,
      occasion,
      contact,
      agency: 'Bảo hiểm xã hội khu vực',
      agencyContact: 'số 1, thôn A; điện thoại 024 0000 0001',
    }),
    extensionNotice: extensionNoticeData({
      frame,
      opinion,
      occasion,
      reason: 'nội dung cần xác minh nguồn gốc đất qua hồ sơ lưu trữ',
      newDueOn: day('2026-07-10'),
      allowedBy: 'đồng chí Phó Chủ tịch UBND xã phụ trách',
    }),
    petitionToSuperior: petitionToSuperiorData({
      frame,
      conference,
      addressees: ['UBND thành phố Hà Nội', 'Sở Nông nghiệp và Môi trường'],
      opinions,
      proposals: ['Xem xét điều chỉnh đơn giá bồi thường'],
    }),
    unitResultReport: unitResultReportData({ frame: unitFrame, conference, unit: 'Phòng Kinh tế', opinions, tasks }),
    publicAnswers: publicAnswersData({ frame, conference, opinions, everybody: opinions, tasks, round: 1, pending: 2 }),
    continuingPetitions: continuingPetitionsData({ frame: officeFrame, conference, addressees, opinions }),
    directive: directiveData({
      frame,
      conference,
      opinions,
      tasks,
      directions: ['Yêu cầu các đơn vị khẩn trương giải quyết dứt điểm.'],
    }),
    resultReport: resultReportData({
      frame,
      addressees: ['UBND thành phố Hà Nội'],
      conference,
      opinions,
      tasks,
      preparation: ['UBND xã đã ban hành Kế hoạch, phân công nhiệm vụ, thông báo rộng rãi.'],
      slips: { total: 5, late: 1, atConference: 0 },
      setAside,
      superior: commune.superior,
      survey: satisfactionFigures(sampleSurveys()),
      judgedByDraft: true,
    }),
    dossierCover: dossierCoverData({
      frame,
      conference,
      keeper: commune.office,
      lines: [
        {
          stage: 'Trước hội nghị',
          title: 'Kế hoạch tổ chức hội nghị',
          number: '48/KH-UBND',
          day: '26/5/2026',
          pages: '',
          link: '',
          required: true,
          done: true,
          drafted: false,
        },
        {
          stage: 'Sau hội nghị',
          title: 'Thông báo kết luận hội nghị đối thoại',
          number: '',
          day: '',
          pages: '',
          link: '',
          required: true,
          done: false,
          drafted: false,
        },
      ],
    }),
    denunciationHandover: denunciationHandoverData({
      frame,
      at: conference.endsAt,
      giver: { name: 'Trần Thị Thư', title: 'Chuyên viên' },
      receiver: { name: 'Nguyễn Thành Mẫu', title: 'Phó Chủ tịch UBND xã' },
      items: [
        {
          code: 'PDK-2026-0009',
          receivedAt: conference.startsAt,
          channel: 'Phiếu giấy',
          name: '',
          contact: '',
          content: 'Nội dung hư cấu.',
          attachments: '',
        },
      ],
    }),
    minutes: minutesData({ frame, conference, opinions, tasks, copies: 3 }),
    conclusionNotice: conclusionNoticeData({
      frame,
      conference,
      opinions,
      tasks,
      publication: ['niêm yết tại trụ sở UBND xã', 'phát trên hệ thống truyền thanh xã'],
    }),
    sixMonthReport: sixMonthReportData({
      frame,
      addressees: ['Hội đồng nhân dân xã', 'UBND thành phố Hà Nội (qua Văn phòng UBND thành phố)'],
      figures: reportFigures(sampleRows(), wholeOffice(reportPeriod(2026, 'firstHalf'))),
      previous: reportFigures(sampleRows(), wholeOffice(reportPeriod(2025, 'firstHalf'))),
      conferences: [conference],
      conferenceDays: new Map([[conference.code, day('2026-06-10')]]),
      opinions,
      petitions: [
        {
          content: 'Điều chỉnh đơn giá bồi thường đất nông nghiệp',
          agency: 'UBND thành phố',
          paper: '120/UBND-VP ngày 09/7/2026',
          reply: 'Chưa có',
        },
      ],
      direction: ['Triển khai Kế hoạch đối thoại năm 2026'],
      ahead: ['Đối thoại 6 tháng cuối năm: dự kiến tháng 11/2026'],
      superior: commune.superior,
    }),
  };
}
