import { describe, expect, test } from 'vitest';
import { run, workbook } from './office.ts';

describe('data validation', () => {
  test('a strict list refuses scripts too, when the write lands', () => {
    const { sheet, app } = run();
    const rule = app.newDataValidation().requireValueInList(['Mới', 'Xong']).setAllowInvalid(false).build();
    sheet.getRange('B2:B9').setDataValidation(rule);
    sheet.getRange('B2').setValue('Xong');
    sheet.getRange('B3').setValue('');
    app.flush();
    sheet.getRange('A2:B2').setValues([['x', 'Khác']]);
    expect(() => app.flush()).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
    expect(sheet.getRange('A2:B2').getValues()).toEqual([['', 'Xong']]);
  });

  test('rules allow what they do not know unless they are told not to', () => {
    const { sheet, app } = run();
    sheet
      .getRange('A1')
      .setDataValidation(app.newDataValidation().requireValueInList(['a']).build())
      .setValue('b');
    expect(sheet.getRange('A1').getValue()).toBe('b');
    expect(sheet.getRange('A1').getDataValidation()?.getAllowInvalid()).toBe(true);
  });

  test('what is built reads back', () => {
    const { sheet, app } = run();
    sheet.getRange('D1:D2').setValues([['x'], ['y']]);
    const build = app.newDataValidation().requireValueInRange(sheet.getRange('D1:D2'), true);
    sheet.getRange('A1').setDataValidation(build.setAllowInvalid(false).setHelpText('chọn').build());
    sheet.getRange('B1').setDataValidation(app.newDataValidation().requireDate().setAllowInvalid(false).build());
    const [list, day, none] = sheet.getRange('A1:C1').getDataValidations()[0] ?? [];
    expect(String(list?.getCriteriaType())).toBe('VALUE_IN_RANGE');
    expect(list?.getHelpText()).toBe('chọn');
    expect(day?.getCriteriaType()).toBe(app.DataValidationCriteria.DATE_IS_VALID_DATE);
    expect(none).toBeNull();
    sheet.getRange('A1').setValue('y');
    sheet.getRange('B1').setValue('25/06/2026');
    app.flush();
    expect(() => sheet.getRange('B1').setValue('mai').getValue()).toThrow(/cell B1/);
    expect(() => sheet.getRange('A1').setValue('z').getValue()).toThrow(/cell A1/);
  });

  test('checkboxes hold TRUE or FALSE', () => {
    const { sheet } = run();
    const box = sheet.getRange('A1').insertCheckboxes();
    expect(box.getValue()).toBe(false);
    expect(box.setValue(true).getValue()).toBe(true);
    expect(() => box.setValue('có').getValue()).toThrow(/cell A1/);
  });
});

describe('protection', () => {
  const REFUSAL =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  test('keeps out whoever is not an editor of it; the owner is not listed and may', () => {
    const state = workbook({ editors: ['canbo@xa.vn', 'thuky@xa.vn'] });
    const owner = run(state);
    const protection = owner.sheet.getRange('A1:B2').protect();
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual(['canbo@xa.vn', 'thuky@xa.vn']);
    protection.removeEditor('canbo@xa.vn');
    owner.sheet.getRange('A1').setValue('được').getValue();
    const clerk = run(state, { user: 'canbo@xa.vn' });
    clerk.sheet.getRange('A1').setValue('x');
    expect(() => clerk.end()).toThrow(REFUSAL);
    expect(() => clerk.sheet.deleteRow(1)).toThrow(REFUSAL);
    clerk.sheet.getRange('C1').setValue('ngoài');
    clerk.end();
    const secretary = run(state, { user: 'thuky@xa.vn' });
    expect(secretary.sheet.getRange('A1').setValue('y').getValue()).toBe('y');
  });

  test('a warning does not hold a script back', () => {
    const state = workbook({ editors: ['canbo@xa.vn'] });
    run(state).sheet.protect().setWarningOnly(true).removeEditors(['canbo@xa.vn']);
    const clerk = run(state, { user: 'canbo@xa.vn' });
    expect(clerk.sheet.getRange('A1').setValue('x').getValue()).toBe('x');
    expect(clerk.sheet.getProtections(clerk.app.ProtectionType.SHEET)).toHaveLength(1);
  });
});

