import { expect, it } from 'vitest';
import { holdsSeveral } from '../../../src/core/opinion/before-assigning.ts';
import { DASHBOARD } from '../../../src/core/tables/index.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { IntakeOffice } from './intake-office.ts';

/** The number beside a line of the dashboard, drawn anew; 0 where it is not among what is to be done, and the rest is said to be none. */
function onDashboard(office: IntakeOffice, what: string): string | undefined {
  office.clerk.command('showDashboard');
  const sheet = office.workspace.world.state.workbook.sheets.find((one) => one.name === DASHBOARD);
  const rows = sheet?.rows.map((row) => row?.values.map(String) ?? []) ?? [];
  const rest = rows.some(([name]) => name === 'Các việc khác: không có' || name === 'Không có việc nào đang chờ');
  return rows.find(([name]) => name === what)?.[1] ?? (rest ? '0' : undefined);
}

it('a suggested duplicate that nobody looked at is pointed out when assigning, and goes on after a yes or a look', () => {
  const office = new IntakeOffice();
  const slip = { fullName: 'Nguyễn Văn Mẫu', phone: '0950000101', aboutProcedures: 'Thủ tục khai sinh chậm, chờ lâu.' };
  office.send(slip);
  office.send(slip);
  const [first, second] = office.clerk.rows(registrations).map((row) => row.code) as [string, string];
  expect(onDashboard(office, 'Phiếu nghi trùng chưa xem')).toBe('1');
  office.clerk.command('proposeAssignments', ['NO']);
  expect(office.said()).toContain(`CHƯA XEM nghi trùng: ${second} (nghi trùng ${first})`);
  expect(office.clerk.rows(opinions).map((row) => row.status)).toEqual(['new', 'new']);
  office.clerk.type(registrations, second, 'duplicateOf', 'Không trùng');
  expect(onDashboard(office, 'Phiếu nghi trùng chưa xem')).toBe('0');
  const asked = office.said().length;
  office.clerk.command('proposeAssignments', ['YES']);
  expect(office.said().slice(asked)).not.toContain('nghi trùng');
  expect(office.clerk.rows(opinions).map((row) => row.status)).toEqual(['proposed', 'proposed']);
  office.clerk.command('syncRegistrations');
  expect(office.clerk.rows(opinions), '"không" is no code of a slip: nothing is mended').toHaveLength(2);
});

it('several matters in one opinion, and a part that denounces, stand on the dashboard until they are split or decided', () => {
  const office = new IntakeOffice();
  const several = '1. Thủ tục khai sinh phải đi lại nhiều lần.\n2. Đề nghị niêm yết lệ phí chứng thực.';
  office.send({ fullName: 'Nguyễn Văn Nhiều', aboutProcedures: several });
  office.send({ fullName: 'Lê Thị Một', aboutProcedures: 'Thủ tục khai sinh chậm 2.5 ngày.' });
  const [opinion, other] = office.clerk.rows(opinions).map((row) => row.code) as [string, string];
  const line = 'Ý kiến có thể gồm nhiều ý, chưa tách';
  expect(onDashboard(office, line)).toBe('1');
  office.clerk.command('proposeAssignments', ['NO']);
  expect(office.said()).toContain(`NHIỀU Ý KIẾN, chưa tách: ${opinion}`);
  expect(office.said()).not.toContain(`chưa tách: ${other}`);
  office.select(office.clerk, opinions, opinion);
  office.clerk.command('splitOpinion', [{ text: '2' }, 'YES']);
  expect(onDashboard(office, line)).toBe('0');
  office.clerk.type(opinions, other, 'scope', 'Có phần là tố cáo (tách phần đó)');
  expect(onDashboard(office, 'Có phần là tố cáo, chưa tách')).toBe('1');
  office.clerk.type(opinions, other, 'scope', 'Tố cáo (tách, bảo mật)');
  expect(onDashboard(office, 'Có phần là tố cáo, chưa tách')).toBe('0');
  expect(onDashboard(office, 'Tố cáo chờ người được giao tiếp nhận')).toBe('1');
});

it.each([
  ['1) Cấp sổ đỏ chậm\n2) Đường thôn hỏng', true],
  ['Thứ nhất, hồ sơ chậm. Thứ hai, thái độ chưa tốt.', true],
  ['Hồ sơ chậm. Ngoài ra đề nghị sửa đường.', true],
  ['- đất đai\n- hộ tịch', true],
  ['Nộp hồ sơ ngày 15. 3 ngày sau vẫn chưa có.', false],
  ['Thửa đất số 12.5 ở tờ 3-4, hẹn ngày 20/3/2026.', false],
  ['Hồ sơ chậm.', false],
])('%s: several matters? %s', (text, expected) => expect(holdsSeveral(text)).toBe(expected));
