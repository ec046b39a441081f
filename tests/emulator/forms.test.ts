import { expect, test } from 'vitest';
import { evaluate, OWNER, office } from './office.ts';

const SETUP = `
  function setUp() {
    const form = FormApp.create('Phiếu', true).setTitle('Phiếu đăng ký');
    form.addTextItem().setTitle('Họ tên').setRequired(true);
    form.addParagraphTextItem().setTitle('Nội dung');
    form.addCheckboxItem().setTitle('Lĩnh vực').setChoiceValues(['Đất đai', 'Hộ tịch']);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, BOOK);
    ScriptApp.newTrigger('onSubmit').forForm(form).onFormSubmit().create();
    ScriptApp.newTrigger('onRow').forSpreadsheet(BOOK).onFormSubmit().create();
    return form.getId();
  }
  function onSubmit(e) { return e ? (e.response ? e.response.getItemResponses().map((r) => [r.getItem().getTitle(), r.getResponse()]) : 'blank') : 'missing'; }
  function onRow(e) { return 'row'; }
`;

function withForm(options = {}) {
  const ws = office('', options);
  const project = { ...ws.world.project, code: `const BOOK = '${ws.world.state.workbook.id}';${SETUP}` };
  const made = office(project.code, options);
  const setUp = made.run('setUp', { user: OWNER });
  expect(setUp.error).toBeUndefined();
  return { ws: made, formId: String(setUp.result) };
}

test('a new form has a name but no title, and is unpublished until it is published', () => {
  expect(evaluate("FormApp.create('A').getTitle()")).toBe('');
  expect(evaluate("FormApp.create('A').isPublished()")).toBe(false);
  expect(evaluate("FormApp.create('A', true).isAcceptingResponses()")).toBe(true);
  expect(() => evaluate("FormApp.create('A', false).setAcceptingResponses(true)")).toThrow('must be published');
});

test('items: one empty choice, number ids, null for an unknown id, bounds 1 to 5', () => {
  expect(evaluate("FormApp.create('A').addListItem().getChoices().map((c) => c.getValue())")).toEqual(['']);
  expect(evaluate("typeof FormApp.create('A').addTextItem().getId()")).toBe('number');
  expect(evaluate("FormApp.create('A').getItemById(12)")).toBe(null);
  expect(
    evaluate(
      "(() => { const s = FormApp.create('A').addScaleItem(); return [s.getLowerBound(), s.getUpperBound()]; })()",
    ),
  ).toEqual([1, 5]);
  expect(() =>
    evaluate("(() => { const f = FormApp.create('A'); f.addTextItem(); return f.getItems()[0].asListItem(); })()"),
  ).toThrow('Invalid conversion for item type: TEXT.');
});

test("Google's sentences", () => {
  expect(() => evaluate("FormApp.openByUrl('http://invalid.url/')")).toThrow('Exception: Invalid argument: url');
  expect(() => evaluate("FormApp.openById('x')")).toThrow('No item with the given ID could be found');
  expect(() => evaluate("FormApp.create('A').getDestinationId()")).toThrow('no response destination');
  expect(() => evaluate("FormApp.create('A').setDestination('X', 'id')")).toThrow("don't match the method signature");
});

test('only editors may open a form', () => {
  const { ws, formId } = withForm();
  expect(() => evaluate(`FormApp.openById('${formId}').getTitle()`, ws)).not.toThrow();
  const project = { ...ws.world.project, code: `function open() { return FormApp.openById('${formId}').getTitle(); }` };
  const other = office(project.code);
  other.world.state.forms.push(...ws.world.state.forms);
  expect(other.run('open', { user: 'khac@phuxuyen.example' }).error?.message).toContain('No item with the given ID');
});

test('a submitted form reaches the sheet and both triggers', () => {
  const { ws, formId } = withForm();
  const { executions } = ws.submitForm(formId, {
    'Họ tên': 'Nguyễn A',
    'Nội dung': '=1+1',
    'Lĩnh vực': ['Đất đai', 'Hộ tịch'],
  });
  expect(executions.map((e) => e.function)).toEqual(['onSubmit', 'onRow']);
  expect(executions[0]?.result).toEqual([
    ['Họ tên', 'Nguyễn A'],
    ['Nội dung', '=1+1'],
    ['Lĩnh vực', ['Đất đai', 'Hộ tịch']],
  ]);
  const sheet = ws.world.state.workbook.sheets.at(-1);
  expect(sheet?.name).toBe('Câu trả lời biểu mẫu 1');
  expect(sheet?.rows[0]?.values).toEqual(['Dấu thời gian', 'Họ tên', 'Nội dung', 'Lĩnh vực']);
  expect(sheet?.rows[1]?.values.slice(1)).toEqual(['Nguyễn A', '=1+1', 'Đất đai, Hộ tịch']);
  expect(ws.world.state.workbook.executedFormulas).toEqual([]);
});

