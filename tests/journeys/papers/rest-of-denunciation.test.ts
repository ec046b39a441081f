/** What a slip says beside its denunciation goes into no paper before somebody was asked about it by its code. */
import { describe, expect, it } from 'vitest';
import type { Clerk } from '../../../demo/clerk.ts';
import { day } from '../../../src/core/calendar/day.ts';
import { documents } from '../../../src/core/tables/conference-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { CODE, opinion, paperOffice, papers, paste, run, said, slip, words } from './paper-office.ts';

const REST = `${CODE}-0002-2`;
const ASKED = `Là phần còn lại của phiếu có tố cáo, có đưa vào văn bản không`;
const WORDS = 'Tôi có ghi âm, đề nghị xác minh và giữ bí mật cho tôi.';

/** The second slip denounced somebody, which was handed over; a scope was then chosen for what else it says. */
function withRest(): Clerk {
  const clerk = paperOffice();
  const answered = {
    ...{ answer: 'Đã xem xét.', answerWay: 'inWriting' as const, status: 'answered' as const },
    ...{ answeredOn: day('2026-06-20'), answerApprovedOn: day('2026-06-19') },
  };
  paste(clerk, registrations, [slip(1), slip(2)]);
  paste(clerk, opinions, [
    opinion(1, answered),
    opinion(2, { content: '', citizen: '', scope: 'out_to_cao', status: 'separated' }),
    { ...opinion(2, { ...answered, content: WORDS }), code: REST },
  ]);
  clerk.workspace.clock.moveTo(new Date('2026-07-08T02:00:00Z'));
  return clerk;
}

describe('the rest of a slip that denounced somebody', () => {
  it.each([
    ['makeMinutes', []],
    ['makeConclusionNotice', []],
    ['makePublicAnswers', []],
    ['makeSixMonthReport', [{ text: '1/2026' }]],
    ['exportFigures', [{ text: '1/2026' }]],
  ])('is asked about by its code, and "Hủy" makes nothing: %s', (command, before) => {
    const clerk = withRest();
    clerk.workspace.run(command, { user: clerk.user, answers: [...before, 'CANCEL', 'CANCEL', 'CANCEL'] });
    expect(said(clerk)).toMatch(new RegExp(`${ASKED} \\(.*\\): ${REST}\\.`));
    expect(said(clerk)).not.toContain(`${CODE}-0002-1`);
    expect(clerk.rows(documents)).toEqual([]);
  });

  it('stands first among what is to be looked at', () => {
    const clerk = withRest();
    run(clerk, 'makeMinutes', ['CANCEL']);
    expect(said(clerk)).toContain(`Cần xem lại:\n- ${ASKED}`);
  });

  it('goes in where the person says so, and is not asked about where no slip denounces', () => {
    const clerk = withRest();
    run(clerk, 'makeMinutes');
    expect(words(clerk, 'minutes')).toContain('Tôi có ghi âm');
    const other = paperOffice();
    paste(other, registrations, [slip(1)]);
    paste(other, opinions, [opinion(1)]);
    run(other, 'makeMinutes');
    expect(papers(other, 'minutes')).toHaveLength(1);
    expect(said(other)).not.toContain(ASKED);
  });
});
