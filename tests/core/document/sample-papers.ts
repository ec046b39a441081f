/** Every kind of paper, filled with the sample conference. */
import { day } from '../../../src/core/calendar/day.ts';
import { conclusionNoticeData } from '../../../src/core/document/papers/conclusion-notice.ts';
import { minutesData } from '../../../src/core/document/papers/minutes.ts';
import { sixMonthReportData } from '../../../src/core/document/papers/six-month-report.ts';
import type { PaperData } from '../../../src/core/document/render.ts';
import { reportFigures } from '../../../src/core/report/figures.ts';
import { reportPeriod } from '../../../src/core/report/period.ts';
import type { ReportRows } from '../../../src/core/report/rows.ts';
import { conference, frame, sampleOpinions, tasks } from './sample.ts';

export function sampleRows(): ReportRows {
  return {
    conferences: [
      { code: 'HN-2026-1', kind: 'regular', heldOn: day('2026-06-10'), invited: 62, present: 58, publishedOn: null },
    ],
    slips: [],
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
      extended: false,
      workingDays: null,
      keepsPetitioning: false,
    })),
    tasks: [],
  };
}

export function samplePapers(): Record<string, PaperData> {
  const opinions = sampleOpinions();
  return {
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
      figures: reportFigures(sampleRows(), reportPeriod(2026, 'firstHalf')),
      conferences: [conference],
      opinions,
      petitions: [
        {
          content: 'Điều chỉnh đơn giá bồi thường đất nông nghiệp',
          agency: 'UBND thành phố',
          paper: '120/UBND-VP ngày 09/7/2026',
          reply: 'Chưa có',
        },
      ],
      direction: [],
      strengths: ['Các hội nghị được tổ chức đúng kế hoạch, dân chủ, công khai.'],
      weaknesses: [],
      nextPeriod: ['Tổ chức hội nghị đối thoại 6 tháng cuối năm trong tháng 11/2026.'],
      proposals: [],
    }),
  };
}