test('the other reading: answers are typed into the sheet like a person would', () => {
  const { ws, formId } = withForm({ modes: { formRawText: 'user_entered' } });
  ws.submitForm(formId, { 'Họ tên': '0123', 'Nội dung': '=1+1' });
  expect(ws.world.state.workbook.sheets.at(-1)?.rows[1]?.values[1]).toBe(123);
  expect(ws.world.state.workbook.executedFormulas).toHaveLength(1);
});

test('events: twice, never, blank, missing', () => {
  const { ws, formId } = withForm();
  const send = (event: 'twice' | 'never' | 'blank' | 'missing') =>
    ws
      .submitForm(formId, { 'Họ tên': 'A' }, { event })
      .executions.filter((e) => e.function === 'onSubmit')
      .map((e) => e.result);
  expect(send('twice')).toEqual([[['Họ tên', 'A']], [['Họ tên', 'A']]]);
  expect(send('never')).toEqual([]);
  expect(send('blank')).toEqual(['blank']);
  expect(send('missing')).toEqual(['missing']);
  expect(ws.world.state.forms[0]?.responses).toHaveLength(4);
});

test('linking again makes a new sheet and replays the old responses', () => {
  const { ws, formId } = withForm();
  ws.submitForm(formId, { 'Họ tên': 'A' });
  evaluate(`FormApp.openById('${formId}').setDestination(FormApp.DestinationType.SPREADSHEET, BOOK)`, ws);
  const [old, fresh] = ws.world.state.workbook.sheets.slice(-2);
  expect([old?.formUrl, fresh?.name, fresh?.rows[1]?.values[1]]).toEqual([null, 'Câu trả lời biểu mẫu 2', 'A']);
});

test('a response that a script submits fires no trigger', () => {
  const { ws, formId } = withForm();
  evaluate(
    `(() => { const f = FormApp.openById('${formId}'); const i = f.getItems()[0].asTextItem(); return f.createResponse().withItemResponse(i.createResponse('B')).submit().getId(); })()`,
    ws,
  );
  expect(ws.executions.map((e) => e.function)).toEqual(['setUp']);
  expect(ws.world.state.forms[0]?.responses).toHaveLength(1);
});

test('the page refuses what Google refuses', () => {
  const { ws, formId } = withForm();
  expect(() => ws.submitForm(formId, {})).toThrow('required question: Họ tên');
  expect(() => ws.submitForm(formId, { 'Họ tên': 'A', 'Lĩnh vực': ['Khác'] })).toThrow('is not a choice');
  evaluate(`FormApp.openById('${formId}').setAcceptingResponses(false).setCustomClosedFormMessage('Đã hết hạn')`, ws);
  expect(() => ws.submitForm(formId, { 'Họ tên': 'A' })).toThrow('Đã hết hạn');
});

test('a copied workbook has no form: what people send goes on to the old one', () => {
  const { ws, formId } = withForm();
  const copy = ws.copy('khac@phuxuyen.example');
  expect(evaluate('SpreadsheetApp.getActiveSpreadsheet().getSheets().map((s) => s.getFormUrl())', copy)).toEqual([
    null,
    null,
  ]);
  ws.submitForm(formId, { 'Họ tên': 'A' });
  expect(copy.submitForm(formId, { 'Họ tên': 'B' }).executions).toEqual([]);
  const rows = (office: typeof ws) => office.world.state.workbook.sheets.at(-1)?.rows.length;
  expect([rows(ws), rows(copy)]).toEqual([2, 1]);
});

test('answers come as Google hands them out: texts, also of scales, days and times; lists of checkboxes', () => {
  const ws = office(`function f() { const form = FormApp.create('F', true);
    const r = form.createResponse().withItemResponse(form.addScaleItem().createResponse(4))
      .withItemResponse(form.addDateItem().createResponse(new Date(2026, 5, 1))).withItemResponse(form.addTimeItem().createResponse(7, 5))
      .withItemResponse(form.addCheckboxItem().setChoiceValues(['a', 'b']).createResponse(['b'])).submit();
    return form.getResponse(r.getId()).getItemResponses().map((i) => i.getResponse()); }
    function one() { const form = FormApp.create('F', true).setLimitOneResponsePerUser(true); form.createResponse().submit(); }`);
  expect(ws.run('f', { user: OWNER }).result).toEqual(['4', '2026-06-01', '07:05', ['b']]);
  expect(ws.run('one', { user: OWNER }).error?.message).toContain('limited to one response per user');
});
