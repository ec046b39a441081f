import { COMPOSED_KINDS, COMPOSERS, type ComposedKind } from '../../core/document/compose/composers.ts';
import { type PaperOrder, type PaperSource, profileNames } from '../../core/document/compose/source.ts';
import { KINDS } from '../../core/document/kinds.ts';
import { findingText, preflight } from '../../core/document/preflight.ts';
import { CHECK_LIST } from '../../core/tables/index.ts';
import { ask, proceed, tell } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { planAnswerList } from '../conference/publication-rows.ts';
import { officeOf } from '../office/office.ts';
import { drawCheckList } from './check-list.ts';
import type { Made } from './make-files.ts';
import { makePaper } from './make-paper.ts';
import { paperSource } from './paper-source.ts';

/** Papers of one run; each takes some seconds of the six minutes that a run may last. */
const AT_ONCE = 25;
const SHOWN = 12;

/** "Tạo văn bản…": every paper by its number, those that the plan names first marked. */
export function chooseAndMakePaper(): void {
  const book = openBook();
  const source = paperSource(book, officeOf(book));
  const said = ask('Tạo văn bản', `${numberedKinds(source)}\n\nGõ số của văn bản (hội nghị ${source.row.code}):`);
  if (said === null || said === '') return;
  const kind = COMPOSED_KINDS[Number(said) - 1];
  if (kind) makePapers(kind, source);
  else tell('Tạo văn bản', `Không có văn bản số "${said}". Hãy gõ một số từ 1 đến ${COMPOSED_KINDS.length}.`);
}

/** The command of one kind of paper. */
export function makePapersOf(kind: ComposedKind): void {
  const book = openBook();
  makePapers(kind, paperSource(book, officeOf(book)));
}

const STAGE_NAMES = { before: 'Trước hội nghị', during: 'Trong hội nghị', after: 'Sau hội nghị' } as const;

function numberedKinds(source: PaperSource): string {
  const named = new Set(source.profile.papers.documents.map((paper) => paper.kind));
  const lines: string[] = [];
  let stage = '';
  COMPOSED_KINDS.forEach((kind, at) => {
    if (COMPOSERS[kind].stage !== stage) {
      stage = COMPOSERS[kind].stage;
      lines.push(`${STAGE_NAMES[COMPOSERS[kind].stage]} (* là văn bản kế hoạch nêu)`);
    }
    lines.push(`${at + 1}. ${KINDS[kind].name}${profileNames(kind).some((name) => named.has(name)) ? ' *' : ''}`);
  });
  return lines.join('\n');
}

/** Pre-flight, then each paper in turn; a paper that fails is told, and those made before it stay. */
function makePapers(kind: ComposedKind, source: PaperSource): void {
  const title = KINDS[kind].name;
  const findings = preflight(source, kind);
  const fatal = findings.filter((one) => one.fatal);
  const linked = (): void =>
    drawCheckList(
      openBook(),
      source.row.code,
      findings.map((finding) => ({ paper: title, finding })),
    );
  if (fatal.length > 0) {
    tell(title, `Chưa tạo được:\n${bullets(fatal.map(findingText))}`);
    linked();
    return;
  }
  const composed = COMPOSERS[kind].compose(source);
  const orders = missingFirst(source, composed);
  const question = `Cần xem lại:\n${bullets(findings.map(findingText))}\n\nVẫn tạo? ("Hủy": mở danh sách "${CHECK_LIST}" có liên kết tới từng ô.)`;
  if (findings.length > 0 && !proceed(title, question)) {
    linked();
    return;
  }
  if (composed.length > 1 && !proceed(title, plannedText(composed, orders))) return;
  const made: Made[] = [];
  const { code, folderUrl } = source.row;
  for (const [at, order] of orders.entries())
    made.push(
      makePaper({
        ...order,
        template: order.kind,
        folder: code,
        ...(folderUrl === '' && at === 0 ? { newFolderOf: code } : {}),
        ...(order.kind === 'publicAnswers'
          ? { withIt: (book) => planAnswerList(book, source.profile, source.row, whatOf(order)) }
          : {}),
      }),
    );
  tell(title, madeText(made, composed.length - orders.length));
}

/** "Danh sách công khai trả lời, đợt 1": what "Công khai" says is posted. */
function whatOf({ title }: PaperOrder): string {
  return title.replace(/\s*\([^()]*\)$/u, '');
}

/** Where many are asked for and some exist, only those that do not; once all exist, all are made anew. */
function missingFirst(source: PaperSource, orders: readonly PaperOrder[]): PaperOrder[] {
  if (orders.length < 2) return [...orders];
  const exists = (order: PaperOrder): boolean =>
    source.documents.some(
      (paper) =>
        paper.kind === order.kind &&
        paper.subject === order.subject &&
        (paper.state === 'draft' || paper.state === 'final'),
    );
  const missing = orders.filter((order) => !exists(order));
  return (missing.length > 0 ? missing : [...orders]).slice(0, AT_ONCE);
}

function plannedText(all: readonly PaperOrder[], now: readonly PaperOrder[]): string {
  const rest = all.length - now.length;
  return `Sẽ tạo ${now.length} văn bản${rest > 0 ? ` (${rest} văn bản còn lại đã có hoặc để lần sau)` : ''}:\n${bullets(now.map((order) => order.title))}\n\nTiếp tục?`;
}

function madeText(made: readonly Made[], rest: number): string {
  const lines = made.map((paper) => `${paper.code}, bản ${paper.version}: ${paper.title}\n${paper.docUrl}`);
  const remarks = [...new Set(made.flatMap((paper) => paper.remarks))];
  const more = rest > 0 ? [`Còn ${rest} văn bản khác đã có hoặc chờ tạo: chạy lại lệnh.`] : [];
  return [`Đã tạo ${made.length} dự thảo:`, ...lines.slice(0, SHOWN), ...more, ...remarks].join('\n');
}

function bullets(lines: readonly string[]): string {
  const rest = lines.length > SHOWN ? [`… và ${lines.length - SHOWN} mục khác`] : [];
  return [...lines.slice(0, SHOWN).map((line) => `- ${line}`), ...rest].join('\n');
}
