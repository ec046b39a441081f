import type { StoredForm } from '../../core/registration/form-plan.ts';
import { fingerprintOfId, tombstonesIn } from '../../core/registration/tombstones.ts';
import { mailFailures } from '../../core/reminder/manager-points.ts';
import { deadlineRules, declaredDays, officers, scopeWords } from '../../core/tables/commune-tables.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import { openForm, repliesSince } from '../../google/forms.ts';
import { readProperties } from '../../google/properties.ts';
import { tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { scopeWordSentences } from './cells-of-problems.ts';
import { healthLines } from './health.ts';
import { templateLine } from './template-health.ts';

const MARKS = { title: '', plain: '·', good: '✓ Tốt', warn: '! Cần chú ý', bad: '✗ Phải xử lý' } as const;
const MOST_FAILURES = 8;

/** "Kiểm tra hệ thống": every part with words and the one command that mends it. Changes nothing. */
export function checkSystem(): void {
  const book = openBook();
  const lines = [...healthLines(book), ...formLines(book), templateLine(book)].map(
    ({ tone, what, value, todo }) => `${MARKS[tone]} · ${what}: ${value}${todo ? `\n    → ${todo}` : ''}`,
  );
  const failures = mailFailures(book.rows(mails));
  const cells = cellProblems(book);
  const list = (name: string, sentences: readonly string[]): string[] =>
    sentences.length === 0 ? [] : [`\n${name} (${sentences.length}):`, ...sentences.slice(0, MOST_FAILURES)];
  tell(
    'Kiểm tra hệ thống',
    [...lines, ...list('Thư lỗi hoặc cần người xem', failures), ...list('Ô không đọc được', cells)].join('\n'),
  );
}

/** Cells of the daily tables that cannot be read, and tables that have lost their columns. */
function cellProblems(book: Book): string[] {
  const broken: string[] = [];
  const words: string[] = [];
  for (const table of [
    registrations,
    opinions,
    deadlineEvents,
    tasks,
    officers,
    declaredDays,
    deadlineRules,
    scopeWords,
  ]) {
    try {
      book.read(table);
      if (table === scopeWords) words.push(...scopeWordSentences(book.read(scopeWords)));
    } catch (problem) {
      broken.push(messageOf(problem));
    }
  }
  return [...broken, ...book.problems().map((problem) => problem.sentence), ...words];
}

type Line = ReturnType<typeof healthLines>[number];

/** Replies that lie in a Form and are not in the register yet; a Form that cannot be opened is named. */
function formLines(book: Book): Line[] {
  const properties = readProperties();
  const known = new Set(book.rows(registrations).map((row) => row.sourceId));
  const tombstones = tombstonesIn(properties);
  return Object.entries(properties)
    .filter(([key]) => key.startsWith('form.'))
    .map(([key, json]): Line => {
      const what = `Phiếu trực tuyến ${key.slice('form.'.length)}`;
      try {
        const replies = repliesSince(openForm((JSON.parse(json) as StoredForm).formId), null);
        const left = replies.filter(
          (reply) => !known.has(reply.id) && !tombstones.has(fingerprintOfId(reply.id)),
        ).length;
        const value = left === 0 ? `${replies.length} phiếu đã vào sổ` : `${left} phiếu chưa vào sổ`;
        return left === 0
          ? { what, value, todo: '', tone: 'good' }
          : { what, value, todo: '1 Tiếp nhận ▸ Đồng bộ phiếu từ biểu mẫu', tone: 'bad' };
      } catch (problem) {
        const said = messageOf(problem);
        const todo = `Nhờ người tạo biểu mẫu thêm tài khoản này làm người cộng tác (${said})`;
        return { what, value: 'không mở được', todo, tone: 'bad' };
      }
    });
}
