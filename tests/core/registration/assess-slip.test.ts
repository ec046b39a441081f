import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureTriage, readLabelledSlips } from '../../../build/triage-quality.ts';
import { day, instantAt } from '../../../src/core/calendar/day.ts';
import { assessSlip, type IntakeContext } from '../../../src/core/registration/assess-slip.ts';
import { addToIndex, indexSlips } from '../../../src/core/registration/duplicates.ts';
import { slipFromPastedRow } from '../../../src/core/registration/pasted-rows.ts';
import type { RawSlip } from '../../../src/core/registration/slip.ts';
import { cutoffInstant } from '../../../src/core/registration/timing.ts';

const raw = (given: Partial<RawSlip> = {}): RawSlip => ({
  sourceId: '',
  submittedAt: new Date('2026-06-01T09:00:00+07:00'),
  channel: 'form',
  fullName: 'Ngô Thị Liên',
  organisation: '',
  phone: '0950000301',
  address: 'Thôn Đông',
  email: '',
  aboutProcedures: 'Thủ tục cấp lại sổ đỏ thửa 215 tờ bản đồ 8 bị mất gồm những gì?',
  aboutHandling: '',
  consent: true,
  consentToPublish: false,
  ...given,
});
const context = (given: Partial<IntakeContext> = {}): IntakeContext => ({
  cutoffAt: cutoffInstant(day('2026-06-15')),
  conferenceStartsAt: new Date('2026-06-25T08:00:00+07:00'),
  nextWorkingMoment: (instant) => instant,
  hamlets: ['Thôn Đông', 'Thôn Đoài'],
  existing: indexSlips([]),
  ...given,
});
const assess = (given: Partial<RawSlip> = {}, around: Partial<IntakeContext> = {}) =>
  assessSlip(raw(given), context(around));
const codes = (given: Partial<RawSlip>, around: Partial<IntakeContext> = {}) =>
  assess(given, around).problems.map(({ code }) => code);

/** Receives slips one after another and says what each was thought to repeat. */
function receive(slips: readonly Partial<RawSlip>[]): (string | null)[] {
  const existing = indexSlips([]);
  return slips.map((given, at) => {
    const { slip, duplicates } = assess(given, { existing });
    const duplicateOf = duplicates[0]?.code ?? null;
    addToIndex(existing, { ...slip, code: `P${at + 1}`, duplicateOf });
    return duplicateOf;
  });
}

describe('times', () => {
  it.each([
    ['2026-06-15T23:59:59+07:00', true],
    ['2026-06-15T23:59:59.999+07:00', true],
    ['2026-06-16T00:00:00+07:00', false],
    ['2026-06-15T17:30:00Z', false],
  ])('%s on time: %s', (at, onTime) => expect(assess({ submittedAt: new Date(at) }).onTime).toBe(onTime));

  it('knows no late slip without a cut-off', () => {
    expect(assess({ submittedAt: new Date('2030-01-01T00:00:00Z') }, { cutoffAt: null }).onTime).toBe(true);
  });

  it('keeps a late slip whole and says what comes of it', () => {
    const late = assess({ submittedAt: new Date('2026-06-25T09:00:00+07:00') });
    expect(late.opinions).toHaveLength(1);
    expect(late.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['late', 'afterStart']));
    expect(late.problems.find(({ code }) => code === 'late')?.text).toBe(
      'Gửi lúc 09:00 ngày 25/6/2026, sau hạn đăng ký (hạn đến 23:59 ngày 15/6/2026): vẫn tiếp nhận, trả lời bằng văn bản hoặc tại chỗ.',
    );
  });

  it('takes the day of receipt from the office, and leaves it open where the calendar is silent', () => {
    const monday = instantAt(day('2026-06-08'), 8);
    expect(assess({}, { nextWorkingMoment: () => monday }).receivedAt).toBe(monday);
    expect(codes({}, { nextWorkingMoment: () => null })).toContain('calendarUnknown');
  });
});

