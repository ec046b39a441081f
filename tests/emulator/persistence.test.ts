import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
