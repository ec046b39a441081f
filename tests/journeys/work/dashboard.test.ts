import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { readValues } from '../../../emulator/spreadsheet/read-cells.ts';
import type { ChartState } from '../../../emulator/spreadsheet/state-extras.ts';
import { openWorkbook } from '../../../emulator/spreadsheet/xlsx/open-workbook.ts';
import { saveWorkbook } from '../../../emulator/spreadsheet/xlsx/save-workbook.ts';
import { DASHBOARD } from '../../../src/core/tables/index.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { A, B, C, OWNER, officeAtWork, officeWithClocks, officeWithOpinions, type WorkOffice } from './work-office.ts';

const TITLES = ['Ý kiến theo trạng thái', 'Ý kiến theo lĩnh vực', 'Đúng hạn, trễ hạn theo đơn vị'];

const boardOf = (office: WorkOffice) => {
  const sheet = office.workspace.world.state.workbook.sheets.find(({ name }) => name === DASHBOARD);
  if (!sheet) throw new Error('no dashboard');
  return sheet;
};
const chartOf = (office: WorkOffice, title: string): ChartState =>
  boardOf(office).charts.find(({ options }) => options.title === title) as ChartState;

/** The cells that a chart is drawn from. */
function drawnFrom(office: WorkOffice, title: string): unknown[][] {
  const range = chartOf(office, title).ranges[0];
  if (!range) throw new Error(`no range of ${title}`);
  return readValues(office.workspace.world.state.workbook, boardOf(office), range.area);
}
const lineOf = (office: WorkOffice, what: string) => office.texts(DASHBOARD).find(([name]) => name === what);
const titles = (office: WorkOffice) => boardOf(office).charts.map(({ options }) => options.title);

