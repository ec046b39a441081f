import { describe, expect, it } from 'vitest';
import { attendees, documents } from '../../../src/core/tables/conference-tables.ts';
import { journal } from '../../../src/core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { COLLEAGUE, IntakeOffice, OWNER } from './intake-office.ts';

const TWO =
  'Thủ tục cấp giấy chứng nhận quyền sử dụng đất chậm. Đường thôn Đông xuống cấp. Đề nghị sửa đường trước mùa mưa.';

function officeWith(...slips: { fullName: string; aboutProcedures: string; phone?: string }[]): IntakeOffice {
  const office = new IntakeOffice();
  for (const slip of slips) office.send(slip);
  return office;
}

describe('Tách ý kiến', () => {
  it('by the number of a sentence: two opinions, each with a code; the slip stays whole', () => {
    const office = officeWith({ fullName: 'Nguyễn Văn Mẫu', aboutProcedures: TWO });
    const code = office.clerk.rows(opinions)[0]?.code as string;
    office.select(office.clerk, opinions, code);
    office.clerk.command('splitOpinion', [{ text: '9' }, { text: '2' }, 'YES']);
    expect(office.clerk.rows(opinions).map((row) => [row.code, row.content])).toEqual([
      [code, 'Thủ tục cấp giấy chứng nhận quyền sử dụng đất chậm.'],
      [code.replace(/-1$/, '-2'), 'Đường thôn Đông xuống cấp.\nĐề nghị sửa đường trước mùa mưa.'],
    ]);
    expect(office.clerk.rows(registrations)[0]?.aboutProcedures).toBe(TWO);
  });

  it('never gives a code again, not even after its row was deleted', () => {
    const office = officeWith({ fullName: 'Nguyễn Văn Mẫu', aboutProcedures: TWO });
    const code = office.clerk.rows(opinions)[0]?.code as string;
    office.select(office.clerk, opinions, code);
    office.clerk.command('splitOpinion', [{ text: '=1+1 một | hai' }, 'YES']);
    office.workspace.person(OWNER).deleteRows(opinions.sheet, 4);
    office.select(office.clerk, opinions, code);
    office.clerk.command('splitOpinion', [{ text: 'một | ba' }, 'YES']);
    expect(office.clerk.rows(opinions).map((row) => row.code)).toEqual([code, code.replace(/-1$/, '-3')]);
    expect(office.workspace.world.state.workbook.executedFormulas).toEqual([]);
  });
});

describe('question groups', () => {
  const alike = 'Đường trục thôn Đông xuống cấp nặng, mưa là ngập, đề nghị xã sửa chữa đường trục thôn.';

  it('are suggested from like texts, written on a yes, and dissolved', () => {
    const office = officeWith(
      { fullName: 'Nguyễn Văn Một', aboutProcedures: alike },
      { fullName: 'Trần Thị Hai', aboutProcedures: `${alike} Xin cảm ơn.` },
      { fullName: 'Lê Văn Ba', aboutProcedures: 'Làm khai sinh cho cháu cần giấy tờ gì?' },
    );
    office.clerk.command('groupQuestions', ['YES']);
    expect(office.clerk.rows(opinions).map((row) => row.group)).toEqual(['N-01', 'N-01', '']);
    const codes = office.clerk.rows(opinions).map((row) => row.code);
    office.select(office.clerk, opinions, codes[0] as string, codes[1] as string);
    office.clerk.command('ungroupQuestions', ['YES']);
    expect(office.clerk.rows(opinions).map((row) => row.group)).toEqual(['', '', '']);
    office.select(office.clerk, opinions, codes[0] as string, codes[2] as string);
    office.clerk.command('groupQuestions', ['YES']);
    expect(office.clerk.rows(opinions).map((row) => row.group)).toEqual(['N-01', '', 'N-01']);
  });
});

