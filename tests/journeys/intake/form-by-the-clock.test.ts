import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../emulator/workspace.ts';
import { settings } from '../../../src/core/tables/commune-tables.ts';
import { conferences } from '../../../src/core/tables/conference-tables.ts';
import { journal } from '../../../src/core/tables/ledger-tables.ts';
import { registrations } from '../../../src/core/tables/register-tables.ts';
import { IntakeOffice, OWNER } from './intake-office.ts';

const SLIP = { fullName: 'Nguyễn Văn Mẫu', email: 'mau@dan.example', aboutProcedures: 'Thủ tục đất đai chậm.' };

/** A person at Google's own Form editor, by a script of their own. */
function atTheForm(office: IntakeOffice, body: string): void {
  const { world } = office.workspace;
  const code = `function byHand() { const form = FormApp.openById('${office.form.id}'); ${body} }`;
  const hand = new Workspace({ ...world, project: { ...world.project, code } });
  const record = hand.run('byHand', { user: OWNER });
  if (record.error) throw new Error(record.error.text);
}

describe('the Form follows the rules of the conference', () => {
  it('says from the cut-off that later slips are answered in writing, takes them, and marks them late', () => {
    const office = new IntakeOffice();
    const closes = office.clerk.rows(conferences)[0]?.registrationClosesAt as Date;
    expect(office.form.description).not.toContain('Đã hết hạn đăng ký trả lời trực tiếp');
    office.comeTo(new Date(closes.getTime() + 2 * 3_600_000));
    expect(office.form.description).toMatch(/^Đã hết hạn đăng ký trả lời trực tiếp/);
    office.send(SLIP);
    expect(office.clerk.rows(registrations)[0]?.onTime).toBe('late');
    office.comeBack(180);
    expect(office.form.description.split('Đã hết hạn đăng ký trả lời trực tiếp')).toHaveLength(2);
  });

  it('closes when the conference starts, and says what to do instead', () => {
    const office = new IntakeOffice();
    office.comeTo(new Date('2026-06-25T02:10:00Z'));
    expect(() => office.send(SLIP)).toThrow(/phát biểu trực tiếp tại Hội nghị/);
  });

  it('keeps the wording of staff, and stays open where staff opened it again by hand', () => {
    const office = new IntakeOffice();
    atTheForm(office, "form.setDescription('Lời của văn phòng'); form.setTitle('Phiếu của xã');");
    office.comeTo(new Date('2026-06-25T02:10:00Z'));
    expect(office.form.description).toContain('Lời của văn phòng');
    atTheForm(office, 'form.setAcceptingResponses(true);');
    office.comeBack(180);
    office.send(SLIP);
    expect(office.clerk.rows(registrations)).toHaveLength(1);
    office.clerk.command('createRegistrationForm', ['OK']);
    expect(office.form.title).toBe('Phiếu của xã');
  });

  it('chosen twice, makes one Form', () => {
    const office = new IntakeOffice();
    office.clerk.command('createRegistrationForm', ['OK']);
    expect(office.workspace.world.state.forms).toHaveLength(1);
  });
});

it('a Form that cannot be closed is told in the log, and closes when Google lets it', () => {
  const office = new IntakeOffice();
  office.workspace.faults.push({
    at: ({ method }) => method === 'setAcceptingResponses',
    fail: 'Service error: Forms',
  });
  office.comeTo(new Date('2026-06-25T02:10:00Z'));
  const told = () => office.clerk.rows(journal).filter((row) => row.detail.includes('chưa chuyển được sang'));
  expect(told()).toHaveLength(1);
  expect(told()[0]?.detail).toContain(office.conference);
  expect(told()[0]?.detail).toContain('Service error: Forms');
  office.comeBack(61);
  expect(() => office.send(SLIP)).toThrow(/phát biểu trực tiếp tại Hội nghị/);
});

describe('opening and closing', () => {
  const closedTo = (office: IntakeOffice) => () => office.send(SLIP);

  it('waits for the day on which registration opens, says which, and opens then', () => {
    const office = new IntakeOffice();
    office.clerk.type(conferences, office.conference, 'registrationOpensOn', '08/06/2026');
    office.comeBack(61);
    expect(closedTo(office)).toThrow(/đăng ký mở từ ngày 0?8\/0?6\/2026/);
    const words = office.form.closedMessage;
    office.comeTo(new Date('2026-06-08T00:30:00Z'));
    expect(office.form.closedMessage).not.toBe(words);
    office.send(SLIP);
    expect(office.clerk.rows(registrations)[0]?.onTime).toBe('onTime');
  });

  it('closes at the cut-off where the profile says so, and opens again when the cut-off is moved on', () => {
    const office = new IntakeOffice();
    office.clerk.type(settings, 'registration.closesFormAt', 'value', 'cutoff');
    const closes = office.clerk.rows(conferences)[0]?.registrationClosesAt as Date;
    office.comeTo(new Date(closes.getTime() - 3_600_000));
    office.send(SLIP);
    office.comeTo(new Date(closes.getTime() + 3_600_000));
    expect(closedTo(office)).toThrow(/phát biểu trực tiếp tại Hội nghị/);
    office.clerk.type(conferences, office.conference, 'registrationClosesAt', '20/06/2026 23:59');
    office.comeBack(61);
    office.send({ ...SLIP, fullName: 'Lê Thị Ví Dụ', aboutProcedures: 'Chứng thực chậm.' });
    expect(office.clerk.rows(registrations).map((row) => row.onTime)).toEqual(['onTime', 'onTime']);
  });
});

