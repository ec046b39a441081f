/** Pages of the script project, and where they come up. */
import { expect, test } from 'vitest';
import { MANIFEST, OWNER, office } from './office.ts';

const CODE = `
  function show(kind) {
    const page = HtmlService.createHtmlOutputFromFile('trang').setTitle('Thẻ bên').setWidth(480).setHeight(320);
    const ui = SpreadsheetApp.getUi();
    if (kind === 'sidebar') ui.showSidebar(page); else ui.showModalDialog(page, 'Hộp thoại');
    return [page.getContent(), page.getWidth(), page.getHeight()];
  }
  function missing() { HtmlService.createHtmlOutputFromFile('khong-co'); }
  function template(text) { return HtmlService.createTemplate(text).evaluate().getContent(); }
  function untrusted() { return HtmlService.createHtmlOutput('<p>').append('<b>').appendUntrusted('<i>"a" & b').getContent(); }
  function data() { return HtmlService.createHtmlOutputFromFile('mau.html').getContent().length; }`;
const project = { code: CODE, html: { trang: '<p>Chào</p>', mau: 'A'.repeat(40_000) }, manifest: MANIFEST };

test('a page comes up on the screen of the one who ran the command', () => {
  const ws = office('', { project });
  const record = ws.run('show', { user: OWNER, args: ['modal'] });
  expect(record.result).toEqual(['<p>Chào</p>', 480, 320]);
  expect(record.dialogs).toMatchObject([{ kind: 'modal', title: 'Hộp thoại' }]);
  expect(ws.run('show', { user: OWNER, args: ['sidebar'] }).dialogs).toMatchObject([
    { kind: 'sidebar', title: 'Thẻ bên' },
  ]);
  expect(ws.desk('khac@phuxuyen.example').dialogs).toEqual([]);
  ws.consent(OWNER, []);
  expect(ws.run('show', { user: OWNER, args: ['modal'] }).error?.message).toContain('script.container.ui');
});

test('files are read by their names, whole; one that is missing says so', () => {
  const ws = office('', { project });
  expect(ws.run('data', { user: OWNER }).result).toBe(40_000);
  expect(ws.run('missing', { user: OWNER }).error?.text).toBe('Exception: No HTML file named khong-co was found.');
});

test('untrusted text is escaped; scriptlets are refused, not shown raw', () => {
  const ws = office('', { project });
  expect(ws.run('untrusted', { user: OWNER }).result).toBe('<p><b>&#60;i&#62;&#34;a&#34; &#38; b');
  expect(ws.run('template', { user: OWNER, args: ['<p>x</p>'] }).result).toBe('<p>x</p>');
  expect(ws.run('template', { user: OWNER, args: ['<?= 1 ?>'] }).error?.message).toContain('not emulated');
});
