/** A small office on the emulator, from the compiled bundle: two officers, a leader, one conference, four slips. */
import { Clerk } from '../../../demo/clerk.ts';
import type { Fault } from '../../../emulator/kernel/faults.ts';
import { lastRow } from '../../../emulator/spreadsheet/grid.ts';
import { readValues } from '../../../emulator/spreadsheet/read-cells.ts';
import { newWorld } from '../../../emulator/workspace/new-world.ts';
import type { ExecutionRecord, UiAnswer, WorkspaceOptions } from '../../../emulator/workspace.ts';
import { loadProject, Workspace } from '../../../emulator/workspace.ts';
import type { WorldState } from '../../../emulator/world.ts';
import { columnLetter } from '../../../src/core/sheet/layout.ts';
import type { Row, Table } from '../../../src/core/sheet/table.ts';
import { officers } from '../../../src/core/tables/commune-tables.ts';
import { journal, mails } from '../../../src/core/tables/ledger-tables.ts';
import { type Opinion, opinions, registrations } from '../../../src/core/tables/register-tables.ts';

export const OWNER = 'vanphong@xa.example';
export const COLLEAGUE = 'dongnghiep@xa.example';
export const LEADER = 'Nguyễn Văn Lãnh Đạo, Phó Chủ tịch UBND';
/** Monday, 1 June 2026, nine in the morning. */
export const MONDAY = '2026-06-01T09:00:00+07:00';

export class WorkOffice extends Clerk {
  /** Pastes rows below the last one, as one edit. */
  paste(table: Table, rows: readonly Readonly<Record<string, string>>[]): void {
    const content = this.content(table);
    const cells = rows.map((row) => {
      const line = Array.from({ length: content.width }, () => '');
      for (const [key, typed] of Object.entries(row)) line[content.layout.get(key) as number] = typed;
      return line;
    });
    this.workspace.person(this.user).edit(table.sheet, `A${content.lines + 1}`, cells);
  }

  /** Types into several cells of one row. */
  fill(table: Table, code: string, cells: Readonly<Record<string, string>>): void {
    for (const [column, typed] of Object.entries(cells)) this.type(table, code, column, typed);
  }

  lineOf(table: Table, code: string): number {
    const placed = this.content(table).byCode.get(code);
    if (!placed) throw new Error(`${code} is not in "${table.sheet}"`);
    return placed.line;
  }

  /** Runs a command, with what disturbs it. */
  run(name: string, answers: readonly UiAnswer[] = [], faults: Fault[] = [], user = this.user): ExecutionRecord {
    return this.workspace.run(name, { user, answers: [...answers], faults });
  }

  opinion(code: string): Opinion {
    const found = this.rows(opinions).find((one) => one.code === code);
    if (!found) throw new Error(`no opinion ${code}`);
    return found;
  }

  mailsOf(kind: string): Row<typeof mails>[] {
    return this.rows(mails).filter((mail) => mail.kind === kind);
  }

  logged(what: string): Row<typeof journal>[] {
    return this.rows(journal).filter((row) => row.what === what);
  }

  at(instant: string): void {
    this.workspace.advanceTo(new Date(instant));
  }

  /** So many mails may still be sent today. */
  quota(left: number): void {
    const { state, clock } = this.workspace.world;
    state.usage[`mail:${this.user}`] = { since: clock.now().getTime(), count: 1500 - left };
  }

