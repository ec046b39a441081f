/** An office with one conference whose register is filled in at once, and the words of the papers that it makes. */
import PizZip from 'pizzip';
import { Clerk } from '../../../demo/clerk.ts';
import { writeCells } from '../../../emulator/spreadsheet/write-cells.ts';
import { type ExecutionRecord, loadProject, type UiAnswer, Workspace } from '../../../emulator/workspace.ts';
import { day, instantAt } from '../../../src/core/calendar/day.ts';
import { PRESETS } from '../../../src/core/profile/presets.ts';
import { emptyRow, type Row, type Table } from '../../../src/core/sheet/table.ts';
import { officers } from '../../../src/core/tables/commune-tables.ts';
import { conferences, documents } from '../../../src/core/tables/conference-tables.ts';
import { type Opinion, opinions, type Registration, registrations } from '../../../src/core/tables/register-tables.ts';

export const OWNER = 'vanphong@xa.example';
export const PROFILES = Object.values(PRESETS);
export const CODE = 'DT-2026-01';
const project = loadProject('build/dist');

/** Installed, with a leader who has an address, a conference, its chair and its secretary. */
export function paperOffice(preset = 'phu-xuyen-2026'): Clerk {
  const workspace = Workspace.create({
    project,
    now: new Date('2026-06-01T02:00:00Z'),
    owner: OWNER,
    account: 'workspace',
    name: 'Sổ',
  });
  const clerk = new Clerk(workspace, OWNER);
  clerk.command('installOffice', [{ text: preset }]);
  clerk.typeRow(officers, {
    id: 'LD-01',
    unit: 'Lãnh đạo UBND',
    unitKind: 'Thuộc xã',
    name: 'Nguyễn Văn Mẫu',
    email: 'lanhdao@xa.example',
    leaderOf: 'tất cả',
  });
  clerk.command('createConference', [{ text: '25/06/2026 08:00' }, { text: '1' }, 'OK']);
  clerk.type(conferences, CODE, 'chair', 'Nguyễn Văn Mẫu');
  clerk.type(conferences, CODE, 'secretary', 'Lê Thị Thư');
  return clerk;
}

/** Rows put into the sheet in one go: quicker than a slip at a time. */
export function paste<T extends Table>(clerk: Clerk, table: T, rows: readonly Partial<Row<T>>[]): void {
  const { workbook } = clerk.workspace.world.state;
  const sheet = workbook.sheets.find((one) => one.name === table.sheet);
  if (!sheet) throw new Error(table.sheet);
  const { layout, lines } = clerk.content(table);
  const width = Math.max(...layout.values()) + 1;
  const values = rows.map((row) => {
    const cells = new Array<unknown>(width).fill('');
    for (const [key, position] of layout) cells[position] = cellOf(table, key, (row as Record<string, unknown>)[key]);
    return cells;
  });
  sheet.maxRows = Math.max(sheet.maxRows, lines + rows.length);
  writeCells(workbook, sheet, lines + 1, 1, values, { user: clerk.user, now: clerk.workspace.clock.now() });
}

function cellOf(table: Table, key: string, value: unknown): unknown {
  const column = table.columns[key];
  if (!column || value === undefined || value === null) return '';
  return column.toCell(value);
}

export function slip(n: number, more: Partial<Registration> = {}): Partial<Registration> {
  return {
    ...emptyRow(registrations),
    code: `${CODE}-${String(n).padStart(4, '0')}`,
    conference: CODE,
    channel: 'paper',
    fullName: `Trần Thị Mẫu ${n}`,
    phone: '0912000001',
    address: `Số ${n} ngõ Thử`,
    hamlet: 'thôn Thử',
    receivedAt: instantAt(day('2026-06-05'), 9),
    onTime: 'onTime',
    ...more,
  };
}

export function opinion(n: number, more: Partial<Opinion> = {}): Partial<Opinion> {
  return {
    ...emptyRow(opinions),
    code: `${CODE}-${String(n).padStart(4, '0')}-1`,
    registration: `${CODE}-${String(n).padStart(4, '0')}`,
    conference: CODE,
    section: 'aboutHandling',
    citizen: `Trần Thị Mẫu ${n}`,
    hamlet: 'thôn Thử',
    content: `Câu hỏi số ${n} về giải quyết hồ sơ đất đai.`,
    field: 'dat_dai',
    scope: 'in_scope',
    unit: 'Phòng Kinh tế',
    status: 'assigned',
    dueOn: day('2026-07-05'),
    ...more,
  };
}

/** The command as the person runs it; an answer too many does no harm. */
export function run(
  clerk: Clerk,
  command: string,
  answers: UiAnswer[] = ['OK', 'OK', 'OK'],
  more: object = {},
): ExecutionRecord {
  return clerk.workspace.run(command, { user: clerk.user, answers, ...more });
}

/** What the last dialogs said. */
export function said(clerk: Clerk): string {
  return clerk.workspace
    .desk(clerk.user)
    .questions.map((question) => `${question.title}\n${question.message}`)
    .join('\n');
}

export function papers(clerk: Clerk, kind: string): Row<typeof documents>[] {
  return clerk.rows(documents).filter((row) => row.kind === kind);
}

/** The words of the last paper of a kind, body and annexes. */
export function words(clerk: Clerk, kind: string): string {
  const row = papers(clerk, kind).pop();
  const file = clerk.workspace.drive.files.find((one) => one.id === row?.docxId);
  if (!file?.bytes) throw new Error(`no ${kind}: ${said(clerk)}`);
  return wordsOf(file.bytes);
}

export function wordsOf(bytes: Uint8Array): string {
  const zip = new PizZip(bytes);
  return Object.keys(zip.files)
    .filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .map((name) => zip.file(name)?.asText() ?? '')
    .join('\n')
    .replace(/<w:br[^>]*>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
