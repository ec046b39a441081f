import { expect, it } from 'vitest';
import { documents } from '../../../src/core/tables/conference-tables.ts';
import { registrations } from '../../../src/core/tables/register-tables.ts';
import { MENU } from '../../../src/ui/menu.ts';
import { wordsOf } from '../../core/document/docx-words.ts';
import { IntakeOffice } from './intake-office.ts';

function wordsOfPaper(office: IntakeOffice, kind: string): string {
  const [paper] = office.clerk.rows(documents).filter((row) => row.kind === kind);
  const file = office.workspace.drive.files.find((one) => one.id === paper?.docxId);
  return wordsOf(file?.bytes as Uint8Array);
}

it('the menu has the papers of intake and the ways of telling, in the order of the job', () => {
  const intake = MENU.find((entry) => entry.label === '1 Tiếp nhận');
  if (!intake || !('items' in intake)) throw new Error('thiếu trình đơn Tiếp nhận');
  const order = intake.items.map((item) => item.run);
  const steps = ['makeRegistrationSlip', 'syncRegistrations', 'registerTypedRows', 'makeAcknowledgementSlips'];
  const places = [...steps, 'tellByHand', 'recordToldByHand', 'splitOpinion'].map((run) => order.indexOf(run));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

it('a citizen without an address gets a printed slip with code and channel; a person ticks it off, once', () => {
  const office = new IntakeOffice();
  office.clerk.typeRow(registrations, {
    channel: 'Phiếu giấy',
    fullName: 'Nguyễn Văn Giấy',
    phone: '0950000301',
    aboutProcedures: 'Thủ tục khai sinh phải đi lại nhiều lần.',
  });
  office.clerk.typeRow(registrations, { channel: 'Điện thoại', fullName: 'Lê Thị Gọi', aboutHandling: 'Chờ lâu.' });
  office.clerk.command('registerTypedRows', ['OK']);
  const [first, second] = office.clerk.rows(registrations).map((row) => row.code) as [string, string];
  office.select(office.clerk, registrations, first);
  office.clerk.command('makeAcknowledgementSlips', ['OK', 'OK', 'OK']);
  expect(office.clerk.rows(documents).map((row) => [row.kind, row.subject])).toEqual([['acknowledgementSlip', first]]);
  const words = wordsOfPaper(office, 'acknowledgementSlip');
  for (const said of [first, 'Nguyễn Văn Giấy', 'Phiếu giấy', '25/6/2026'.slice(0, 2)]) expect(words).toContain(said);
  expect(words).not.toContain('khai sinh');
  office.select(office.clerk, registrations, first, second);
  office.clerk.command('recordToldByHand', ['NO']);
  expect(office.clerk.rows(registrations).map((row) => row.toldByHandOn)).toEqual([null, null]);
  office.clerk.type(registrations, second, 'toldByHandOn', '31/05/2026');
  office.select(office.clerk, registrations, first, second);
  office.clerk.command('recordToldByHand', ['YES']);
  expect(office.said()).toContain(`${first}  Nguyễn Văn Giấy: 0950 000 301`);
  expect(office.clerk.rows(registrations).map((row) => row.toldByHandOn)).toEqual(['2026-06-01', '2026-05-31']);
  office.clerk.command('recordToldByHand', ['OK']);
  expect(office.said()).toContain('đã có ngày báo');
});

it('the blank slip is the one of the plan, and the poster carries the link of the Form', () => {
  const office = new IntakeOffice();
  office.clerk.command('makeRegistrationSlip', ['OK', 'OK', 'OK']);
  office.clerk.command('makeQrPoster', ['OK', 'OK', 'OK']);
  const slip = wordsOfPaper(office, 'registrationSlip');
  for (const said of ['PHIẾU ĐĂNG KÝ', '1. Về thủ tục hành chính', '2. Về giải quyết thủ tục hành chính'])
    expect(slip.toUpperCase()).toContain(said.toUpperCase());
  expect(slip, 'no line asks for it').not.toMatch(/(?:căn cước|CCCD|CMND|ngày sinh)[^.\n]*…/i);
  const published = `https://docs.google.com/forms/d/e/${office.form.publishedId}/viewform`;
  expect(wordsOfPaper(office, 'qrPoster')).toContain(published);
});
