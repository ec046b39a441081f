/** Where a finding is put right: the cell, as people name it and as a link reaches it. */
import { columnLetter } from '../sheet/layout.ts';
import type { TableContent } from '../sheet/read-table.ts';
import { HEADER_LINE, type Table } from '../sheet/table.ts';
import type { Finding } from './preflight.ts';

export interface FindingPlace {
  /** 'Bảng "Hội nghị", DT-2026-01, cột "Người chủ trì" (ô J3)' */
  readonly where: string;
  /** "J3"; a finding about a whole column points to its header, one about a whole table has none. */
  readonly cell: string | null;
}

/** The cell as it stands now: a table that is sorted later is checked anew. */
export function placeOf(finding: Finding, content: TableContent<Table> | null): FindingPlace {
  const position = content?.layout.get(finding.key);
  const line = finding.code === '' ? HEADER_LINE : content?.byCode.get(finding.code)?.line;
  const cell = line === undefined || position === undefined ? null : `${columnLetter(position)}${line}`;
  const where = [
    `Bảng "${finding.sheet}"`,
    ...(finding.code === '' ? [] : [finding.code]),
    ...(finding.column === '' ? [] : [`cột "${finding.column}"`]),
  ].join(', ');
  return { where: cell === null ? where : `${where} (ô ${cell})`, cell };
}

/** The same fault met by several papers, once, with the names of the papers. Fatal ones first. */
export function mergedFindings(
  found: readonly { readonly paper: string; readonly finding: Finding }[],
): { readonly papers: string; readonly finding: Finding }[] {
  const merged = new Map<string, { papers: string[]; finding: Finding }>();
  for (const { paper, finding } of found) {
    const key = [finding.fatal, finding.text, finding.sheet, finding.code, finding.key].join('\n');
    const known = merged.get(key);
    if (known) known.papers.push(paper);
    else merged.set(key, { papers: [paper], finding });
  }
  return [...merged.values()]
    .sort((one, other) => Number(other.finding.fatal) - Number(one.finding.fatal))
    .map(({ papers, finding }) => ({ papers: papers.join(', '), finding }));
}
