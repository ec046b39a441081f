/** The clerk's number and day come after the signature: the final file gets them, the dossier shows it, a number used twice is named. */
import { expect, it } from 'vitest';
import { COMPOSED_KINDS } from '../../../src/core/document/compose/composers.ts';
import { conferences, documents, dossierItems } from '../../../src/core/tables/conference-tables.ts';
import { CHECK_LIST } from '../../../src/core/tables/index.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { CODE, opinion, paperOffice, papers, paste, run, said, slip, words } from './paper-office.ts';

function held() {
  const clerk = paperOffice('an-hung-2025');
  paste(clerk, registrations, [slip(1)]);
  paste(clerk, opinions, [opinion(1)]);
  clerk.workspace.advanceTo(new Date('2026-06-26T02:00:00Z'));
  clerk.type(conferences, CODE, 'status', 'Đã tổ chức');
  run(clerk, 'makeConclusionNotice');
  clerk.select(documents, 'VB-0001');
  return clerk;
}

it('after signing, number and day go into a new file with what was edited; the first file stays; the dossier is marked at once', () => {
  const clerk = held();
  run(clerk, 'finalizePapers', ['YES', 'OK']);
  expect(papers(clerk, 'conclusionNotice').map((row) => row.state)).toEqual(['final']);
  const item = () => clerk.rows(dossierItems).find((row) => row.documentKind === 'conclusionNotice');
  expect(item()?.doneOn).toBe('2026-06-26');
  const [first] = papers(clerk, 'conclusionNotice');
  expect(words(clerk, 'conclusionNotice')).toMatch(/Số:\s+\/TB-UBND/);

  clerk.type(documents, 'VB-0001', 'number', '12');
  clerk.type(documents, 'VB-0001', 'issuedOn', '29/06/2026');
  clerk.type(opinions, `${CODE}-0001-1`, 'content', 'Nội dung sửa sau khi ký.');
  run(clerk, 'finalizePapers', ['YES', 'OK']);
  expect(said(clerk)).toContain('- VB-0001: ');
  expect(said(clerk)).toContain('số 12, ngày 29/6/2026');
  const [old, fresh] = papers(clerk, 'conclusionNotice');
  expect([old?.state, fresh?.state, fresh?.version]).toEqual(['void', 'final', 2]);
  expect(fresh).toMatchObject({ number: '12', issuedOn: '2026-06-29' });
  const text = words(clerk, 'conclusionNotice');
  expect(text).toContain('Số: 12/TB-UBND');
  expect(text).toContain('An Hưng, ngày 29 tháng 6 năm 2026');
  // What was signed, not what the register says now.
  expect(text).not.toContain('Nội dung sửa sau khi ký');
  expect(clerk.workspace.drive.files.find((file) => file.id === first?.docxId)?.trashed).toBe(false);
  expect(item()?.link).toBe(fresh?.docUrl);

  clerk.select(documents, fresh?.code as string);
  run(clerk, 'finalizePapers', ['OK']);
  expect(said(clerk)).toContain('Không có dự thảo nào để chốt');
  expect(papers(clerk, 'conclusionNotice')).toHaveLength(2);
});

it('numbered before it is final, the draft is made final and then offered; no leaves it as signed', () => {
  const clerk = held();
  clerk.type(documents, 'VB-0001', 'number', '7');
  run(clerk, 'finalizePapers', ['YES', 'OK', 'NO']);
  expect(papers(clerk, 'conclusionNotice').map((row) => row.state)).toEqual(['final']);
  expect(said(clerk)).toContain('Tạo bản chính thức có số, ngày?');
});

it('a file that cannot be read is told with what to do, and nothing changes', () => {
  const clerk = held();
  run(clerk, 'finalizePapers', ['YES', 'OK']);
  clerk.type(documents, 'VB-0001', 'number', '7');
  const doc = clerk.workspace.drive.files.find((file) => file.id === papers(clerk, 'conclusionNotice')[0]?.docId);
  if (doc) doc.trashed = true;
  clerk.workspace.drive.files.splice(clerk.workspace.drive.files.indexOf(doc as never), 1);
  run(clerk, 'finalizePapers', ['YES', 'OK']);
  expect(said(clerk)).toContain('VB-0001: chưa tạo được bản có số, ngày');
  expect(papers(clerk, 'conclusionNotice').map((row) => row.state)).toEqual(['final']);
});

it('a number that two papers bear is named by "Kiểm tra hồ sơ", before making, and before "Chốt"', () => {
  const clerk = held();
  run(clerk, 'makePlan');
  run(clerk, 'makeResultReport');
  clerk.type(documents, 'VB-0001', 'number', '12/TB-UBND');
  clerk.type(documents, 'VB-0003', 'number', '12 / TB-UBND');
  const same = 'Số "12 / TB-UBND" của VB-0003';
  run(clerk, 'checkDossier');
  expect(said(clerk)).toContain('Số văn bản trùng nhau:');
  expect(said(clerk)).toContain(same);
  run(clerk, 'checkBeforeMaking');
  const list = clerk.workspace.world.state.workbook.sheets.find((one) => one.name === CHECK_LIST);
  expect(JSON.stringify(list)).toContain('12 / TB-UBND');
  clerk.select(documents, 'VB-0003');
  run(clerk, 'finalizePapers', ['NO']);
  expect(clerk.workspace.desk(clerk.user).questions.at(-1)?.message).toContain(same);
});

it('a bare number of the plan is quoted with its symbol by the result report and the list of the dossier', () => {
  const clerk = held();
  run(clerk, 'makePlan');
  clerk.select(documents, 'VB-0002');
  run(clerk, 'finalizePapers', ['YES', 'OK']);
  clerk.type(documents, 'VB-0002', 'number', '1');
  clerk.type(documents, 'VB-0002', 'issuedOn', '23/05/2026');
  run(clerk, 'makeResultReport');
  expect(words(clerk, 'resultReport')).toMatch(/Ban hành Kế hoạch .* số 01\/KH-UBND ngày 23\/5\/2026\./);
  run(clerk, 'chooseAndMakePaper', [{ text: String(COMPOSED_KINDS.indexOf('dossierCover') + 1) }, 'OK', 'OK', 'OK']);
  expect(words(clerk, 'dossierCover').split('\n')).toContain('01/KH-UBND');
});
