/** A clerk at the emulated workbook: reads tables as they stand, types into cells by code and column, chooses commands. */

import { lastColumn, lastRow } from '../emulator/spreadsheet/grid.ts';
import { readValues } from '../emulator/spreadsheet/read-cells.ts';
import type { ExecutionRecord, Workspace } from '../emulator/workspace.ts';
import { columnLetter } from '../src/core/sheet/layout.ts';
import { type PlacedRow, readTable, type TableContent } from '../src/core/sheet/read-table.ts';
import type { Row, Table } from '../src/core/sheet/table.ts';
import { MENU, MENU_NAME } from '../src/ui/menu.ts';
import { type Block, blocksOf } from './blocks.ts';

export type Cells = Readonly<Record<string, string>>;

export class Clerk {
  readonly workspace: Workspace;
  readonly user: string;

  constructor(workspace: Workspace, user: string) {
    this.workspace = workspace;
    this.user = user;
  }

  /** A table as it stands in the sheet, read as the product reads it. */
  content<T extends Table>(table: T): TableContent<T> {
    const { workbook } = this.workspace.world.state;
    const sheet = workbook.sheets.find((candidate) => candidate.name === table.sheet);
    if (!sheet) throw new Error(`Không có bảng "${table.sheet}"`);
    const area = { row: 1, column: 1, rows: Math.max(lastRow(sheet), 1), columns: Math.max(lastColumn(sheet), 1) };
    return readTable(table, readValues(workbook, sheet, area));
  }

  rows<T extends Table>(table: T): Row<T>[] {
    return this.content(table).rows.map((row) => row.values);
  }

  /** Types into one cell of the row with this code, as a person does. */
  type(table: Table, code: string, column: string, typed: string): void {
    this.typeCells(table, new Map([[code, { [column]: typed }]]));
  }

  /** Types into cells of several rows; what lies together is pasted as one block, as from another sheet. */
  typeCells(table: Table, cellsOf: ReadonlyMap<string, Cells>): void {
    const content = this.content(table);
    const lines = [...cellsOf].map(([code, cells]) => ({ line: this.#lineOf(content, code), cells }));
    for (const block of blocksOf(lines, (column) => this.#position(content, column))) this.#paste(table, block);
  }

  /** Types a new row below the last one, without a code. Returns its line. */
  typeRow(table: Table, cells: Cells): number {
    const content = this.content(table);
    const line = content.lines + 1;
    const typed = Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
    for (const block of blocksOf([{ line, cells: typed }], (column) => this.#position(content, column)))
      this.#paste(table, block);
    return line;
  }

  /** Selects the rows with these codes, for a command that works on them. */
  select(table: Table, ...codes: string[]): void {
    const content = this.content(table);
    const column = columnLetter(this.#position(content, table.code));
    const cells = codes.map((code) => `${column}${this.#lineOf(content, code)}`);
    this.workspace.person(this.user).select(table.sheet, ...cells);
  }

  #lineOf(content: TableContent<Table>, code: string): number {
    const placed = content.byCode.get(code) as PlacedRow<Table> | undefined;
    if (!placed) throw new Error(`Bảng "${content.table.sheet}" không có mã ${code}`);
    return placed.line;
  }

  #position(content: TableContent<Table>, column: string): number {
    const position = content.layout.get(column);
    if (position === undefined) throw new Error(`Bảng "${content.table.sheet}" không có cột ${column}`);
    return position;
  }

  #paste(table: Table, { line, position, texts }: Block): void {
    const cell = `${columnLetter(position)}${line}`;
    const only = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
    this.workspace.person(this.user).edit(table.sheet, cell, only ?? texts);
  }

  /** Chooses the menu item that runs this function; an error of the command is an error here. */
  command(run: string, answers: readonly (string | { text: string })[] = []): ExecutionRecord {
    const record = this.workspace.menu(this.user, pathOf(run), { answers: answers as never });
    if (record.error) throw new Error(`${run}: ${record.error.text}`);
    return record;
  }
}

/** Where a command stands in the menu. */
function pathOf(run: string): string[] {
  for (const entry of MENU) {
    if ('run' in entry) {
      if (entry.run === run) return [MENU_NAME, entry.label];
      continue;
    }
    const item = entry.items.find((candidate) => candidate.run === run);
    if (item) return [MENU_NAME, entry.label, item.label];
  }
  throw new Error(`Không có lệnh ${run} trong trình đơn`);
}
