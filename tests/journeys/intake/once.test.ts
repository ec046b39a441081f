import { describe, expect, it } from 'vitest';
import { mails } from '../../../src/core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { IntakeOffice, OWNER } from './intake-office.ts';

const SLIP = {
  fullName: 'Nguyễn Văn Mẫu',
  email: 'mau@dan.example',
  aboutProcedures: 'Thủ tục cấp giấy chứng nhận quyền sử dụng đất chậm.',
};

/** What must hold after any disturbance: each slip once, with its opinion, its own code and one mail. */
function expectOnce(office: IntakeOffice, names: readonly string[]): void {
  const rows = office.clerk.rows(registrations);
  expect(rows.map((row) => row.fullName).sort()).toEqual([...names].sort());
  expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
  expect(
    office.clerk
      .rows(opinions)
      .map((row) => row.registration)
      .sort(),
  ).toEqual(rows.map((row) => row.code).sort());
  const sent = office.workspace.mailbox.map((mail) => JSON.stringify(mail));
  for (const row of rows) expect(sent.filter((mail) => mail.includes(row.code))).toHaveLength(1);
}

describe('the event of a slip', () => {
  it.each(['once', 'twice', 'blank', 'missing'] as const)('comes %s: the slip is entered once', (event) => {
    const office = new IntakeOffice();
    office.send(SLIP, event);
    expectOnce(office, [SLIP.fullName]);
  });

  it('never comes: the next hour finds the slip', () => {
    const office = new IntakeOffice();
    office.send(SLIP, 'never');
    expect(office.clerk.rows(registrations)).toHaveLength(0);
    office.comeBack(61);
    expectOnce(office, [SLIP.fullName]);
  });
});

it('the same slip five times in a minute stands five times, four of them linked to the first', () => {
  const office = new IntakeOffice();
  for (let time = 0; time < 5; time++) office.send(SLIP);
  const rows = office.clerk.rows(registrations);
  expect(rows).toHaveLength(5);
  expect(rows.map((row) => row.duplicateSuggestion)).toEqual(['', ...Array(4).fill(rows[0]?.code)]);
});

it('a paper slip typed with the number as people write it, and the same slip by the Form: the second is linked', () => {
  const office = new IntakeOffice();
  const about = { fullName: SLIP.fullName, aboutProcedures: SLIP.aboutProcedures };
  office.clerk.typeRow(registrations, {
    ...about,
    phone: '0950.000.101',
    channel: 'Phiếu giấy',
    address: 'Thôn Mẫu Đông',
  });
  office.clerk.command('registerTypedRows', ['OK']);
  office.send({ ...about, phone: '+84 950 000 101', address: 'Số 3' });
  const [paper, form] = office.clerk.rows(registrations);
  expect(paper?.phone, 'what was typed stays').toBe('0950.000.101');
  expect(form?.duplicateSuggestion).toBe(paper?.code);
});

it('two people send at once: whatever the moment, both are entered once and told once', () => {
  const calls = countCalls();
  for (let k = 1; k <= calls; k += 14) {
    const office = new IntakeOffice();
    const other = { ...SLIP, fullName: 'Lê Thị Ví Dụ', email: 'vidu@dan.example', aboutProcedures: 'Chứng thực chậm.' };
    office.workspace.faults.push({ at: k, in: 'onRegistrationSubmitted', run: () => void office.send(other) });
    office.send(SLIP);
    office.comeBack(61);
    expectOnce(office, [SLIP.fullName, other.fullName]);
  }
});

it('an entry that is cut off at any moment is completed by the next one; its mail goes once, or a person is asked', () => {
  const calls = countCalls();
  for (let k = 1; k <= calls; k++) {
    const office = new IntakeOffice();
    const when = k % 2 === 0 ? 'before' : 'after';
    office.workspace.faults.push({ at: k, when, in: 'onRegistrationSubmitted', kill: true });
    office.send(SLIP);
    office.workspace.faults.length = 0;
    office.comeBack(61);
    const moment = `cut off ${when} call ${k}`;
    const rows = office.clerk.rows(registrations);
    expect(rows, moment).toHaveLength(1);
    expect(office.clerk.rows(opinions), moment).toHaveLength(1);
    const told = office.clerk.rows(mails).filter((mail) => mail.kind === 'acknowledgement');
    expect(told.length, moment).toBe(1);
    expect(['sent', 'stale'], moment).toContain(told[0]?.state);
    if (told[0]?.state === 'sent') expect(rows[0]?.acknowledged, moment).toBe('mailed');
    const left = office.workspace.mailbox.filter((mail) => mail.to.includes(SLIP.email)).length;
    expect(left, moment).toBeLessThanOrEqual(1);
    if (told[0]?.state === 'sent') expect(left, moment).toBe(1);
  }
});

it('a number given by the Form is not given again by hand, though its row is gone and the hour has not struck', () => {
  const office = new IntakeOffice();
  office.send(SLIP);
  const [given] = office.clerk.rows(registrations);
  office.workspace.person(office.clerk.user).deleteRows(registrations.sheet, 3);
  const content = office.clerk.content(registrations);
  const typed = Array.from({ length: content.width }, () => '');
  typed[content.layout.get('fullName') as number] = 'Phạm Thị Gõ Tay';
  typed[content.layout.get('aboutProcedures') as number] = 'Xin bản sao khai sinh.';
  office.workspace.person(office.clerk.user).edit(registrations.sheet, 'A3', [typed]);
  office.clerk.command('registerTypedRows');
  const [entered] = office.clerk.rows(registrations);
  expect(entered?.fullName).toBe('Phạm Thị Gõ Tay');
  expect(entered?.code).not.toBe('');
  expect(entered?.code).not.toBe(given?.code);
});

