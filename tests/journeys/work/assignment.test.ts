import { describe, expect, it } from 'vitest';
import { officers } from '../../../src/core/tables/commune-tables.ts';
import { mails } from '../../../src/core/tables/ledger-tables.ts';
import { opinions } from '../../../src/core/tables/register-tables.ts';
import { wordsOf } from '../../core/document/docx-words.ts';
import { A, B, C, COLLEAGUE, D, LEADER, OWNER, officeAtWork, officeWithOpinions } from './work-office.ts';

const APPROVE = [{ text: LEADER }, 'YES' as const, 'OK' as const, 'OK' as const];

describe('approval and assignment', () => {
  it('mails each officer once, and neither clock nor mail comes before the approval', () => {
    const office = officeWithOpinions();
    expect(office.mailsOf('assignment')).toEqual([]);
    office.select(opinions, A, B, C, D);
    office.run('approveAssignments', APPROVE);
    expect(office.mailsOf('assignment').map((mail) => [mail.to, mail.state])).toEqual([
      ['cb-01@xa.example', 'sent'],
      ['cb-02@xa.example', 'sent'],
    ]);
    expect(office.opinion(A)).toMatchObject({ status: 'assigned', approvedBy: LEADER, dueOn: null });
    const sent = office.workspace.mailbox.find((mail) => JSON.stringify(mail).includes('cb-01@xa.example'));
    expect(JSON.stringify(sent)).not.toContain('0912345678');
    office.select(opinions, A);
    office.run('approveAssignments', APPROVE);
    expect(office.mailsOf('assignment')).toHaveLength(2);
  });

  it('a co-operating unit gets one short mail of its own, said before, and never a second for the same assignment', () => {
    const office = officeWithOpinions();
    const other = office.rows(officers).find((one) => one.id === 'CB-02')?.unit as string;
    office.fill(opinions, A, { cooperatingUnits: `${other}, Hội Cựu chiến binh` });
    office.select(opinions, A);
    const record = office.run('approveAssignments', APPROVE);
    const said = JSON.stringify(record.alerts);
    expect(said).toContain('Sẽ gửi 1 thư cho đơn vị phối hợp:\\ncb-02@xa.example: 1 ý kiến');
    expect(said).toContain(`Đơn vị phối hợp \\"Hội Cựu chiến binh\\" chưa có cán bộ`);
    const letters = () => office.workspace.mailbox.filter((mail) => mail.subject.startsWith('Phối hợp trả lời'));
    expect(letters().map((mail) => String(mail.to))).toEqual(['cb-02@xa.example']);
    const [letter] = letters();
    expect(letter?.body).toContain(`Chủ trì: ${office.opinion(A).unit}`);
    expect(letter?.body).toContain('05 ngày kể từ ngày đơn vị nhận');
    for (const hidden of ['Lê Thị Ví Dụ', 'vidu@dan.example']) expect(letter?.body).not.toContain(hidden);
    office.select(opinions, A);
    office.run('reassignOpinions', [
      { text: 'CB-01' },
      { text: 'Người khác cùng đơn vị' },
      { text: LEADER },
      'YES',
      'OK',
    ]);
    expect(letters()).toHaveLength(1);
  });

  it('the signed paper tells who approved and on which day: typed into the row, or said with the name', () => {
    const office = officeWithOpinions();
    office.fill(opinions, A, { approvedBy: 'Trần Thị Chủ Tịch, Chủ tịch UBND', approvedOn: '29/05/2026' });
    office.select(opinions, A);
    const preview = JSON.stringify(office.run('approveAssignments', ['YES', 'OK', 'OK']).alerts);
    expect(office.opinion(A)).toMatchObject({
      approvedBy: 'Trần Thị Chủ Tịch, Chủ tịch UBND',
      approvedOn: '2026-05-29',
      assignedOn: '2026-06-01',
    });
    expect(preview).toContain('Sẽ gửi 1 thư giao việc:\\ncb-01@xa.example: 1 ý kiến');
    office.select(opinions, D);
    const wrong = { text: `${LEADER}; 31/5` };
    office.run('approveAssignments', [wrong, { text: `${LEADER}; 31/05/2026` }, 'YES', 'OK', 'OK']);
    expect(office.opinion(D)).toMatchObject({ approvedBy: LEADER, approvedOn: '2026-05-31' });
    office.select(opinions, B);
    const ahead = office.run('approveAssignments', [{ text: `${LEADER}; 09/06/2026` }, 'OK']);
    expect(JSON.stringify(ahead.alerts)).toContain('ngày duyệt 09/6/2026 chưa tới');
    expect(office.opinion(B).status).toBe('new');
  });

  it('the Phiếu trình holds what waits for approval, with a place for the leader, his name and the day', () => {
    const office = officeWithOpinions();
    office.type(opinions, A, 'cooperatingUnits', 'Phòng Văn hóa - Xã hội');
    office.select(opinions, B);
    office.run('approveAssignments', APPROVE);
    office.select(opinions, A, D);
    office.run('proposeAssignments', ['YES', 'OK']);
    office.workspace.person(OWNER).select(opinions.sheet, 'A1');
    office.command('makeAssignmentProposal', ['OK']);
    const docx = Object.values(office.workspace.drive.files).find((file) => /^Phiếu trình.*docx$/.test(file.name));
    const words = wordsOf(Uint8Array.from(docx?.bytes ?? []));
    expect(words).toContain(A);
    expect(words).toContain(D);
    expect(words).not.toContain(B);
    for (const said of ['Phòng Văn hóa - Xã hội', 'Người duyệt (ký, họ tên, chức vụ)', 'Ngày duyệt'])
      expect(words).toContain(said);
    expect(office.mailsOf('assignment')).toHaveLength(1);
  });

  it('the assignment letter says how time is counted, how to confirm and how to give back; no keys of the machine', () => {
    const office = officeWithOpinions();
    office.select(opinions, A);
    office.run('approveAssignments', APPROVE);
    const letter = office.workspace.mailbox.find((mail) => mail.subject.startsWith('Giao trả lời'))?.body ?? '';
    expect(letter).toContain('05 ngày kể từ ngày đơn vị nhận; nếu nhận hôm nay thì hạn là thứ Hai, 08/6/2026');
    expect(letter).toContain('Xác nhận đã nhận: báo Văn phòng HĐND và UBND xã, điện thoại');
    expect(letter).toContain('Không đúng trách nhiệm: trả lại ngay');
    expect(letter).not.toMatch(/ho_tich|assignmentReceived|in_scope/);
  });

  it('assigns but says whom no mail reaches: no address, bad address, unit deleted', () => {
    const office = officeWithOpinions();
    office.type(officers, 'CB-01', 'email', '');
    office.type(officers, 'CB-02', 'emailBad', 'Có');
    office.type(opinions, B, 'officer', 'CB-99');
    office.select(opinions, A, B, D);
    const record = office.run('approveAssignments', APPROVE);
    const said = JSON.stringify(record.alerts);
    expect(said).toContain('chưa có địa chỉ thư');
    expect(said).toContain('bị đánh dấu hỏng');
    expect(said).toContain(`${B}: chưa có cán bộ nhận việc`);
    expect(office.opinion(A).status).toBe('assigned');
    expect(office.mailsOf('assignment')).toEqual([]);
    expect(office.logged('Chưa gửi được thư giao việc')).toHaveLength(3);
  });

  it('two people assigning at once: whichever call the second comes at, one approval and one mail for each officer', () => {
    for (const at of [3, 8, 12, 16, 20, 24, 30]) {
      const office = officeWithOpinions();
      office.select(opinions, A, D);
      const second = { at, run: () => void office.run('approveAssignments', APPROVE, [], COLLEAGUE) };
      office.run('approveAssignments', APPROVE, [second]);
      const keys = office.workspace.mailbox
        .map((mail) => JSON.stringify(mail))
        .filter((m) => m.includes('Giao trả lời'));
      expect(keys, `second person at call ${at}`).toHaveLength(2);
      expect(office.mailsOf('assignment').every((mail) => mail.state === 'sent')).toBe(true);
      expect(office.opinion(A).status).toBe('assigned');
      for (const code of [A, D])
        expect(office.logged('Duyệt phân công').filter((row) => row.about === code)).toHaveLength(1);
    }
  });

  it('a person sorting at any call leaves each row with its own values', () => {
    let happened = 0;
    for (let at = 4; at < 60; at += 3) {
      const office = officeWithOpinions();
      office.type(opinions, A, 'unit', 'Đơn vị A');
      office.select(opinions, A, D);
      const sort = () => {
        happened++;
        office.workspace.person(OWNER).sort(opinions.sheet, 'A3:AZ6', 1, false);
      };
      office.run('approveAssignments', APPROVE, [{ at, run: sort }]);
      const seen = [A, B, C, D].map((code) => {
        const one = office.opinion(code);
        return [code, one.status, one.approvedBy !== '', one.unit === 'Đơn vị A', one.assignedOn !== null];
      });
      expect(seen, `sorted at call ${at}`).toEqual([
        [A, 'assigned', true, true, true],
        [B, 'new', false, false, false],
        [C, 'new', false, false, false],
        [D, 'assigned', true, false, true],
      ]);
    }
    expect(happened).toBeGreaterThan(8);
  });
});

