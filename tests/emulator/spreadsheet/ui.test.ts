import { expect, test } from 'vitest';
import { handlerOf, newDesk } from '../../../emulator/ui/desk.ts';
import type { Ui } from '../../../emulator/ui/ui.ts';
import { run, workbook } from './office.ts';

test('menus are found by their captions', () => {
  const desk = newDesk();
  const ui = run(workbook(), { desk, kind: 'simple' }).app.getUi() as Ui;
  const sub = ui.createMenu('Thiết lập').addItem('Cài đặt', 'install');
  ui.createMenu('Đối thoại').addItem('Mở', 'open').addSeparator().addSubMenu(sub).addToUi();
  expect(handlerOf(desk, 'Đối thoại', 'Thiết lập', 'Cài đặt')).toBe('install');
  expect(() => handlerOf(desk, 'Đối thoại', 'Đóng')).toThrow(/No menu item "Đóng"/);
});

test('questions are answered in order; without an answer the test is told so', () => {
  const desk = newDesk();
  let suspended = 0;
  const { app } = run(workbook(), { desk, suspended: () => suspended++ });
  const ui = app.getUi() as Ui;
  desk.answers.push('YES', { text: 'YK-1' });
  expect(ui.alert('Hỏi', 'Chắc chưa?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
  expect(ui.prompt('Mã?', ui.ButtonSet.OK_CANCEL).getResponseText()).toBe('YK-1');
  expect(() => ui.alert('Còn gì?')).toThrow('No answer is left for the alert "Còn gì?" (OK).');
  expect(suspended).toBe(3);
});

test.each(['time', 'formSubmit', 'edit', 'change'] as const)('getUi is refused in a %s trigger', (kind) => {
  expect(() => run(workbook(), { kind }).app.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
});
