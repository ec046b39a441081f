import { expect, it } from 'vitest';
import { layerAt } from '../../../emulator/spreadsheet/grid.ts';
import type { SheetState } from '../../../emulator/spreadsheet/state.ts';
import type { Cell } from '../../../src/core/sheet/cell-text.ts';
import type { Table } from '../../../src/core/sheet/table.ts';
import { answerTemplates, fields, officers } from '../../../src/core/tables/commune-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { IntakeOffice, OWNER } from './intake-office.ts';

const LAND = 'Thủ tục cấp giấy chứng nhận quyền sử dụng đất chậm.';
const POND = 'Đề nghị hướng dẫn thả cá lồng bè Hồ Mẫu.';
const RENAMED = 'Đất đai, địa chính';
const ADDED = 'Mặt nước Hồ Mẫu';

/** A sheet's column as somebody sees it, from the first row of content. */
function shown(office: IntakeOffice, table: Table, key: string): Cell[] {
  const sheet = office.workspace.world.state.workbook.sheets.find((one) => one.name === table.sheet);
  const at = (sheet?.rows[0]?.values ?? []).indexOf(key);
  return (sheet?.rows ?? [])
    .slice(2)
    .map((row) => row?.values[at] as Cell)
    .filter((cell) => cell !== undefined && cell !== null && cell !== '');
}

/** What the drop-down of a column offers in the first and in the last line of the sheet. */
function offered(office: IntakeOffice, table: Table, key: string): unknown[] {
  const { sheets, rules } = office.workspace.world.state.workbook;
  const sheet = sheets.find((one) => one.name === table.sheet) as SheetState;
  const at = (sheet.rows[0]?.values ?? []).indexOf(key) + 1;
  return [3, sheet.maxRows].map((line) => rules[layerAt(sheet, 'rules', line, at) ?? 0]?.args[0]);
}

it('a field that staff rename or add is offered, shown, read and assigned by its new name; rows of before stay readable', () => {
  const office = new IntakeOffice();
  office.send({ fullName: 'Nguyễn Văn Mẫu', aboutProcedures: LAND });
  office.clerk.command('repairTables', ['OK']);
  expect(office.said(), 'nothing to do before').toBe('Các bảng đều đúng.');
  office.clerk.type(fields, 'dat_dai', 'name', RENAMED);
  office.clerk.typeRow(fields, { name: ADDED, unit: 'Tổ Hồ Mẫu', keywords: 'cá lồng bè Hồ Mẫu' });
  office.clerk.command('repairTables', ['OK']);
  expect(office.said()).toContain(`lĩnh vực "${ADDED}" có mã mat_nuoc_ho_mau`);
  for (const table of [opinions, answerTemplates])
    for (const list of offered(office, table, 'field')) {
      expect(list).toEqual(expect.arrayContaining([RENAMED, ADDED, 'Hộ tịch']));
      expect(list).not.toContain('Đất đai');
    }

  office.send({ fullName: 'Lê Thị Ví Dụ', aboutProcedures: LAND });
  office.send({ fullName: 'Vũ Thị Thử', aboutProcedures: POND });
  expect(shown(office, opinions, 'field')).toEqual(['Đất đai', RENAMED, ADDED]);
  expect(shown(office, registrations, 'fieldSuggestions')[2]).toContain(ADDED);
  office.send({ fullName: 'Trần Văn Thử', aboutProcedures: 'Việc thứ tư.' });
  const codes = office.clerk.rows(opinions).map((row) => row.code);
  office.clerk.type(opinions, codes[3] as string, 'field', RENAMED.toUpperCase());
  const someone = office.clerk.rows(officers)[0]?.id as string;
  office.clerk.type(officers, someone, 'fields', `Hộ tịch; ${ADDED}`);

  for (const code of codes) office.clerk.type(opinions, code, 'scope', 'Thuộc nội dung, thẩm quyền xã');
  office.select(office.clerk, opinions, ...codes);
  office.clerk.command('proposeAssignments', ['YES', 'OK']);
  const units = office.clerk.rows(opinions).map((row) => row.unit);
  expect(units[0]).not.toBe('');
  expect(units).toEqual([units[0], units[0], 'Tổ Hồ Mẫu', units[0]]);

  const line = office.clerk.content(fields).byCode.get('mat_nuoc_ho_mau')?.line as number;
  office.workspace.person(OWNER).deleteRows(fields.sheet, line);
  office.clerk.command('repairTables', ['OK']);
  expect(shown(office, opinions, 'field')[2], 'a deleted field stays readable where it was chosen').toBe(ADDED);
  expect(offered(office, opinions, 'field')[0]).not.toContain(ADDED);
  office.send({ fullName: 'Đỗ Thị Thử', aboutProcedures: LAND });
  expect(office.clerk.rows(registrations)).toHaveLength(5);
});

it('two fields of one name are named', () => {
  const office = new IntakeOffice();
  office.clerk.type(fields, 'moi_truong', 'name', 'Đất đai');
  office.clerk.command('repairTables', ['OK']);
  expect(office.said()).toContain('tên "Đất đai" của mã moi_truong cũng là tên của mã dat_dai');
});