describe('Tách khiếu nại', () => {
  const complaint = { fullName: 'Nguyễn Văn Mẫu', aboutProcedures: 'Tôi khiếu nại quyết định thu hồi đất số 12.' };

  it('makes a guidance letter and takes the opinion out of the dialogue', () => {
    const office = officeWith(complaint);
    const code = office.clerk.rows(opinions)[0]?.code as string;
    office.clerk.type(opinions, code, 'scope', 'Khiếu nại (tách)');
    office.select(office.clerk, opinions, code);
    office.clerk.command('separateComplaints', ['YES', 'OK']);
    expect(office.clerk.rows(opinions)[0]?.status).toBe('separated');
    expect(office.clerk.rows(documents).map((row) => [row.kind, row.subject])).toEqual([['guidanceLetter', code]]);
  });

  it('whose letter fails stays for another try, and the others are separated', () => {
    const office = officeWith(complaint, { ...complaint, fullName: 'Trần Thị Hai' });
    const codes = office.clerk.rows(opinions).map((row) => row.code);
    for (const code of codes) office.clerk.type(opinions, code, 'scope', 'Khiếu nại (tách)');
    office.select(office.clerk, opinions, ...codes);
    let files = 0;
    office.workspace.faults.push({
      in: 'separateComplaints',
      at: ({ api, method }) => api.startsWith('Drive') && method === 'create' && ++files === 6,
      fail: true,
    });
    office.clerk.command('separateComplaints', ['YES', 'OK']);
    expect(office.said()).toContain(`${codes[1]}: chưa lập được văn bản nên chưa tách.`);
    expect(office.clerk.rows(opinions).map((row) => row.status)).toEqual(['separated', 'new']);
    office.select(office.clerk, opinions, ...codes);
    office.clerk.command('separateComplaints', ['YES', 'OK']);
    expect(office.clerk.rows(opinions).map((row) => row.status)).toEqual(['separated', 'separated']);
    expect(office.clerk.rows(documents).map((row) => [row.subject, row.state])).toEqual([
      [codes[0], 'draft'],
      [codes[1], 'draft'],
    ]);
  });

  it('leaves it classified where the plan says so', () => {
    const office = new IntakeOffice({ profile: 'an-hung-2025' });
    office.send(complaint);
    const code = office.clerk.rows(opinions)[0]?.code as string;
    office.clerk.type(opinions, code, 'scope', 'Khiếu nại (tách)');
    office.select(office.clerk, opinions, code);
    office.clerk.command('separateComplaints', ['OK']);
    expect(office.clerk.rows(opinions)[0]).toMatchObject({ status: 'new', scope: 'out_khieu_nai' });
    expect(office.said()).toContain('Giữ nguyên');
  });
});

it('what to tell by hand: the text has the code and no content; a yes ticks the day off', () => {
  const office = officeWith({ fullName: 'Nguyễn Văn Mẫu', phone: '0950000101', aboutProcedures: 'Đất đai chậm.' });
  const code = office.clerk.rows(registrations)[0]?.code as string;
  office.select(office.clerk, registrations, code);
  office.clerk.command('tellByHand', ['YES']);
  expect(office.said()).toContain(code);
  expect(office.said()).toContain('0950 000 101');
  expect(office.said()).not.toContain('Đất đai chậm');
  expect(office.clerk.rows(registrations)[0]?.toldByHandOn).toBe('2026-06-01');
});

