import { expect, it } from 'vitest';
import { officers } from '../../../src/core/tables/commune-tables.ts';
import { opinions } from '../../../src/core/tables/register-tables.ts';
import { A, D, LEADER, officeWithClocks, type WorkOffice } from './work-office.ts';

const DRAFT = 'Đã niêm yết biểu mẫu mới.';
const REASON = 'Chưa nêu thời hạn thực hiện; hỏi lại ông Vũ, số 0912345678';

function withDraft(office: WorkOffice, text = DRAFT): void {
  office.type(opinions, D, 'answer', text);
  office.select(opinions, D);
  office.run('receiveDrafts', ['YES', 'OK']);
}

const sendBack = (office: WorkOffice) => {
  office.select(opinions, D);
  return office.run('sendBackDrafts', [{ text: REASON }, 'YES', 'OK', 'OK']);
};

/** What the officer of D was sent since, by subject. */
const lettersOf = (office: WorkOffice, from: number): string[] =>
  office.workspace.mailbox
    .slice(from)
    .filter((mail) => String(mail.to) === 'cb-02@xa.example')
    .map((mail) => mail.subject);

it('the unit owes again by the day that it had; the first draft and its day are in the notes; the log has it', () => {
  const office = officeWithClocks();
  const before = office.opinion(D);
  withDraft(office);
  expect(office.opinion(D)).toMatchObject({ draftedOn: '2026-06-02', punctuality: 'onTime' });
  office.at('2026-06-03T10:00:00+07:00');
  const record = sendBack(office);
  expect(JSON.stringify(record.alerts)).toContain('Sẽ gửi 1 thư cho cán bộ:\\ncb-02@xa.example: 1 ý kiến');
  const after = office.opinion(D);
  expect(after).toMatchObject({
    status: 'assigned',
    answer: '',
    draftedOn: null,
    punctuality: null,
    dueOn: before.dueOn,
    originalDueOn: before.originalDueOn,
    receivedOn: before.receivedOn,
  });
  expect(after.note).toBe(`03/6/2026 Dự thảo của ${before.unit} (về ngày 02/6/2026) bị trả lại: ${DRAFT}`);
  expect(after.returnReason).toBe(`03/6/2026 trả lại dự thảo: ${REASON}`);
  expect(office.logged('Trả lại dự thảo').map(({ about, before: old }) => [about, old.includes(DRAFT)])).toEqual([
    [D, true],
  ]);
  office.command('refreshOpinions');
  expect(office.opinion(D)).toEqual(after);
});

it('the officer is told why and by when, without the citizen; then reminded like anybody who owes', () => {
  const office = officeWithClocks();
  withDraft(office);
  const from = office.workspace.mailbox.length;
  sendBack(office);
  expect(lettersOf(office, from)).toEqual([`Đề nghị sửa dự thảo trả lời ý kiến đối thoại ${D}`]);
  const letter = office.workspace.mailbox[from];
  expect(letter?.body).toContain('Lý do: Chưa nêu thời hạn thực hiện');
  expect(letter?.body).toContain('Hạn gửi dự thảo trả lời: thứ Hai, 08/6/2026');
  for (const hidden of ['0912345678', 'Vũ Văn Mẫu', 'vu@dan.example', DRAFT])
    expect(letter?.body).not.toContain(hidden);
  for (const day of [4, 5, 8, 9]) {
    office.workspace.clock.moveTo(new Date(`2026-06-0${day}T07:30:00+07:00`));
    office.run('runDaily');
  }
  expect(lettersOf(office, from).slice(1)).toEqual([
    'Nhắc hạn 04/6/2026: 1 việc sắp đến hạn',
    'Nhắc hạn 08/6/2026: 1 việc đến hạn hôm nay',
    'Nhắc hạn 09/6/2026: 1 việc quá hạn',
  ]);
  withDraft(office, 'Đã niêm yết; hoàn thành trước 30/6.');
  expect(office.opinion(D), 'judged by the draft that is there now').toMatchObject({
    draftedOn: '2026-06-09',
    punctuality: 'late',
  });
});

it('an approved answer that was not given yet may go back too, and needs another approval; twice a day is two mails', () => {
  const office = officeWithClocks();
  withDraft(office);
  office.select(opinions, D);
  office.run('approveAnswers', [{ text: LEADER }, { text: '' }, 'YES', 'OK']);
  const from = office.workspace.mailbox.length;
  sendBack(office);
  expect(office.opinion(D)).toMatchObject({ status: 'assigned', answerApprovedBy: '', answerApprovedOn: null });
  withDraft(office);
  sendBack(office);
  expect(lettersOf(office, from)).toHaveLength(2);
});

it('what has no draft is left alone and says so; an officer whom no mail reaches is named', () => {
  const office = officeWithClocks();
  office.select(opinions, A);
  const refused = office.run('sendBackDrafts', [{ text: REASON }, 'OK']);
  expect(JSON.stringify(refused.alerts)).toContain(`${A}: không trả lại dự thảo được khi đang`);
  withDraft(office);
  office.type(officers, 'CB-02', 'email', '');
  const from = office.workspace.mailbox.length;
  const record = sendBack(office);
  expect(office.workspace.mailbox).toHaveLength(from);
  expect(JSON.stringify(record.alerts)).toContain(`${D}: `);
  expect(JSON.stringify(record.alerts)).toContain('chưa có địa chỉ thư; báo trực tiếp cho đơn vị');
});
