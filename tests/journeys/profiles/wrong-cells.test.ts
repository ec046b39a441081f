import { beforeAll, describe, expect, it } from 'vitest';
import { parseArea } from '../../../emulator/spreadsheet/a1.ts';
import { lastRow, layerAt } from '../../../emulator/spreadsheet/grid.ts';
import { readValues } from '../../../emulator/spreadsheet/read-cells.ts';
import type { Area, SheetState } from '../../../emulator/spreadsheet/state.ts';
import type { Table } from '../../../src/core/sheet/table.ts';
import { deadlineRules, declaredDays, settings } from '../../../src/core/tables/commune-tables.ts';
import { conferences, milestones } from '../../../src/core/tables/conference-tables.ts';
import { DASHBOARD } from '../../../src/core/tables/index.ts';
import { ProfileOffice } from './profile-office.ts';

let office: ProfileOffice;

beforeAll(() => {
  office = ProfileOffice.open('phu-xuyen-2026', '2026-06-12');
});

/** Types into a cell, tries a command that needs it, and puts the cell back. Returns the cell and what was said. */
function tryCell(table: Table, code: string, column: string, typed: string, back: string) {
  const cell = office.cell(table, code, column);
  office.type(table, code, column, typed);
  const said = office.refused('createConference', [{ text: '25/06/2026 08:00' }, { text: '1' }, 'OK', 'OK']);
  office.type(table, code, column, back);
  expect([office.rows(conferences), office.rows(milestones)]).toEqual([[], []]);
  return { cell, said };
}

/** What the drop-down of a cell offers. */
function offeredIn(table: Table, cell: string): unknown {
  const { workbook } = office.workspace.world.state;
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet) as SheetState;
  const { row, column } = parseArea(cell, sheet) as Area;
  return workbook.rules[layerAt(sheet, 'rules', row, column) ?? 0]?.args[0];
}

function dashboardLine(what: string): string[] | undefined {
  const { workbook } = office.workspace.world.state;
  const sheet = workbook.sheets.find(({ name }) => name === DASHBOARD) as SheetState;
  const lines = readValues(workbook, sheet, { row: 1, column: 1, rows: lastRow(sheet), columns: 4 });
  return lines.map((line) => line.map(String)).find(([first]) => first === what);
}

describe('a cell that cannot be used is named, and nothing is half applied', () => {
  it.each(['30/2/2026', '2026-13-01', "'31/08"])('a day typed as %s', (typed) => {
    const { cell, said } = tryCell(declaredDays, '2026-01-01-dayOff', 'on', typed, '01/01/2026');
    expect(said).toMatch(new RegExp(`Bảng "Lịch làm việc", ô ${cell}\\b`));
    expect(said).toContain('31/08/2026');
  });

  it('a make-up day that is also off', () => {
    const makeUp = office.cell(declaredDays, '2026-01-10-makeUpDay', 'on');
    const { cell, said } = tryCell(declaredDays, '2026-01-02-swappedDayOff', 'on', '10/01/2026', '02/01/2026');
    expect(said).toMatch(new RegExp(`Bảng "Lịch làm việc", ô (${cell}|${makeUp}), cột "Ngày": `));
    expect(said).toContain('vừa khai là ngày nghỉ, vừa khai là ngày làm bù');
  });

  it('an empty kind of day', () => {
    const { cell, said } = tryCell(declaredDays, '2026-01-01-dayOff', 'kind', '', 'Nghỉ lễ, Tết, nghỉ bù');
    expect(said).toContain(`Bảng "Lịch làm việc", ô ${cell}`);
  });

  it.each([
    ['-1', 'từ 0 trở lên'],
    ['1,5', 'số nguyên'],
    ['mười', 'phải là một số'],
  ])('an amount of %s', (typed, expected) => {
    const { cell, said } = tryCell(deadlineRules, 'registration_cutoff', 'amount', typed, '10');
    expect(said).toContain(`Bảng "Quy tắc thời hạn", ô ${cell}, cột "Số ngày"`);
    expect(said).toContain(expected);
  });

  it('nobody responsible', () => {
    const { cell, said } = tryCell(deadlineRules, 'registration_cutoff', 'responsible', '', 'Văn phòng');
    expect(said).toContain(`Bảng "Quy tắc thời hạn", ô ${cell}, cột "Trách nhiệm"`);
  });

  it('an anchor that there is none', () => {
    const { cell, said } = tryCell(deadlineRules, 'registration_cutoff', 'anchor', 'Rằm', 'Ngày hội nghị');
    expect(said).toContain(`Bảng "Quy tắc thời hạn", ô ${cell}`);
  });

  it('two rules with one id', () => {
    const cell = office.cell(deadlineRules, 'loudspeaker', 'id');
    office.type(deadlineRules, 'loudspeaker', 'id', 'registration_cutoff');
    const said = office.refused('createConference', [{ text: '25/06/2026 08:00' }, { text: '1' }, 'OK', 'OK']);
    expect(said).toContain('registration_cutoff');
    expect(said).toContain(`dòng ${cell.slice(1)}`);
    office.workspace.person(office.user).edit(deadlineRules.sheet, cell, 'loudspeaker');
  });

  it('a setting left empty', () => {
    const name = office.rows(settings).find((row) => row.key === 'commune.name')?.value as string;
    const { cell, said } = tryCell(settings, 'commune.name', 'value', '', name);
    expect(said).toContain(`Bảng "Hồ sơ xã", ô ${cell}, cột "Nội dung"`);
    expect(said).toContain('không được để trống');
  });

  it('a word that is none of those to choose from', () => {
    const words = 'Không đưa vào đối thoại';
    const { cell, said } = tryCell(settings, 'complaints.treatment', 'value', 'Bỏ qua', words);
    expect(said).toContain(`Bảng "Hồ sơ xã", ô ${cell}, cột "Nội dung"`);
    expect(said).toContain('phải là một trong: Không đưa vào đối thoại; Phân loại riêng; Không nêu.');
    expect(offeredIn(settings, cell)).toEqual([words, 'Phân loại riêng', 'Không nêu']);
  });

  it('a holiday on a weekend that nothing makes good is only a notice, seen on the dashboard', () => {
    const cell = office.cell(declaredDays, '2026-09-01-dayOff', 'on');
    office.type(declaredDays, '2026-09-01-dayOff', 'on', '05/09/2026');
    office.command('showDashboard');
    const line = dashboardLine('Lịch làm việc đã khai');
    expect(line?.[2]).toBe('Cần chú ý');
    expect(line?.[3]).toContain(`ô ${cell}`);
    expect(line?.[3]).toContain('rơi vào thứ Bảy: kiểm tra ngày nghỉ bù');
    office.conference('25/06/2026 08:00');
    expect(office.rows(conferences)).toHaveLength(1);
  });
});