describe('the dashboard', () => {
  it('is drawn at the end of "Cài đặt sổ", with its charts; installing again makes no second ones', () => {
    const office = officeWithOpinions();
    expect(office.texts(DASHBOARD)[0]?.[0]).toBe('BẢNG ĐIỀU KHIỂN');
    expect(lineOf(office, 'Người giữ việc tự động')).toEqual(['Người giữ việc tự động', OWNER, 'Tốt', '']);
    expect(titles(office)).toEqual(TITLES);
    expect(drawnFrom(office, TITLES[1] as string)).toEqual([
      ['Lĩnh vực', 'Số ý kiến'],
      ['Chưa có ý kiến', 0],
    ]);
    office.command('installOffice');
    expect(titles(office)).toEqual(TITLES);
    expect(lineOf(office, 'Ý kiến chưa phân công')?.[1]).toBe('4');
  });

  it('is drawn anew by the daily run: what burns first, the numbers of the charts, no second chart', () => {
    const office = officeWithClocks();
    office.workspace.clock.moveTo(new Date('2026-07-20T07:10:00+07:00'));
    office.run('runDaily');
    expect(office.texts(DASHBOARD)[0]?.[3]).toBe(`Cập nhật 07:10 ngày 20/7/2026, lượt chạy hằng ngày của ${OWNER}`);
    expect(office.texts(DASHBOARD)[1]?.[0]).toMatch(/^PHẢI XỬ LÝ: Ý kiến quá hạn, đơn vị chưa gửi dự thảo: 4 · /);
    const [first, second] = office.texts(DASHBOARD).slice(19);
    expect(first).toEqual(['VIỆC CẦN LÀM HÔM NAY', 'Số', 'Mức', 'Cần làm']);
    expect(second?.slice(0, 3)).toEqual(['Ý kiến quá hạn, đơn vị chưa gửi dự thảo', '4', 'Phải xử lý']);
    expect(lineOf(office, 'Lượt chạy hằng ngày gần nhất')?.slice(1, 3)).toEqual(['07:10 ngày 20/7/2026', 'Tốt']);
    expect(titles(office)).toEqual(TITLES);
    const [header, ...units] = drawnFrom(office, TITLES[2] as string);
    expect(header).toEqual(['Đơn vị', 'Quá hạn', 'Trả lời trễ', 'Trong hạn', 'Trả lời đúng hạn']);
    expect(units.map(([, ...counts]) => counts)).toEqual([
      [3, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
    expect(units[0]?.[0]).toMatch(/: 3\/3 quá hạn$/);
    expect(drawnFrom(office, TITLES[0] as string)).toContainEqual(['Đã phân công: 4', 4]);
  });

  it('lists the coming deadlines by day and by whom', () => {
    const office = officeWithClocks();
    office.command('showDashboard');
    const rows = office.texts(DASHBOARD);
    const from = rows.findIndex(([what]) => what === 'SẮP ĐẾN HẠN (10 NGÀY LÀM VIỆC TỚI)');
    const mine = rows.slice(from).filter(([what]) => what === `${A}: gửi dự thảo trả lời`);
    expect(mine).toHaveLength(1);
    expect(mine[0]?.[1]).toMatch(/^thứ \p{L}+, \d{2}\/6\/2026$/u);
    expect(mine[0]?.[3]).toBe(`${office.opinion(A).unit} – Trần Văn CB-01`);
  });

  it('a chart that a person moved stays there, one that was deleted stays away; the others follow more bars', () => {
    const office = officeWithOpinions();
    office.command('showDashboard');
    const before = drawnFrom(office, TITLES[1] as string).length;
    Object.assign(chartOf(office, TITLES[1] as string), { row: 60, column: 12 });
    boardOf(office).charts = boardOf(office).charts.filter(({ options }) => options.title !== TITLES[0]);
    office.type(opinions, A, 'field', 'Y tế');
    office.type(opinions, B, 'field', 'Lĩnh vực riêng của xã');
    office.workspace.clock.moveTo(new Date('2026-06-02T07:10:00+07:00'));
    const calls = office.run('runDaily').serviceCalls.byMethod;
    expect(titles(office)).toEqual(TITLES.slice(1));
    expect(chartOf(office, TITLES[1] as string)).toMatchObject({ row: 60, column: 12 });
    expect(drawnFrom(office, TITLES[1] as string).length).toBe(before + 2);
    expect(drawnFrom(office, TITLES[1] as string)).toContainEqual(['Lĩnh vực riêng của xã: 1', 1]);
    expect(calls['Sheet.insertChart']).toBeUndefined();
    office.command('showDashboard');
    expect(titles(office)).toEqual(TITLES.slice(1));
  });

  it('a line that a person inserts above the numbers moves no chart away from them', () => {
    const office = officeWithClocks();
    office.command('showDashboard');
    const before = chartOf(office, TITLES[2] as string).ranges[0]?.area;
    office.workspace.person(OWNER).insertRows(DASHBOARD, 5, 2);
    expect(chartOf(office, TITLES[2] as string).ranges[0]?.area).not.toEqual(before);
    office.command('showDashboard');
    expect(chartOf(office, TITLES[2] as string).ranges[0]?.area).toEqual(before);
    expect(titles(office)).toEqual(TITLES);
  });

  it('leaves alone what a person writes beside it, and executes nothing that was typed as the name of a unit', () => {
    const office = officeAtWork();
    const person = office.workspace.person(OWNER);
    person.edit(DASHBOARD, 'L5', [['Ghi chú của tôi']]);
    office.type(opinions, C, 'unit', '\'=HYPERLINK("http://x")');
    office.command('showDashboard');
    const board = boardOf(office);
    expect(board.rows[4]?.values[11]).toBe('Ghi chú của tôi');
    expect(board.rows.some((row) => row?.formulas?.some(Boolean))).toBe(false);
    expect(JSON.stringify(drawnFrom(office, TITLES[2] as string))).toContain('=HYPERLINK');
  });

  it('one that was deleted is told by the daily run, which goes on; "Bảng điều khiển" makes it again with its charts', () => {
    const office = officeWithClocks();
    const { workbook } = office.workspace.world.state;
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== DASHBOARD);
    office.workspace.clock.moveTo(new Date('2026-06-03T07:10:00+07:00'));
    expect(office.run('runDaily').error).toBeUndefined();
    expect(office.logged('Việc tự động bị lỗi').map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/^Vẽ bảng điều khiển: Không thấy bảng "Bảng điều khiển"/),
    ]);
    office.command('showDashboard');
    expect(titles(office)).toEqual(TITLES);
    expect(lineOf(office, 'Lỗi của lượt chạy tự động gần nhất')?.[3]).toContain('Vẽ bảng điều khiển');
  });

  it('tells the trouble of the run that draws it on the same morning', () => {
    const office = officeAtWork();
    office.workspace.clock.moveTo(new Date('2026-06-02T07:10:00+07:00'));
    office.run('runDaily');
    expect(lineOf(office, 'Lượt chạy hằng ngày gần nhất')?.[1]).toBe('07:10 ngày 02/6/2026');
    office.workspace.world.state.workbook.sheets = office.workspace.world.state.workbook.sheets.filter(
      ({ name }) => name !== 'Đề xuất trả lời',
    );
    office.workspace.clock.moveTo(new Date('2026-06-03T07:10:00+07:00'));
    office.run('runDaily');
    expect(lineOf(office, 'Lỗi của lượt chạy tự động gần nhất')?.slice(2)).toEqual([
      'Phải xử lý',
      expect.stringContaining('Đề xuất trả lời'),
    ]);
    expect(office.texts(DASHBOARD)[1]?.[0]).toContain('Lỗi của lượt chạy tự động gần nhất: 1 việc');
  });

  it('goes through the .xlsx file and back: three bar charts with their numbers, then drawn anew where they are', async () => {
    const office = officeWithClocks();
    office.command('showDashboard');
    const { workbook } = office.workspace.world.state;
    const { xlsx, sidecar } = await saveWorkbook(workbook);
    const file = (await readXlsx(xlsx)).sheets.find(({ name }) => name === DASHBOARD);
    expect(file?.charts?.map(({ title }) => title)).toEqual(TITLES);
    expect(JSON.stringify(file?.charts?.[2])).toContain(`'${DASHBOARD}'!$G$44:$G$45`);
    const back = await openWorkbook(xlsx, sidecar);
    workbook.sheets = back.sheets;
    workbook.styles = back.styles;
    office.workspace.clock.moveTo(new Date('2026-07-20T07:10:00+07:00'));
    office.run('runDaily');
    expect(titles(office)).toEqual(TITLES);
    expect(drawnFrom(office, TITLES[2] as string)[1]?.[1]).toBe(3);
  });

  it('counts what was typed among the slips without a code', () => {
    const office = officeWithOpinions();
    office.paste(registrations, [{ fullName: 'Người Mới Ví Dụ', aboutProcedures: 'Thủ tục' }]);
    office.command('showDashboard');
    expect(lineOf(office, 'Dòng gõ tay chưa có mã phiếu')?.slice(1, 3)).toEqual(['1', 'Cần chú ý']);
  });
});
