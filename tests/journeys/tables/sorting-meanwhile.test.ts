import { expect, test } from 'vitest';
import type { Workspace } from '../../../emulator/workspace.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { assign, columnOf, type FormOffice, formOffice, OWNER, submit } from './form-office.ts';

/** A person sorts a sheet by another column, the other way round each time. */
function sorter(office: FormOffice, sheet: typeof registrations | typeof opinions, column: string): () => void {
  let ascending = false;
  return () => {
    const at = columnOf(office, sheet as never, column);
    office.clerk.workspace.person(OWNER).sort(sheet.sheet, 'A3:AZ300', at, ascending);
    ascending = !ascending;
  };
}

const said = (text: string): string => /(\d+)/.exec(text)?.[1] ?? '?';

function expectOwnValues(office: FormOffice, count: number, moment: string): void {
  const slips = office.clerk.rows(registrations);
  expect(slips.length, moment).toBe(count);
  expect(new Set(slips.map((slip) => slip.code)).size, moment).toBe(count);
  for (const slip of slips) {
    const n = said(slip.fullName);
    expect([slip.email, said(slip.aboutProcedures)], `${moment}: ${slip.code}`).toEqual([`dan${n}@dan.example`, n]);
    const own = office.clerk.content(opinions).byCode.get(`${slip.code}-1`)?.values;
    expect([own?.registration, said(own?.content ?? '')], `${moment}: ${slip.code}-1`).toEqual([slip.code, n]);
  }
}

/** Runs the same morning again and again, with the disturbance one service call later each time, until it no longer strikes. */
function atEveryCall(
  functionName: string,
  disturb: (office: FormOffice) => () => void,
  work: (office: FormOffice) => void,
) {
  return (check: (office: FormOffice, moment: string) => void, step: number): void => {
    for (let k = 1; ; k += step) {
      const office = formOffice();
      for (const n of [1, 2, 3]) submit(office, n);
      const { workspace }: { workspace: Workspace } = office.clerk;
      workspace.faults.push({ in: functionName, at: k, run: disturb(office) });
      work(office);
      const struck = workspace.faults.length === 0;
      if (!struck) break;
      check(office, `sorted at call ${k}`);
    }
  };
}

test('whoever sorts the register while a slip is entered, each code keeps its own values', () => {
  const run = atEveryCall(
    'onRegistrationSubmitted',
    (office) => sorter(office, registrations, 'fullName'),
    (office) => void submit(office, 4),
  );
  run((office, moment) => {
    expectOwnValues(office, 4, moment);
    for (const slip of office.clerk.rows(registrations)) expect(slip.acknowledged, moment).toBe('mailed');
    expect(office.clerk.workspace.mailbox.filter((mail) => mail.to.includes('dan4@dan.example'))).toHaveLength(1);
  }, 5);
});

test('whoever sorts the opinions while they are assigned, each code keeps its own values', () => {
  const run = atEveryCall('approveAssignments', (office) => sorter(office, opinions, 'content'), assign);
  run((office, moment) => {
    expectOwnValues(office, 3, moment);
    for (const opinion of office.clerk.rows(opinions)) expect(opinion.status, moment).toBe('assigned');
  }, 5);
});
