import { dayAt } from '../../core/calendar/day.ts';
import { spokenLines } from '../../core/conference/joined-lines.ts';
import { spotAnswer, spotAnswerProblem } from '../../core/conference/spot-answer.ts';
import { readSpotOpinion, type SpotOpinion, slipOfSpeaker } from '../../core/conference/spot-opinion.ts';
import { nextOpinionCode, parseCode, slipCode } from '../../core/registration/code.ts';
import { enterSlips } from '../../core/registration/enter-slips.ts';
import { emptyRow } from '../../core/sheet/table.ts';
import { attendees, type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { deadlineEvents, type Opinion, opinions, registrations } from '../../core/tables/register-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { withLock } from '../../google/lock.ts';
import { effectiveUser } from '../../google/session.ts';
import { ask, confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { newRowCodes } from '../book/row-codes.ts';
import { intakeContext } from '../intake/intake-context.ts';
import { withLastNumber } from '../intake/slip-numbers.ts';
import { sorterOf } from '../intake/sorter.ts';
import { officeOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';

const TITLE = 'Ghi ý kiến tại hội nghị';
const HOW = [
  'Mỗi lần gõ một ý kiến; ghi xong, ô này mở lại cho ý kiến tiếp theo.',
  'Gõ: Họ tên | thôn | nội dung | trả lời tại chỗ | người trả lời; Họ tên (Tên tổ chức) nếu thay mặt tổ chức.',
  'Hỏi thêm của người đã đăng ký: Mã phiếu | nội dung | trả lời | người trả lời.',
  'Trả lời ý kiến đã đăng ký: TL 3-1 | trả lời | người trả lời (để trống phần trả lời: dùng nội dung đã chuẩn bị).',
  'Hẹn trả lời bằng văn bản: ghi "hẹn ngày/tháng/năm" ở phần trả lời; để trống nếu chưa hẹn. Để trống cả ô để kết thúc.',
].join('\n');

type Entered = { readonly code: string } | { readonly problem: string };

/** "Ghi ý kiến tại hội nghị…": one after another until the person stops; each gets its code at once, or a reason why not. */
export function recordSpotOpinions(): void {
  const book = openBook();
  const conference = currentConference(book);
  if (!begun(conference, book.now) && !confirm(TITLE, notBegunText(conference))) return;
  const entered: string[] = [];
  let remark = '';
  for (;;) {
    const said = ask(TITLE, `${remark}${HOW}`);
    if (said === null || said === '') break;
    const done = spokenLines(said).map((line) => ({ line, result: enterLine(conference.code, line) }));
    const codes = done.flatMap(({ result }) => ('code' in result ? [result.code] : []));
    const refused = done.flatMap(({ line, result }) =>
      'problem' in result ? [`Chưa ghi "${line.slice(0, 80)}": ${result.problem}`] : [],
    );
    entered.push(...codes);
    const written = codes.length > 0 ? [`Vừa ghi ${codes.join(', ')}.`] : [];
    remark = [...refused, ...written, ''].join('\n');
  }
  if (entered.length > 0) tell(TITLE, `Đã ghi ${entered.length} ý kiến: ${entered.join(', ')}.`);
}

const begun = ({ startsAt }: Conference, now: Date): boolean => startsAt !== null && startsAt <= now;

function notBegunText({ code, startsAt }: Conference): string {
  const when = startsAt ? `bắt đầu lúc ${formatInstant(startsAt)}, nay chưa diễn ra` : 'chưa có ngày giờ bắt đầu';
  return `Hội nghị ${code} ${when}. Ghi bây giờ thì ý kiến mang ngày hôm nay và được coi là đã trả lời tại hội nghị. Vẫn ghi?`;
}

function enterLine(code: string, line: string): Entered {
  const done = withLock(20_000, (): Entered => {
    const book = openBook();
    const spoken = readSpotOpinion(line, code, dayAt(book.now));
    return 'problem' in spoken ? spoken : enter(book, code, spoken);
  });
  return done.ran ? done.result : { problem: 'sổ đang bận; hãy gõ lại.' };
}

function enter(book: Book, code: string, spoken: SpotOpinion): Entered {
  const conference = withLastNumber(book.find(conferences, code) as Conference);
  const made = spoken.kind === 'answer' ? book.find(opinions, spoken.about) : newOpinion(book, conference, spoken);
  const problem = spoken.kind === 'answer' ? spotAnswerProblem(spoken, made, code) : null;
  if (problem !== null) return { problem };
  if (!made) return { problem: `không thấy phiếu ${spoken.about} của hội nghị ${code}.` };
  const absent = book.rows(attendees).some((row) => row.registration === made.registration && row.absentWithNotice);
  const { set, event } = spotAnswer(spoken, made, { today: dayAt(book.now), conference, absent });
  if (spoken.kind === 'answer') book.change(opinions, made.code, set);
  else book.add(opinions, { ...made, ...set });
  if (event) {
    const [given] = newRowCodes(book, deadlineEvents, 1);
    book.add(deadlineEvents, { ...event, code: given as string, recordedBy: effectiveUser() });
  }
  book.note({ what: TITLE, about: made.code, detail: spoken.kind === 'answer' ? 'Trả lời tại hội nghị' : '' });
  book.commit();
  return { code: made.code };
}

function newOpinion(book: Book, conference: Conference, spoken: SpotOpinion): Opinion | null {
  return spoken.kind === 'speaker' ? ofNewSpeaker(book, conference, spoken) : followUp(book, conference, spoken);
}

function ofNewSpeaker(book: Book, conference: Conference, spoken: SpotOpinion): Opinion | null {
  const office = officeOf(book);
  const { entered, lastNumber } = enterSlips(
    [slipOfSpeaker(spoken, book.now)],
    conference,
    book.rows(registrations),
    intakeContext(office, conference),
    sorterOf(book, office),
    effectiveUser(),
  );
  const slip = entered[0];
  if (!slip) return null;
  const { registration } = slip;
  book.add(registrations, {
    ...registration,
    hamlet: registration.hamlet || spoken.hamlet,
    acknowledged: 'notNeeded',
    consent: false,
  });
  book.change(conferences, conference.code, { lastSlipNumber: lastNumber });
  const [first] = slip.opinions;
  return {
    ...(first ?? emptyRow(opinions)),
    code: first?.code ?? nextOpinionCode(registration.code, []),
    registration: registration.code,
    conference: conference.code,
    citizen: first?.citizen ?? spoken.fullName,
    hamlet: first?.hamlet || spoken.hamlet,
    content: spoken.content,
    section: 'onTheSpot',
    status: 'new',
  };
}

/** A further question of someone who registered: one more opinion of their slip. */
function followUp(book: Book, conference: Conference, spoken: SpotOpinion): Opinion | null {
  const parsed = parseCode(spoken.about);
  const slip = parsed ? book.find(registrations, slipCode(parsed)) : undefined;
  if (!slip || slip.conference !== conference.code) return null;
  const own = book.rows(opinions).filter((one) => one.registration === slip.code);
  const asked = own.find((one) => one.code === spoken.about) ?? own[0];
  return {
    ...emptyRow(opinions),
    code: nextOpinionCode(
      slip.code,
      own.map((one) => one.code),
    ),
    registration: slip.code,
    conference: slip.conference,
    section: 'onTheSpot',
    citizen: slip.organisation ? `${slip.fullName} (${slip.organisation})` : slip.fullName,
    hamlet: slip.hamlet,
    content: spoken.content,
    field: asked?.field ?? '',
    scope: asked?.scope ?? null,
    unit: asked?.unit ?? '',
    status: 'new',
    publishName: slip.publishName,
  };
}
