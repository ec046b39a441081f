import { Clerk } from '../demo/clerk.ts';
import { loadProject, Workspace } from '../emulator/workspace.ts';
import { addDays, type Day, dayAt } from '../src/core/calendar/day.ts';
import { emptyRow } from '../src/core/sheet/table.ts';
import { officers } from '../src/core/tables/commune-tables.ts';
import { conferences } from '../src/core/tables/conference-tables.ts';
import { journal, mails } from '../src/core/tables/ledger-tables.ts';
import { opinions, registrations } from '../src/core/tables/register-tables.ts';
import { fillTable } from './fill-workbook.ts';

export const OWNER = 'vanphong@xa.example';
const OFFICERS = 40;
const DAY_MS = 86_400_000;
const UNIT = 'Phòng Thử nghiệm';
/** A conference each quarter since January 2024: a half-year holds a fifth of the register. */
const CONFERENCES = Array.from({ length: 10 }, (_, quarter) => {
  const held = new Date(Date.UTC(2024, quarter * 3, 25, 1));
  return { code: `DT-${held.getUTCFullYear()}-${90 + quarter}`, held };
});
const CONTENT =
  'Đề nghị xã cho biết thành phần hồ sơ và thời gian giải quyết thủ tục cấp giấy chứng nhận quyền sử dụng đất lần đầu; gia đình đã nộp hồ sơ hai lần, mỗi lần được hướng dẫn một khác.';

/** An installed office with a Form, forty officers, and a register that already holds so many opinions. */
export function bigOffice(size: number): Clerk {
  const workspace = Workspace.create({
    project: loadProject('build/dist'),
    now: new Date('2026-06-01T01:00:00Z'),
    owner: OWNER,
    account: 'workspace',
    name: `Sổ thử ${size}`,
  });
  const clerk = new Clerk(workspace, OWNER);
  clerk.command('installOffice', [{ text: 'phu-xuyen-2026' }]);
  clerk.command('createConference', [{ text: '25/06/2026 08:00' }, { text: '1' }, 'OK']);
  clerk.command('createRegistrationForm', ['OK']);
  const { workbook } = workspace.world.state;
  fillTable(workbook, officers, officersOfBench());
  fillTable(
    workbook,
    conferences,
    CONFERENCES.map(({ code, held }) => ({
      ...emptyRow(conferences),
      code,
      name: `Hội nghị đã họp ${code}`,
      kind: 'periodic',
      form: 'inPerson',
      startsAt: held,
      status: 'held',
      lastSlipNumber: size,
    })),
  );
  fillRegister(clerk, size);
  clerk.command('refreshOpinions');
  return clerk;
}

const officerId = (at: number): string => `TN-${String((at % OFFICERS) + 1).padStart(2, '0')}`;

function officersOfBench() {
  return Array.from({ length: OFFICERS }, (_, at) => ({
    ...emptyRow(officers),
    id: officerId(at),
    unit: `${UNIT} ${Math.floor(at / 4) + 1}`,
    unitKind: 'commune' as const,
    name: `Cán bộ ${at + 1}`,
    title: 'Công chức',
    email: `${officerId(at).toLowerCase()}@xa.example`,
  }));
}

interface OldSlip {
  readonly code: string;
  readonly conference: string;
  readonly n: number;
  readonly at: Date;
}

