/** A conference that moves, one that is not held: what is shown before, what changes, who is told, what stays. */
import { describe, expect, it } from 'vitest';
import { attendees, conferences, documents, milestones } from '../../../src/core/tables/conference-tables.ts';
import { mails } from '../../../src/core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { COLLEAGUE, IntakeOffice } from '../intake/intake-office.ts';

const CODE = 'DT-2026-01';
const MOVED = { text: '29/06/2026 14:00' };

/** Three slips: one on time by e-mail, one late by e-mail, one of a denouncer. The conference stands on 25 June. */
function office(): IntakeOffice {
  const made = new IntakeOffice();
  const { clerk } = made;
  made.send({ fullName: 'Nguyễn Văn Đúng', email: 'dung@dan.example', aboutProcedures: 'Thủ tục đất đai chậm.' });
  made.comeTo(new Date('2026-06-17T02:00:00Z'));
  made.send({ fullName: 'Trần Thị Muộn', email: 'muon@dan.example', aboutProcedures: 'Khai sinh cần giấy gì?' });
  made.send({ fullName: 'Lê Thị Gọi', phone: '0912000003', aboutProcedures: 'Hỏi về chứng thực chữ ký.' });
  expect(clerk.rows(registrations).map((slip) => slip.onTime)).toEqual(['onTime', 'late', 'late']);
  return made;
}

const due = (made: IntakeOffice, rule: string) =>
  made.clerk.rows(milestones).find((row) => row.code === `${CODE}/${rule}`)?.dueOn;
const notices = (made: IntakeOffice) => made.clerk.rows(mails).filter((mail) => mail.kind === 'notice');
const letter = (made: IntakeOffice, subject: string): string =>
  made.workspace.mailbox.find((mail) => mail.subject.includes(subject))?.body ?? '';

