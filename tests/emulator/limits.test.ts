/** What Google does not allow: by time, by person, by kind of execution, by size. */
import { describe, expect, test } from 'vitest';
import { MANIFEST, OWNER, office } from './office.ts';

const OTHER = 'canbo@phuxuyen.example';
const SCOPE = 'https://www.googleapis.com/auth/';

describe('a simple trigger', () => {
  const simple = (body: string) => office(`function onOpen(e) { ${body} }`).open(OWNER)[0];

  test('lasts 30 seconds, by the price of its calls', () => {
    const write = (times: number) =>
      simple(`const s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
        for (let i = 0; i < ${times}; i++) { s.getRange(1, 1).setValue(i); s.getRange(1, 1).getValue(); }`);
    expect(write(100)?.error).toBeUndefined();
    const late = write(600);
    expect(late?.error?.text).toBe('Exception: Exceeded maximum execution time');
    expect(late?.durationMs).toBeGreaterThan(30_000);
    expect(late?.durationMs).toBeLessThan(31_000);
  });

  test('reaches its own file and nothing else', () => {
    expect(
      simple("SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('x').getValue()")?.error,
    ).toBeUndefined();
    expect(simple("SpreadsheetApp.openById('x')")?.error?.text).toBe(
      `Exception: You do not have permission to call SpreadsheetApp.openById. Required permissions: ${SCOPE}spreadsheets`,
    );
    for (const call of [
      "MailApp.sendEmail('a@b.vn', 'S', 'B')",
      "FormApp.create('F')",
      'ScriptApp.getProjectTriggers()',
      'Drive.Files.list()',
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
    ])
      expect(simple(call)?.error?.message, call).toContain('You do not have permission to call');
  });

  test('may build a menu, ask, and keep properties', () => {
    const ws = office(`function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('I', 'f').addToUi();
      PropertiesService.getDocumentProperties().setProperty('k', 'v'); SpreadsheetApp.getActive().toast('Chào', 'Sổ', 3); }`);
    const [record] = ws.open(OWNER);
    expect(record?.error).toBeUndefined();
    expect(record?.toasts).toEqual([{ message: 'Chào', title: 'Sổ', seconds: 3 }]);
  });
});

describe('consent', () => {
  const code = `function mail() { MailApp.sendEmail('a@b.vn', 'S', 'B'); }
    function plan() { ScriptApp.newTrigger('mail').timeBased().after(60000).create(); }
    function status() { const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes().length]; }`;

  test('given in part: what was granted works, the rest says which scope it needs', () => {
    const ws = office(code);
    ws.consent(OTHER, MANIFEST.oauthScopes?.filter((scope) => !scope.endsWith('send_mail')) ?? []);
    expect(ws.run('plan', { user: OTHER }).error).toBeUndefined();
    expect(ws.run('mail', { user: OTHER }).error?.text).toBe(
      `Exception: You do not have permission to call MailApp.sendEmail. Required permissions: ${SCOPE}script.send_mail`,
    );
    expect(ws.run('status', { user: OTHER }).result).toEqual(['REQUIRED', 6]);
    expect(ws.run('status', { user: OWNER }).result).toEqual(['NOT_REQUIRED', 7]);
  });

  test('a trigger runs with what its owner has granted, whoever is about', () => {
    const ws = office(code);
    ws.run('plan', { user: OTHER });
    ws.consent(OTHER, []);
    ws.advanceTo(new Date(ws.clock.now().getTime() + 120_000));
    expect(ws.executions.at(-1)).toMatchObject({ function: 'mail', user: OTHER });
    expect(ws.executions.at(-1)?.error?.message).toContain('You do not have permission');
  });
});

describe('triggers', () => {
  const code = `function f() {} function plan(n) { for (let i = 0; i < n; i++) ScriptApp.newTrigger('f').timeBased().everyHours(1).create(); }
    function mine() { return ScriptApp.getProjectTriggers().length; }
    function clear() { for (const t of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(t); }
    function follow(id) { ScriptApp.newTrigger('f').forForm(id).onFormSubmit().create(); }
    function make() { return FormApp.create('F', true).getId(); }`;

  test('twenty for each user; nobody sees or deletes another’s', () => {
    const ws = office(code);
    expect(ws.run('plan', { user: OWNER, args: [20] }).error).toBeUndefined();
    expect(ws.run('plan', { user: OTHER, args: [20] }).error).toBeUndefined();
    expect(ws.run('plan', { user: OTHER, args: [1] }).error?.message).toContain('This script has too many triggers.');
    ws.run('clear', { user: OTHER });
    expect([ws.run('mine', { user: OTHER }).result, ws.run('mine', { user: OWNER }).result]).toEqual([0, 20]);
  });

  test('follow only a file that their owner may edit', () => {
    const ws = office(code);
    const id = ws.run('make', { user: OWNER }).result;
    expect(ws.run('follow', { user: OWNER, args: [id] }).error).toBeUndefined();
    expect(ws.run('follow', { user: OTHER, args: [id] }).error?.message).toContain('No item with the given ID');
  });

  test('one whose function is gone fails, and is told apart from a missing simple trigger', () => {
    const ws = office("function plan() { ScriptApp.newTrigger('gone').timeBased().after(1000).create(); }");
    ws.run('plan', { user: OWNER });
    ws.advanceTo(new Date(ws.clock.now().getTime() + 60_000));
    expect(ws.executions.at(-1)?.error?.message).toBe('Script function not found: gone');
    expect(ws.open(OWNER)).toEqual([]);
  });
});

describe('mail', () => {
  const code = `function send(options) { const o = Object.assign({ to: 'a@b.vn', subject: 'S', body: 'B' }, options);
      if (o.files) o.attachments = Array.from({ length: o.files }, (_, i) => Utilities.newBlob('x'.repeat(o.each || 1), 'text/plain', i + '.txt'));
      MailApp.sendEmail(o); return MailApp.getRemainingDailyQuota(); }`;
  const many = (count: number) => Array.from({ length: count }, (_, i) => `a${i}@b.vn`).join(',');
  const send = (options: object, account: 'consumer' | 'workspace' = 'consumer') =>
    office(code, { account }).run('send', { user: OWNER, args: [options] });

  test('fifty recipients a message, copies counted', () => {
    expect(send({ to: many(48), cc: 'c@d.vn', bcc: 'e@f.vn' }).result).toBe(50);
    expect(send({ to: many(48), cc: 'c@d.vn, e@f.vn', bcc: 'g@h.vn' }).error?.message).toBe(
      'Limit Exceeded: Email Recipients Per Message.',
    );
    expect(send({}, 'workspace').result).toBe(1499);
  });

  test('a body of 200 KB, of 400 KB in Workspace; 250 attachments, 25 MB together', () => {
    const long = 'ă'.repeat(102_401);
    expect(send({ body: long }).error?.message).toBe('Limit Exceeded: Email Body Size.');
    expect(send({ htmlBody: long }).error?.message).toBe('Limit Exceeded: Email Body Size.');
    expect(send({ body: long }, 'workspace').error).toBeUndefined();
    expect(send({ files: 250 }).error).toBeUndefined();
    expect(send({ files: 251 }).error?.message).toBe('Limit Exceeded: Email Attachments Per Message.');
    expect(send({ files: 26, each: 1024 * 1024 }).error?.message).toBe('Limit Exceeded: Email Total Attachments Size.');
  });

  test('the quota is each user’s own', () => {
    const ws = office(code);
    ws.run('send', { user: OWNER, args: [{ to: many(50) }] });
    expect(ws.run('send', { user: OTHER, args: [{}] }).result).toBe(99);
  });
});
