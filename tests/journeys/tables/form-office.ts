import { Clerk } from '../../../demo/clerk.ts';
import { newWorld } from '../../../emulator/workspace/new-world.ts';
import { type ExecutionRecord, loadProject, Workspace, type WorkspaceOptions } from '../../../emulator/workspace.ts';
import type { WorldState } from '../../../emulator/world.ts';
import { dayAt } from '../../../src/core/calendar/day.ts';
import { PRESETS } from '../../../src/core/profile/presets.ts';
import { CONSENT, formPlan, PERSON } from '../../../src/core/registration/form-plan.ts';
import type { Table } from '../../../src/core/sheet/table.ts';
import { officers } from '../../../src/core/tables/commune-tables.ts';
import { conferences } from '../../../src/core/tables/conference-tables.ts';
import { opinions } from '../../../src/core/tables/register-tables.ts';
import { formatDay } from '../../../src/core/text/format.ts';

export const OWNER = 'vanphong@xa.example';
const PROJECT = loadProject('build/dist');
const DAY_MS = 86_400_000;

/** An installed office whose conference has a Form. */
export interface FormOffice {
  readonly clerk: Clerk;
  readonly titles: ReadonlyMap<string, string>;
}

const OPTIONS: WorkspaceOptions = {
  project: PROJECT,
  now: new Date('2026-06-01T01:00:00Z'),
  owner: OWNER,
  account: 'workspace',
  name: 'Sổ thử',
};

let installed: { office: FormOffice; state: WorldState; now: Date } | null = null;

/** Installed once, and then handed out as copies. */
export function formOffice(): FormOffice {
  if (!installed) {
    const office = install();
    const { state, clock } = office.clerk.workspace.world;
    installed = { office, state: structuredClone(state), now: clock.now() };
    return office;
  }
  const world = newWorld({ ...OPTIONS, now: installed.now }, structuredClone(installed.state));
  return { ...installed.office, clerk: new Clerk(new Workspace(world), OWNER) };
}

function install(): FormOffice {
  const workspace = Workspace.create(OPTIONS);
  const clerk = new Clerk(workspace, OWNER);
  clerk.command('installOffice', [{ text: 'phu-xuyen-2026' }]);
  for (const officer of clerk.rows(officers))
    clerk.type(officers, officer.id, 'email', `${officer.id.toLowerCase()}@xa.example`);
  clerk.command('createConference', [{ text: '25/06/2026 08:00' }, { text: '1' }, 'OK']);
  clerk.command('createRegistrationForm', ['OK']);
  const profile = Object.values(PRESETS).find((preset) => preset.id === 'phu-xuyen-2026');
  const conference = clerk.rows(conferences)[0];
  if (!profile || !conference) throw new Error('no conference');
  return { clerk, titles: new Map(formPlan(profile, conference).questions.map(({ key, title }) => [key, title])) };
}

/** A slip whose every value tells the number of its citizen, so that a cell on another's line is seen. */
export function submit({ clerk, titles }: FormOffice, n: number): ExecutionRecord[] {
  const said: Record<string, string | string[]> = {
    kind: PERSON,
    fullName: `Trần Thị Mẫu ${n}`,
    phone: `09120000${String(n).padStart(2, '0')}`,
    address: `Số ${n}, thôn Thử`,
    email: `dan${n}@dan.example`,
    aboutProcedures: `Câu hỏi số ${n} về thủ tục đăng ký khai sinh: cần những giấy tờ gì, nộp ở đâu?`,
    consent: [CONSENT],
  };
  const answers = Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) => (titles.has(key) ? [[titles.get(key) as string, value]] : [])),
  );
  const form = clerk.workspace.world.state.forms[0];
  if (!form) throw new Error('no form');
  return clerk.workspace.submitForm(form.id, answers).executions;
}

/** Proposes and approves what waits. */
export function assign({ clerk }: FormOffice): void {
  clerk.command('proposeAssignments', ['YES', 'OK', 'OK']);
  clerk.command('approveAssignments', [{ text: 'Nguyễn Văn Lãnh Đạo' }, 'YES', 'OK', 'OK']);
}

/** Slips, assignment, a morning, minutes and report: once through everything. */
export function liveThrough(office: FormOffice): void {
  const { clerk } = office;
  for (const n of [1, 2, 3]) submit(office, n);
  assign(office);
  const next = new Date(clerk.workspace.clock.now().getTime() + DAY_MS);
  for (const { code } of clerk.rows(opinions)) clerk.type(opinions, code, 'receivedOn', formatDay(dayAt(next)));
  clerk.workspace.advanceTo(next);
  clerk.command('refreshOpinions');
  clerk.command('makeMinutes', ['OK', 'OK']);
  clerk.command('makeSixMonthReport', [{ text: '1/2026' }, 'OK']);
  clerk.command('showDashboard');
}

/** The number (counted from 1) of a column as it stands now. */
export function columnOf({ clerk }: FormOffice, table: Table, key: string): number {
  const position = clerk.content(table).layout.get(key);
  if (position === undefined) throw new Error(`no column ${key}`);
  return position + 1;
}
