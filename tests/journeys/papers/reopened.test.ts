/** An opinion answered at the conference and opened again afterwards: what was heard there stays in its papers. */
import { describe, expect, it } from 'vitest';
import type { Clerk } from '../../../demo/clerk.ts';
import { day } from '../../../src/core/calendar/day.ts';
import { deadlineEvents, opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { opinion, paperOffice, paste, run, said, slip, words } from './paper-office.ts';

const FIRST = 'DT-2026-01-0001-1';
const ANSWER = 'Ủy ban nhân dân xã sẽ mở thêm một quầy tiếp nhận.';

/** Two opinions answered by the chair on 25/6/2026, the first opened again on 07/7/2026. */
function reopenedOffice(): Clerk {
  const clerk = paperOffice();
  paste(clerk, registrations, [slip(1), slip(2)]);
  const there = {
    status: 'answered' as const,
    answerWay: 'atConference' as const,
    answeredBy: 'Nguyễn Văn Mẫu',
    answeredOn: day('2026-06-25'),
    assignedOn: day('2026-06-10'),
    outcome: 'explained' as const,
  };
  paste(clerk, opinions, [
    opinion(1, { ...there, answer: ANSWER }),
    opinion(2, { ...there, answer: 'Xã đã niêm yết mẫu đơn.' }),
  ]);
  clerk.workspace.clock.moveTo(new Date('2026-07-07T02:00:00Z'));
  clerk.select(opinions, FIRST);
  run(clerk, 'reopenOpinions', [{ text: 'Công dân chưa đồng ý' }, { text: '15/07/2026' }, 'YES', 'OK']);
  return clerk;
}

describe('an opinion answered at the conference and opened again', () => {
  it('keeps in the ledger what it was, and begins its new clock', () => {
    const clerk = reopenedOffice();
    expect(clerk.rows(opinions)[0]).toMatchObject({ status: 'assigned', answeredOn: null, dueOn: '2026-07-15' });
    const [kept, set, ...others] = clerk.rows(deadlineEvents);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({
      code: 'GH-001',
      opinion: FIRST,
      kind: 'reopening',
      on: '2026-07-07',
      to: null,
      reason: 'Công dân chưa đồng ý',
    });
    expect(JSON.parse(kept?.before ?? '')).toMatchObject({
      status: 'answered',
      answer: ANSWER,
      answerWay: 'atConference',
      answeredOn: '2026-06-25',
      outcome: 'explained',
      dueOn: '2026-07-05',
    });
    expect(set).toMatchObject({ code: 'GH-002', kind: 'set', to: '2026-07-15' });
  });

  it.each(['minutes', 'conclusionNotice'] as const)(
    '%s: the answer given there, no later order, and a word before',
    (kind) => {
      const clerk = reopenedOffice();
      const command = kind === 'minutes' ? 'makeMinutes' : 'makeConclusionNotice';
      run(clerk, command, ['OK', 'YES', 'OK', 'OK']);
      expect(said(clerk)).toMatch(
        new RegExp(`Đã mở lại ngày 07/07/2026; [^:]* ghi câu trả lời tại hội nghị: ${FIRST}\\.`),
      );
      expect(said(clerk)).not.toContain(`Chưa có nội dung trả lời: ${FIRST}`);
      const paper = words(clerk, kind);
      expect(paper).not.toContain('15/7/2026');
      expect(paper).not.toContain('chậm nhất');
      if (kind === 'minutes') expect(paper).toContain(ANSWER);
    },
  );
});