describe('consent on the Form', () => {
  it("is two ticks: giving one's data, and a name in what is posted; it does not promise minutes without names", () => {
    const { items } = new IntakeOffice().form;
    const choices = (title: string) => items.find((item) => item.title === title)?.choices?.map((one) => one.value);
    expect(choices('Đồng ý cung cấp thông tin')).toEqual(['Tôi đã đọc và đồng ý cung cấp thông tin']);
    const publishing = 'Công khai họ tên (không bắt buộc)';
    expect(choices(publishing)).toEqual(['Tôi đồng ý công khai họ tên trong văn bản được niêm yết, đăng tải']);
    expect(items.find((item) => item.title === publishing)?.helpText).toContain(
      'biên bản lưu trong hồ sơ hội nghị vẫn ghi tên',
    );
  });
});

describe('the list of hamlets on the Form', () => {
  const hamlets = (office: IntakeOffice) =>
    office.form.items.find((item) => item.title === 'Thôn, tổ dân phố')?.choices?.map((choice) => choice.value);

  it('is that of "Hồ sơ xã", and follows it on a yes; a slip carries the hamlet chosen', () => {
    const office = new IntakeOffice();
    expect(hamlets(office), 'no plan names its hamlets').toBeUndefined();
    office.clerk.type(settings, 'hamlets.names', 'value', 'Thôn Mẫu Đông\nThôn Mẫu Tây\nThôn Mẫu Đông');
    office.clerk.command('createRegistrationForm', ['YES', 'OK']);
    expect(hamlets(office)).toEqual(['Thôn Mẫu Đông', 'Thôn Mẫu Tây']);
    office.clerk.type(settings, 'hamlets.names', 'value', 'Thôn Mẫu Đông\nThôn Mẫu Tây\nThôn Mẫu Hạ');
    office.clerk.command('createRegistrationForm', ['NO', 'OK']);
    expect(hamlets(office)).toHaveLength(2);
    office.clerk.command('createRegistrationForm', ['YES', 'OK']);
    expect(hamlets(office)).toEqual(['Thôn Mẫu Đông', 'Thôn Mẫu Tây', 'Thôn Mẫu Hạ']);
    office.workspace.submitForm(office.form.id, { ...office.answers(SLIP), 'Thôn, tổ dân phố': 'Thôn Mẫu Hạ' });
    expect(office.clerk.rows(registrations)[0]?.hamlet).toBe('Thôn Mẫu Hạ');
  });
});

describe('a Form tied to the workbook again', () => {
  it('enters nothing twice and writes to nobody', () => {
    const office = new IntakeOffice();
    office.send(SLIP);
    const raw = office.workspace.world.state.workbook.sheets.find((sheet) => sheet.formUrl)?.name as string;
    office.workspace.person(OWNER).delete(raw);
    office.clerk.command('createRegistrationForm', ['OK']);
    expect(office.said()).toContain('Đã gắn lại với sổ');
    office.clerk.command('syncRegistrations');
    office.comeBack(61);
    expect(office.clerk.rows(registrations)).toHaveLength(1);
    expect(office.workspace.mailbox).toHaveLength(1);
  });

  it('takes slips from before it was tied as history: in the register, without a mail', () => {
    const office = new IntakeOffice();
    const { properties } = office.workspace.world.state;
    office.send(SLIP, 'never');
    const key = JSON.stringify(properties).match(/form\.DT-2026-01/)?.[0] as string;
    const store = Object.values(properties).find((one) => JSON.stringify(one).includes(key)) as Record<string, string>;
    const later = new Date(office.workspace.clock.now().getTime() + 60_000).toISOString();
    store[key] = JSON.stringify({ ...JSON.parse(store[key] as string), linkedAt: later });
    office.comeBack(61);
    expect(office.clerk.rows(registrations)[0]?.acknowledged).toBe('notNeeded');
    expect(office.workspace.mailbox).toHaveLength(0);
  });
});
