import { describe, expect, it } from 'vitest';
import { deadlineRules, officers } from '../../../src/core/tables/commune-tables.ts';
import { opinions } from '../../../src/core/tables/register-tables.ts';
import { A, B, C, D, LEADER, officeWithClocks, type WorkOffice } from './work-office.ts';

/** Mails by which somebody is reminded, as "day kind to: codes". */
function reminders(office: WorkOffice, from: number): string[] {
  return office.workspace.mailbox
    .slice(from)
    .filter((mail) => /^(Nhắc hạn|Đối thoại )/.test(mail.subject))
    .map((mail) => {
      const codes = [A, B, C, D].filter((code) => mail.body.includes(code)).map((code) => code.slice(-6, -2));
      const day = new Date(mail.sentAt.getTime() + 7 * 3_600_000).toISOString().slice(5, 10);
      return `${day} ${String(mail.to).split('@')[0]}: ${codes.join(' ')}`;
    });
}

/** The daily trigger comes, on each of these days of June 2026. */
function mornings(office: WorkOffice, from: number, to = from): void {
  for (let day = from; day <= to; day++) {
    office.workspace.clock.moveTo(new Date(`2026-06-${String(day).padStart(2, '0')}T07:30:00+07:00`));
    office.run('runDaily');
  }
}

describe('reminders, day by day', () => {
  it("T−2 and T as the plan's rule says (2, 0), then T+1, the leader from T+2; mornings of working days only; each step once", () => {
    const office = officeWithClocks();
    expect(office.opinion(D).dueOn).toBe('2026-06-08');
    const from = office.workspace.mailbox.length;
    mornings(office, 3, 14);
    expect(reminders(office, from)).toEqual([
      '06-04 cb-01: 0001 0002 0003',
      '06-04 cb-02: 0004',
      '06-08 cb-01: 0001 0002 0003',
      '06-08 cb-02: 0004',
      '06-09 cb-01: 0001 0002 0003',
      '06-09 cb-02: 0004',
      '06-10 lanhdao: 0001 0002 0003 0004',
    ]);
  });

  it('a draft at the office silences the unit at once, and waits for the leader, who is not told that he is late', () => {
    const office = officeWithClocks();
    office.type(opinions, D, 'answer', 'Đã niêm yết biểu mẫu mới.');
    office.select(opinions, D);
    const preview = JSON.stringify(office.run('receiveDrafts', ['YES', 'OK']).alerts);
    expect(preview).toContain('dự thảo về ngày 02/6/2026, trong hạn');
    expect(office.opinion(D)).toMatchObject({ status: 'drafted', draftedOn: '2026-06-02', punctuality: 'onTime' });
    const from = office.workspace.mailbox.length;
    mornings(office, 3, 12);
    const heard = reminders(office, from).filter((one) => one.includes('0004'));
    expect(heard).toEqual(['06-03 lanhdao: 0004', '06-08 lanhdao: 0004']);
    const letter = office.workspace.mailbox.find((mail) => mail.subject.includes('chờ đồng chí duyệt'));
    expect(letter?.body).toContain('Chờ đồng chí duyệt (1)');
    expect(letter?.body).not.toMatch(/quá hạn/i);
    office.select(opinions, D);
    office.run('approveAnswers', [{ text: LEADER }, { text: '' }, 'YES', 'OK']);
    expect(office.opinion(D)).toMatchObject({ status: 'approved', punctuality: 'onTime' });
    const later = office.workspace.mailbox.length;
    mornings(office, 15, 16);
    expect(reminders(office, later).filter((one) => one.includes('0004'))).toEqual([]);
  });

  it('a unit that was deleted: the keeper of the register hears whose reminder reached nobody', () => {
    const office = officeWithClocks();
    office.workspace.person(office.user).deleteRows(officers.sheet, office.lineOf(officers, 'CB-02'));
    const from = office.workspace.mailbox.length;
    mornings(office, 4);
    expect(reminders(office, from)).toEqual(['06-04 cb-01: 0001 0002 0003']);
    const news = office.workspace.mailbox.slice(from).find((mail) => String(mail.to) === office.user);
    expect(news?.body).toContain(`Chưa có cán bộ nhận nhắc của "${office.opinion(D).unit}": 1 việc cần nhắc (${D})`);
  });

  it('paused there is silence; switched on again, one current digest', () => {
    const office = officeWithClocks();
    office.command('toggleReminders');
    const from = office.workspace.mailbox.length;
    mornings(office, 3, 5);
    expect(reminders(office, from)).toEqual([]);
    expect(JSON.stringify(office.run('previewReminders', ['OK']).alerts)).toContain('đang tạm dừng');
    office.command('toggleReminders');
    mornings(office, 6, 7);
    expect(reminders(office, from), 'Saturday and Sunday').toEqual([]);
    office.workspace.clock.moveTo(new Date('2026-06-08T06:00:00+07:00'));
    expect(JSON.stringify(office.run('previewReminders', ['OK']).alerts)).toContain('Hôm nay sẽ gửi 2 thư');
    mornings(office, 8);
    expect(reminders(office, from)).toEqual(['06-08 cb-01: 0001 0002 0003', '06-08 cb-02: 0004']);
  });

  it('"Gửi ngay" while the register is being written says so, and sends nothing', () => {
    const office = officeWithClocks();
    office.workspace.clock.moveTo(new Date('2026-06-04T06:00:00+07:00'));
    const from = office.workspace.mailbox.length;
    office.workspace.world.locks.take('document', 'somebody else');
    const record = office.run('sendRemindersNow', ['YES', 'OK', 'OK']);
    expect(JSON.stringify(record.alerts)).toContain('chưa lập và chưa gửi thư nhắc nào');
    office.workspace.world.locks.release('document', 'somebody else');
    expect(reminders(office, from)).toEqual([]);
    office.run('sendRemindersNow', ['YES', 'OK']);
    expect(reminders(office, from)).toHaveLength(2);
  });
});

