import { readTable, type TableContent } from '../../core/sheet/read-table.ts';
import { HEADER_LINE, type Row, type Table } from '../../core/sheet/table.ts';
import { appendBlock, type Block, changeBlocks, type RowChange } from '../../core/sheet/write-plan.ts';
import { flush, lastLine, readGrid, readHead, writeBelow, writeBlock } from '../../google/workbook.ts';
import { appended, changed } from './keep-content.ts';
import { misplaced } from './misplaced.ts';
import { nearArea, type Stretch, stands, standsAfter } from './standing.ts';

/** A table's changes, with what was read of it. */
export interface TableChanges {
  readonly content: TableContent<Table>;
  readonly changes: readonly RowChange<Table>[];
  /** Codes and changed columns were read a moment ago, under this lock: they need no other look before the write. */
  readonly justRead: boolean;
  /** The lines alone that were looked at, where it was not all of them. */
  readonly within: Stretch | null;
  /** Cells between the changed ones may have been changed by others since they were read. */
  readonly mayBeOld: boolean;
}

export interface Applied {
  /** As the tables are now; null where only a new look could tell. */
  readonly contents: readonly (TableContent<Table> | null)[];
  /** A sentence for each write that somebody displaced. */
  readonly repairs: readonly string[];
}

/**
 * Adds rows below whatever is the last line at this very moment, under the keys as they stand at this very moment: a
 * person may have typed a line or moved a column since the table was read. Returns the content with the new rows, where
 * it was given and still holds, else null.
 */
export function appendRows(
  table: Table,
  rows: readonly Row<Table>[],
  content: TableContent<Table> | null,
): TableContent<Table> | null {
  const head = readTable(table, readHead(table.sheet));
  const block = appendBlock({ ...head, lines: Math.max(lastLine(table.sheet), HEADER_LINE) }, rows);
  if (!block) return content;
  writeBelow(table.sheet, block);
  return content && appended(content, head, block);
}

const ATTEMPTS = 3;

/** One table on its way: what is still to be written and, once it is written, what it was written over. */
interface Work extends TableChanges {
  readonly wipes: readonly Block[];
}

/**
 * Writes changes to the rows that bear their codes, in all tables, with one flush. A lock stops scripts, not people: codes
 * are re-read just before the write, codes and keys again after the flush; where somebody sorted, inserted, deleted or
 * moved a column in between, the cells that were written to another row or column are put right. `meanwhile` writes
 * what else belongs into the same flush.
 */
export function applyChanges(all: readonly TableChanges[], meanwhile: () => void): Applied {
  const repairs: string[] = [];
  const contents: (TableContent<Table> | null)[] = all.map(({ content }) => content);
  let open: (Work & { at: number })[] = all.map((one, at) => ({ ...one, wipes: [], at }));
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const written = open.map((work) => ({ ...work, ...writeOne(work) }));
    if (attempt === 1) meanwhile();
    flush();
    open = [];
    for (const { at, content, changes, blocks, within } of written) {
      const { sheet } = content.table;
      if (blocks.length === 0 || standsAfter(content, blocks, within)) {
        contents[at] = changed(content, blocks);
        continue;
      }
      const fresh = readTable(content.table, readGrid(sheet));
      repairs.push(`Bảng "${sheet}" bị sắp xếp, thêm bớt dòng hoặc cột trong lúc ghi; đã ghi lại theo mã.`);
      const { wanted, wipes } = misplaced(content, fresh, changes, blocks);
      open.push({ at, content: fresh, changes: wanted, wipes, justRead: false, within: null, mayBeOld: false });
    }
    if (open.length === 0) return { contents, repairs };
  }
  throw new Error(
    `Bảng "${open[0]?.content.table.sheet}" liên tục bị sắp xếp trong lúc ghi. Hãy ngừng sửa bảng ít phút rồi chạy lại lệnh vừa rồi.`,
  );
}

/** Writes one table's blocks, after a look whether the rows still stand where they were read. */
function writeOne(work: Work): { content: TableContent<Table>; blocks: readonly Block[] } {
  let { content } = work;
  let planned = changeBlocks(content, work.changes);
  if (!work.justRead && planned.length > 0) {
    const old = work.mayBeOld && !nearArea(content, planned) && hasGaps(planned, content, work.changes);
    if (old || !stands(content, planned)) content = readTable(content.table, readGrid(content.table.sheet));
    planned = changeBlocks(content, work.changes);
  }
  const blocks = [...planned, ...work.wipes];
  for (const block of blocks) writeBlock(content.table.sheet, block);
  return { content, blocks };
}

/** True when blocks write back cells that nobody asked to change. */
function hasGaps(
  blocks: readonly Block[],
  content: TableContent<Table>,
  changes: readonly RowChange<Table>[],
): boolean {
  const cells = blocks.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  const asked = changes.filter(({ code }) => content.byCode.has(code));
  return cells > asked.reduce((sum, { set }) => sum + Object.keys(set).length, 0);
}
