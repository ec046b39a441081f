/** Sheets that are full to their last line: what is added stands below in its order, without a gap. */
import { expect, test } from 'vitest';
import { journal } from '../../../src/core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { type FormOffice, formOffice, OWNER, submit } from './form-office.ts';

/** Cuts a sheet's blank lines off, as people do to tidy up, so that this many lines are left. */
function cutTo(office: FormOffice, name: string, lines: number): void {
  const sheet = office.clerk.workspace.world.state.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(name);
  office.clerk.workspace.person(OWNER).deleteRows(name, lines + 1, sheet.maxRows - lines);
}

test.each([3, 4, 5, 6])('with %i lines left in the sheets, six slips stand one below the other', (lines) => {
  const office = formOffice();
  cutTo(office, registrations.sheet, lines);
  cutTo(office, opinions.sheet, lines);
  for (let n = 1; n <= 6; n++) submit(office, n);
  const register = office.clerk.content(registrations).rows;
  expect(register.map((row) => row.line)).toEqual([3, 4, 5, 6, 7, 8]);
  expect(register.map((row) => row.values.fullName)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `Trần Thị Mẫu ${n}`));
  expect(office.clerk.content(opinions).rows.map((row) => row.line)).toEqual([3, 4, 5, 6, 7, 8]);
});

test('the log grows without gaps, in the order of what happened', () => {
  const office = formOffice();
  const used = office.clerk.content(journal).lines;
  cutTo(office, journal.sheet, used + 1);
  for (let n = 1; n <= 4; n++) office.clerk.type(registrations, submitted(office, n), 'note', `Ghi chú ${n}`);
  const rows = office.clerk.content(journal).rows;
  expect(rows.map((row) => row.line)).toEqual(rows.map((_, at) => 3 + at));
  const at = rows.map((row) => row.values.at?.getTime() ?? 0);
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

function submitted(office: FormOffice, n: number): string {
  submit(office, n);
  return office.clerk.rows(registrations).at(-1)?.code ?? '';
}

test('a line that a person typed at the very end of the grid keeps its place', () => {
  const office = formOffice();
  cutTo(office, registrations.sheet, 3);
  office.clerk.workspace.person(OWNER).edit(registrations.sheet, 'C3', 'Người gõ tay');
  submit(office, 1);
  const rows = office.clerk.content(registrations).rows;
  expect(rows.map((row) => row.line)).toEqual([3, 4]);
  expect(rows[1]?.values.fullName).toBe('Trần Thị Mẫu 1');
});