function countCalls(): number {
  return new IntakeOffice().send(SLIP).executions.reduce((sum, one) => sum + one.serviceCalls.total, 0);
}

it('no mail is left today: the slip is entered, its mail waits and goes out tomorrow', () => {
  const office = new IntakeOffice();
  const { usage } = office.workspace.world.state;
  usage[`mail:${OWNER}`] = { since: office.workspace.clock.now().getTime(), count: 100_000 };
  office.send(SLIP);
  expect(office.workspace.mailbox).toHaveLength(0);
  expect(office.clerk.rows(registrations)[0]?.acknowledged).toBe('queued');
  expect(office.clerk.rows(mails)[0]?.error).toContain('ngày mai');
  office.comeBack(25 * 60);
  expectOnce(office, [SLIP.fullName]);
});

describe('a row that somebody deleted by mistake', () => {
  it('comes back at the next hour under its code, with a note, and nobody is written to again', () => {
    const office = new IntakeOffice();
    office.send(SLIP);
    office.send({ ...SLIP, fullName: 'Lê Thị Ví Dụ', email: 'vidu@dan.example', aboutProcedures: 'Chứng thực chậm.' });
    const [first] = office.clerk.rows(registrations);
    office.workspace.person(office.clerk.user).deleteRows(registrations.sheet, 3);
    office.comeBack(61);
    const rows = office.clerk.rows(registrations);
    const back = rows.find((row) => row.code === first?.code);
    expect(back).toMatchObject({ fullName: SLIP.fullName, acknowledged: 'mailed' });
    expect(back?.note).toContain('Khôi phục');
    expectOnce(office, [SLIP.fullName, 'Lê Thị Ví Dụ']);
  });
});

it('thirty slips in one minute on a register that already holds three hundred: none is lost, none is waiting', () => {
  const office = new IntakeOffice();
  const content = office.clerk.content(registrations);
  const at = content.layout.get('fullName') as number;
  const about = content.layout.get('aboutProcedures') as number;
  office.workspace.person(office.clerk.user).edit(
    registrations.sheet,
    'A3',
    Array.from({ length: 300 }, (_, n) => {
      const cells = Array.from({ length: content.width }, () => '');
      cells[at] = `Người Thứ ${n}`;
      cells[about] = `Việc số ${n} của thôn`;
      return cells;
    }),
  );
  const pasted = office.clerk.command('registerTypedRows');
  expect(office.clerk.rows(registrations).filter((row) => row.code !== '')).toHaveLength(300);
  expect(pasted.serviceCalls.total).toBeLessThan(100);
  const send = (n: number) =>
    void office.send({
      fullName: `Trần Văn ${n}`,
      email: `nguoi${n}@dan.example`,
      aboutProcedures: `Điện đường ngõ ${n}`,
    });
  for (let n = 16; n < 30; n++) send(n);
  // Half of them come while the last is being written: their events find the lock taken, and nobody comes after them.
  office.workspace.faults.push({
    in: 'onRegistrationSubmitted',
    at: (call) => call.api === 'Range' && call.method === 'setValues',
    run: () => {
      for (let n = 1; n <= 15; n++) send(n);
    },
  });
  send(0);
  const codes = office.clerk.rows(registrations).map((row) => row.code);
  expect(new Set(codes).size).toBe(330);
  expect(new Set(office.workspace.mailbox.flatMap(({ to }) => to)).size).toBe(30);
  expect(office.workspace.mailbox).toHaveLength(30);
  expect(office.clerk.rows(mails).filter((mail) => mail.state !== 'sent')).toEqual([]);
});

it('whose id in the register was typed over or cleared keeps its row, its code and its mail', () => {
  const office = new IntakeOffice();
  office.send(SLIP);
  office.send({ ...SLIP, fullName: 'Trần Thị Hai' });
  const [first, second] = office.clerk.rows(registrations);
  office.clerk.type(registrations, first?.code as string, 'sourceId', '');
  office.clerk.type(registrations, second?.code as string, 'sourceId', 'đã xem');
  office.clerk.command('syncRegistrations');
  expectOnce(office, [SLIP.fullName, 'Trần Thị Hai']);
  expect(office.clerk.rows(registrations).map((row) => row.sourceId)).toEqual([first?.sourceId, second?.sourceId]);
  office.comeBack(61);
  expectOnce(office, [SLIP.fullName, 'Trần Thị Hai']);
});

describe('rows of paper slips whose entry was cut off', () => {
  it.each([
    ['after the codes stand', 'flush', 1],
    ['while the slip is filled in', 'setValues', 2],
    ['while the opinions are added', 'setValues', 3],
  ])('%s: chosen again, the command goes on', (_when, method, nth) => {
    const office = new IntakeOffice();
    const { clerk } = office;
    clerk.typeRow(registrations, {
      fullName: 'Lê Thị Giấy',
      email: 'giay@dan.example',
      aboutProcedures: 'Đất đai chậm.',
    });
    clerk.typeRow(registrations, {
      fullName: 'Ngô Văn Tờ',
      email: 'to@dan.example',
      aboutProcedures: 'Khai sinh cần gì?',
    });
    let count = 0;
    office.workspace.faults.push({
      in: 'registerTypedRows',
      at: (call) => call.method === method && ++count === nth,
      when: 'after',
      kill: true,
    });
    expect(() => clerk.command('registerTypedRows', ['OK'])).toThrow();
    clerk.command('registerTypedRows', ['OK', 'OK']);
    expectOnce(office, ['Lê Thị Giấy', 'Ngô Văn Tờ']);
  });
});
