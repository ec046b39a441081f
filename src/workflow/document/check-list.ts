import { COMPOSERS, type ComposedKind } from '../../core/document/compose/composers.ts';
import { type FindingPlace, mergedFindings, placeOf } from '../../core/document/finding-places.ts';
import { KINDS } from '../../core/document/kinds.ts';
import { KINDS_OF_PROFILE } from '../../core/document/kinds-of-profile.ts';
import { type Finding, preflight } from '../../core/document/preflight.ts';
import { sameDocumentNumbers } from '../../core/document/same-document-number.ts';
import { documents } from '../../core/tables/conference-tables.ts';
import { CHECK_LIST, TABLES } from '../../core/tables/index.ts';
import { formatInstant } from '../../core/text/format.ts';
import { drawLinkedList, reachableSheet } from '../../google/linked-list.ts';
import { tell } from '../../google/ui.ts';
import { openSheet } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { officeOf } from '../office/office.ts';
import { paperSource } from './paper-source.ts';

const NEVER = 'Chưa lập được';
const BETTER = 'Nên xem lại';

/** "Kiểm tra trước khi lập": what every paper that the plan asks for still lacks, each with a link to its cell. */
export function checkBeforeMaking(): void {
  const book = openBook();
  const source = paperSource(book, officeOf(book));
  const wanted = source.profile.papers.documents
    .filter((paper) => paper.required === 'always')
    .map((paper) => KINDS_OF_PROFILE[paper.kind])
    .filter((kind): kind is ComposedKind => kind !== null && kind in COMPOSERS);
  const kinds = [...new Set(wanted)];
  const found = [
    ...kinds.flatMap((kind) => preflight(source, kind).map((finding) => ({ paper: KINDS[kind].name, finding }))),
    ...sameDocumentNumbers(book.rows(documents)).map(({ code, sentence }) => ({
      paper: 'Văn bản đã lập',
      finding: numberFinding(code, sentence),
    })),
  ];
  if (found.length === 0) {
    tell('Kiểm tra trước khi lập', `Hội nghị ${source.row.code}: đủ thông tin cho ${kinds.length} loại văn bản.`);
    return;
  }
  drawCheckList(book, source.row.code, found);
}

const numberFinding = (code: string, text: string): Finding => ({
  ...{ fatal: false, text, code, key: 'number' },
  ...{ sheet: documents.sheet, column: documents.columns.number.header },
});

/** Writes the findings into their own sheet and brings it to the front: an alert can hold no links. */
export function drawCheckList(
  book: Book,
  conference: string,
  found: readonly { readonly paper: string; readonly finding: Finding }[],
): void {
  const gids = new Map<string, number | null>();
  const lines = mergedFindings(found).map(({ papers, finding }) => {
    const { where, cell } = placeIn(book, finding);
    if (!gids.has(finding.sheet)) gids.set(finding.sheet, reachableSheet(finding.sheet));
    const gid = gids.get(finding.sheet) ?? null;
    const link = gid === null ? null : `#gid=${gid}${cell === null ? '' : `&range=${cell}`}`;
    return { cells: [finding.fatal ? NEVER : BETTER, finding.text, papers], label: where, link, bad: finding.fatal };
  });
  drawLinkedList(
    CHECK_LIST,
    [`Hội nghị ${conference}`, `Kiểm tra ${formatInstant(book.now)}: ${lines.length} chỗ`, 'Văn bản', 'Bấm để tới ô'],
    lines,
  );
  openSheet(CHECK_LIST);
}

function placeIn(book: Book, finding: Finding): FindingPlace {
  const table = TABLES.find((one) => one.sheet === finding.sheet);
  return placeOf(finding, table ? book.read(table) : null);
}
