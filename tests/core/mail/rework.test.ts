import { expect, test } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { reworkMails } from '../../../src/core/mail/rework.ts';
import { office, officer, opinion } from './office-fixture.ts';

test('a draft that came back: to whom, why, by when; nothing of a denunciation', async () => {
  const given = {
    unit: 'Phòng Văn hóa - Xã hội',
    officer: 'CB-01',
    status: 'assigned',
    assignedOn: day('2026-06-12'),
  } as const;
  const { mails, problems } = reworkMails({
    opinions: [
      opinion({ ...given, dueOn: day('2026-06-17') }),
      opinion({ ...given, code: 'DT-2026-01-0002-1', scope: 'mixed_to_cao', content: 'Nội dung kín.' }),
    ],
    reason: 'Chưa nêu căn cứ.',
    officers: [officer({})],
    office,
    today: day('2026-06-18'),
    answerLink: () => null,
  });
  expect(problems).toEqual([]);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).not.toContain('Nội dung kín');
  await expect(mails[0]?.text).toMatchFileSnapshot('golden/rework.txt');
});
