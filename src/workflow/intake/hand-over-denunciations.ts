import { clearedOpinion, clearingOf, restHeldBack } from '../../core/registration/hand-over.ts';
import { type Officer, officers } from '../../core/tables/commune-tables.ts';
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { DIFFERENCES, ROWS_BEHIND } from '../../core/tables/index.ts';
import { type Opinion, opinions, type Registration, registrations } from '../../core/tables/register-tables.ts';
import { emptyList } from '../../google/linked-list.ts';
import { withLock } from '../../google/lock.ts';
import { effectiveUser } from '../../google/session.ts';
import { confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { officeOf } from '../office/office.ts';
import { selectedOpinions } from '../opinion/chosen-opinions.ts';
import { erasePapersAbout } from './erase-papers.ts';
import { forgetReply, noteForgotten } from './forget-reply.ts';
import { forgetTraces } from './forget-traces.ts';
import { makeHandoverPaper } from './private-paper.ts';

const TITLE = 'Bàn giao tố cáo';
const WAIT_MS = 20_000;

const HISTORY =
  'Lưu ý: "Nhật ký phiên bản" của tệp sổ này (Tệp ▸ Lịch sử phiên bản) có thể còn giữ nội dung cũ. Để xóa hẳn: chủ sở hữu tạo bản sao của sổ, cài đặt lại trên bản sao, rồi xóa vĩnh viễn tệp cũ (kể cả trong Thùng rác). Thư báo mã phiếu đã gửi không chứa nội dung.';

/**
 * "Bàn giao tố cáo": only as the person whom "Đơn vị, cán bộ" names for it. The paper is theirs alone; then the
 * denunciation leaves register, raw answers, Form, mails and log. Code and count stay.
 */
export function handOverDenunciations(): void {
  const book = openBook();
  const receiver = receiverWhoRuns(book);
  if (typeof receiver === 'string') {
    tell(TITLE, receiver);
    return;
  }
  const chosen = selectedOpinions(book, TITLE);
  if (!chosen) return;
  const mixed = chosen.opinions.filter((one) => one.scope === 'mixed_to_cao');
  const ready = chosen.opinions.filter((one) => one.scope === 'out_to_cao' && one.status !== 'separated');
  if (mixed.length > 0 || ready.length === 0) {
    tell(
      TITLE,
      mixed.length > 0
        ? `${mixed.map((one) => one.code).join(', ')}: chỉ một phần là tố cáo. Hãy chọn "Tách ý kiến", đặt phạm vi "Tố cáo" cho phần đó rồi chọn lại lệnh.`
        : 'Các dòng đang chọn không có tố cáo nào chưa bàn giao. Cán bộ quyết định ở cột "Phạm vi", không phải từ khóa.',
    );
    return;
  }
  const codes = ready.map((one) => one.code).join(', ');
  const ask = `Bàn giao cho ${receiver.name || receiver.email}: ${codes}.\n\nLập biên bản trong Drive riêng của người nhận, rồi xóa nội dung, họ tên, liên hệ của các ý kiến này khỏi sổ, biểu mẫu, thư và nhật ký. Không khôi phục được. Tiếp tục?`;
  if (!confirm(TITLE, ask)) return;
  const done = withLock(WAIT_MS, () => handOver(openBook(), receiver, new Set(ready.map((one) => one.code))));
  if (!done.ran) tell(TITLE, 'Sổ đang bận ghi; chưa làm gì. Hãy chọn lại lệnh sau ít phút.');
  else tell(TITLE, [...done.result, HISTORY].join('\n\n'));
}

/** The officer marked to receive denunciations, when it is they who run this; else the sentence that says who may. */
function receiverWhoRuns(book: Book): Officer | string {
  const named = book.rows(officers).filter((officer) => officer.confidential && officer.email.trim() !== '');
  const me = effectiveUser().trim().toLowerCase();
  const found = me === '' ? undefined : named.find((officer) => officer.email.trim().toLowerCase() === me);
  if (found) return found;
  const who = named.map((officer) => officer.name || officer.id).join(', ');
  return who === ''
    ? `Chưa có ai được giao tiếp nhận tố cáo. Lãnh đạo chỉ định, rồi ghi "Có" ở cột "Tiếp nhận tố cáo" của bảng "${officers.sheet}".`
    : `Chỉ người được giao tiếp nhận tố cáo (${who}) được chạy lệnh này, bằng tài khoản của mình.`;
}

/** Paper first, then the Form, then the register: a run that breaks off is chosen again and goes on where it stopped. */
function handOver(book: Book, receiver: Officer, codes: ReadonlySet<string>): string[] {
  const office = officeOf(book);
  const bySlip = new Map<string, Opinion[]>();
  for (const opinion of book.rows(opinions)) {
    if (!codes.has(opinion.code) || opinion.scope !== 'out_to_cao' || opinion.status === 'separated') continue;
    bySlip.set(opinion.registration, [...(bySlip.get(opinion.registration) ?? []), opinion]);
  }
  const said: string[] = [];
  const cleared: Opinion[] = [];
  for (const [code, handedOver] of bySlip) {
    const slip = book.find(registrations, code);
    const conference = slip ? book.find(conferences, slip.conference) : undefined;
    if (!slip || !conference) {
      said.push(`${code}: phiếu hoặc hội nghị không còn trong sổ; chưa bàn giao.`);
      continue;
    }
    said.push(...handOverSlip(book, office, { slip, conference, handedOver, receiver }));
    cleared.push(...handedOver);
  }
  // A code would lead anybody who reads the log to the slip, and to who wrote it where the rest of it stays.
  if (cleared.length > 0)
    book.note({
      what: TITLE,
      about: '',
      detail: `Đã bàn giao ${cleared.length} ý kiến cho người được giao; nội dung đã xóa khỏi sổ.`,
    });
  book.commit();
  closeOpinions(book, cleared);
  // Drawn before anybody classed it: what it said may stand there still.
  for (const list of [ROWS_BEHIND, DIFFERENCES]) emptyList(list);
  return said;
}

/**
 * The opinions themselves go last, and what says that they are done at the very end: by it a run that broke off is known,
 * and chosen again it clears the rest.
 */
function closeOpinions(book: Book, handedOver: readonly Opinion[]): void {
  const { status, ...rest } = clearedOpinion();
  for (const { code } of handedOver) book.change(opinions, code, rest);
  book.commit();
  for (const { code } of handedOver) book.change(opinions, code, { status });
  book.commit();
}

interface Handing {
  readonly slip: Registration;
  readonly conference: Conference;
  readonly handedOver: readonly Opinion[];
  readonly receiver: Officer;
}

function handOverSlip(book: Book, office: ReturnType<typeof officeOf>, handing: Handing): string[] {
  const { slip, conference, handedOver, receiver } = handing;
  const codes = new Set(handedOver.map((one) => one.code));
  const paper = makeHandoverPaper(office, conference, slip, handedOver, receiver, book.now);
  const said = forgetReply(slip);
  const all = book.rows(opinions).filter((one) => one.registration === slip.code);
  const clearing = clearingOf(slip, all, codes);
  const beside = restHeldBack(all, codes).map(({ code }) => code);
  for (const code of beside) book.change(opinions, code, { scope: 'unclear' });
  book.change(registrations, slip.code, clearing.slip);
  forgetTraces(book, slip.code, codes, clearing.whole);
  said.push(...erasePapersAbout(book, slip));
  noteForgotten(book, slip);
  const kept = clearing.whole
    ? ''
    : ' Phiếu còn ý kiến khác nên họ tên, liên hệ vẫn ở phiếu để trả lời phần đó; ai mở sổ vẫn thấy mã và phạm vi "Tố cáo" cạnh phiếu này. Cần giữ kín thì xóa các ô họ tên, liên hệ bằng tay.';
  const held =
    beside.length === 0
      ? []
      : [
          `${beside.join(', ')}: giữ lại, chưa phân công và chưa đưa vào văn bản nào cho tới khi cán bộ chọn lại "Phạm vi".`,
        ];
  return [
    `${[...codes].join(', ')}: biên bản ở ${paper.url} (chỉ tài khoản của ông/bà mở được).${kept}`,
    ...held,
    ...said,
  ];
}