describe('a slip that says little', () => {
  it('is kept and marked', () => {
    const blank = { fullName: '  ', phone: '\t', address: '', aboutProcedures: ' \n ', aboutHandling: '....' };
    expect(codes(blank)).toContain('blank');
    expect(assess(blank).opinions).toEqual([]);
    expect(
      codes({ fullName: 'abc', phone: '123', email: 'abc@', aboutProcedures: '...', aboutHandling: 'không có ý kiến' }),
    ).toEqual(expect.arrayContaining(['noOpinion', 'shortName', 'noContact', 'phoneInvalid', 'emailInvalid']));
  });

  it.each(['không', 'Không ạ', 'ko có', 'Chưa có ý kiến gì', 'K', 'none', '……', 'Không có ý kiến gì thêm ạ'])(
    '"%s" is no opinion',
    (text) => expect(assess({ aboutHandling: text }).opinions).toHaveLength(1),
  );

  it.each(['Công chức nhiệt tình, có lời khen', 'Không có giấy hẹn', 'Không hài lòng', 'Chưa được trả kết quả'])(
    '"%s" is one',
    (text) => expect(assess({ aboutHandling: text }).opinions).toHaveLength(2),
  );
});

describe('duplicates', () => {
  it('sees the same slip five times in a minute as one', () => {
    expect(receive([{}, {}, {}, {}, {}])).toEqual([null, 'P1', 'P1', 'P1', 'P1']);
    const nameless = { fullName: '', phone: '', address: '' };
    expect(receive([nameless, nameless])).toEqual([null, 'P1']);
  });

  it('sees through diacritics, telephone formats and abbreviations', () => {
    const again = {
      fullName: 'NGO THI LIEN',
      phone: '+84 950 000 301',
      aboutProcedures: 'cap lai GCN QSDD thua 215 to 8 bi mat',
      address: '',
    };
    expect(
      receive([{ aboutProcedures: 'Cấp lại giấy chứng nhận quyền sử dụng đất thửa 215 tờ bản đồ số 8 bị mất' }, again]),
    ).toEqual([null, 'P1']);
  });

  it('takes another name on the same telephone for another person', () => {
    expect(receive([{}, { fullName: 'Ngô Văn Lâm' }])).toEqual([null, null]);
  });

  it('takes another matter of the same person for another slip', () => {
    expect(receive([{}, { aboutProcedures: 'Khai sinh cho con nộp trực tuyến bị báo lỗi, xin hướng dẫn' }])).toEqual([
      null,
      null,
    ]);
  });

  it('knows the same person by name and hamlet where the telephone differs', () => {
    expect(receive([{}, { phone: '0950000399' }])).toEqual([null, 'P1']);
    expect(receive([{}, { phone: '0950000399', address: 'Thôn Đoài' }])).toEqual([null, null]);
  });

  it('leaves a hamlet’s nameless list alone', () => {
    const line = { fullName: '', phone: '', channel: 'hamletHead' as const };
    expect(receive([line, line])).toEqual([null, null]);
  });

  it('finds one among ten thousand without comparing all', () => {
    const { slip } = assess();
    const existing = indexSlips(
      Array.from({ length: 10_000 }, (_, at) => ({
        ...slip,
        fullName: `Người Thứ ${at}`,
        phone: `+8495${at + 1_000_000}`,
        code: `P${at}`,
        duplicateOf: null,
      })),
    );
    expect(
      assess({ fullName: 'Người Thứ 777', phone: '0951000777' }, { existing }).duplicates.map(({ code }) => code),
    ).toEqual(['P777']);
  });
});

describe('pasted rows', () => {
  const usual = { channel: 'paper' as const, enteredAt: new Date('2026-06-02T08:00:00+07:00') };

  it('skips rows of blanks and reads cells of any kind', () => {
    expect(slipFromPastedRow({ fullName: ' ', phone: '', aboutProcedures: null }, usual)).toBeNull();
    const slip = slipFromPastedRow({ phone: 950000301, aboutProcedures: 'Hỏi sổ đỏ' }, usual);
    expect(slip).toMatchObject({ phone: '950000301', channel: 'paper', submittedAt: usual.enteredAt, fullName: '' });
  });
});

describe('the sample slips', () => {
  it('come out as a person expects', () => {
    const { misses } = measureTriage(
      readLabelledSlips(JSON.parse(readFileSync('demo/slips/phu-xuyen-2026.json', 'utf8'))),
    );
    expect(misses).toEqual([]);
  });
});
