import { describe, expect, test } from 'vitest';
import { day, instantAt } from '../../../src/core/calendar/day.ts';
import { acknowledgementMail, ackTextForZalo } from '../../../src/core/mail/acknowledgement.ts';
import { conference, office, registration } from './office-fixture.ts';

describe('acknowledgement of a slip', () => {
  test('on time: says the code, what happens, when and why, whom to call', async () => {
    const mail = acknowledgementMail({ office, registration: registration({}), conference });
    expect(mail?.subject).toBe('UBND xã Phú Xuyên đã nhận phiếu đăng ký đối thoại DT-2026-01-0001');
    await expect(mail?.text).toMatchFileSnapshot('golden/acknowledgement-on-time.txt');
    await expect(mail?.html).toMatchFileSnapshot('golden/acknowledgement-on-time.html');
  });

  test('late: is kept, and answered in writing by a day that is explained', async () => {
    const answerBy = { dueOn: day('2026-06-30'), why: ['05 ngày kể từ ngày đơn vị nhận phân công.'] };
    const mail = acknowledgementMail({ office, registration: registration({ onTime: 'late' }), conference, answerBy });
    await expect(mail?.text).toMatchFileSnapshot('golden/acknowledgement-late.txt');
  });

  test('sent out of hours: why the day of receipt is still to come', () => {
    const [sent, received] = [instantAt(day('2026-06-13'), 17, 2), instantAt(day('2026-06-15'), 8)];
    const out = registration({ submittedAt: sent, receivedAt: received });
    expect(acknowledgementMail({ office, registration: out, conference })?.text).toContain(
      'Vào sổ tiếp nhận: 08:00 ngày 15/6/2026 (phiếu gửi ngoài giờ làm việc nên tính tiếp nhận từ đầu giờ làm việc kế tiếp)',
    );
    const within = acknowledgementMail({ office, registration: registration({}), conference });
    expect(within?.text).not.toContain('ngoài giờ làm việc');
  });

  test('without an address there is a text for Zalo instead, with no contact data in it', async () => {
    const slip = registration({ email: '' });
    expect(acknowledgementMail({ office, registration: slip, conference })).toBeNull();
    const text = ackTextForZalo({ office, registration: slip, conference });
    await expect(text).toMatchFileSnapshot('golden/acknowledgement-zalo.txt');
    expect(text).not.toContain(slip.phone);
    expect(text).not.toContain(slip.fullName);
  });

  test('carries neither content nor phone nor address of the citizen', () => {
    const slip = registration({});
    const { text = '', html = '' } = acknowledgementMail({ office, registration: slip, conference }) ?? {};
    for (const kept of [slip.phone, slip.address, slip.aboutProcedures]) expect(text + html).not.toContain(kept);
  });

  test('a name that is an advertisement is not sent to a stranger', () => {
    const slip = registration({ fullName: 'Nhận quà tại https://evil.example/x' });
    const mail = acknowledgementMail({ office, registration: slip, conference });
    expect(mail?.text).toContain('Kính gửi ông/bà,');
    expect(mail?.html).not.toContain('evil');
  });

  test('no line break reaches a header', () => {
    const mail = acknowledgementMail({
      office: { ...office, name: 'UBND xã\r\nBcc: a@b.vn' },
      registration: registration({ email: 'a@b.vn\r\nBcc: c@d.vn' }),
      conference,
    });
    expect(mail?.subject).not.toMatch(/[\r\n]/);
    expect(mail?.to).toBe('a@b.vn');
  });
});
