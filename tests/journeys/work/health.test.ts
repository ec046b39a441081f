import { describe, expect, it } from 'vitest';
import { DASHBOARD } from '../../../src/core/tables/index.ts';
import { templateChunks } from '../../../src/core/tables/ledger-tables.ts';
import { opinions } from '../../../src/core/tables/register-tables.ts';
import { A, COLLEAGUE, LEADER, OWNER, officeAtWork, officeWithOpinions, type WorkOffice } from './work-office.ts';

const APPROVE = [{ text: LEADER }, 'YES' as const, 'OK' as const, 'OK' as const];
const SEND_MAIL = 'https://www.googleapis.com/auth/script.send_mail';

/** The dashboard as rows of texts. */
function dashboard(office: WorkOffice): string[][] {
  office.command('showDashboard');
  return office.texts(DASHBOARD);
}

/** What, how grave and how many, what to do. */
function lineOf(rows: string[][], what: string): string[] {
  const [name = '', value, level, todo = ''] = rows.find(([one]) => one === what) ?? [];
  return [name, `${level}: ${value}`, todo];
}

describe('health', () => {
  it('says in words what is well and what is not, with the one command that mends it', () => {
    const office = officeAtWork();
    office.at('2026-06-02T09:30:00+07:00');
    const well = dashboard(office);
    expect(lineOf(well, 'Người giữ việc tự động')[1]).toBe(`Tốt: ${OWNER}`);
    expect(lineOf(well, 'Bộ kích hoạt của tài khoản đang chạy')[1]).toContain('Tốt: 5 / 5');
    expect(lineOf(well, 'Lượt chạy hằng giờ gần nhất')[1]).toMatch(/^Tốt: /);
    office.workspace.world.state.triggers = [];
    office.workspace.clock.moveTo(new Date('2026-06-05T09:30:00+07:00'));
    const ill = dashboard(office);
    expect(lineOf(ill, 'Bộ kích hoạt của tài khoản đang chạy')[1]).toContain('Phải xử lý: 0 / 5');
    expect(lineOf(ill, 'Bộ kích hoạt của tài khoản đang chạy')[2]).toBe('Thiết lập ▸ Cài đặt sổ');
    expect(lineOf(ill, 'Lượt chạy hằng ngày gần nhất')[1]).toMatch(/^Phải xử lý: /);
    expect(lineOf(ill, 'Lượt chạy hằng giờ gần nhất')[2]).toContain('Thiết lập ▸ Nhận bàn giao');
    const said = JSON.stringify(office.run('checkSystem', ['OK']).alerts);
    expect(said).toContain('✗ Phải xử lý · Bộ kích hoạt của tài khoản đang chạy');
    expect(said).toContain('✓ Tốt · Lịch làm việc đã khai');
  });

  it('a permission that was withdrawn: mails fail with what to do, nothing is half done, and the panel says it', () => {
    const office = officeWithOpinions();
    const all = office.workspace.world.project.manifest.oauthScopes ?? [];
    office.workspace.consent(
      OWNER,
      all.filter((scope) => scope !== SEND_MAIL),
    );
    office.select(opinions, A);
    const record = office.run('approveAssignments', APPROVE);
    expect(office.opinion(A).status).toBe('assigned');
    expect(office.workspace.mailbox.filter((mail) => mail.subject.startsWith('Giao trả lời'))).toEqual([]);
    const [mail] = office.mailsOf('assignment');
    expect(mail?.state).not.toBe('sent');
    expect(JSON.stringify([record.alerts, mail?.error])).toMatch(/quyền/);
    const rows = dashboard(office);
    expect(lineOf(rows, 'Quyền tài khoản đang chạy đã cấp')[1]).toMatch(/^Phải xử lý: thiếu quyền/);
    office.run('runDaily');
    expect(office.mailsOf('assignment')[0]?.state).toBe('intent');
    expect(lineOf(dashboard(office), 'Lỗi của lượt chạy tự động gần nhất')[2]).toContain(
      'Gửi thư: Tài khoản đang dùng chưa cấp',
    );
    office.workspace.consent(OWNER, all);
    office.run('runDaily');
    expect(office.mailsOf('assignment')[0]?.state).toBe('sent');
    expect(lineOf(dashboard(office), 'Quyền tài khoản đang chạy đã cấp')[1]).toBe('Tốt: đủ');
  });

  it('a dashboard that was deleted comes back with a repair, and whatever else a person keeps stays', () => {
    const office = officeWithOpinions();
    const { state } = office.workspace.world;
    state.workbook.sheets = state.workbook.sheets.filter((sheet) => sheet.name !== DASHBOARD);
    const said = JSON.stringify(office.run('repairTables', ['OK']).alerts);
    expect(said).toContain(`Đã tạo lại bảng \\"${DASHBOARD}\\"`);
    expect(state.workbook.sheets[0]?.name).toBe(DASHBOARD);
    expect(office.texts(DASHBOARD)[0]?.[0]).toBe('BẢNG ĐIỀU KHIỂN');
  });

  it('a trigger of somebody who does not hold the lease does nothing, and he is told that his are of no use', () => {
    const office = officeAtWork();
    office.run('takeOver', ['YES', 'OK'], [], COLLEAGUE);
    const before = office.workspace.mailbox.length;
    office.at('2026-06-02T09:30:00+07:00');
    const asOwner = office.workspace.executions.filter((one) => one.user === OWNER && one.function === 'runDaily');
    expect(asOwner.length).toBeGreaterThan(0);
    expect(Math.max(...asOwner.map((one) => one.serviceCalls.total))).toBeLessThanOrEqual(2);
    const sentByOwner = office.workspace.mailbox.slice(before).filter((mail) => mail.from === OWNER);
    expect(sentByOwner).toEqual([]);
    const rows = dashboard(office);
    expect(lineOf(rows, 'Người giữ việc tự động')[1]).toBe(`Tốt: ${COLLEAGUE}`);
    expect(lineOf(rows, 'Bộ kích hoạt của tài khoản đang chạy')[2]).toContain('Không còn tác dụng');
  });

  it('a template that lost a piece is named by its kind, not by its key', () => {
    const office = officeWithOpinions();
    office.paste(templateChunks, [
      {
        id: 'minutes/1/1',
        kind: 'minutes',
        version: '1',
        order: '1',
        chunk: 'AUEsD',
        checksum: 'x',
        active: 'Đang dùng',
      },
    ]);
    const said = JSON.stringify(office.run('checkSystem', ['OK']).alerts);
    expect(said).toContain('✗ Phải xử lý · Mẫu văn bản riêng');
    expect(said).toContain('Biên bản hội nghị: ');
    expect(said).not.toContain('minutes');
  });
});