describe('"Nhắc trước" of the rule under which something is due', () => {
  const RULE = 'written_answer_to_office';

  it('a changed cell takes effect the next morning; what was told stays told', () => {
    const office = officeWithClocks();
    const from = office.workspace.mailbox.length;
    office.type(deadlineRules, RULE, 'reminders', '4');
    mornings(office, 3, 9);
    expect(reminders(office, from).filter((one) => one.includes('cb-02'))).toEqual([
      '06-03 cb-02: 0004',
      '06-09 cb-02: 0004',
    ]);
    expect(reminders(office, from)[0]).toBe('06-03 cb-01: 0001 0002 0003');
  });

  it('a milestone is reminded as its own rule says: twenty working days before, not three', () => {
    const office = officeWithClocks();
    const about = office.mailsOf('digest').map((mail) => mail.about);
    expect(about).toEqual(['DT-2026-01/session_first_half@-20@2026-06-30']);
    office.type(deadlineRules, 'session_first_half', 'reminders', '18');
    mornings(office, 4);
    const later = office.mailsOf('digest').slice(1);
    expect(later.some((mail) => mail.about.includes('session_first_half@-18@2026-06-30'))).toBe(true);
  });

  it.each(['hai ngày', '-2', '3 1 0', '2/6/2026'])(
    '%s: the usual steps, the cell is named to the keeper, and stays',
    (typed) => {
      const office = officeWithClocks();
      const from = office.workspace.mailbox.length;
      office.type(deadlineRules, RULE, 'reminders', `'${typed}`);
      mornings(office, 3);
      const usual = ['06-03 cb-01: 0001 0002 0003', '06-03 cb-02: 0004'];
      expect(reminders(office, from).filter((one) => one.includes('cb-0'))).toEqual(usual);
      const news = office.workspace.mailbox.slice(from).find((mail) => String(mail.to) === office.user);
      const cell = `${office.letter(deadlineRules, 'reminders')}${office.lineOf(deadlineRules, RULE)}`;
      const named = `Bảng "Quy tắc thời hạn", ô ${cell}, cột "Nhắc trước (ngày làm việc)": phải là các số ngày làm việc trước hạn`;
      expect(news?.body).toContain(named);
      expect(JSON.stringify(office.run('checkSystem', ['OK']).alerts)).toContain(`ô ${cell}`);
    },
  );
});

describe('a system cell that a person typed over', () => {
  it('status and days come back as the other columns make them, and the log keeps what was typed', () => {
    const office = officeWithClocks();
    const before = office.opinion(A);
    office.fill(opinions, A, { status: 'Đã báo người dân', dueOn: '01/01/2027', punctuality: 'Đúng hạn' });
    office.command('refreshOpinions');
    expect(office.opinion(A)).toMatchObject({ status: 'assigned', dueOn: before.dueOn, punctuality: null });
    const typed = office.logged('Sửa tay').filter((row) => row.about === A);
    expect(typed.map((row) => row.after)).toEqual(expect.arrayContaining(['Đã báo người dân', 'Đúng hạn']));
    expect(typed.every((row) => row.detail.includes('Sửa tay cột do hệ thống ghi'))).toBe(true);
  });
});
