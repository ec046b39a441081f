import { describe, expect, it } from 'vitest';
import { ANSWER_ACTIONS, ANSWER_QUESTIONS, type StoredAnswerForm } from '../../../src/core/opinion/answer-form.ts';
import { answerProposals, journal } from '../../../src/core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { A, B, D, LEADER, OWNER, officeWithOpinions, type WorkOffice } from './work-office.ts';

function officeWithAnswerForm(): { office: WorkOffice; form: StoredAnswerForm } {
  const office = officeWithOpinions();
  office.command('createAnswerForm', ['YES', 'OK']);
  office.select(opinions, A, B, D);
  office.run('approveAssignments', [{ text: LEADER }, 'YES', 'OK', 'OK']);
  const stored = Object.values(office.workspace.world.state.properties)
    .flatMap((store) => Object.entries(store as Record<string, string>))
    .find(([key]) => key === 'answerForm');
  return { office, form: JSON.parse(stored?.[1] as string) as StoredAnswerForm };
}

const reply = (code: string, token: string, action: keyof typeof ANSWER_ACTIONS, text: string) => ({
  [ANSWER_QUESTIONS.code]: code,
  [ANSWER_QUESTIONS.token]: token,
  [ANSWER_QUESTIONS.action]: ANSWER_ACTIONS[action],
  [ANSWER_QUESTIONS.text]: text,
  [ANSWER_QUESTIONS.by]: 'Trần Văn CB-01',
});

describe('answers from the mail', () => {
  it('the mail carries a link of its own for each opinion; what comes in is a proposal until staff accept it', () => {
    const { office, form } = officeWithAnswerForm();
    const { token } = office.opinion(A);
    expect(token.length).toBeGreaterThanOrEqual(16);
    expect(token).not.toBe(office.opinion(B).token);
    const letter = office.workspace.mailbox.find((mail) => String(mail.to).includes('cb-01@'));
    expect(JSON.stringify(letter)).toContain(token);
    office.workspace.submitForm(form.formId, reply(A, token, 'answer', 'Đã rút ngắn còn hai ngày.'));
    office.workspace.submitForm(form.formId, reply(B, 'đoán-mò', 'received', ''));
    office.workspace.submitForm(form.formId, reply('DT-2026-01-0999-1', token, 'answer', 'Mã lạ'));
    office.at('2026-06-01T12:00:00+07:00');
    expect(office.rows(answerProposals).map((row) => [row.opinion, row.tokenMatches, row.action])).toEqual([
      [A, 'yes', 'answer'],
      [B, 'no', 'received'],
      ['DT-2026-01-0999-1', 'no', 'answer'],
    ]);
    expect(office.opinion(A)).toMatchObject({ status: 'assigned', answer: '' });
    expect(office.rows(registrations)).toHaveLength(4);
    const record = office.run('acceptProposals', ['YES', 'OK']);
    expect(JSON.stringify(record.alerts)).toContain('KHÓA KHÔNG KHỚP');
    expect(office.opinion(A)).toMatchObject({ status: 'drafted', answer: 'Đã rút ngắn còn hai ngày.' });
    expect(office.opinion(B).receivedOn).toBe('2026-06-01');
    expect(office.rows(answerProposals).map((row) => row.decision)).toEqual(['accepted', 'accepted', null]);
    office.run('acceptProposals', ['OK']);
    expect(office.rows(answerProposals)).toHaveLength(3);
  });
});

it("a reply that shows up in Google's list after a later one was taken is still taken, once", () => {
  const { office, form } = officeWithAnswerForm();
  const answers = office.workspace.world.state.forms.find((one) => one.id === form.formId);
  if (!answers) throw new Error('no answer form');
  office.workspace.submitForm(form.formId, reply(A, office.opinion(A).token, 'answer', 'Đến trước, hiện ra sau.'));
  const [late] = answers.responses.splice(0, 1);
  office.workspace.clock.moveTo(new Date(office.workspace.clock.now().getTime() + 60_000));
  office.workspace.submitForm(form.formId, reply(B, office.opinion(B).token, 'received', ''));
  office.at('2026-06-01T11:00:00+07:00');
  expect(office.rows(answerProposals).map((row) => row.opinion)).toEqual([B]);
  if (late) answers.responses.unshift(late);
  office.at('2026-06-01T12:10:00+07:00');
  office.at('2026-06-01T14:10:00+07:00');
  expect(office.rows(answerProposals).map((row) => row.opinion)).toEqual([B, A]);
});