describe('another day for the conference', () => {
  it('moves nothing before it was shown: a no leaves everything', () => {
    const made = office();
    const before = JSON.stringify([made.clerk.rows(conferences), made.clerk.rows(milestones)]);
    made.clerk.command('postponeConference', [MOVED, 'NO']);
    const shown = made.said();
    for (const part of ['18/06/2026 → 22/06/2026', 'Hạn đăng ký:', 'Gửi thư báo 2 người', 'Cần báo trực tiếp 1 phiếu'])
      expect(shown).toContain(part);
    expect(JSON.stringify([made.clerk.rows(conferences), made.clerk.rows(milestones)])).toBe(before);
    expect(notices(made)).toEqual([]);
  });

  it('moves milestones, cut-off and Form; the late slip is on time; each who registered is told once', () => {
    const made = office();
    const { clerk } = made;
    clerk.type(milestones, `${CODE}/law_announcement`, 'dueOn', '20/06/2026');
    clerk.command('makeAnnouncement', ['OK', 'OK']);
    clerk.command('postponeConference', [MOVED, 'YES', 'OK']);
    expect(made.said()).toContain('Lập lại văn bản ghi ngày cũ: Thông báo tổ chức hội nghị');
    const [row] = clerk.rows(conferences);
    expect(row?.startsAt?.toISOString()).toBe('2026-06-29T07:00:00.000Z');
    expect(row?.remarks).toContain('Dời từ 08:00 ngày 25/6/2026');
    expect(due(made, 'registration_cutoff')).toBe('2026-06-19');
    expect(due(made, 'law_announcement')).toBe('2026-06-20');
    expect(row?.registrationClosesAt?.toISOString()).toBe('2026-06-19T16:59:59.000Z');
    expect(clerk.rows(registrations).map((slip) => slip.onTime)).toEqual(['onTime', 'onTime', 'onTime']);
    expect(made.form.description).toContain('14:00 ngày 29/6/2026');
    expect(made.form.description).not.toMatch(/25\/06\/2026|15\/06\/2026|Đã hết hạn/);
    expect(made.form.acceptingResponses).toBe(true);
    const sent = notices(made);
    expect(sent.map((mail) => [mail.to, mail.state])).toEqual([
      ['dung@dan.example', 'sent'],
      ['muon@dan.example', 'sent'],
    ]);
    expect(letter(made, 'đổi ngày')).toContain('14:00 ngày 29/6/2026');
    expect(letter(made, 'đổi ngày')).not.toContain('đất đai');
    expect(clerk.rows(documents)).toHaveLength(1);
    clerk.command('postponeConference', [MOVED, 'YES', 'OK']);
    expect(notices(made)).toHaveLength(2);
  });

  it('changed in the cell itself, "Tính mốc việc" shows the days that follow, cut-off and Form with them', () => {
    const made = office();
    const { clerk } = made;
    clerk.type(conferences, CODE, 'startsAt', '29/06/2026 14:00');
    clerk.command('refreshMilestones', ['NO']);
    expect(due(made, 'registration_cutoff')).toBe('2026-06-15');
    clerk.command('refreshMilestones', ['YES', 'OK']);
    expect(due(made, 'registration_cutoff')).toBe('2026-06-19');
    expect(clerk.rows(conferences)[0]?.registrationClosesAt?.toISOString()).toBe('2026-06-19T16:59:59.000Z');
    expect(made.said()).toContain('Lời mở đầu của phiếu trực tuyến chưa nêu thời gian mới');
    expect(made.form.description).not.toContain('Đã hết hạn');
  });

  it('two people at "Tính mốc việc": each milestone is added once', () => {
    const made = office();
    const { clerk } = made;
    const line = clerk.content(milestones).rows.find((row) => row.code === `${CODE}/law_announcement`)?.line as number;
    made.workspace.person(clerk.user).deleteRows(milestones.sheet, line);
    clerk.type(conferences, CODE, 'startsAt', '29/06/2026 14:00');
    made.workspace.faults.push({
      in: 'refreshMilestones',
      at: ({ method }) => method === 'alert',
      run: () => void made.as(COLLEAGUE).command('refreshMilestones', ['YES', 'OK']),
    });
    clerk.command('refreshMilestones', ['YES', 'OK']);
    const codes = clerk.rows(milestones).map((row) => row.code);
    expect(codes.filter((code) => code === `${CODE}/law_announcement`)).toHaveLength(1);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('of another kind, the public notice is no longer due and the dossier is short', () => {
    const made = office();
    made.clerk.type(conferences, CODE, 'kind', 'Đột xuất');
    made.clerk.command('refreshMilestones', ['YES', 'OK']);
    expect(due(made, 'law_announcement')).toBeNull();
    expect(made.said()).toContain('không áp dụng cho hội nghị đột xuất');
  });
});

describe('a conference that is not held (plan 002, line 85)', () => {
  it('every open opinion is answered in writing by mail or post; those who registered are told; nothing is due of it', () => {
    const made = office();
    const { clerk } = made;
    clerk.typeRow(attendees, { conference: CODE, group: 'Trưởng thôn', quota: '2', invitedOn: '10/06/2026' });
    clerk.command('cancelConference', ['NO']);
    expect(clerk.rows(conferences)[0]?.status).not.toBe('cancelled');
    clerk.command('cancelConference', ['YES', 'OK']);
    const shown = made.said();
    for (const part of ['thư điện tử', 'chưa có địa chỉ: liên hệ để hỏi', '1 dòng đại biểu đã mời'])
      expect(shown).toContain(part);
    expect(clerk.rows(conferences)[0]?.status).toBe('cancelled');
    expect(clerk.rows(opinions).map((one) => one.answerWay)).toEqual(['inWriting', 'inWriting', 'inWriting']);
    expect(notices(made).map((mail) => mail.subject)).toEqual([
      expect.stringContaining('không tổ chức hội nghị'),
      expect.stringContaining('không tổ chức hội nghị'),
    ]);
    expect(letter(made, 'không tổ chức')).toContain('bằng văn bản');
    expect(due(made, 'law_publication')).toBeNull();
    clerk.command('cancelConference', ['YES', 'OK']);
    expect(notices(made)).toHaveLength(2);
    clerk.command('makeMinutes', ['OK']);
    expect(made.said()).toContain('Hội nghị không tổ chức');
    clerk.command('postponeConference', ['OK']);
    expect(made.said()).toContain('không dời được nữa');
  });

  it('a way of answering that somebody chooses while the question stands is kept, and nothing is half done', () => {
    const made = office();
    const { clerk } = made;
    const [own] = clerk.rows(opinions).map((one) => one.code) as [string];
    made.workspace.faults.push({
      in: 'cancelConference',
      at: ({ method }) => method === 'alert',
      run: () =>
        clerk.typeCells(opinions, new Map([[own, { answerWay: 'Trực tiếp tại hội nghị', answeredOn: '20/06/2026' }]])),
    });
    clerk.command('cancelConference', ['YES', 'OK']);
    expect(made.said()).toContain('vừa có người sửa trong lúc xem trước');
    expect(clerk.rows(conferences)[0]?.status).not.toBe('cancelled');
    expect(clerk.rows(opinions)[0]?.answerWay).toBe('atConference');
    expect(notices(made)).toEqual([]);
    clerk.command('cancelConference', ['YES', 'OK']);
    expect(clerk.rows(opinions).map((one) => one.answerWay)).toEqual(['atConference', 'inWriting', 'inWriting']);
  });

  it('is refused of a conference that was held', () => {
    const made = office();
    made.clerk.type(conferences, CODE, 'status', 'Đã tổ chức');
    made.clerk.command('cancelConference', ['OK']);
    expect(made.said()).toContain('đã tổ chức');
    expect(made.clerk.rows(conferences)[0]?.status).toBe('held');
  });
});
