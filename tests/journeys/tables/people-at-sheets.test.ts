import { beforeEach, describe, expect, test } from 'vitest';
import type { Table } from '../../../src/core/sheet/table.ts';
import { DASHBOARD, TABLES } from '../../../src/core/tables/index.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { assign, columnOf, type FormOffice, formOffice, OWNER, submit } from './form-office.ts';

let office: FormOffice;
beforeEach(() => {
  office = formOffice();
});

const hands = () => office.clerk.workspace.person(OWNER);
const sheetOf = (table: Table) =>
  office.clerk.workspace.world.state.workbook.sheets.find((sheet) => sheet.name === table.sheet);

/** Every slip is in the register once, and its cells are its own: they all tell the number of one citizen. */
function expectWhole(numbers: readonly number[]): void {
  const slips = office.clerk.rows(registrations);
  const said = (text: string): number => Number(/(\d+)/.exec(text)?.[1]);
  expect(slips.map((slip) => said(slip.fullName)).sort((a, b) => a - b)).toEqual([...numbers]);
  expect(new Set(slips.map((slip) => slip.code)).size).toBe(numbers.length);
  for (const slip of slips) {
    const n = said(slip.fullName);
    expect(slip).toMatchObject({ email: `dan${n}@dan.example`, address: `Số ${n}, thôn Thử` });
    expect(said(slip.aboutProcedures)).toBe(n);
    const own = office.clerk.rows(opinions).filter((opinion) => opinion.registration === slip.code);
    expect(own.map((opinion) => said(opinion.content))).toEqual([n]);
    expect(own[0]?.code).toBe(`${slip.code}-1`);
  }
}

describe('after a person arranged the sheets as they like, slips and assignments still fall into place', () => {
  test.each<[string, () => void]>([
    [
      'columns moved',
      () => {
        hands().moveColumn(registrations.sheet, columnOf(office, registrations, 'aboutProcedures'), 1);
        hands().moveColumn(opinions.sheet, columnOf(office, opinions, 'status'), 2);
        hands().moveColumn(opinions.sheet, columnOf(office, opinions, 'code'), 9);
      },
    ],
    [
      'columns inserted and filled',
      () => {
        for (const table of [registrations, opinions]) {
          hands().insertColumns(table.sheet, 3, 2);
          hands().edit(table.sheet, 'C2', 'Cột riêng của văn phòng');
          hands().edit(table.sheet, 'C3', 'ghi riêng');
        }
      },
    ],
    [
      'headers renamed and decomposed',
      () => {
        for (const table of [registrations, opinions])
          hands().edit(table.sheet, 'A2', [
            Object.values(table.columns).map((column) => `${column.header} (xã)`.normalize('NFD')),
          ]);
      },
    ],
    [
      'rows sorted by another column',
      () => {
        hands().sort(registrations.sheet, 'A3:AZ200', columnOf(office, registrations, 'fullName'), false);
        hands().sort(opinions.sheet, 'A3:AZ200', columnOf(office, opinions, 'content'), false);
      },
    ],
    [
      'rows filtered',
      () => {
        hands().filter(opinions.sheet, 'A2:AZ200', columnOf(office, opinions, 'status'), {
          hidden: ['Mới tiếp nhận'],
        } as never);
      },
    ],
    [
      'blank rows between',
      () => {
        hands().insertRows(registrations.sheet, 4, 3);
        hands().insertRows(opinions.sheet, 3, 2);
      },
    ],
  ])('%s', (_what, arrange) => {
    for (const n of [1, 2]) submit(office, n);
    arrange();
    for (const n of [3, 4]) submit(office, n);
    assign(office);
    expectWhole([1, 2, 3, 4]);
    expect(office.clerk.rows(opinions).map((opinion) => opinion.status)).toEqual(Array(4).fill('assigned'));
  });

  test('the code of a row that a person deleted is given to no other slip; what is still in the Form comes back under its own', () => {
    for (const n of [1, 2]) submit(office, n);
    const gone = office.clerk.content(registrations).rows[1];
    hands().deleteRows(registrations.sheet, gone?.line as number);
    const own = office.clerk.content(opinions).byCode.get(`${gone?.code}-1`);
    hands().deleteRows(opinions.sheet, own?.line as number);
    submit(office, 3);
    const slips = office.clerk.rows(registrations);
    expect(new Set(slips.map((slip) => slip.code)).size).toBe(slips.length);
    expect(slips.find((slip) => slip.code === gone?.code)?.fullName ?? gone?.values.fullName).toBe(
      gone?.values.fullName,
    );
    expect(slips.find((slip) => slip.fullName === 'Trần Thị Mẫu 3')?.code).not.toBe(gone?.code);
  });
});

