import { beforeEach, describe, expect, it } from 'vitest';
import type { ServiceCall } from '../../../emulator/kernel/membrane.ts';
import { conferences } from '../../../src/core/tables/conference-tables.ts';
import { journal, mails } from '../../../src/core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { type CitizenSlip, IntakeOffice } from './intake-office.ts';

const slip = (name: string): CitizenSlip => ({
  fullName: name,
  email: `nguoi${name.length}.${name.charCodeAt(0)}@dan.example`,
  aboutProcedures: `Thủ tục khai sinh của nhà ${name} phải đi lại nhiều lần.`,
});

let office: IntakeOffice;
const names = (): string[] => office.clerk.rows(registrations).map((row) => row.fullName);
const logged = (): string =>
  office.clerk
    .rows(journal)
    .map((row) => `${row.what}: ${row.detail}`)
    .join('\n');
const dashboard = (): string => {
  office.clerk.command('showDashboard');
  return JSON.stringify(office.workspace.world.state.workbook.sheets.find((sheet) => sheet.name === 'Bảng điều khiển'));
};
const sendTo = (form: number, one: CitizenSlip, event?: 'never') =>
  office.workspace.submitForm(
    office.workspace.world.state.forms[form]?.id as string,
    office.answers(one),
    event ? { event } : {},
  );

/** Two conferences, each with its Form: the first one's is the one that gives trouble. */
beforeEach(() => {
  office = new IntakeOffice();
  office.clerk.command('createConference', [{ text: '20/08/2026 08:00' }, { text: '3' }, 'YES', 'OK']);
  office.clerk.command('createRegistrationForm', ['OK']);
});

describe('one Form of two gives trouble', () => {
  it('cannot be opened: the other is read on the event, and log, dashboard and health say so until it is mended', () => {
    const [first] = office.workspace.world.state.forms;
    if (!first) throw new Error('thiếu biểu mẫu');
    sendTo(0, slip('Nguyễn Văn Kẹt'), 'never');
    first.trashed = true;
    sendTo(1, slip('Lê Thị Thông'));
    expect(names()).toEqual(['Lê Thị Thông']);
    expect(office.workspace.mailbox).toHaveLength(1);
    expect(logged()).toMatch(/Nhận phiếu trực tuyến bị lỗi: .*DT-2026-01.*Thêm cộng tác viên/);
    expect(dashboard()).toMatch(/Nhận phiếu trực tuyến.*DT-2026-01/);
    const entries = office.clerk.rows(journal).length;
    sendTo(1, slip('Trần Văn Nữa'));
    const again = office.clerk.rows(journal).filter((row) => row.what === 'Nhận phiếu trực tuyến bị lỗi');
    expect(again, 'told once, not with every slip').toHaveLength(1);
    expect(office.clerk.rows(journal).length).toBeGreaterThan(entries);
    first.trashed = false;
    office.comeBack(61);
    expect(names()).toEqual(['Lê Thị Thông', 'Trần Văn Nữa', 'Nguyễn Văn Kẹt']);
    expect(dashboard()).not.toContain('Nhận phiếu trực tuyến');
  });

  it('its conference lost its row: the other is entered', () => {
    sendTo(0, slip('Nguyễn Văn Kẹt'), 'never');
    office.workspace.person(office.clerk.user).deleteRows(conferences.sheet, 3);
    sendTo(1, slip('Lê Thị Thông'));
    expect(names()).toEqual(['Lê Thị Thông']);
    expect(dashboard()).toContain('không còn dòng này');
  });

  it.each([
    ['slip', '"DT-2026-01-0001"'],
    ['opinion', '"DT-2026-01-0001-1"'],
  ])(
    'is cut off by an error while its %s is written: the other goes on, it is completed, each is told once',
    (_what, code) => {
      sendTo(0, slip('Nguyễn Văn Kẹt'), 'never');
      const writes = ({ method, args }: ServiceCall) =>
        method === 'setValues' &&
        JSON.stringify(args).includes('Nguyễn Văn Kẹt') &&
        JSON.stringify(args).includes(code);
      office.workspace.faults.push({ in: 'onRegistrationSubmitted', at: writes, fail: true });
      sendTo(1, slip('Lê Thị Thông'));
      expect(names()).toContain('Lê Thị Thông');
      expect(dashboard()).toContain('Nhận phiếu trực tuyến');
      const codes = () => office.clerk.rows(registrations).map((row) => row.code);
      const told = office.workspace.mailbox.map(({ subject }) => codes().filter((one) => subject.includes(one)).length);
      expect(told, 'no mail names a code that the register does not hold').toEqual([1]);
      office.comeBack(61);
      office.comeBack(61);
      expect(names().sort()).toEqual(['Lê Thị Thông', 'Nguyễn Văn Kẹt']);
      expect(office.clerk.rows(opinions).map((row) => row.registration)).toHaveLength(2);
      expect(office.clerk.rows(mails).filter((mail) => mail.kind === 'acknowledgement')).toHaveLength(2);
      expect(office.workspace.mailbox).toHaveLength(2);
      expect(dashboard()).not.toContain('Nhận phiếu trực tuyến');
    },
  );
});

it('one reply that Google will not hand out does not hold up those beside it, and is taken at the next look', () => {
  sendTo(1, slip('Nguyễn Văn Kẹt'), 'never');
  office.workspace.clock.moveTo(new Date(office.workspace.clock.now().getTime() + 5000));
  office.workspace.faults.push({
    in: 'onRegistrationSubmitted',
    at: (call) => call.method === 'getItemResponses',
    fail: true,
  });
  sendTo(1, slip('Lê Thị Thông'));
  expect(names()).toEqual(['Lê Thị Thông']);
  expect(dashboard()).toContain('chưa đọc được, lượt sau đọc lại');
  sendTo(1, slip('Trần Văn Sau'));
  expect(names().sort()).toEqual(['Lê Thị Thông', 'Nguyễn Văn Kẹt', 'Trần Văn Sau']);
});

it('an intake that cannot begin at all is remembered where it ran, on the event', () => {
  office.workspace.faults.push({
    in: 'onRegistrationSubmitted',
    at: (call) => call.method === 'setSpreadsheetTimeZone' || call.method === 'getSpreadsheetTimeZone',
    fail: 'Service Spreadsheets timed out while accessing document.',
  });
  const { executions } = sendTo(1, slip('Lê Thị Thông'));
  expect(
    executions.some((one) => one.error),
    'Google shows it as failed',
  ).toBe(true);
  expect(dashboard()).toContain('timed out');
  expect(logged()).toContain('timed out');
  office.comeBack(61);
  expect(names()).toEqual(['Lê Thị Thông']);
});
