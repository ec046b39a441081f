import { describe, expect, it } from 'vitest';
import { Clerk } from '../../../demo/clerk.ts';
import { conferences } from '../../../src/core/tables/conference-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { COLLEAGUE, IntakeOffice, OWNER, RECEIVER } from './intake-office.ts';

const SLIP = { fullName: 'Nguyễn Văn Mẫu', email: 'mau@dan.example', aboutProcedures: 'Thủ tục đất đai chậm.' };

/** A second conference, whose Form the colleague makes. */
function colleaguesForm(): { office: IntakeOffice; form: number } {
  const office = new IntakeOffice();
  office.clerk.command('createConference', [{ text: '20/08/2026 08:00' }, { text: '3' }, 'YES', 'OK']);
  office.as(COLLEAGUE).command('createRegistrationForm', ['OK']);
  return { office, form: 1 };
}

describe('a Form made by a colleague who does not hold the automatic work', () => {
  it('may be read by the one who does: its slips come in', () => {
    const { office, form } = colleaguesForm();
    const made = office.workspace.world.state.forms[form];
    expect(made?.owner).toBe(COLLEAGUE);
    expect(made?.editors).toEqual(expect.arrayContaining([OWNER, RECEIVER]));
    office.workspace.submitForm(made?.id as string, office.answers(SLIP));
    expect(office.clerk.rows(registrations)).toHaveLength(1);
  });

  it('while another is making it: there is one Form, and the one that the row names is read', () => {
    const office = new IntakeOffice();
    office.clerk.command('createConference', [{ text: '20/08/2026 08:00' }, { text: '3' }, 'YES', 'OK']);
    office.workspace.faults.push({
      in: 'createRegistrationForm',
      at: ({ api, method }) => api === 'FormApp' && method === 'create',
      run: () => void office.as(COLLEAGUE).command('createRegistrationForm', ['OK']),
    });
    office.clerk.command('createRegistrationForm', ['OK']);
    expect(office.said(COLLEAGUE)).toContain('đang bận');
    expect(office.workspace.world.state.forms).toHaveLength(2);
    const made = office.workspace.world.state.forms[1];
    office.workspace.submitForm(made?.id as string, office.answers(SLIP));
    expect(office.clerk.rows(registrations)).toHaveLength(1);
  });

  it('where Google refuses to add them, says whom to add and why', () => {
    const office = new IntakeOffice();
    office.clerk.command('createConference', [{ text: '20/08/2026 08:00' }, { text: '3' }, 'YES', 'OK']);
    office.workspace.faults.push({ at: (call) => call.method === 'addEditor', fail: 'Sharing is not allowed.' });
    office.as(COLLEAGUE).command('createRegistrationForm', ['OK']);
    expect(office.said(COLLEAGUE)).toContain(`Chưa thêm được ${OWNER} làm người cộng tác`);
    const made = office.workspace.world.state.forms[1];
    expect(made?.editors).toEqual([RECEIVER]);
    office.as(COLLEAGUE).command('createRegistrationForm', ['OK']);
    expect(made?.editors, 'mended when chosen again').toContain(OWNER);
  });

  it('names the one to ask where somebody else may not open it', () => {
    const { office, form } = colleaguesForm();
    (office.workspace.world.state.forms[form]?.editors as string[]).length = 0;
    const record = office.workspace.run('createRegistrationForm', { user: OWNER, answers: ['OK'] });
    expect(record.error).toBeDefined();
    expect(office.said()).toContain(`Nhờ ${COLLEAGUE} mở biểu mẫu`);
  });

  it('is named when the automatic work is taken over by somebody who may not read it', () => {
    const office = new IntakeOffice();
    const clerk = office.as('moi@xa.example');
    clerk.command('takeOver', ['YES', 'OK']);
    expect(office.said('moi@xa.example')).toContain('không mở được biểu mẫu của hội nghị DT-2026-01');
  });
});

