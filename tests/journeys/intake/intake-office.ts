/** An office at work on the compiled bundle: installed, one conference, its Form published, people named. */
import { Clerk } from '../../../demo/clerk.ts';
import { newWorld } from '../../../emulator/workspace/new-world.ts';
import { loadProject, Workspace, type WorkspaceOptions } from '../../../emulator/workspace.ts';
import type { WorldState } from '../../../emulator/world.ts';
import type { Table } from '../../../src/core/sheet/table.ts';
import { officers } from '../../../src/core/tables/commune-tables.ts';
import { conferences } from '../../../src/core/tables/conference-tables.ts';

export const OWNER = 'vanphong@xa.example';
export const RECEIVER = 'thanhtra@xa.example';
export const COLLEAGUE = 'canbo@xa.example';
/** Monday, 1 June 2026, eight o'clock. */
const PROJECT = loadProject('build/dist');
export const START = new Date('2026-06-01T01:00:00Z');

/** The one-line questions by how their titles read in the five plans. */
const TITLES: Readonly<Record<string, RegExp>> = {
  fullName: /^họ và tên/i,
  phone: /điện thoại/i,
  email: /email|thư điện tử/i,
  address: /^(?:địa chỉ|nơi)(?!.*(?:email|thư))/i,
};

export interface CitizenSlip {
  readonly fullName?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly aboutProcedures?: string;
  readonly aboutHandling?: string;
}

/** A workbook that was set up once, for every test that begins with the same one. */
const made = new Map<string, { state: WorldState; now: Date }>();

type Options = Partial<WorkspaceOptions> & { profile?: string };

/** Installed, the receiver of denunciations named, one conference with its Form: as it stands, or a copy of it. */
function officeOf({ profile = 'phu-xuyen-2026', ...rest }: Options): Workspace {
  const options: WorkspaceOptions = {
    project: PROJECT,
    now: START,
    owner: OWNER,
    editors: [RECEIVER, COLLEAGUE],
    account: 'workspace',
    ...rest,
  };
  const key = JSON.stringify([profile, rest]);
  const known = made.get(key);
  if (known) return new Workspace(newWorld({ ...options, now: known.now }, structuredClone(known.state)));
  const workspace = Workspace.create(options);
  const clerk = new Clerk(workspace, OWNER);
  clerk.command('installOffice', [{ text: profile }]);
  const first = clerk.rows(officers)[0]?.id as string;
  clerk.type(officers, first, 'name', 'Trần Thị Thanh Tra');
  clerk.type(officers, first, 'email', RECEIVER);
  clerk.type(officers, first, 'confidential', 'Có');
  clerk.command('createConference', [{ text: '25/06/2026 08:00' }, { text: '1' }, 'OK']);
  clerk.command('createRegistrationForm', ['OK']);
  const { state, clock } = workspace.world;
  made.set(key, { state: structuredClone(state), now: clock.now() });
  return officeOf({ profile, ...rest });
}

export class IntakeOffice {
  readonly workspace: Workspace;
  readonly clerk: Clerk;
  readonly conference: string;

  constructor(options: Options = {}) {
    this.workspace = officeOf(options);
    this.clerk = new Clerk(this.workspace, OWNER);
    this.conference = this.clerk.rows(conferences)[0]?.code as string;
  }

  get form() {
    const form = this.workspace.world.state.forms[0];
    if (!form) throw new Error('Không có biểu mẫu');
    return form;
  }

  /** A citizen fills the Form in. */
  send(slip: CitizenSlip, event?: 'once' | 'twice' | 'never' | 'blank' | 'missing') {
    return this.workspace.submitForm(this.form.id, this.answers(slip), event ? { event } : {});
  }

  /** Answers by the titles that the Form has now: the two long questions are its paragraphs, in order. */
  answers(slip: CitizenSlip): Record<string, string> {
    const titles = this.form.items.map((item) => ({ title: item.title, kind: item.kind as string }));
    const paragraphs = titles.filter(({ kind }) => /PARAGRAPH/.test(kind)).map(({ title }) => title);
    const said: Record<string, string> = {};
    const put = (title: string | undefined, value: string | undefined): void => {
      if (title !== undefined && value) said[title] = value;
    };
    for (const [key, pattern] of Object.entries(TITLES))
      put(
        titles.find(({ title, kind }) => kind === 'TEXT' && pattern.test(title))?.title,
        slip[key as keyof CitizenSlip],
      );
    put(paragraphs[0], slip.aboutProcedures);
    put(paragraphs[1], slip.aboutHandling);
    return said;
  }

  /** Another person's hands and menu. */
  as(user: string): Clerk {
    return new Clerk(this.workspace, user);
  }

  /** Selects the rows with these codes, as a person does before choosing a command. */
  select(clerk: Clerk, table: Table, ...codes: string[]): void {
    const content = clerk.content(table);
    const ranges = codes.map((code) => {
      const line = content.byCode.get(code)?.line;
      if (!line) throw new Error(`Không có ${code}`);
      return `A${line}:C${line}`;
    });
    this.workspace.person(clerk.user).select(table.sheet, ...ranges);
  }

  /** What the last command asked and told. */
  said(user = OWNER): string {
    return this.workspace
      .desk(user)
      .questions.map((question) => question.message)
      .join('\n');
  }

  /** Every text that a workbook, a property, a Form or an unsent mail holds. */
  everything(): string {
    const { workbook, properties, forms } = this.workspace.world.state;
    return JSON.stringify([workbook.sheets, properties, forms]);
  }

  /** So many minutes later the hourly work comes round, once: weeks of idle hours prove nothing. */
  comeBack(minutes: number): void {
    this.comeTo(new Date(this.workspace.clock.now().getTime() + minutes * 60_000));
  }

  comeTo(instant: Date): void {
    this.workspace.clock.moveTo(instant);
    const record = this.workspace.run('runHourly', { user: OWNER });
    if (record.error) throw new Error(record.error.text);
  }
}
