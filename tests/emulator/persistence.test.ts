import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { Workspace } from '../../emulator/workspace.ts';
import { OWNER, office } from './office.ts';

const CODE = `
  const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  function make() {
    const folder = Drive.Files.create({ name: 'Hồ sơ/2026', mimeType: 'application/vnd.google-apps.folder' });
    for (let i = 0; i < 2; i++)
      Drive.Files.create({ name: 'Biên bản.docx', mimeType: DOCX, parents: [folder.id] }, Utilities.newBlob([i, -1], DOCX, 'x'));
    MailApp.sendEmail({ to: 'a@b.vn', subject: 'Nhắc việc: ý kiến', body: 'Kính gửi', name: 'UBND xã',
      attachments: [Utilities.newBlob('nội dung', 'text/plain', 'a.txt')] });
    PropertiesService.getScriptProperties().setProperty('k', 'v');
    FormApp.create('F', true);
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(3, 2).setValue('ô');
  }
  function look() {
    return [PropertiesService.getScriptProperties().getProperty('k'), Drive.Files.list({}).files.length,
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(3, 2).getValue(), new Date().toISOString()];
  }
`;

test('an office is closed and opened again', async () => {
  const ws = office(CODE);
  expect(ws.run('make', { user: OWNER }).error).toBeUndefined();
  const before = ws.run('look', { user: OWNER }).result as unknown[];
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const { drive } = await ws.save(folder);
  expect([...drive.values()]).toEqual(['drive/Hồ sơ-2026/Biên bản.docx', 'drive/Hồ sơ-2026/Biên bản (2).docx']);
  const [eml = ''] = readdirSync(join(folder, 'mail')).filter((name) => name.endsWith('.eml'));
  expect(readFileSync(join(folder, 'mail', eml), 'utf8')).toMatch(/^From: .*vanphong@phuxuyen\.example/m);
  const again = await Workspace.reopen(folder, { project: ws.world.project });
  const after = again.run('look', { user: OWNER }).result as unknown[];
  expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
  expect(again.clock.now() >= ws.clock.now()).toBe(true);
  expect(String(again.mailbox[0]?.attachments[0]?.bytes)).toBe(String(new Uint8Array(Buffer.from('nội dung'))));
  await again.save(folder);
});

const OFFICE = `
  const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  function setUp(base64) {
    const form = FormApp.create('Phiếu', true).setTitle('Phiếu đăng ký').setCollectEmail(true);
    form.addTextItem().setTitle('Họ tên').setRequired(true);
    form.addMultipleChoiceItem().setTitle('Xã').setChoiceValues(['A', 'B']);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
    ScriptApp.newTrigger('onSubmit').forForm(form).onFormSubmit().create();
    ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(7).create();
    const blob = Utilities.newBlob(Utilities.base64Decode(base64), DOCX, 'a.docx');
    Drive.Files.create({ name: 'Biên bản', mimeType: 'application/vnd.google-apps.document', appProperties: { key: 'k' } }, blob);
    PropertiesService.getDocumentProperties().setProperty('form', form.getId());
    CacheService.getScriptCache().put('c', 'v', 21600);
    for (let i = 0; i < 60; i++) MailApp.sendEmail('a@b.vn', 'S' + i, 'B');
    return form.getId();
  }
  function form() { return FormApp.openById(PropertiesService.getDocumentProperties().getProperty('form')); }
  function onSubmit(e) { return [e.response.getItemResponses()[0].getResponse(), e.response.getRespondentEmail(), e.response.getTimestamp() instanceof Date]; }
  function daily() { return form().getResponses().length; }
  function look() {
    const doc = Drive.Files.list({ q: "appProperties has { key='key' and value='k' }" }).files[0];
    return { title: form().getTitle(), items: form().getItems().map((i) => [i.getTitle(), String(i.getType())]),
      responses: form().getResponses().map((r) => [r.getId(), r.getTimestamp().getTime(), r.getItemResponses().map((i) => i.getResponse())]),
      triggers: ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), t.getUniqueId()]),
      doc: Drive.Files.export(doc.id, DOCX, { alt: 'media' }).getBytes().length, cached: CacheService.getScriptCache().get('c'),
      quota: MailApp.getRemainingDailyQuota(), zone: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone() };
  }`;

test('everything is there again and goes on: forms, responses, triggers, documents, quotas, the virtual clock', async () => {
  const docx = new PizZip().file('word/document.xml', '<w:document/>').generate({ type: 'base64' });
  const ws = office(OFFICE, { account: 'consumer' });
  const formId = String(ws.run('setUp', { user: OWNER, args: [docx] }).result);
  ws.submitForm(formId, { 'Họ tên': 'Nguyễn A', Xã: 'B' }, { respondentEmail: 'a@dan.example' });
  ws.consent('khac@phuxuyen.example', []);
  const before = ws.run('look', { user: OWNER }).result as { quota: number; triggers: unknown[] };
  expect([before.quota, before.triggers.length]).toEqual([40, 2]);
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const { mail } = await ws.save(folder);
  expect(mail.size).toBe(60);
  const again = await Workspace.reopen(folder, { project: ws.world.project });
  expect(again.run('look', { user: OWNER }).result).toEqual(before);
  expect(again.clock.now().getTime()).toBeGreaterThan(ws.clock.now().getTime());
  expect(again.run('look', { user: 'khac@phuxuyen.example' }).error?.message).toContain('You do not have permission');
  const sent = again.submitForm(formId, { 'Họ tên': 'Trần B' }, { respondentEmail: 'b@dan.example' });
  expect(sent.executions[0]?.result).toEqual(['Trần B', 'b@dan.example', true]);
  const rows = again.world.state.workbook.sheets.at(-1)?.rows.map((row) => row?.values.slice(1));
  expect(rows?.slice(1)).toEqual([
    ['a@dan.example', 'Nguyễn A', 'B'],
    ['b@dan.example', 'Trần B'],
  ]);
  again.advanceTo(new Date(again.clock.now().getTime() + 86_400_000));
  expect(again.executions.at(-1)).toMatchObject({ function: 'daily', result: 2 });
  const ids = again.world.state.forms[0]?.responses.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
