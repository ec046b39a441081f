import { describe, expect, it } from 'vitest';
import { officers } from '../../../src/core/tables/commune-tables.ts';
import { attendees, documents } from '../../../src/core/tables/conference-tables.ts';
import { DIFFERENCES, ROWS_BEHIND } from '../../../src/core/tables/index.ts';
import { answerProposals, journal } from '../../../src/core/tables/ledger-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from '../../../src/core/tables/register-tables.ts';
import { reportFigures } from '../../../src/core/tables/report-tables.ts';
import { wordsOf } from '../../core/document/docx-words.ts';
import { paste } from '../papers/paper-office.ts';
import { COLLEAGUE, IntakeOffice, OWNER, RECEIVER } from './intake-office.ts';

const NAME = 'Phạm Văn Tố Giác';
const SECRET = 'ông Bùi Quang Xấu ở bộ phận một cửa nhận hối lộ mười triệu đồng';
const SLIP = {
  fullName: NAME,
  phone: '0950000777',
  email: 'togiac@dan.example',
  address: 'số 9 ngõ Kín',
  aboutHandling: `Tôi tố cáo ${SECRET}.`,
};
const TRACES = ['Tố Giác', 'Quang Xấu', 'mười triệu', '950000777', 'togiac@dan.example', 'ngõ Kín'];

/** The slip came in, and a person classed its opinion as a denunciation. */
function withDenunciation(): { office: IntakeOffice; slip: string; opinion: string } {
  const office = new IntakeOffice();
  office.send({ fullName: 'Nguyễn Văn Mẫu', aboutProcedures: 'Thủ tục đất đai chậm.' });
  office.send(SLIP);
  const opinion = office.clerk.rows(opinions)[1];
  if (!opinion) throw new Error('thiếu ý kiến');
  office.clerk.type(opinions, opinion.code, 'scope', 'Tố cáo (tách, bảo mật)');
  return { office, slip: opinion.registration, opinion: opinion.code };
}

function handOver(office: IntakeOffice, user: string, ...codes: string[]): void {
  chooseHandOver(office, user, ['YES', 'OK'], codes);
}

function refused(office: IntakeOffice, user: string, code: string): void {
  chooseHandOver(office, user, ['OK'], [code]);
}

function chooseHandOver(office: IntakeOffice, user: string, answers: string[], codes: string[]): void {
  const clerk = office.as(user);
  office.select(clerk, opinions, ...codes);
  clerk.command('handOverDenunciations', answers);
}

