import type { ReportFigures } from '../../core/report/figures.ts';
import { reportFigures as figureTable } from '../../core/tables/ledger-tables.ts';
import type { Book } from '../book/book.ts';

const CODES_LIMIT = 40_000;

/** Every figure with its definition and the codes that were counted, under the paper that states it. */
export function freeze(book: Book, report: string, { figures }: ReportFigures): void {
  for (const figure of figures)
    book.add(figureTable, {
      code: `${report}/${figure.key}`,
      report,
      figure: figure.label,
      value: figure.text,
      definition: figure.definition,
      codes: figure.codes.join(', ').slice(0, CODES_LIMIT),
      frozenAt: new Date(),
    });
}