describe('after the assignment', () => {
  it('re-assigns with a reason and mails the new officer; returns to the office; a text for Zalo without citizens', () => {
    const office = officeAtWork();
    office.select(opinions, A);
    office.run('reassignOpinions', [{ text: 'cb-02' }, { text: 'Đúng chuyên môn hơn' }, { text: LEADER }, 'YES', 'OK']);
    expect(office.opinion(A)).toMatchObject({ officer: 'CB-02', status: 'assigned' });
    expect(office.opinion(A).returnReason).toContain('Đúng chuyên môn hơn');
    expect(office.mailsOf('assignment')).toHaveLength(3);
    office.select(opinions, B);
    office.run('returnOpinions', [{ text: '' }, { text: 'Thuộc Công an xã' }, 'YES', 'OK']);
    expect(office.opinion(B)).toMatchObject({ status: 'new', unit: '', assignedOn: null });
    office.select(opinions, C, D);
    const said = JSON.stringify(office.run('showZaloText', ['OK']).alerts);
    expect(said).toContain(C);
    expect(said).not.toContain('Đỗ Thị Mẫu');
    expect(said).not.toContain('0912345678');
  });

  it('a row deleted while its mail waits: the mail does not go', () => {
    const office = officeWithOpinions();
    office.quota(15);
    office.select(opinions, D);
    office.run('approveAssignments', APPROVE);
    const [mail] = office.mailsOf('assignment');
    expect(mail?.state).toBe('intent');
    office.workspace.person(OWNER).deleteRows(opinions.sheet, office.lineOf(opinions, D));
    office.quota(1000);
    const before = office.workspace.mailbox.length;
    office.run('continueSending', ['YES', 'OK']);
    expect(office.rows(mails).find((one) => one.key === mail?.key)).toMatchObject({ state: 'void', body: '' });
    expect(office.workspace.mailbox).toHaveLength(before);
  });
});
