import { describe, expect, test } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { answerMails, extensionMail } from '../../../src/core/mail/answer.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { deadlineEvents, type Opinion, tasks } from '../../../src/core/tables/register-tables.ts';
import { conference, office, opinion, registration } from './office-fixture.ts';

const answered = (set: Partial<Opinion> = {}) =>
  opinion({
    status: 'answered',
    group: 'Khai sinh',
    answer: 'Đã bố trí thêm công chức.\nThời gian giải quyết rút còn 01 ngày.',
    answerWay: 'inWriting',
    answerNumber: '45/UBND-VP',
    answeredOn: day('2026-06-19'),
    outcome: 'explained',
    ...set,
  });
const input = { registrations: [registration({})], conferences: [conference], tasks: [], office };

describe('the citizen is told', () => {
  test('the answer, its number and day, whom to call', async () => {
    const { mails } = answerMails({ ...input, opinions: [answered()] });
    await expect(mails[0]?.text).toMatchFileSnapshot('golden/answer.txt');
    await expect(mails[0]?.html).toMatchFileSnapshot('golden/answer.html');
  });

  test('all members of a group, each slip once; without e-mail by hand', () => {
    const rows = [
      answered(),
      answered({ code: 'DT-2026-01-0001-2' }),
      answered({ code: 'DT-2026-01-0002-1', registration: 'DT-2026-01-0002' }),
    ];
    const { mails, byHand } = answerMails({
      ...input,
      registrations: [registration({}), registration({ code: 'DT-2026-01-0002', email: '' })],
      opinions: rows,
    });
    expect(mails.map((mail) => mail.about)).toEqual([['DT-2026-01-0001-1', 'DT-2026-01-0001-2']]);
    expect(byHand[0]?.sentence).toBe(
      'DT-2026-01-0002-1: không có thư điện tử; gửi văn bản, gọi điện hoặc nhắn Zalo rồi ghi "Báo người dân ngày".',
    );
    expect(byHand[0]?.text).not.toContain('Lụa');
  });

  test('passed up: told so now, and again when the superior has replied', async () => {
    const up = answered({ status: 'escalated', outcome: 'escalated', answerWay: 'escalated', group: '' });
    const [first] = answerMails({ ...input, opinions: [up] }).mails;
    await expect(first?.text).toMatchFileSnapshot('golden/answer-escalated.txt');
    const [second] = answerMails({
      ...input,
      opinions: [{ ...up, superiorReply: 'Sở đồng ý.', superiorRepliedOn: day('2026-07-10') }],
    }).mails;
    expect(second?.key).not.toBe(first?.key);
    expect(second?.text).toContain('■ Trả lời của cấp trên');
  });

  test('a promise says its day', () => {
    const promise = { ...emptyRow(tasks), code: 'NV-1', opinion: 'DT-2026-01-0001-1', dueOn: day('2026-09-30') };
    const [mail] = answerMails({ ...input, tasks: [promise], opinions: [answered({ outcome: 'committed' })] }).mails;
    expect(mail?.text).toContain('Thời hạn hoàn thành: thứ Tư, 30/9/2026.');
  });

  test.each<Partial<Opinion>>([
    { status: 'drafted' },
    { status: 'approved', answeredOn: null },
    { status: 'told' },
    { scope: 'out_to_cao' },
  ])('nothing goes out for %j', (set) => {
    expect(answerMails({ ...input, opinions: [answered(set)] })).toEqual({ mails: [], byHand: [] });
  });

  test('more time: the reason and the new day (plan 000, line 86)', async () => {
    const event = {
      ...emptyRow(deadlineEvents),
      code: 'GH-0001',
      kind: 'extension' as const,
      to: day('2026-06-29'),
      reason: 'Phải xác minh thực địa',
      allowedBy: 'Lê Văn Chủ',
    };
    const mail = extensionMail(opinion({ originalDueOn: day('2026-06-22') }), event, registration({}), office);
    expect(mail?.key).toBe('extension:GH-0001');
    await expect(mail?.text).toMatchFileSnapshot('golden/extension.txt');
  });
});
