import { dayAt } from '../../core/calendar/day.ts';
import { spotAnswer, spotAnswerProblem } from '../../core/conference/spot-answer.ts';
import { readSpotOpinion, type SpotOpinion, slipOfSpeaker } from '../../core/conference/spot-opinion.ts';
import { nextOpinionCode, parseCode, slipCode } from '../../core/registration/code.ts';
import { enterSlips } from '../../core/registration/enter-slips.ts';
import { emptyRow } from '../../core/sheet/table.ts';
import { attendees, type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { deadlineEvents, type Opinion, opinions, registrations } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { effectiveUser } from '../../google/session.ts';
import { ask, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { newRowCodes } from '../book/row-codes.ts';
import { intakeContext } from '../intake/intake-context.ts';
import { withLastNumber } from '../intake/slip-numbers.ts';
import { sorterOf } from '../intake/sorter.ts';
import { officeOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';

const TITLE = 'Ghi ý kiến tại hội nghị';
const HOW = [
  'Gõ: Họ tên | thôn | nội dung | trả lời tại chỗ | người trả lời; Họ tên (Tên tổ chức) nếu thay mặt tổ chức.',
  'Hỏi thêm của người đã đăng ký: Mã phiếu | nội dung | trả lời | người trả lời.',
  'Trả lời ý kiến đã đăng ký: TL 3-1 | trả lời | người trả lời (để trống phần trả lời: dùng nội dung đã chuẩn bị).',
  'Hẹn trả lời bằng văn bản: ghi "hẹn 30/06/2026" ở phần trả lời; để trống nếu chưa hẹn. Để trống cả ô để kết thúc.',
].join('\n');

type Entered = { readonly code: string } | { readonly problem: string };

/** "Ghi ý kiến tại hội nghị…": one after another until the person stops; each gets its code at once. */
export function recordSpotOpinions(): void {
  const code = currentConference(openBook()).code;
  const entered: string[] = [];
  let remark = '';
  for (;;) {
    const last = entered.length > 0 ? `Vừa ghi ${entered[entered.length - 1]}.\n` : '';
    const said = ask(TITLE, `${remark}${last}${HOW}`);
    if (said === null || said === '') break;
    const spoken = readSpotOpinion(said, code);
    if (!spoken) {
      remark = `Chưa ghi: thiếu họ tên hoặc nội dung, hoặc ngày hẹn không có thật, trong "${said.slice(0, 80)}".\n`;
      continue;
    }
    const done = withLock(20_000, () => enter(openBook(), code, spoken));
    remark = done.ran ? '' : 'Sổ đang bận, chưa ghi được; hãy gõ lại.\n';
    if (!done.ran) continue;
    if ('problem' in done.result) remark = `Chưa ghi: ${done.result.problem}\n`;
    else entered.push(done.result.code);
  }
  if (entered.length > 0) tell(TITLE, `Đã ghi ${entered.length} ý kiến: ${entered.join(', ')}.`);
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