  /** A drawn sheet as people see it: rows of four texts. */
  texts(name: string): string[][] {
    const { workbook } = this.workspace.world.state;
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet "${name}"`);
    const area = { row: 1, column: 1, rows: Math.max(lastRow(sheet), 1), columns: 4 };
    return readValues(workbook, sheet, area).map((row) => row.map(String));
  }

  letter(table: Table, key: string): string {
    return columnLetter(this.content(table).layout.get(key) as number);
  }
}

const OPTIONS: WorkspaceOptions = {
  project: loadProject('build/dist'),
  now: new Date(MONDAY),
  owner: OWNER,
  account: 'workspace',
};

const copies = new Map<string, { state: WorldState; now: Date }>();

/** Made once, then handed out as copies: an office at the same point for every test. */
function copyOf(name: string, make: () => WorkOffice): WorkOffice {
  const kept = copies.get(name);
  if (kept)
    return new WorkOffice(new Workspace(newWorld({ ...OPTIONS, now: kept.now }, structuredClone(kept.state))), OWNER);
  const office = make();
  const { state, clock } = office.workspace.world;
  copies.set(name, { state: structuredClone(state), now: clock.now() });
  return copyOf(name, make);
}

/** Installed, with officers CB-01 and CB-02 and the leader LD-01, and the conference DT-2026-01. */
const emptyOffice = (): WorkOffice => copyOf('empty', install);

function install(): WorkOffice {
  const office = new WorkOffice(Workspace.create(OPTIONS), OWNER);
  office.command('installOffice', [{ text: 'phu-xuyen-2026' }]);
  for (const id of ['CB-01', 'CB-02'])
    office.fill(officers, id, { name: `Trần Văn ${id}`, email: `${id.toLowerCase()}@xa.example` });
  office.paste(officers, [
    {
      id: 'LD-01',
      unit: 'Lãnh đạo UBND',
      name: 'Nguyễn Văn Lãnh Đạo',
      email: 'lanhdao@xa.example',
      leaderOf: 'tất cả',
    },
  ]);
  office.command('createConference', [{ text: '25/06/2026 08:00' }, { text: '1' }, 'OK']);
  return office;
}

const SLIPS = [
  {
    fullName: 'Lê Thị Ví Dụ',
    email: 'vidu@dan.example',
    aboutProcedures: 'Thủ tục khai sinh còn chậm so với giấy hẹn',
  },
  { fullName: 'Phạm Văn Thử', email: 'thu@dan.example', aboutProcedures: 'Khai sinh cho con phải chờ lâu' },
  { fullName: 'Đỗ Thị Mẫu', phone: '0912345678', aboutProcedures: 'Khai sinh chậm, đề nghị sửa' },
  { fullName: 'Vũ Văn Mẫu', email: 'vu@dan.example', aboutProcedures: 'Đề nghị niêm yết biểu mẫu mới' },
];

/** Codes of the four opinions. */
export const [A, B, C, D] = [1, 2, 3, 4].map((n) => `DT-2026-01-000${n}-1`) as [string, string, string, string];

/** Four slips in the register; each opinion has its unit and officer, as staff would choose them. */
export const officeWithOpinions = (times = 1): WorkOffice => copyOf(`opinions ${times}`, () => withOpinions(times));

function withOpinions(times: number): WorkOffice {
  const office = emptyOffice();
  const slips = Array.from({ length: times }, () => SLIPS).flat();
  office.paste(
    registrations,
    slips.map((slip) => ({ conference: 'DT-2026-01', channel: 'Phiếu giấy', ...slip })),
  );
  office.command('registerTypedRows', ['OK']);
  const units = office.rows(officers);
  const content = office.content(opinions);
  const given = content.rows.map((_, at) => {
    const officer = units[at % 4 === 3 ? 1 : 0] as Row<typeof officers>;
    return { unit: officer.unit, officer: officer.id };
  });
  const column = (key: string, values: string[][]) =>
    office.workspace.person(OWNER).edit(opinions.sheet, `${office.letter(opinions, key)}3`, values);
  column(
    'scope',
    given.map(() => ['Thuộc nội dung, thẩm quyền xã']),
  );
  column(
    'unit',
    given.map((one) => [one.unit]),
  );
  column(
    'officer',
    given.map((one) => [one.officer]),
  );
  return office;
}

/** The same, approved by the leader and mailed to the officers. */
export const officeAtWork = (): WorkOffice => copyOf('at work', atWork);

function atWork(): WorkOffice {
  const office = officeWithOpinions();
  office.select(opinions, A, B, C, D);
  office.command('approveAssignments', [{ text: LEADER }, 'YES', 'OK', 'OK']);
  return office;
}

/** The same, received by the units on Tuesday: the clocks run. */
export const officeWithClocks = (): WorkOffice => copyOf('clocks', withClocks);

function withClocks(): WorkOffice {
  const office = officeAtWork();
  office.at('2026-06-02T09:00:00+07:00');
  office.select(opinions, A, B, C, D);
  office.command('recordReceipts', [{ text: '' }, 'YES', 'OK']);
  return office;
}
