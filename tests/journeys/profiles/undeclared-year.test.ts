import { beforeAll, describe, expect, it } from 'vitest';
import { deadlineRules, declaredDays } from '../../../src/core/tables/commune-tables.ts';
import { conferences, milestones } from '../../../src/core/tables/conference-tables.ts';
import { journal, mails } from '../../../src/core/tables/ledger-tables.ts';
import { deadlineEvents, opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { ProfileOffice } from './profile-office.ts';

const UNDECLARED = 'Chưa khai lịch làm việc năm 2028';

/** The end of the last year that ships declared: what reaches into 2028 is refused, and nothing is guessed. */
describe('where a year ends that is the last one declared', () => {
  let office: ProfileOffice;
  const due = () => office.rows(opinions).map(({ dueOn }) => dueOn);
  const dashboard = () => {
    office.command('showDashboard');
    const sheet = office.workspace.world.state.workbook.sheets.find(({ name }) => name === 'Bảng điều khiển');
    return (sheet?.rows ?? []).flatMap((row) => row?.values ?? []).join('\n');
  };

  beforeAll(() => {
    office = ProfileOffice.open('phu-xuyen-2026', '2027-11-29');
    office.nameOfficers();
    office.conference('20/12/2027 08:00');
    office.slip('Nguyễn Văn Một', 'Cấp giấy chứng nhận quyền sử dụng đất chậm so với giấy hẹn.', '29/11/2027 08:30:00');
    office.slip('Trần Thị Hai', 'Đăng ký khai sinh cho con cần những giấy tờ gì?', '29/11/2027 08:40:00');
  });

  it('asks for next year’s calendar from 1 December on, on the dashboard and in the keeper’s digest', () => {
    const ask = 'Khai lịch năm 2028 vào bảng "Lịch làm việc"';
    office.go('2027-11-30');
    office.daily();
    expect(dashboard()).not.toContain(ask);
    expect(office.workspace.mailbox.filter((mail) => mail.subject.startsWith('Sổ Đối Thoại'))).toEqual([]);
    office.go('2027-12-01');
    office.daily();
    expect(dashboard()).toContain(ask);
    expect(office.workspace.mailbox.at(-1)?.body).toContain('Chưa có lịch làm việc năm 2028');
  });

  it('refuses a conference whose days reach into it, and writes nothing', () => {
    const said = office.refused('createConference', [{ text: '30/12/2027 08:00' }, { text: '1' }, 'OK', 'OK']);
    expect(said).toContain(UNDECLARED);
    expect(office.rows(conferences)).toHaveLength(1);
    expect(office.rows(milestones).every((row) => row.conference === 'DT-2027-01')).toBe(true);
  });

  it('starts the clocks that can be counted, and says of the other why it has no day', () => {
    office.go('2027-12-24');
    const [first = '', second = ''] = office.assignAll('24/12/2027');
    expect(due()).toEqual(['2027-12-29', '2027-12-29']);
    office.type(opinions, second, 'receivedOn', '29/12/2027');
    office.command('refreshOpinions');
    expect(office.rows(opinions).find((one) => one.code === first)?.dueOn).toBe('2027-12-29');
  });

  it('refuses an extension into it', () => {
    office.select(opinions, 'DT-2027-01-0001-1');
    const words = ['05/01/2028', 'Cần xác minh', 'Nguyễn Văn Lãnh Đạo'].map((text) => ({ text }));
    expect(office.said('extendDeadlines', [...words, 'OK']).join()).toContain(UNDECLARED);
    expect(office.rows(deadlineEvents)).toEqual([]);
  });

  it('leaves a day that a changed rule would carry into it, and says so', () => {
    office.type(deadlineRules, 'written_answer_to_office', 'amount', '10');
    const said = office.said('recalculateDays').join();
    expect(said).toContain(`DT-2027-01-0001-1: ${UNDECLARED}`);
    expect(due()[0]).toBe('2027-12-29');
    office.type(deadlineRules, 'written_answer_to_office', 'amount', '5');
  });

  it('sends no reminder in it and says why, while slips still come in', () => {
    office.go('2028-01-03');
    const before = office.rows(mails).filter((mail) => mail.kind === 'digest').length;
    office.daily();
    expect(office.rows(mails).filter((mail) => mail.kind === 'digest')).toHaveLength(before);
    expect(office.rows(journal).at(-1)).toMatchObject({ what: 'Việc tự động bị lỗi' });
    expect(office.rows(journal).at(-1)?.detail).toContain(UNDECLARED);
    expect(office.said('previewReminders').join().split(UNDECLARED)).toHaveLength(2);
    expect(dashboard()).toContain('Khai lịch năm 2028');
    office.slip('Lê Văn Ba', 'Xin hỏi thủ tục đăng ký kết hôn.', '03/01/2028 08:30:00');
    expect(office.rows(registrations).at(-1)?.code).toBe('DT-2027-01-0003');
  });

  it('stays undeclared where its days were typed without the year: Sheets makes them days of the current one', () => {
    const typed = office.typeRow(declaredDays, {
      on: '30/4',
      kind: 'Nghỉ lễ, Tết, nghỉ bù',
      name: 'Thiếu năm',
      decision: 'Thông báo thử',
      confirmed: 'Có',
    });
    expect(office.rows(declaredDays).at(-1)?.on).toBe('2028-04-30');
    expect(office.said('previewReminders').join()).toContain(UNDECLARED);
    office.workspace.person(office.user).deleteRows(declaredDays.sheet, typed);
  });

  it('counts and reminds again as soon as somebody declares it', () => {
    const days = [
      '01/01',
      '24/01',
      '25/01',
      '26/01',
      '27/01',
      '28/01',
      '04/4',
      '30/4',
      '01/5',
      '01/9',
      '02/9',
      '24/11',
    ];
    for (const on of days)
      office.typeRow(declaredDays, {
        on: `${on}/2028`,
        kind: 'Nghỉ lễ, Tết, nghỉ bù',
        name: 'Ngày nghỉ thử',
        decision: 'Thông báo thử',
        confirmed: 'Có',
      });
    office.command('refreshOpinions');
    expect(office.said('previewReminders').join()).not.toContain('Chưa khai');
    expect(dashboard()).not.toContain('Khai lịch năm 2028');
  });
});
