import { type Day, dayAt } from '../../core/calendar/day.ts';
import { withPublications } from '../../core/conference/duties.ts';
import { keeperOf } from '../../core/conference/keeper.ts';
import { openMilestones, overdueMilestones } from '../../core/conference/open-milestones.ts';
import { type DossierState, isPaperOf } from '../../core/document/finalize.ts';
import { sameDocumentNumbers } from '../../core/document/same-document-number.ts';
import { type Conference, documents, milestones, publications } from '../../core/tables/conference-tables.ts';
import { formatDay } from '../../core/text/format.ts';
import { tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { profileOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';
import { markDossier } from './mark-dossier.ts';
import { tickPublished } from './publication-rows.ts';

const SHOWN = 15;

/** "Kiểm tra hồ sơ": marks what exists as a made paper; says what is missing, due or not yet public, and who keeps the dossier. */
export function checkDossier(): void {
  const book = openBook();
  const [profile, conference] = [profileOf(book), currentConference(book)];
  const today = dayAt(book.now);
  const state = markDossier(book, conference.code);
  tickPublished(book, profile, conference);
  book.commit();
  const planned = keeperOf(profile, conference);
  const keeper = conference.keeper || planned.keeper;
  tell(
    `Hồ sơ ${conference.code}`,
    [
      `Có ${state.held}/${state.items} tài liệu; nơi lưu: ${keeper}.`,
      ...(keeper === planned.keeper || planned.line === ''
        ? []
        : [`Kế hoạch (dòng ${planned.line}) nêu nơi lưu: ${planned.keeper}.`]),
      ...(conference.folderUrl ? [`Thư mục: ${conference.folderUrl}`] : []),
      ...missingLines(state.missing, conference, book.now),
      ...lateLines(book, conference, profile.registration.cutoffRule, today),
      ...unpublished(book, conference.code, today),
      ...sameNumbers(book, conference.code),
    ].join('\n'),
  );
}

/** What the stage that is over should have left behind, apart from what is still to come. */
function missingLines(missing: DossierState['missing'], { startsAt, endsAt, status }: Conference, now: Date): string[] {
  const begun = startsAt !== null && startsAt <= now;
  const held = status === 'held' || status === 'reported' || (endsAt !== null && endsAt <= now);
  const due = { before: begun, during: held, after: held };
  const lines = (title: string, wanted: boolean): string[] => {
    const sentences = missing.filter(({ stage }) => due[stage ?? 'after'] === wanted);
    return sentences.length === 0 ? [] : [title, ...bullets(sentences.map((one) => one.sentence))];
  };
  return [...lines('Còn thiếu:', true), ...lines('Chưa đến lúc, chưa có:', false)];
}

/** Steps of a publication stand under "Chưa ghi việc công khai", as they do in reminders and on the dashboard. */
function lateLines(book: Book, conference: Conference, cutoffRule: string | null, today: Day): string[] {
  const ours = book.rows(milestones).filter((one) => one.conference === conference.code);
  const open = openMilestones(ours, [conference], cutoffRule, today);
  const steps = withPublications(open, book.rows(publications), [conference]).filter(({ rule }) => rule !== '');
  const late = overdueMilestones(steps, today).map((one) => `${one.product}: hạn ${formatDay(one.dueOn as Day)}`);
  return late.length === 0 ? [] : ['Mốc việc quá hạn, chưa ghi xong:', ...bullets(late)];
}

function unpublished(book: Book, code: string, today: Day): string[] {
  const open = book.rows(publications).filter((row) => row.conference === code && row.on === null && row.code !== '');
  const lines = open.map(({ what, where, dueOn }) => {
    const due = dueOn ? ` (hạn ${formatDay(dueOn)}${dueOn < today ? ', đã quá' : ''})` : '';
    return `${what}: ${where}${due}`;
  });
  return lines.length === 0 ? [] : ['Chưa ghi việc công khai:', ...bullets(lines)];
}

/** Of this conference's papers, whichever paper of the office bears the number too. */
function sameNumbers(book: Book, code: string): string[] {
  const rows = book.rows(documents);
  const ours = new Set(rows.filter((paper) => isPaperOf(code, paper)).map((paper) => paper.code));
  const found = sameDocumentNumbers(rows).filter((one) => ours.has(one.code) || ours.has(one.first));
  return found.length === 0 ? [] : ['Số văn bản trùng nhau:', ...bullets(found.map((one) => one.sentence))];
}

function bullets(lines: readonly string[]): string[] {
  const rest = lines.length > SHOWN ? [`… và ${lines.length - SHOWN} mục khác`] : [];
  return [...lines.slice(0, SHOWN).map((line) => `- ${line}`), ...rest];
}