describe('the log', () => {
  it('keeps old and new of a cell, of a personal one only that it changed, within ten calls', () => {
    const office = officeWithOpinions();
    office.type(opinions, A, 'note', 'Hỏi lại Công an');
    office.type(opinions, A, 'note', 'Đã hỏi');
    office.type(registrations, 'DT-2026-01-0003', 'phone', '0987654321');
    const edits = office.logged('Sửa tay');
    const [, second] = edits.filter((row) => row.column === 'Ghi chú');
    expect(second).toMatchObject({ about: A, by: OWNER, before: 'Hỏi lại Công an', after: 'Đã hỏi' });
    const phone = edits[edits.length - 1];
    expect(phone).toMatchObject({ about: 'DT-2026-01-0003', column: 'Điện thoại', before: '', after: '' });
    expect(JSON.stringify(edits)).not.toContain('0987654321');
    const ran = office.workspace.executions.filter((one) => one.function === 'onSheetEdited');
    expect(ran[ran.length - 1]?.error).toBeUndefined();
    expect(ran[ran.length - 1]?.serviceCalls.total).toBeLessThan(14);
    const found = office.run('searchJournal', [{ text: A }, 'OK']);
    expect(JSON.stringify(found.alerts)).toContain('Hỏi lại Công an');
  });

  it('a command leaves old and new of every column that it changed; of a personal one only that it changed', () => {
    const office = officeWithOpinions();
    office.select(opinions, A);
    office.run('approveAssignments', [{ text: LEADER }, 'YES', 'OK', 'OK']);
    const [entry] = office.logged('Duyệt phân công');
    expect(entry).toMatchObject({ about: A, by: OWNER });
    for (const column of ['Lãnh đạo duyệt phân công', 'Ngày duyệt', 'Ngày giao', 'Trạng thái'])
      expect(entry?.column.split(', ')).toContain(column);
    expect(entry?.before).toBe('Trạng thái: Mới tiếp nhận');
    expect(entry?.after).toContain(`Lãnh đạo duyệt phân công: ${LEADER}`);
    expect(entry?.after).toContain('Ngày giao: 01/06/2026');
    expect(entry?.after).toContain('Trạng thái: Đã phân công');
    const said = JSON.stringify(office.rows(journal));
    for (const key of ['assignedOn', 'approvedBy', 'ho_tich']) expect(said).not.toContain(key);
  });

  it('what is overwritten stays in the log whole', () => {
    const office = officeWithOpinions();
    office.select(opinions, A);
    office.run('approveAssignments', [{ text: LEADER }, 'YES', 'OK', 'OK']);
    office.type(opinions, A, 'answer', 'Câu trả lời thứ nhất');
    office.select(opinions, A);
    office.run('receiveDrafts', ['YES', 'OK']);
    office.run('returnOpinions', [{ text: '' }, { text: 'Thuộc Công an xã' }, 'YES', 'OK']);
    const [entry] = office.logged('Trả lại văn phòng');
    expect(entry?.before).toContain('Nội dung trả lời: Câu trả lời thứ nhất');
    expect(office.opinion(A)).toMatchObject({ answer: '', draftedOn: null });
    expect(office.opinion(A).note).toContain('Câu trả lời thứ nhất');
  });

  it('a row that goes while the preview stands is named, and the others are written', () => {
    const office = officeWithOpinions();
    office.select(opinions, A, D);
    const hand = (): void => {
      office.workspace.person(OWNER).deleteRows(opinions.sheet, office.lineOf(opinions, A));
    };
    const isLock = (call: { method: string }) => /tryLock|waitLock/.test(call.method);
    const record = office.run('approveAssignments', [{ text: LEADER }, 'YES', 'OK', 'OK'], [{ at: isLock, run: hand }]);
    expect(JSON.stringify(record.alerts)).toContain(`Không ghi được ${A}: dòng không còn trong sổ.`);
    expect(office.opinion(D).status).toBe('assigned');
    expect(office.mailsOf('assignment').map((mail) => mail.about)).toEqual([expect.stringContaining(D)]);
    expect(office.logged('Mất dòng').map((row) => row.about)).toEqual([A]);
  });

  it('notices a deleted row, once', () => {
    const office = officeWithOpinions();
    office.workspace.person(OWNER).deleteRows(opinions.sheet, office.lineOf(opinions, B));
    office.workspace.person(OWNER).deleteRows(registrations.sheet, office.lineOf(registrations, 'DT-2026-01-0004'));
    expect(office.logged('Mất dòng').map((row) => row.about)).toEqual([B, 'DT-2026-01-0004']);
  });
});