describe('a damaged key row', () => {
  test('is refused with the way to repair it, and nothing is written; the repair makes it whole', () => {
    submit(office, 1);
    hands().clear(opinions.sheet, 'E1');
    const before = JSON.stringify(sheetOf(opinions)?.rows.slice(2));
    expect(() => assign(office)).toThrow(/Kiểm tra và sửa bảng|thiếu cột/);
    submit(office, 2);
    expect(JSON.stringify(sheetOf(opinions)?.rows.slice(2))).toBe(before);
    office.clerk.command('repairTables', ['OK']);
    office.clerk.command('syncRegistrations', ['OK', 'OK']);
    assign(office);
    expectWhole([1, 2]);
  });

  test.each(['scope', 'status', 'group'])('a column that was deleted (%s) comes back as it was made', (key) => {
    const look = () => {
      const at = columnOf(office, opinions, key) - 1;
      const sheet = sheetOf(opinions);
      const cells = sheet?.rows
        .slice(0, 3)
        .map((row) =>
          Object.entries(row as object).map(([layer, cells]) => [layer, Array.isArray(cells) ? cells[at] : null]),
        );
      return { cells, column: JSON.stringify(sheet?.columns[at]) };
    };
    const made = look();
    expect(JSON.stringify(made)).toContain('Cột do');
    hands().deleteColumns(opinions.sheet, columnOf(office, opinions, key));
    office.clerk.command('repairTables', ['OK']);
    expect(look()).toEqual(made);
  });

  test('of every table is mended: keys cleared, a column deleted, a sheet deleted', () => {
    hands().clear(registrations.sheet, 'A1:F1');
    hands().deleteColumns(opinions.sheet, columnOf(office, opinions, 'group'));
    hands().delete('Công khai');
    const record = office.clerk.command('repairTables', ['OK']);
    expect(JSON.stringify(record.alerts)).toContain('Nhóm câu hỏi');
    for (const table of TABLES) expect(() => office.clerk.content(table), table.sheet).not.toThrow();
    submit(office, 1);
    expectWhole([1]);
  });
});

test('installing again changes nothing that anybody typed or arranged', () => {
  submit(office, 1);
  hands().moveColumn(registrations.sheet, 4, 2);
  hands().edit('Hồ sơ xã', 'C5', 'Xã Thử Nghiệm');
  hands().edit(opinions.sheet, 'B2', 'Phiếu số');
  const seen = () =>
    JSON.stringify(
      office.clerk.workspace.world.state.workbook.sheets
        // The log tells of it, and the dashboard is drawn anew.
        .filter((sheet) => sheet.name !== 'Nhật ký' && sheet.name !== DASHBOARD)
        .map(({ name, rows, columns }) => ({ name, rows, columns })),
    );
  const before = seen();
  office.clerk.command('installOffice');
  office.clerk.command('installOffice');
  expect(seen()).toBe(before);
  expect(office.clerk.workspace.world.state.triggers.map((trigger) => trigger.handler).sort()).toEqual([
    'onRegistrationSubmitted',
    'onSheetEdited',
    'onWorkbookChanged',
    'runDaily',
    'runHourly',
  ]);
});
