/** What nobody has verified on live Google is supported both ways; each way is pinned here or beside its subject. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_MODES, type Modes } from '../../emulator/kernel/modes.ts';
import { MANIFEST, OWNER, office } from './office.ts';

const run = (code: string, modes: Partial<Modes>) => {
  const ws = office(code, { modes });
  const record = ws.run('f', { user: OWNER });
  if (record.error) throw new Error(record.error.text);
  return { ws, result: record.result };
};

test('FormApp.create(title) publishes, or does not; an unpublished form takes nobody’s answer', () => {
  const code =
    "function f() { const form = FormApp.create('F'); return [form.isPublished(), form.isAcceptingResponses(), form.getId()]; }";
  for (const formsCreatedPublished of [false, true]) {
    const { ws, result } = run(code, { formsCreatedPublished });
    const [published, accepting, id] = result as [boolean, boolean, string];
    expect([published, accepting]).toEqual([formsCreatedPublished, formsCreatedPublished]);
    const send = () => ws.submitForm(id, {});
    if (published) expect(send().responseId).toBeTruthy();
    else expect(send).toThrow('no longer accepting responses');
  }
});

test('getResponses(timestamp) includes that very instant, or does not', () => {
  const code = `function f() { const form = FormApp.create('F', true); const item = form.addTextItem();
    const sent = [1, 2].map((n) => { Utilities.sleep(1000); return form.createResponse().withItemResponse(item.createResponse(String(n))).submit().getTimestamp(); });
    return form.getResponses(sent[0]).map((r) => r.getItemResponses()[0].getResponse()); }`;
  expect(run(code, { responsesSinceInclusive: false }).result).toEqual(['2']);
  expect(run(code, { responsesSinceInclusive: true }).result).toEqual(['1', '2']);
});

test('linking a form renames the workbook, or does not', () => {
  const code = `function f() { const book = SpreadsheetApp.getActiveSpreadsheet();
    FormApp.create('F', true).setTitle('Phiếu').setDestination(FormApp.DestinationType.SPREADSHEET, book.getId()); return book.getName(); }`;
  expect(run(code, { linkingRenamesSpreadsheet: false }).result).toBe('Sổ đối thoại');
  expect(run(code, { linkingRenamesSpreadsheet: true }).result).toBe('Phiếu (câu trả lời)');
});

test('currentonly is enough in triggers, or is not; at the menu it always is', () => {
  const code = `function f() { ScriptApp.newTrigger('g').timeBased().after(1000).create(); return SpreadsheetApp.getActiveSpreadsheet().getName(); }
    function g() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length; }`;
  for (const currentOnlyInTriggers of [true, false]) {
    const { ws } = run(code, { currentOnlyInTriggers });
    ws.advanceTo(new Date(ws.clock.now().getTime() + 60_000));
    const record = ws.executions.at(-1);
    if (currentOnlyInTriggers) expect(record?.result).toBe(1);
    else expect(record?.error?.message).toContain('Specified permissions are not sufficient to call');
  }
  const full = {
    ...MANIFEST,
    oauthScopes: [...(MANIFEST.oauthScopes ?? []), 'https://www.googleapis.com/auth/spreadsheets'],
  };
  const ws = office(code, { modes: { currentOnlyInTriggers: false }, project: { code, html: {}, manifest: full } });
  ws.run('f', { user: OWNER });
  ws.advanceTo(new Date(ws.clock.now().getTime() + 60_000));
  expect(ws.executions.at(-1)?.result).toBe(1);
});

test('the list of these questions is whole, and names the default first', () => {
  const listed = readFileSync('emulator/DIFFERENCES.md', 'utf8').matchAll(/^\| `(\w+)` \| `(\w+)`, `/gm);
  const modes = Object.entries(DEFAULT_MODES).map(([name, value]) => [name, String(value)]);
  expect([...listed].map(([, name, first]) => [name, first]).sort()).toEqual(modes.sort());
});
