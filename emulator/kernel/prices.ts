/** What a call costs in virtual milliseconds, and which calls are round trips: published measurements, order of magnitude only. */
import type { ServiceCall } from './membrane.ts';

const READ_MS = 60;
const READ_CELL_MS = 0.0095;
const WRITE_MS = 50;
const WRITE_CELL_MS = 0.058;

const SHEET_APIS = new Set([
  'Range',
  'RangeList',
  'Sheet',
  'Spreadsheet',
  'Protection',
  'NamedRange',
  'Filter',
  'EmbeddedChart',
]);
/** Methods which only hand out or describe an object: no round trip. */
const SHEET_HANDLES =
  /^(getRange|getDataRange|getRangeList|getRangeByName|getSheetByName|getSheets|getSheetById|getActive\w*|getA1Notation|getRow|getColumn|getNumRows|getNumColumns|getHeight|getWidth|getLastRow|getLastColumn|getRowIndex|getColumnIndex|getSheet|getParent|getName|getSheetName|getSheetId|getId|getUrl|getIndex|getMaxRows|getMaxColumns|offset|getCell|getGridId|getSpreadsheetTimeZone|getSpreadsheetLocale|getOwner|newChart|modify|getFormUrl|asDataSourceTable)$/;

const FIXED: Record<string, number> = {
  // No values are read, so the budgets do not count them; they are not free all the same.
  'Sheet.getLastRow': 5,
  'Sheet.getLastColumn': 5,
  'Sheet.getDataRange': 5,
  'SpreadsheetApp.flush': 30,
  'SpreadsheetApp.openById': 120,
  'Sheet.appendRow': 108,
  'Spreadsheet.insertSheet': 200,
  'Sheet.deleteRow': 7,
  'MailApp.sendEmail': 400,
  'MailApp.getRemainingDailyQuota': 50,
  'FormApp.create': 1000,
  'FormApp.openById': 500,
  'FormApp.openByUrl': 500,
  'Form.getResponses': 500,
  'Form.setDestination': 1000,
  'FormResponse.submit': 500,
  'ScriptApp.getProjectTriggers': 100,
  'ScriptApp.deleteTrigger': 200,
  'Utilities.formatDate': 1,
};
const PER_API: [RegExp, number][] = [
  [/^(Lock)$/, 50],
  [/^(Properties)$/, 80],
  [/^(Cache)$/, 30],
  [/^Drive\./, 1000],
  [/^(ClockTriggerBuilder|FormTriggerBuilder|SpreadsheetTriggerBuilder)$/, 300],
];
const CONVERSION_MS = 4500;
const FORM_EDIT_MS = 500;
const FORM_HANDLES =
  /^(getId|getEditUrl|getPublishedUrl|getDestinationId|getDestinationType|as\w+Item|getIndex|getType|createChoice|createResponse|toString)$/;

/** A call's price; `result` is what it gave back. */
export function priceOf(call: ServiceCall, result: unknown): number {
  const key = `${call.api}.${call.method}`;
  if (!isServiceCall(call)) return FIXED[key] ?? 0;
  if (call.api === 'Range' && /^setValues?$/.test(call.method)) return writePrice(call);
  if (call.api.startsWith('Drive.') && converts(call)) return CONVERSION_MS;
  if (FIXED[key] !== undefined) return FIXED[key];
  if (SHEET_APIS.has(call.api)) return sheetPrice(call, result);
  for (const [pattern, price] of PER_API) if (pattern.test(call.api)) return price;
  return /^set|^add|^delete|^move|^remove/.test(call.method) ? FORM_EDIT_MS : 50;
}

/** Whether the call is one that the budget counts: a read or write of values, a flush, a lock, a property, a form, a mail, a file. */
export function isServiceCall({ api, method }: { api: string; method: string }): boolean {
  if (SHEET_APIS.has(api)) return !SHEET_HANDLES.test(method);
  if (api === 'SpreadsheetApp') return /^(flush|openById|openByUrl|create)$/.test(method);
  if (api === 'FormApp') return /^(create|open)/.test(method);
  if (api === 'Form' || /^\w+Item$/.test(api)) {
    if (api === 'Item') return false;
    if (api === 'Form') return !FORM_HANDLES.test(method);
    return /^set/.test(method);
  }
  if (api === 'FormResponse') return method === 'submit';
  if (api === 'Lock') return method !== 'hasLock';
  if (api === 'ScriptApp') return /^(getProjectTriggers|getUserTriggers|deleteTrigger)$/.test(method);
  if (/TriggerBuilder$/.test(api)) return method === 'create';
  return /^(Properties|Cache|MailApp)$/.test(api) || /^Drive\./.test(api);
}

function sheetPrice(call: ServiceCall, result: unknown): number {
  if (/^(get|is|find|copyTo)/.test(call.method)) return READ_MS + READ_CELL_MS * cells(result);
  const written = cells(call.args[0]);
  return written > 1 ? WRITE_MS + 0.005 * written : 5;
}

function writePrice(call: ServiceCall): number {
  return call.method === 'setValue' ? 1.3 : WRITE_MS + WRITE_CELL_MS * cells(call.args[0]);
}

function cells(value: unknown): number {
  return Array.isArray(value) ? value.length * (Array.isArray(value[0]) ? value[0].length : 1) : 1;
}

function converts(call: ServiceCall): boolean {
  const meta = call.args[0] as { mimeType?: string } | undefined;
  const toDocument = meta?.mimeType === 'application/vnd.google-apps.document' && call.args[1] != null;
  return toDocument || call.method === 'export';
}