describe('handing a denunciation over', () => {
  it('is forgotten by the lists of answers that carried it, and these are named', () => {
    const { office, slip, opinion } = withDenunciation();
    const other = office.clerk.rows(opinions)[0];
    const list = {
      ...{ code: 'VB-0001', kind: 'publicAnswers', title: 'Danh sách đợt 1', state: 'draft' as const, docId: 'x' },
      ...{ subject: `${other?.conference} · đợt 1`, carries: `${other?.code}, ${opinion}, ${slip}-2` },
    };
    paste(office.clerk, documents, [list]);
    handOver(office, RECEIVER, opinion);
    expect(office.clerk.rows(documents)[0]?.carries).toBe(other?.code);
    expect(office.said(RECEIVER)).toContain('VB-0001: Danh sách đợt 1');
  });

  it('leaves no trace in cells, mails, properties, Form, raw answers, nor in files that others can see', () => {
    const { office, slip, opinion } = withDenunciation();
    for (const trace of TRACES) expect(office.everything()).toContain(trace);
    handOver(office, RECEIVER, opinion);
    for (const trace of TRACES) expect(office.everything(), trace).not.toContain(trace);
    const ours = office.workspace.drive.files;
    for (const file of ours) {
      expect(JSON.stringify({ ...file, bytes: undefined })).not.toMatch(/Tố Giác|Xấu/);
      expect(file.visibleTo).toEqual([RECEIVER]);
      expect(file.permissions.map((one) => one.emailAddress)).toEqual([RECEIVER]);
      // A copy of the workbook does not find the original's paper.
      expect(file.appProperties.soDoiThoai).toContain(`${office.workspace.world.state.workbook.id}/handover`);
    }
    const papers = ours.filter((file) => file.name.startsWith('Biên bản bàn giao'));
    expect(papers).toHaveLength(1);
    const words = wordsOf(papers[0]?.bytes as Uint8Array);
    for (const trace of TRACES) expect(words).toContain(trace);
    const row = office.clerk.rows(registrations).find((one) => one.code === slip);
    expect(row).toMatchObject({ fullName: '', phone: '', email: '', address: '', aboutHandling: '', channel: 'form' });
    expect(office.clerk.rows(opinions).find((one) => one.code === opinion)).toMatchObject({
      content: '',
      citizen: '',
      scope: 'out_to_cao',
      status: 'separated',
    });
    expect(office.said(RECEIVER)).toContain('Lịch sử phiên bản');
    const logged = office.clerk.rows(journal).filter((row) => row.what === 'Bàn giao tố cáo');
    expect(logged.map((row) => [row.about, row.detail])).toEqual([
      ['', 'Đã bàn giao 1 ý kiến cho người được giao; nội dung đã xóa khỏi sổ.'],
    ]);
  });

  it('reaches what was made or typed about it before: its own paper, mails, tasks, proposals, the log of a paste', () => {
    const { office, slip, opinion } = withDenunciation();
    const receiver = office.as(RECEIVER);
    office.select(receiver, registrations, slip);
    receiver.command('makeAcknowledgementSlips', ['OK', 'OK', 'OK']);
    office.clerk.command('makeOpinionSummary', ['OK', 'OK', 'OK']);
    office.clerk.type(opinions, opinion, 'note', `Hỏi ông ${SECRET}`);
    office.clerk.type(opinions, opinion, 'note', 'Đã hỏi');
    office.clerk.typeRow(tasks, { code: 'NV-900', opinion, content: `Làm rõ ${SECRET}`, status: 'Đang làm' });
    office.clerk.typeRow(deadlineEvents, { code: 'GH-900', opinion, reason: `Chờ xác minh ${SECRET}` });
    office.clerk.typeRow(answerProposals, { id: 'P-900', opinion, answer: `Về ${SECRET}`, writtenBy: NAME });
    office.clerk.typeRow(attendees, { code: 'DB-900', conference: office.conference, registration: slip, name: NAME });
    expect(office.clerk.rows(journal).some((row) => `${row.before}${row.after}`.includes('Quang Xấu'))).toBe(true);
    handOver(office, RECEIVER, opinion);
    for (const trace of TRACES) expect(office.everything().includes(trace), trace).toBe(false);
    const own = office.workspace.drive.files.filter((file) => file.name.includes(`tiếp nhận ${slip}`));
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((file) => file.trashed)).toBe(true);
    expect(office.said(RECEIVER)).toMatch(/Lập sau khi có phiếu này.*\n- VB-\d+: .*tổng hợp/i);
    expect(office.clerk.rows(registrations)).toHaveLength(2);
    expect(office.clerk.rows(opinions).filter((row) => row.scope === 'out_to_cao')).toHaveLength(1);
    for (const mail of office.workspace.mailbox) expect(JSON.stringify(mail)).not.toMatch(/Quang Xấu|mười triệu/);
  });

  it('clears the rows behind a number, drawn before anybody classed it', () => {
    const office = new IntakeOffice();
    office.send(SLIP);
    const opinion = office.clerk.rows(opinions)[0]?.code as string;
    office.clerk.type(opinions, opinion, 'scope', 'Thuộc nội dung, thẩm quyền xã');
    const now = office.workspace.clock.now().toISOString();
    office.clerk.command('makeSixMonthReport', [
      { text: `${now.slice(5, 7) <= '06' ? 1 : 2}/${now.slice(0, 4)}` },
      'OK',
    ]);
    office.select(office.clerk, reportFigures, 'VB-0001/opinions');
    office.clerk.command('showRowsBehind');
    office.clerk.command('compareFigures', ['OK']);
    const drawn = (name: string) => office.workspace.world.state.workbook.sheets.find((one) => one.name === name);
    expect(JSON.stringify(drawn(ROWS_BEHIND))).toContain('Quang Xấu');
    office.clerk.type(opinions, opinion, 'scope', 'Tố cáo (tách, bảo mật)');
    handOver(office, RECEIVER, opinion);
    for (const trace of TRACES) expect(office.everything().includes(trace), trace).toBe(false);
    for (const name of [ROWS_BEHIND, DIFFERENCES]) expect(JSON.stringify(drawn(name)), name).not.toContain(opinion);
  });

  it('is never undone by an intake, nor by a deleted row', () => {
    const { office, slip, opinion } = withDenunciation();
    handOver(office, RECEIVER, opinion);
    office.clerk.command('syncRegistrations');
    const line = office.clerk.content(registrations).byCode.get(slip)?.line as number;
    office.workspace.person(OWNER).deleteRows(registrations.sheet, line);
    office.comeBack(26 * 60);
    expect(office.clerk.rows(registrations)).toHaveLength(1);
    for (const trace of TRACES) expect(office.everything(), trace).not.toContain(trace);
  });

  it('is refused to everybody else, the owner of the workbook included', () => {
    const { office, opinion } = withDenunciation();
    for (const user of [OWNER, COLLEAGUE]) {
      refused(office, user, opinion);
      expect(office.said(user)).toContain('Chỉ người được giao tiếp nhận tố cáo');
      expect(office.everything()).toContain('Quang Xấu');
    }
    expect(office.workspace.drive.files).toEqual([]);
  });

  it('asks for a person to be named first', () => {
    const { office, opinion } = withDenunciation();
    const named = office.clerk.rows(officers).find((one) => one.confidential)?.id as string;
    office.clerk.type(officers, named, 'confidential', '');
    refused(office, RECEIVER, opinion);
    expect(office.said(RECEIVER)).toContain('Chưa có ai được giao tiếp nhận tố cáo');
  });

  it('where the receiver may not edit the Form, the next intake by its owner deletes the reply', () => {
    const { office, opinion } = withDenunciation();
    office.form.editors.length = 0;
    handOver(office, RECEIVER, opinion);
    expect(office.said(RECEIVER)).toContain('lượt "Đồng bộ" kế tiếp');
    expect(JSON.stringify(office.form.responses)).toContain('Quang Xấu');
    office.comeBack(61);
    for (const trace of TRACES) expect(office.everything(), trace).not.toContain(trace);
  });

  it('of a slip that also asks something else, takes only the denunciation', () => {
    const office = new IntakeOffice();
    office.send({ ...SLIP, aboutProcedures: 'Thủ tục khai sinh phải đi lại nhiều lần.' });
    const denounced = office.clerk.rows(opinions).find((one) => one.section === 'aboutHandling')?.code as string;
    office.clerk.type(opinions, denounced, 'scope', 'Tố cáo (tách, bảo mật)');
    handOver(office, RECEIVER, denounced);
    const [row] = office.clerk.rows(registrations);
    expect(row).toMatchObject({ fullName: NAME, aboutProcedures: 'Thủ tục khai sinh phải đi lại nhiều lần.' });
    for (const trace of ['Quang Xấu', 'mười triệu']) expect(office.everything(), trace).not.toContain(trace);
    expect(office.said(RECEIVER)).toContain('họ tên, liên hệ vẫn ở phiếu');
    expect(office.said(RECEIVER)).toContain('ai mở sổ vẫn thấy mã và phạm vi "Tố cáo" cạnh phiếu này');
    // The rest is held back: a person releases it by choosing its scope.
    const rest = office.clerk.rows(opinions).find((one) => one.section === 'aboutProcedures');
    expect(rest?.scope).toBe('unclear');
    expect(office.said(RECEIVER)).toContain(`${rest?.code}: giữ lại, chưa phân công`);
  });

  it.each([20, 32, 45, 52, 58, 64, 70])('cut off at call %i and chosen again, it ends the same', (k) => {
    const { office, opinion } = withDenunciation();
    office.workspace.faults.push({ at: k, in: 'handOverDenunciations', kill: true });
    const clerk = office.as(RECEIVER);
    office.select(clerk, opinions, opinion);
    office.workspace.run('handOverDenunciations', { user: RECEIVER, answers: ['YES', 'OK'] });
    office.workspace.faults.length = 0;
    // Marked as done only when nothing is left of it; until then it can be chosen again.
    const isDone = office.clerk.rows(opinions).some((row) => row.status === 'separated');
    if (!isDone) handOver(office, RECEIVER, opinion);
    for (const trace of TRACES) expect(office.everything(), trace).not.toContain(trace);
    const papers = office.workspace.drive.files.filter((file) => file.name.startsWith('Biên bản bàn giao'));
    expect(papers).toHaveLength(1);
  });
});