/** Nine in ten opinions are answered and told; the tenth is with an officer and due in months. */
function fillRegister(clerk: Clerk, size: number): void {
  const { workbook } = clerk.workspace.world.state;
  const slips = Array.from({ length: size }, (_, n): OldSlip => {
    const conference = CONFERENCES[Math.floor((n * CONFERENCES.length) / size)] as { code: string; held: Date };
    const at = new Date(conference.held.getTime() - 15 * DAY_MS);
    return { conference: conference.code, n, at, code: `${conference.code}-${String(n + 1).padStart(4, '0')}` };
  });
  fillTable(workbook, registrations, slips.map(registrationRow));
  fillTable(
    workbook,
    opinions,
    slips.map((slip) => opinionRow(slip, dayAt(slip.at))),
  );
  fillTable(
    workbook,
    mails,
    slips.map(({ code, at }) => ({
      ...emptyRow(mails),
      key: `acknowledgement/${code}`,
      kind: 'acknowledgement' as const,
      to: `${code.toLowerCase()}@dan.example`,
      subject: `Đã nhận phiếu ${code}`,
      about: code,
      state: 'sent' as const,
      priority: 1,
      intendedAt: at,
      sentAt: at,
      body: `Kính gửi ông/bà, phiếu ${code} đã được tiếp nhận.`,
    })),
  );
  fillTable(
    workbook,
    journal,
    slips.map(({ code, n, at }) => ({
      ...emptyRow(journal),
      id: `cu-${n}`,
      at,
      by: OWNER,
      what: 'Vào sổ phiếu',
      about: code,
    })),
  );
}

function registrationRow({ code, conference, n, at }: OldSlip) {
  return {
    ...emptyRow(registrations),
    code,
    conference,
    channel: 'form' as const,
    fullName: `Nguyễn Văn ${n}`,
    kind: 'individual' as const,
    phone: `09${String(10_000_000 + n)}`,
    email: `${code.toLowerCase()}@dan.example`,
    address: `Số ${n}, thôn ${(n % 30) + 1}`,
    hamlet: `Thôn ${(n % 30) + 1}`,
    aboutProcedures: `${CONTENT} (${n})`,
    submittedAt: at,
    receivedAt: at,
    onTime: 'onTime' as const,
    consent: true,
    acknowledged: 'mailed' as const,
    acknowledgedOn: dayAt(at),
    sourceId: `2_cu_${n}`,
  };
}

function opinionRow({ code, conference, n }: Omit<OldSlip, 'at'>, on: Day) {
  const done = n % 10 !== 0;
  return {
    ...emptyRow(opinions),
    code: `${code}-1`,
    registration: code,
    conference,
    section: 'aboutProcedures' as const,
    citizen: `Nguyễn Văn ${n}`,
    content: `${CONTENT} (${n})`,
    field: 'dat_dai',
    scope: 'in_scope' as const,
    unit: `${UNIT} ${Math.floor((n % OFFICERS) / 4) + 1}`,
    officer: officerId(n),
    approvedBy: 'Lãnh đạo',
    approvedOn: on,
    assignedOn: on,
    receivedOn: on,
    originalDueOn: done ? addDays(on, 7) : ('2026-12-15' as Day),
    dueOn: done ? addDays(on, 7) : ('2026-12-15' as Day),
    why: 'Năm ngày làm việc từ ngày nhận phân công.',
    status: done ? ('told' as const) : ('assigned' as const),
    ...(done && {
      answer: 'Đơn vị đã hướng dẫn đầy đủ thành phần hồ sơ và hẹn ngày trả kết quả.',
      answerWay: 'atConference' as const,
      answeredBy: 'Cán bộ',
      answerApprovedBy: 'Lãnh đạo',
      answerApprovedOn: addDays(on, 5),
      answeredOn: addDays(on, 5),
      outcome: 'explained' as const,
      toldOn: addDays(on, 5),
      punctuality: 'onTime' as const,
    }),
  };
}

/** Opinions of every officer that are due in a working day: forty mails in the morning. */
export function makeDue(clerk: Clerk, dueOn: Day): void {
  const { workbook } = clerk.workspace.world.state;
  const on = addDays(dueOn, -7);
  fillTable(
    workbook,
    opinions,
    Array.from({ length: OFFICERS }, (_, n) => ({
      ...opinionRow({ code: `DT-2026-99-9${String(n).padStart(4, '0')}`, conference: 'DT-2026-99', n: n * 10 }, on),
      unit: `${UNIT} ${Math.floor(n / 4) + 1}`,
      officer: officerId(n),
      originalDueOn: dueOn,
      dueOn,
    })),
  );
}
