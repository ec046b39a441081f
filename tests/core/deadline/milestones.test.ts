import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/calendar/day.ts';
import {
  type ConferenceKind,
  chooseReading,
  type DeadlineRule,
  type EventAnchor,
} from '../../../src/core/deadline/deadline-rule.ts';
import { type Milestone, milestonesOf } from '../../../src/core/deadline/milestones.ts';
import { PRESETS, type PresetId } from '../../../src/core/profile/presets.ts';
import { calendar } from './slow-count.ts';

interface Case {
  readonly kind?: ConferenceKind;
  readonly endsAt?: string;
  readonly events?: Partial<Record<EventAnchor, string>>;
  readonly rules?: (rules: readonly DeadlineRule[]) => readonly DeadlineRule[];
}

function milestones(id: PresetId, startsAt: string, given: Case = {}): Record<string, Milestone> {
  const book = { rules: given.rules?.(PRESETS[id].rules) ?? PRESETS[id].rules, lawOverlay: PRESETS[id].lawOverlay };
  const found = milestonesOf(
    book,
    {
      conferenceStartsAt: new Date(startsAt),
      conferenceEndsAt: given.endsAt ? new Date(given.endsAt) : undefined,
      kind: given.kind ?? 'periodic',
      events: given.events as Partial<Record<EventAnchor, Day>>,
    },
    calendar,
  );
  return Object.fromEntries(found.map((milestone) => [milestone.rule, milestone]));
}

describe('Phú Xuyên 2026', () => {
  const found = milestones('phu-xuyen-2026', '2026-06-25T08:00:00+07:00', {
    events: { assignmentReceived: '2026-04-28' },
  });

  it('closes registration ten days before and gives units five days', () => {
    expect(found.registration_cutoff?.dueOn).toBe('2026-06-15');
    expect(found.written_answer_to_office?.dueOn).toBe('2026-05-04');
  });

  it('shows both days where "ngày" may mean working days, and the strict reading of "trước 10 ngày"', () => {
    expect(found.written_answer_to_office?.why).toContain('Nếu hiểu khác (5 ngày làm việc): thứ Năm, 07/5/2026.');
    expect(found.registration_cutoff?.why).toContain('Nếu hiểu khác (10 ngày làm việc): thứ Năm, 11/6/2026.');
    expect(found.registration_cutoff?.why).toContain(
      'Nếu hiểu khác (không gồm ngày thứ 10 trước hội nghị): Chủ nhật, 14/6/2026.',
    );
  });

  it('ends every reckoning with the line of the plan', () => {
    expect(found.registration_cutoff?.why.at(-1)).toBe(
      'Nguồn: Kế hoạch năm 2026 của UBND xã Phú Xuyên, dòng 89 – "trước 10 ngày diễn ra buổi đối thoại".',
    );
  });

  it('adds the law’s own days', () => {
    expect(found.law_announcement?.dueOn).toBe('2026-06-18');
    expect(found.law_publication?.dueOn).toBe('2026-07-06');
  });

  it('keeps duties without a day, and rules whose event has not happened, without a day', () => {
    expect(found.loudspeaker).toMatchObject({ dueOn: null, waitingFor: null });
    const waiting = milestones('phu-xuyen-2026', '2026-06-25T08:00:00+07:00');
    expect(waiting.written_answer_to_office).toMatchObject({ dueOn: null, waitingFor: 'assignmentReceived' });
    expect(waiting.written_answer_to_office?.why[0]).toBe('Chưa có ngày hạn: chờ ghi ngày nhận ý kiến phân công.');
  });

  it('moves the day when staff choose the other reading', () => {
    const chosen = milestones('phu-xuyen-2026', '2026-06-25T08:00:00+07:00', {
      events: { assignmentReceived: '2026-04-28' },
      rules: (rules) => rules.map((rule) => (rule.id === 'written_answer_to_office' ? chooseReading(rule, 0) : rule)),
    });
    expect(chosen.written_answer_to_office?.dueOn).toBe('2026-05-07');
    expect(chosen.written_answer_to_office?.why.join()).toContain('Nếu hiểu khác (5 ngày theo lịch');
  });

  it('at the first edge of the declared years gives the day, and says what it cannot count', () => {
    const found = milestones('phu-xuyen-2026', '2024-01-11T08:00:00+07:00');
    expect(found.registration_cutoff).toMatchObject({ dueOn: '2024-01-01', remindOn: [] });
    expect(found.registration_cutoff?.why.join()).toContain('năm chưa khai lịch làm việc, hãy tự nhắc');
    expect(found.registration_cutoff?.why).toContain(
      'Nếu hiểu khác (10 ngày làm việc): chưa tính được, năm đó chưa khai lịch làm việc.',
    );
    expect(found.law_announcement).toMatchObject({ dueOn: '2024-01-04', remindOn: ['2024-01-03', '2024-01-04'] });
  });

  it('drops a rule that is switched off', () => {
    const off = milestones('phu-xuyen-2026', '2026-06-25T08:00:00+07:00', {
      rules: (rules) => rules.map((rule) => ({ ...rule, enabled: false })),
    });
    expect(Object.keys(off)).toEqual(['law_announcement', 'law_publication']);
  });
});

