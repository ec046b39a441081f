import { expect, test } from 'vitest';
import { OWNER, office } from './office.ts';

const CODE = `
  function onOpen(e) { SpreadsheetApp.getUi().createMenu('Đối thoại').addItem('1 Hỏi', 'ask').addToUi(); }
  function ask() {
    const lock = LockService.getScriptLock(); lock.tryLock(0);
    const ui = SpreadsheetApp.getUi();
    const answer = ui.alert('Gửi?', ui.ButtonSet.YES_NO);
    return [answer === ui.Button.YES, lock.hasLock()];
  }
  function write() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.getRange(1, 1, 1, 2).setValues([['a', new Date()]]);
    const back = sheet.getRange(1, 1, 1, 2).getValues()[0];
    return [back[0], back[1] instanceof Date, Array.isArray(back)];
  }
  function late() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).setValue('x'); }
  function nobody() { SpreadsheetApp.getUi(); }
  function plan() { ScriptApp.newTrigger('nobody').timeBased().after(60000).create(); }
  function foreign() { SpreadsheetApp.openById('x'); }
`;

test('a menu is built by onOpen and chosen by its captions; an alert loses the lock', () => {
  const ws = office(CODE);
  const record = ws.menu(OWNER, ['Đối thoại', '1 Hỏi'], { answers: ['YES'] });
  expect(record.result).toEqual([true, false]);
  expect(record.alerts).toMatchObject([{ message: 'Gửi?', answer: 'YES' }]);
  const kept = office(CODE, { modes: { locksLostAcrossAlert: false } });
  expect(kept.menu(OWNER, ['Đối thoại', '1 Hỏi'], { answers: ['NO'] }).result).toEqual([false, true]);
});

test('values cross the realm; reads and writes are priced', () => {
  const record = office(CODE).run('write', { user: OWNER });
  expect(record.result).toEqual(['a', true, true]);
  expect(record.serviceCalls).toEqual({ total: 2, byMethod: { 'Range.setValues': 1, 'Range.getValues': 1 } });
});

test('held writes land when the execution ends', () => {
  const ws = office(CODE);
  ws.run('late', { user: OWNER });
  expect(ws.world.state.workbook.sheets[0]?.rows[0]?.values[0]).toBe('x');
});

test('nobody is at the screen of a time trigger', () => {
  const ws = office(CODE);
  ws.run('plan', { user: OWNER });
  ws.advanceTo(new Date(ws.clock.now().getTime() + 120_000));
  expect(ws.executions.at(-1)?.error?.text).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
});

test('currentonly does not open other spreadsheets', () => {
  expect(office(CODE).run('foreign', { user: OWNER }).error?.message).toBe(
    'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
});

test('a person’s edit fires onEdit and onChange; deleting a row fires onChange alone; a script’s write fires nothing', () => {
  const ws = office(
    `
    function onEdit(e) { return [e.range.getA1Notation(), e.value, e.oldValue, Session.getActiveUser().getEmail()]; }
    function edited(e) { return [e.value, Session.getActiveUser().getEmail(), e.user.getEmail(), Session.getEffectiveUser().getEmail()]; }
    function changed(e) { return e.changeType; }
    function plan() {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      ScriptApp.newTrigger('edited').forSpreadsheet(book).onEdit().create();
      ScriptApp.newTrigger('changed').forSpreadsheet(book).onChange().create();
      book.getSheets()[0].getRange('A1').setValue('của script');
      book.insertSheet('Mới');
    }`,
    { account: 'workspace' },
  );
  expect(ws.run('plan', { user: OWNER }).error).toBeUndefined();
  expect(ws.executions).toHaveLength(1);
  const sheet = ws.world.state.workbook.sheets[0]?.name ?? '';
  const officer = 'canbo@phuxuyen.example';
  const results = ws
    .person(officer)
    .edit(sheet, 'A1', 'Nguyễn A')
    .map((record) => record.result);
  expect(results).toEqual([['A1', 'Nguyễn A', 'của script', ''], ['Nguyễn A', officer, officer, OWNER], 'EDIT']);
  expect(
    ws
      .person(officer)
      .deleteRows(sheet, 1)
      .map((record) => record.result),
  ).toEqual(['REMOVE_ROW']);
});

test('among consumer accounts a trigger does not learn who edited, unless it was its owner', () => {
  const code = `function edited(e) { return [e.user.getEmail(), Session.getActiveUser().getEmail()]; }
    function onEdit(e) { return [e.user.getEmail(), Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
    function plan() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create(); }`;
  const told = (account: 'consumer' | 'workspace', person: string) => {
    const ws = office(code, { account });
    ws.run('plan', { user: OWNER });
    const records = ws.person(person).edit(ws.world.state.workbook.sheets[0]?.name ?? '', 'A1', 'x');
    return records.map((record) => record.result);
  };
  const nobody = ['', '', ''];
  expect(told('consumer', 'canbo@phuxuyen.example')).toEqual([nobody, ['', '']]);
  expect(told('consumer', OWNER)).toEqual([nobody, [OWNER, OWNER]]);
  expect(told('workspace', 'khach@noikhac.example')).toEqual([nobody, ['', '']]);
});
