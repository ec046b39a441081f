import { repairLayout } from '../../core/sheet/layout.ts';
import { BrokenTable } from '../../core/sheet/read-table.ts';
import { KEY_LINE } from '../../core/sheet/table.ts';
import { scopeWords } from '../../core/tables/commune-tables.ts';
import { DASHBOARD, TABLES } from '../../core/tables/index.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import { tell } from '../../google/ui.ts';
import { flush, readGrid, sheetOf, writeBlock } from '../../google/workbook.ts';
import { openBook } from '../book/book.ts';
import { scopeWordSentences } from './cells-of-problems.ts';
import { tryToDraw } from './dashboard.ts';
import { keepFields } from './keep-fields.ts';
import { dressColumn, setUpSheets } from './set-up-sheets.ts';

/** "Kiểm tra và sửa bảng": mends missing sheets, missing and doubled column keys, and lists cells that cannot be read. */
export function repairTables(): void {
  const said: string[] = [];
  const made = setUpSheets();
  for (const name of made) said.push(`Đã tạo lại bảng "${name}".`);
  for (const table of TABLES) {
    const grid = readGrid(table.sheet);
    const repair = repairLayout(table, grid);
    for (const { position, key } of repair.keys)
      writeBlock(table.sheet, { line: KEY_LINE, position, values: [[key]], formats: [['@']] });
    const sheet = sheetOf(table.sheet);
    for (const key of repair.append) {
      const column = table.columns[key];
      if (!column) continue;
      sheet.insertColumnAfter(sheet.getMaxColumns());
      dressColumn(sheet, table, key, sheet.getMaxColumns());
    }
    if (repair.keys.length + repair.append.length > 0) sheet.hideRows(KEY_LINE);
    said.push(...[...repair.done, ...repair.undecided].map((line) => `Bảng "${table.sheet}": ${line}`));
  }
  flush();
  said.push(...fieldsAsKept());
  if (made.includes(DASHBOARD)) said.push(...tryToDraw());
  said.push(...cellProblems());
  tell('Kiểm tra và sửa bảng', said.length === 0 ? 'Các bảng đều đúng.' : said.slice(0, 25).join('\n'));
}

/** A table that is still broken is named among the cells below. */
function fieldsAsKept(): string[] {
  try {
    return keepFields();
  } catch (problem) {
    return problem instanceof BrokenTable ? [] : [messageOf(problem)];
  }
}

const MOST_PROBLEMS = 15;

function cellProblems(): string[] {
  const book = openBook();
  const said: string[] = [];
  const words: string[] = [];
  for (const table of TABLES) {
    try {
      book.read(table);
      if (table === scopeWords) words.push(...scopeWordSentences(book.read(scopeWords)));
    } catch (problem) {
      said.push(messageOf(problem));
    }
  }
  const cells = [...book.problems().map((problem) => problem.sentence), ...words];
  const more = cells.length > MOST_PROBLEMS ? [`… và ${cells.length - MOST_PROBLEMS} ô khác.`] : [];
  return [...said, ...cells.slice(0, MOST_PROBLEMS), ...more];
}