describe('Chi Đông 2025', () => {
  it('tells five working days from five days, and counts from the end of the conference', () => {
    const found = milestones('chi-dong-2025', '2025-06-10T08:00:00+07:00', {
      events: { reportReceived: '2025-06-16' },
    });
    expect(found.prep_answers?.dueOn).toBe('2025-06-03');
    expect(found.ward_heads_report?.dueOn).toBe('2025-06-05');
    expect(found.minutes_report_notice?.dueOn).toBe('2025-06-17');
    expect(found.resolve_and_reply?.dueOn).toBe('2025-06-30');
    expect(found.law_announcement).toBeUndefined();
  });

  it('counts after a conference of two days from the second', () => {
    const found = milestones('chi-dong-2025', '2025-04-23T08:00:00+07:00', { endsAt: '2025-04-24T11:00:00+07:00' });
    expect(found.minutes_report_notice?.dueOn).toBe('2025-05-05');
  });
});

describe('An Hưng 2025', () => {
  it('invites seven working days before, stricter than the law', () => {
    const found = milestones('an-hung-2025', '2025-11-14T08:00:00+07:00');
    expect(found.invitation_and_announcement?.dueOn).toBe('2025-11-05');
    expect(found.invitation_and_announcement?.why).toContain(
      'Luật cho đến thứ Sáu, 07/11/2025: áp dụng ngày sớm hơn của kế hoạch.',
    );
    expect(found.law_announcement).toBeUndefined();
  });

  it('lets the law win over a laxer rule', () => {
    const lax = (rules: readonly DeadlineRule[]) =>
      rules.map((rule) => (rule.id === 'invitation_and_announcement' ? { ...rule, amount: 2 } : rule));
    const found = milestones('an-hung-2025', '2025-11-14T08:00:00+07:00', { rules: lax });
    expect(found.invitation_and_announcement?.dueOn).toBe('2025-11-07');
    expect(found.invitation_and_announcement?.why.join()).toContain('luật chặt hơn: áp dụng ngày của luật');
  });

  it.each([
    ['2025-06-30T08:00:00+07:00', '2025-06-30', '2025-12-31', '6 tháng đầu năm 2025'],
    ['2025-07-01T00:00:00+07:00', '2025-12-31', '2025-12-31', '6 tháng cuối năm 2025'],
    ['2025-12-31T23:59:00+07:00', '2025-12-31', '2025-12-31', '6 tháng cuối năm 2025'],
    // half past midnight on 01/7 in Viet Nam, still June in UTC
    ['2026-06-30T17:30:00Z', '2026-12-31', '2026-12-31', '6 tháng cuối năm 2026'],
  ])('ends the period of a conference at %s', (startsAt, half, year, name) => {
    const found = milestones('an-hung-2025', startsAt);
    expect([found.period_report_half?.dueOn, found.period_report_year?.dueOn]).toEqual([half, year]);
    expect(found.period_report_half?.why[0]).toContain(name);
  });

  it('waives the announcement for a conference đột xuất', () => {
    const found = milestones('an-hung-2025', '2025-11-14T08:00:00+07:00', { kind: 'adHoc' });
    expect(found.invitation_and_announcement).toBeUndefined();
    expect(found.law_announcement).toBeUndefined();
    expect(found.law_publication?.dueOn).toBe('2025-11-24');
  });

  it('has windows of days and months, and reports at the end of a period', () => {
    const found = milestones('an-hung-2025', '2025-11-14T08:00:00+07:00');
    expect(found.intake).toMatchObject({ from: '2025-09-30', dueOn: '2025-10-31' });
    expect(found.complex_cases).toMatchObject({ from: '2025-11-01', dueOn: '2025-12-31' });
    expect(found.publish_plan?.dueOn).toBe('2025-09-30');
    expect(found.period_report_half?.dueOn).toBe('2025-12-31');
  });

  it('does not bind a conference of another year by the dates of the plan’s year', () => {
    const found = milestones('an-hung-2025', '2026-03-10T08:00:00+07:00');
    expect(found.intake?.dueOn).toBeNull();
    expect(found.intake?.why[0]).toContain('không áp dụng cho hội nghị năm 2026');
  });
});

describe('the law’s own days', () => {
  it.each(['chi-dong-2025', 'nghia-dung-2024', 'kien-hung-2020'] as const)(
    'do not touch %s, a profile of three tiers',
    (id) => {
      const found = milestones(id, '2025-06-10T08:00:00+07:00');
      expect(Object.keys(found).filter((rule) => rule.startsWith('law_'))).toEqual([]);
    },
  );

  it('are a preset of their own: a profile that switches them on has them', () => {
    const { rules } = PRESETS['chi-dong-2025'];
    const found = milestonesOf(
      { rules, lawOverlay: true },
      { conferenceStartsAt: new Date('2025-06-10T08:00:00+07:00'), kind: 'periodic' },
      calendar,
    );
    expect(found.find((one) => one.rule === 'law_announcement')?.dueOn).toBe('2025-06-03');
    expect(found.find((one) => one.rule === 'law_publication')?.dueOn).toBe('2025-06-20');
  });
});

describe('Nghĩa Dũng 2024 and Kiến Hưng 2020, without counted deadlines', () => {
  it('still have their duties', () => {
    const nghiaDung = milestones('nghia-dung-2024', '2024-06-20T08:00:00+07:00');
    expect(nghiaDung.session_window).toMatchObject({ from: '2024-04-01', dueOn: '2024-12-31' });
    expect(nghiaDung.stage_and_sound?.dueOn).toBeNull();
    const kienHung = milestones('kien-hung-2020', '2020-06-15T08:00:00+07:00');
    expect(kienHung.session_1?.dueOn).toBe('2020-06-15');
    expect(kienHung.associations_slips?.dueOn).toBeNull();
  });
});
