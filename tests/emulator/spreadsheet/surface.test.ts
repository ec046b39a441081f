import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { methodsOf } from '../../../emulator/kernel/surface.ts';
import { run } from './office.ts';

const GOOGLE = readFileSync('node_modules/@types/google-apps-script/google-apps-script.spreadsheet.d.ts', 'utf8');

/** The members of an interface of Google's types. */
function members(name: string): Set<string> {
  const body =
    new RegExp(`\\n        interface ${name}(?: extends [\\w, ]+)? \\{\\n([\\s\\S]*?)\\n        \\}`).exec(
      GOOGLE,
    )?.[1] ?? '';
  return new Set([...body.matchAll(/^ {12}(\w+)[(?:]/gm)].map((match) => match[1] ?? ''));
}

test('every public method is one of Google’s', () => {
  const { app, sheet } = run();
  const range = sheet.getRange('A1:B2');
  const objects = {
    SpreadsheetApp: app,
    Spreadsheet: app.getActiveSpreadsheet() as object,
    Sheet: sheet,
    Range: range,
    RangeList: sheet.getRangeList(['A1']),
    DataValidationBuilder: app.newDataValidation(),
    ConditionalFormatRuleBuilder: app.newConditionalFormatRule(),
    Protection: range.protect(),
    Filter: range.createFilter(),
    TextFinder: sheet.createTextFinder('x'),
  };
  for (const [name, object] of Object.entries(objects)) {
    const known = members(name);
    expect(known.size, name).toBeGreaterThan(3);
    expect(
      [...methodsOf(object).methods].filter((method) => !known.has(method)),
      name,
    ).toEqual([]);
  }
});
