import { dayAt } from '../../core/calendar/day.ts';
import { readSpotOpinion, type SpotOpinion, slipOfSpeaker } from '../../core/conference/spot-opinion.ts';
import { nextOpinionCode, parseCode, slipCode } from '../../core/registration/code.ts';
import { enterSlips } from '../../core/registration/enter-slips.ts';
import { emptyRow } from '../../core/sheet/table.ts';
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { type Opinion, opinions, registrations } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { effectiveUser } from '../../google/session.ts';
import { ask, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { intakeContext } from '../intake/intake-context.ts';
import { withLastNumber } from '../intake/slip-numbers.ts';
import { sorterOf } from '../intake/sorter.ts';
import { officeOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';

const HOW =
  'Gõ: Họ tên | thôn | nội dung | trả lời tại chỗ | người trả lời\n(bỏ trống hai phần cuối nếu hẹn trả lời bằng văn bản; Họ tên (Tên tổ chức) nếu thay mặt tổ chức).\nHỏi thêm của người đã đăng ký: Mã phiếu | nội dung | trả lời | người trả lời.\nĐể trống để kết thúc.';

/** "Ghi ý kiến tại hội nghị…": one after another until the person stops; each gets its code at once. */
export function recordSpotOpinions(): void {
  const code = currentConference(openBook()).code;
  const entered: string[] = [];
  let remark = '';
  for (;;) {
    const last = entered.length > 0 ? `Vừa ghi ${entered[entered.length - 1]}.\n` : '';
    const said = ask('Ghi ý kiến tại hội nghị', `${remark}${last}${HOW}`);
    if (said === null || said === '') break;
    const spoken = readSpotOpinion(said);
    if (!spoken) {
      remark = `Chưa ghi: thiếu họ tên hoặc nội dung trong "${said.slice(0, 80)}".\n`;
      continue;
    }
    const done = withLock(20_000, () => enter(openBook(), code, spoken));
    if (!done.ran || done.result === null) {
      remark = done.ran ? `Không thấy phiếu ${spoken.follows}.\n` : 'Sổ đang bận, chưa ghi được; hãy gõ lại.\n';
      continue;
    }
    remark = '';
    entered.push(done.result);
  }
  if (entered.length > 0) tell('Ghi ý kiến tại hội nghị', `Đã ghi ${entered.length} ý kiến: ${entered.join(', ')}.`);
}

function enter(book: Book, code: string, spoken: SpotOpinion): string | null {
  const conference = withLastNumber(book.find(conferences, code) as Conference);
  const opinion = spoken.follows === '' ? ofNewSpeaker(book, conference, spoken) : followUp(book, spoken);
  if (!opinion) return null;
  book.add(opinions, { ...opinion, ...answerOf(book, spoken) });
  book.note({ what: 'Ghi ý kiến tại hội nghị', about: opinion.code });
  book.commit();
  return opinion.code;
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
function followUp(book: Book, spoken: SpotOpinion): Opinion | null {
  const parsed = parseCode(spoken.follows);
  const slip = parsed ? book.find(registrations, slipCode(parsed)) : undefined;
  if (!slip) return null;
  const own = book.rows(opinions).filter((one) => one.registration === slip.code);
  const asked = own.find((one) => one.code === spoken.follows) ?? own[0];
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

/** Answered at the table is answered and told; otherwise the opinion waits for its assignment. */
function answerOf(book: Book, { answer, answeredBy }: SpotOpinion): Partial<Opinion> {
  if (answer === '') return {};
  const on = dayAt(book.now);
  return {
    answer,
    answeredBy,
    answerWay: 'atConference',
    answeredOn: on,
    toldOn: on,
    outcome: 'explained',
    status: 'told',
  };
}