describe('a copy of the workbook', () => {
  const editUrl = (office: IntakeOffice): string =>
    `https://docs.google.com/forms/d/${office.form.id}/edit?usp=sharing`;

  function copied(user: string): { office: IntakeOffice; copy: IntakeOffice['workspace']; clerk: Clerk } {
    const office = new IntakeOffice();
    office.send(SLIP);
    const copy = office.workspace.copy(user);
    const clerk = new Clerk(copy, user);
    clerk.command('installOffice');
    return { office, copy, clerk };
  }

  it('does not make a second Form unasked, takes the old one by its link, and writes to nobody about what it held', () => {
    const { office, copy, clerk } = copied(OWNER);
    clerk.command('createRegistrationForm', ['NO']);
    expect(copy.world.state.forms).toHaveLength(1);
    expect(
      copy
        .desk(OWNER)
        .questions.map((one) => one.message)
        .join(),
    ).toContain('Gắn phiếu đăng ký có sẵn');
    office.send({ ...SLIP, fullName: 'Lê Thị Giữa', aboutProcedures: 'Khai sinh chậm.' }, 'never');
    clerk.command('linkRegistrationForm', [
      { text: clerk.rows(conferences)[0]?.formUrl as string },
      { text: editUrl(office) },
      'YES',
      'OK',
    ]);
    const said = copy.desk(OWNER).questions.map((one) => one.message);
    expect(said.join('\n')).toContain('Đây là liên kết gửi người dân');
    expect(said.join('\n')).toContain('vào sổ thêm 1 phiếu cũ');
    expect(clerk.rows(registrations).map((row) => [row.fullName, row.acknowledged])).toEqual([
      ['Nguyễn Văn Mẫu', 'mailed'],
      ['Lê Thị Giữa', 'notNeeded'],
    ]);
    expect(copy.mailbox).toHaveLength(0);
    copy.clock.moveTo(new Date(copy.clock.now().getTime() + 60_000));
    copy.submitForm(office.form.id, office.answers({ ...SLIP, fullName: 'Trần Văn Mới', email: 'moi@dan.example' }));
    expect(clerk.rows(registrations)[2]).toMatchObject({ fullName: 'Trần Văn Mới', acknowledged: 'mailed' });
    expect(copy.mailbox).toHaveLength(1);
  });

  it('in hands that may not edit the Form says what to do, and leaves everything as it was', () => {
    const { office, copy, clerk } = copied('khac@xa.example');
    clerk.command('linkRegistrationForm', [{ text: editUrl(office) }, { text: '' }]);
    const said = copy
      .desk('khac@xa.example')
      .questions.map((one) => one.message)
      .join('\n');
    expect(said).toContain('Nhờ chủ biểu mẫu mở biểu mẫu, chọn "Thêm cộng tác viên"');
    expect(JSON.stringify(copy.world.state.properties)).not.toContain('form.DT');
    expect(office.form.destination?.spreadsheetId).not.toBe(copy.world.state.workbook.id);
  });

  it('never brings back a denunciation whose reply still lies in the Form', () => {
    const office = new IntakeOffice();
    office.send({ fullName: 'Phạm Văn Tố Giác', aboutHandling: 'Tôi tố cáo ông Xấu nhận hối lộ.' });
    const code = office.clerk.rows(opinions)[0]?.code as string;
    office.clerk.type(opinions, code, 'scope', 'Tố cáo (tách, bảo mật)');
    office.form.editors.length = 0;
    const receiver = office.as(RECEIVER);
    office.select(receiver, opinions, code);
    receiver.command('handOverDenunciations', ['YES', 'OK']);
    expect(JSON.stringify(office.form.responses)).toContain('Tố Giác');
    const copy = office.workspace.copy(OWNER);
    const clerk = new Clerk(copy, OWNER);
    clerk.command('installOffice');
    clerk.command('linkRegistrationForm', [{ text: office.form.id }, 'YES', 'OK']);
    expect(clerk.rows(registrations).map((row) => row.fullName)).toEqual(['']);
    expect(JSON.stringify(copy.world.state.workbook.sheets).includes('Tố Giác')).toBe(false);
  });

  it('reads a Form whose questions staff reworded: the person sees how', () => {
    const { office, copy, clerk } = copied(OWNER);
    for (const item of office.form.items) if (item.kind === 'PARAGRAPH_TEXT') item.title = `Ý kiến (${item.id})`;
    const phone = office.form.items.find((item) => /điện thoại/i.test(item.title));
    if (phone) phone.title = 'SĐT/Zalo của ông bà';
    clerk.command('linkRegistrationForm', [{ text: office.form.id }, 'YES', 'OK']);
    expect(
      copy
        .desk(OWNER)
        .questions.map((one) => one.message)
        .join(),
    ).toContain('← "SĐT/Zalo của ông bà"');
    copy.clock.moveTo(new Date(copy.clock.now().getTime() + 60_000));
    const answers = { [phone?.title as string]: '0950000101', ...office.answers({ ...SLIP, fullName: 'Vũ Thị Đổi' }) };
    copy.submitForm(office.form.id, answers);
    expect(clerk.rows(registrations)[1]).toMatchObject({
      phone: '+84950000101',
      aboutProcedures: SLIP.aboutProcedures,
    });
  });
});
