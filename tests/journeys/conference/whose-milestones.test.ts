/** Which milestones an officer is told of: those of this meeting that the office itself still owes, everywhere the same. */
import { describe, expect, it } from 'vitest';
import { deadlineRules } from '../../../src/core/tables/commune-tables.ts';
import { conferences, milestones } from '../../../src/core/tables/conference-tables.ts';
import { DASHBOARD } from '../../../src/core/tables/index.ts';
import { ProfileOffice } from '../profiles/profile-office.ts';

const sessions = (office: ProfileOffice) =>
  office
    .rows(milestones)
    .filter((row) => row.rule.startsWith('session'))
    .map((row) => `${row.conference} ${row.product}`);

/** The dashboard's number of overdue milestones. */
function overdueOnDashboard(office: ProfileOffice): number {
  office.command('showDashboard');
  const board = office.workspace.world.state.workbook.sheets.find((sheet) => sheet.name === DASHBOARD);
  const line = board?.rows.find((row) => row?.values[0] === 'Mốc việc của hội nghị quá hạn');
  return Number(line?.values[1]);
}

describe('a plan with a meeting in each half of the year (plan 001, lines 51 and 53)', () => {
  it('each conference has the milestone of its own meeting', () => {
    const office = ProfileOffice.open('phu-xuyen-2026', '2026-06-01');
    office.conference('25/06/2026 08:00');
    office.command('createConference', [{ text: '20/11/2026 08:00' }, { text: '1' }, 'OK']);
    expect(sessions(office)).toEqual([
      'DT-2026-01 Tổ chức đối thoại 6 tháng đầu năm',
      'DT-2026-02 Tổ chức đối thoại 6 tháng cuối năm',
    ]);
  });

  it('a day that the plan does not foresee: which meeting it stands for is not guessed', () => {
    const office = ProfileOffice.open('phu-xuyen-2026', '2026-06-01');
    office.command('createConference', [{ text: '15/07/2026 08:00' }, { text: '1' }, 'YES', 'OK']);
    expect(sessions(office)).toHaveLength(2);
  });
});

describe('what is overdue', () => {
  it('neither a meeting that was held nor the limit for citizens; dossier check and dashboard agree', () => {
    const office = ProfileOffice.open('phu-xuyen-2026', '2026-06-01');
    const code = office.conference('25/06/2026 08:00');
    office.type(conferences, code, 'status', 'Đã tổ chức');
    office.workspace.clock.moveTo(new Date('2026-07-06T09:00:00+07:00'));
    const said = office.said('checkDossier').join('\n');
    expect(said).not.toContain('Tổ chức đối thoại');
    expect(said).not.toContain('Phiếu đăng ký tham gia đối thoại gửi UBND xã');
    const listed = /Mốc việc quá hạn, chưa ghi xong:\n((?:- .*\n?)*)/.exec(said)?.[1]?.match(/^- /gm)?.length ?? 0;
    const open = /Chưa ghi việc công khai:\n((?:- .*\n?)*)/.exec(said)?.[1]?.match(/, đã quá\)/g)?.length ?? 0;
    expect(open).toBeGreaterThan(0);
    expect(listed + open).toBe(overdueOnDashboard(office));
  });

  it('on the morning of the conference nobody is told to hold it', () => {
    const office = ProfileOffice.open('phu-xuyen-2026', '2026-06-01');
    office.nameOfficers();
    office.type(deadlineRules, 'session_first_half', 'reminders', '10, 3');
    office.conference('25/06/2026 08:00');
    office.workspace.clock.moveTo(new Date('2026-06-16T07:30:00+07:00'));
    office.daily();
    expect(office.workspace.mailbox.map((mail) => mail.body).join()).toContain('Tổ chức đối thoại 6 tháng đầu năm');
    const from = office.workspace.mailbox.length;
    office.workspace.clock.moveTo(new Date('2026-06-25T07:30:00+07:00'));
    office.daily();
    expect(office.workspace.mailbox.slice(from).map((mail) => mail.body)).not.toContainEqual(
      expect.stringContaining('Tổ chức đối thoại'),
    );
  });
});