describe('held-back writes', () => {
  test('others see them when they land, at a read, a flush or the end', () => {
    const state = workbook();
    const one = run(state);
    const other = run(state);
    one.sheet.getRange('A1').setValue('x');
    expect(other.sheet.getRange('A1').getValue()).toBe('');
    one.app.flush();
    expect(other.sheet.getRange('A1').getValue()).toBe('x');
    one.sheet.getRange('A1').setValue('y');
    one.end();
    expect(other.sheet.getRange('A1').getValue()).toBe('y');
  });

  test('land where the row was when they were written, not where it has gone', () => {
    const state = workbook();
    const one = run(state);
    const other = run(state);
    one.sheet.getRange('A1:B2').setValues([
      ['b', ''],
      ['a', ''],
    ]);
    one.app.flush();
    one.sheet.getRange('B1').setValue('của b');
    other.sheet.getRange('A1:B2').sort(1);
    one.app.flush();
    expect(one.sheet.getRange('A1:B1').getValues()).toEqual([['a', 'của b']]);
  });
});

test('notes: numbers are written as Java writes them', () => {
  const { sheet } = run();
  expect(
    sheet
      .getRange('A1:B1')
      .setNotes([[25, 'x']])
      .getNotes(),
  ).toEqual([['25.0', 'x']]);
});

test('fonts and colours read back', () => {
  const { sheet, app } = run();
  const style = app.newTextStyle().setBold(true).setFontSize(12).setForegroundColor('#ff0000').build();
  const cell = sheet.getRange('A1').setTextStyle(style).setWrapStrategy(app.WrapStrategy.CLIP);
  expect([cell.getFontWeight(), cell.getFontSize(), cell.getFontLine()]).toEqual(['bold', 12, 'none']);
  expect(cell.getFontColorObject().asRgbColor().asHexString()).toBe('#ff0000');
  expect(cell.getWrapStrategy()).toBe(app.WrapStrategy.CLIP);
});

test('what live Google refuses or leaves alone: a formula as a date, a second filter, a kind of chart as text', () => {
  const { sheet, app } = run();
  const rule = app.newDataValidation();
  expect(() => (rule.requireDate as (formula: string) => void)('=i1')).toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
  );
  expect(rule.withCriteria(app.DataValidationCriteria.DATE_AFTER, ['=i1']).build().getCriteriaValues()).toEqual([
    '=i1',
  ]);
  sheet.getRange('A1:B2').createFilter();
  expect(() => sheet.getRange('D1:E2').createFilter()).toThrow(
    "You can't create a filter in a sheet that already has a filter.",
  );
  const chart = sheet.newChart();
  expect(() => chart.setChartType('PIE' as never)).toThrow("don't match the method signature");
  expect('setTitle' in chart).toBe(false);
  const titled = (chart.asPieChart() as unknown as { setTitle(title: string): typeof chart }).setTitle('Tình trạng');
  sheet.insertChart(titled.addRange(sheet.getRange('A1:B2')).setPosition(5, 1, 0, 0).build());
  expect(sheet.getCharts()[0]?.getOptions().get('title')).toBe('Tình trạng');
});

test('a chart follows its cell and its range when lines come and go; a range that it has is not added again', () => {
  const { sheet } = run();
  const [range, other] = [sheet.getRange('F3:G5'), sheet.getRange('F3:H6')];
  sheet.insertChart(sheet.newChart().asBarChart().addRange(range).addRange(range).setPosition(5, 2, 3, 4).build());
  sheet.insertRowsBefore(2, 2);
  const [chart] = sheet.getCharts();
  expect(chart?.getRanges().map((one) => one.getA1Notation())).toEqual(['F5:G7']);
  expect([chart?.getContainerInfo().getAnchorRow(), chart?.getContainerInfo().getOffsetX()]).toEqual([7, 3]);
  if (!chart) throw new Error('no chart');
  sheet.updateChart(chart.modify().clearRanges().addRange(other).build());
  expect(sheet.getCharts().map((one) => [one.getChartId(), one.getRanges()[0]?.getA1Notation()])).toEqual([
    [chart.getChartId(), 'F3:H6'],
  ]);
  expect(sheet.getCharts()[0]?.getContainerInfo().getAnchorRow()).toBe(7);
});
