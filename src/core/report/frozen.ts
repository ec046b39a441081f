/** The figures of a report as rows of "Số liệu báo cáo", and back: whole however long, and marked where a person changed them. */
import { checksumOf } from '../document/chunks.ts';
import { composed } from '../sheet/cell-text.ts';
import type { FrozenRow } from '../tables/report-tables.ts';
import type { Figure } from './figure.ts';

/** So many characters of codes stand in one row; a cell takes 50,000. */
const CODES_IN_ROW = 40_000;
const CONTINUED = /^(.*) \(tiếp (\d+)\)$/s;

export type FrozenFigure = Figure & {
  /** A person changed one of its rows after they were frozen, or took one away. */
  readonly touched: boolean;
};

export interface FrozenReport {
  readonly report: string;
  readonly frozenAt: Date | null;
  readonly figures: readonly FrozenFigure[];
  /** What happened to the rows since they were frozen, in sentences; empty where nothing did. */
  readonly problems: readonly string[];
}

/** The rows that freeze these figures under the code of their paper; codes beyond what a cell holds go on in further rows. */
export function frozenRows(report: string, figures: readonly Figure[], at: Date): FrozenRow[] {
  const frozenAt = new Date(Math.floor(at.getTime() / 1000) * 1000);
  const rows = figures.flatMap((figure) =>
    chunksOf(figure.codes.map(composed)).map((codes, part): FrozenRow => {
      const more = part === 0 ? '' : ` (tiếp ${part + 1})`;
      return {
        code: composed(`${report}/${figure.key}${more}`),
        report,
        figure: composed(figure.label + more),
        value: part === 0 ? figure.text : '',
        number: part === 0 ? figure.value : null,
        definition: composed(figure.definition),
        withheld: (part === 0 && figure.withheld) || null,
        codes,
        frozenAt,
        seal: '',
      };
    }),
  );
  return rows.map((row, index) => ({ ...row, seal: sealOf(row, index + 1, rows.length) }));
}

/** The frozen figures of a report, in their order; null where it has none. Rows may have been sorted since. */
export function frozenReport(all: readonly FrozenRow[], report: string): FrozenReport | null {
  const rows = all
    .filter((row) => row.report === report && row.code !== '')
    .map((row) => ({ ...row, ...placeOf(row), ...keyOf(row) }))
    .sort((one, other) => one.at - other.at);
  if (rows.length === 0) return null;
  const total = Math.max(...rows.map((row) => row.total));
  const lost = total - new Set(rows.map((row) => row.code)).size;
  const edited = rows.filter((row) => sealOf(row, row.at, row.total) !== row.seal);
  const figures = rows
    .filter((row) => row.part === 1)
    .map((row): FrozenFigure => {
      const mine = rows.filter((other) => other.key === row.key);
      const parts = Math.max(...mine.map((other) => other.part));
      return {
        key: row.key,
        label: row.figure,
        value: row.number,
        text: row.value,
        definition: row.definition,
        codes: mine.flatMap((other) => other.codes),
        withheld: row.withheld ?? 0,
        touched: mine.length !== parts || mine.some((other) => edited.includes(other)),
      };
    });
  const named = edited.slice(0, 5).map((row) => `"${row.figure}"`);
  const problems = [
    ...(lost > 0 ? [`Thiếu ${lost} trong ${total} dòng đã chốt: có người đã xóa.`] : []),
    ...(edited.length > 0
      ? [`${edited.length} dòng đã bị sửa sau khi chốt: ${named.join(', ')}${edited.length > 5 ? ', …' : ''}.`]
      : []),
  ];
  return { report, frozenAt: rows[0]?.frozenAt ?? null, figures, problems };
}

/** The figure that a row belongs to, also where the row only continues its codes. */
export function keyOf(row: FrozenRow): { key: string; part: number } {
  const key = row.code.slice(row.report.length + 1);
  const [, first, part] = CONTINUED.exec(key) ?? [];
  return first === undefined ? { key, part: 1 } : { key: first, part: Number(part) };
}

function chunksOf(codes: readonly string[]): string[][] {
  const chunks: string[][] = [[]];
  let length = 0;
  for (const code of codes) {
    length += code.length + 2;
    if (length > CODES_IN_ROW) {
      chunks.push([]);
      length = code.length + 2;
    }
    chunks[chunks.length - 1]?.push(code);
  }
  return chunks;
}

/** Which of how many rows it is, and a checksum of what it says: "7/64/h1a2b3c4d". */
function sealOf(row: FrozenRow, at: number, total: number): string {
  const said = [row.code, row.report, row.figure, row.value, row.number, row.definition, row.withheld, ...row.codes];
  const seconds = Math.round((row.frozenAt?.getTime() ?? 0) / 1000);
  return `${at}/${total}/${checksumOf([...said, seconds].join('\n'))}`;
}

/** Rows whose seal was spoilt stand last. */
function placeOf({ seal }: FrozenRow): { at: number; total: number } {
  const [, at, total] = /^(\d+)\/(\d+)\/h/.exec(seal) ?? [];
  return at === undefined ? { at: Number.MAX_SAFE_INTEGER, total: 0 } : { at: Number(at), total: Number(total) };
}