describe('contacts whose time is over', () => {
  const slip = { fullName: 'Hoàng Văn Liên Hệ', phone: '0950000222', email: 'lienhe@dan.example', address: 'Ngõ Cũ' };
  const traces = ['Liên Hệ', '950000222', 'lienhe@dan.example', 'Ngõ Cũ'];

  function officeAYearOn(): IntakeOffice {
    const office = new IntakeOffice();
    office.send({ ...slip, aboutProcedures: 'Đất đai chậm.' });
    office.clerk.typeRow(attendees, { code: 'DB-001', conference: office.conference, name: slip.fullName });
    return office;
  }

  it('are erased from every copy, and the log does not hold them', () => {
    const office = officeAYearOn();
    office.workspace.clock.moveTo(new Date('2028-01-05T02:00:00Z'));
    for (const trace of traces) expect(office.everything()).toContain(trace);
    office.clerk.command('eraseContacts', [{ text: '2026' }, { text: '15/12/2026' }, 'YES', 'OK']);
    for (const trace of traces) expect(office.everything(), trace).not.toContain(trace);
    expect(office.clerk.rows(opinions)[0]?.content).toBe('Đất đai chậm.');
    expect(office.clerk.rows(journal).some((row) => row.what.startsWith('Xóa dữ liệu liên hệ'))).toBe(true);
    office.clerk.command('syncRegistrations');
    for (const trace of traces) expect(office.everything(), trace).not.toContain(trace);
  });

  it('are erased from a note of "Đại biểu" that an earlier run left, where nothing else is left', () => {
    const office = officeAYearOn();
    office.workspace.clock.moveTo(new Date('2028-01-05T02:00:00Z'));
    office.clerk.command('eraseContacts', [{ text: '2026' }, { text: '15/12/2026' }, 'YES', 'OK']);
    office.clerk.type(attendees, 'DB-001', 'note', 'Gọi lại ở Ngõ Cũ');
    office.clerk.command('eraseContacts', [{ text: '2026' }, { text: '15/12/2026' }, 'YES', 'OK']);
    expect(office.said()).toContain('họ tên và ghi chú của 1 dòng đại biểu');
    expect(office.clerk.rows(attendees)[0]?.note).toBe('');
  });

  it('go with the papers that were made for one citizen; records that name people are listed, and so is what another made', () => {
    const office = officeAYearOn();
    const [code] = office.clerk.rows(registrations).map((row) => row.code) as [string];
    office.select(office.clerk, registrations, code);
    office.clerk.command('makeAcknowledgementSlips', ['OK', 'OK', 'OK']);
    const colleague = office.as(COLLEAGUE);
    office.select(colleague, registrations, code);
    colleague.command('makeAcknowledgementSlips', ['OK', 'OK', 'OK']);
    office.select(office.clerk, attendees, 'DB-001');
    office.clerk.command('makeInvitation', ['OK', 'OK', 'OK']);
    office.workspace.person(OWNER).select(registrations.sheet);
    office.clerk.command('makeOpinionSummary', ['OK', 'OK', 'OK']);
    const papers = office.clerk.rows(documents);
    expect(papers.map((row) => row.kind)).toEqual([
      'acknowledgementSlip',
      'acknowledgementSlip',
      'invitation',
      'opinionSummary',
    ]);
    expect(papers[2]?.title).toContain('Liên Hệ');
    office.workspace.clock.moveTo(new Date('2028-01-05T02:00:00Z'));
    office.clerk.command('eraseContacts', [{ text: '2026' }, { text: '15/12/2026' }, 'YES', 'OK']);
    expect(office.said()).toContain('3 giấy xác nhận và giấy mời');
    const fileOf = (id: string | undefined) => office.workspace.drive.files.find((file) => file.id === id);
    const trashed = papers.map((row) => [fileOf(row.docId)?.trashed, fileOf(row.docxId)?.trashed]);
    expect(trashed).toEqual([
      [true, true],
      [false, false],
      [true, true],
      [false, false],
    ]);
    expect(office.said()).toMatch(new RegExp(`nhờ người tạo mở và xóa:\\n- ${papers[1]?.code}.*${COLLEAGUE}`));
    expect(office.said()).toMatch(new RegExp(`quy chế lưu trữ:\\n- ${papers[3]?.code}`));
    expect(office.clerk.rows(documents).map((row) => [row.title.includes('đã xóa'), row.docId === ''])).toEqual([
      [true, true],
      [false, false],
      [true, true],
      [false, false],
    ]);
    for (const trace of traces) expect(office.everything().includes(trace), trace).toBe(false);
  });

  it('stay in a Form whose replies are not all in the register, until they are: erased there, a slip would be lost', () => {
    const office = officeAYearOn();
    const form = office.workspace.world.state.forms[0];
    office.workspace.submitForm(form?.id as string, office.answers({ ...slip, fullName: 'Lê Thị Liên Hệ' }), {
      event: 'never',
    });
    office.workspace.clock.moveTo(new Date('2028-01-05T02:00:00Z'));
    office.workspace.faults.push({ in: 'eraseContacts', at: (call) => call.method === 'getItemResponses', fail: true });
    office.clerk.command('eraseContacts', [{ text: '2026' }, { text: '15/12/2026' }, 'YES', 'OK']);
    expect(office.said()).toContain(`Chưa xóa câu trả lời trong biểu mẫu của ${office.conference}: 1 phiếu`);
    expect(form?.responses).toHaveLength(2);
    office.clerk.command('syncRegistrations');
    expect(office.clerk.rows(registrations).map((row) => row.fullName)).toEqual(['', 'Lê Thị Liên Hệ']);
    office.clerk.command('eraseContacts', [{ text: '2026' }, { text: '15/12/2026' }, 'YES', 'OK']);
    for (const trace of traces) expect(office.everything(), trace).not.toContain(trace);
  });

  it('in a Form that another account must empty: chosen again by that one, the command goes on', () => {
    const office = officeAYearOn();
    const form = office.workspace.world.state.forms[0];
    office.workspace.clock.moveTo(new Date('2028-01-05T02:00:00Z'));
    office.workspace.faults.push({
      in: 'eraseContacts',
      at: (call) => call.method === 'deleteAllResponses',
      fail: 'No item with the given ID could be found, or you do not have permission to edit it.',
    });
    office.clerk.command('eraseContacts', [{ text: '2026' }, { text: '15/12/2026' }, 'YES', 'OK']);
    expect(office.said()).toMatch(/Chưa xóa được câu trả lời.*permission/);
    office.clerk.command('eraseContacts', [{ text: '2026' }, { text: '15/12/2026' }, 'YES', 'OK']);
    expect(form?.responses).toEqual([]);
    for (const trace of traces) expect(office.everything(), trace).not.toContain(trace);
  });

  it('stay before that day', () => {
    const office = officeAYearOn();
    office.workspace.clock.moveTo(new Date('2027-06-05T02:00:00Z'));
    office.clerk.command('eraseContacts', [{ text: '2026' }, { text: '15/12/2026' }, 'OK']);
    expect(office.said()).toContain('Chưa đến hạn');
    expect(office.everything()).toContain('lienhe@dan.example');
  });
});
