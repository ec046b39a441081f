/** An office of one plan on the compiled bundle: installed, officers named, one conference; slips typed by the clerk. */
import { Clerk } from '../../../demo/clerk.ts';
import { loadProject, Workspace } from '../../../emulator/workspace.ts';
import { columnLetter } from '../../../src/core/sheet/layout.ts';
import type { Table } from '../../../src/core/sheet/table.ts';
import { officers } from '../../../src/core/tables/commune-tables.ts';
import { conferences, documents } from '../../../src/core/tables/conference-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { wordsOf } from '../../core/document/docx-words.ts';

export const OWNER = 'vanphong@xa.example';
export const LEADER = 'Nguyễn Văn Lãnh Đạo, Phó Chủ tịch UBND';

export class ProfileOffice extends Clerk {
  /** Opened at nine on a day, in Viet Nam. */
  static open(profile: string, on: string): ProfileOffice {
    const workspace = Workspace.create({
      project: loadProject('build/dist'),
      now: new Date(`${on}T09:00:00+07:00`),
      owner: OWNER,
      account: 'workspace',
    });
    const office = new ProfileOffice(workspace, OWNER);
    office.command('installOffice', [{ text: profile }]);
    return office;
  }

  /** Names the officers, and stops the hourly work: these journeys jump over weeks. */
  nameOfficers(): void {
    const { triggers } = this.workspace.world.state;
    triggers.splice(0, triggers.length, ...triggers.filter((trigger) => trigger.event !== 'CLOCK'));
    for (const { id } of this.rows(officers)) {
      this.type(officers, id, 'name', `Cán bộ ${id}`);
      this.type(officers, id, 'email', `${id.toLowerCase()}@xa.example`);
    }
  }

  /** "25/06/2026 08:00", a periodic conference. Returns its code. */
  conference(at: string): string {
    this.command('createConference', [{ text: at }, { text: '1' }, 'OK']);
    return this.rows(conferences)[0]?.code as string;
  }

  slip(fullName: string, aboutProcedures: string, submittedAt: string, channel = 'Phiếu giấy'): void {
    this.typeRow(registrations, {
      channel,
      fullName,
      phone: '0912345678',
      address: 'Thôn 1',
      aboutProcedures,
      submittedAt,
    });
    this.command('registerTypedRows', ['OK']);
  }

  /** Proposes, approves, and records that every unit received its work today ("18/06/2026"). Returns the codes given. */
  assignAll(receivedOn: string): string[] {
    this.command('proposeAssignments', ['YES', 'OK', 'OK']);
    this.command('approveAssignments', [{ text: LEADER }, 'YES', 'OK', 'OK']);
    const given = this.rows(opinions).filter((one) => one.status === 'assigned');
    for (const { code } of given) this.type(opinions, code, 'receivedOn', receivedOn);
    this.command('refreshOpinions');
    return given.map(({ code }) => code);
  }

  go(on: string): void {
    this.workspace.advanceTo(new Date(`${on}T09:00:00+07:00`));
  }

  /** The morning's trigger, now. */
  daily(): void {
    const { error } = this.workspace.run('runDaily', { user: this.user });
    if (error) throw new Error(error.text);
  }

  /** The hourly trigger, now. */
  hourly(): void {
    const { error } = this.workspace.run('runHourly', { user: this.user });
    if (error) throw new Error(error.text);
  }

  /** The lines of the last paper of a kind, as a reader of the .docx sees them. */
  lines(kind: string): string[] {
    const row = this.rows(documents).findLast((one) => one.kind === kind);
    const file = this.workspace.drive.files.find(({ id }) => id === row?.docxId);
    if (!file?.bytes) throw new Error(`no paper ${kind}`);
    return wordsOf(file.bytes)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  /** What a command said on the screen, in order. */
  said(run: string, answers: readonly (string | { text: string })[] = ['OK']): string[] {
    const { alerts } = this.command(run, answers);
    return alerts.map((alert) => JSON.stringify(alert).replace(/\\n/g, '\n').replace(/\\"/g, '"'));
  }

  /** What a command that cannot run says. */
  refused(run: string, answers: readonly (string | { text: string })[] = ['OK', 'OK']): string {
    try {
      this.command(run, answers);
    } catch (problem) {
      return (problem as Error).message;
    }
    throw new Error(`${run} went through`);
  }

  /** The cell of a column on the line of a row: "E5". */
  cell(table: Table, code: string, column: string): string {
    const content = this.content(table);
    return `${columnLetter(content.layout.get(column) as number)}${content.byCode.get(code)?.line}`;
  }
}
