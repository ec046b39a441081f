import type { DashboardLine } from '../../core/dashboard/board-line.ts';
import { KINDS, PAPER_KINDS, type PaperKind } from '../../core/document/kinds.ts';
import { checkTemplate, knownTags } from '../../core/document/template-check.ts';
import { activeTemplate } from '../../core/document/template-store.ts';
import { type TemplateChunk, templateChunks } from '../../core/tables/ledger-tables.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import type { Book } from '../book/book.ts';
import { starterOf } from '../document/template-of.ts';

const MOST_SAID = 4;
const REMEDY = 'Thiết lập ▸ Tải mẫu văn bản lên, hoặc Thiết lập ▸ Dùng lại mẫu cũ';

/** The office's own templates, each put together from its pieces and looked into as when it was uploaded. */
export function templateLine(book: Book): DashboardLine {
  const what = 'Mẫu văn bản riêng';
  const rows = book.rows(templateChunks);
  const used = new Set(rows.filter((row) => row.active === 'yes').map((row) => row.kind));
  const broken = [...used].flatMap((kind) => problemsOf(rows, kind));
  if (broken.length === 0) {
    const value = used.size === 0 ? 'dùng mẫu có sẵn' : `${used.size} mẫu, đọc được và đủ thẻ`;
    return { what, value, todo: '', tone: 'good' };
  }
  const more = broken.length > MOST_SAID ? [`… và ${broken.length - MOST_SAID} lỗi khác`] : [];
  const todo = [REMEDY, ...broken.slice(0, MOST_SAID), ...more].join('\n    ');
  return { what, value: `${broken.length} lỗi`, todo, tone: 'bad' };
}

function problemsOf(rows: readonly TemplateChunk[], kind: string): string[] {
  const known = PAPER_KINDS.find((one): one is PaperKind => one === kind);
  if (!known) return [`Mẫu của loại văn bản không rõ "${kind.slice(0, 40)}".`];
  const { name } = KINDS[known];
  try {
    const bytes = activeTemplate(rows, known);
    if (bytes === null) return [];
    const check = checkTemplate(bytes, known, knownTags(starterOf(known)));
    return check.usable ? [] : check.sentences.map((sentence) => `${name}: ${sentence}`);
  } catch (problem) {
    return [`${name}: ${messageOf(problem)}`];
  }
}
