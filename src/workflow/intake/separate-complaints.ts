import { dayAt } from '../../core/calendar/day.ts';
import { guidanceLetterData } from '../../core/document/papers/letters.ts';
import { frameOf, opinionView } from '../../core/document/views.ts';
import { aboutOf } from '../../core/mail/intent.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { type Opinion, opinions, registrations } from '../../core/tables/register-tables.ts';
import { formatDayInText } from '../../core/text/format.ts';
import { problemSentence } from '../../core/text/problem-sentence.ts';
import { withLock } from '../../google/lock.ts';
import { confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { makePaper } from '../document/make-paper.ts';
import { type Office, officeOf } from '../office/office.ts';
import { citizenClocks } from '../opinion/by-conference.ts';
import { selectedOpinions } from '../opinion/chosen-opinions.ts';

const TITLE = 'Tách khiếu nại';
const WAIT_MS = 20_000;
/** Each letter is two uploads; a run has six minutes. */
const MOST = 15;

/**
 * "Tách khiếu nại": what a person classed as a complaint leaves the dialogue with a letter that says where to go, or
 * stays classified where the plan has it so (plan 003, line 216).
 */
export function separateComplaints(): void {
  const book = openBook();
  const office = officeOf(book);
  const chosen = selectedOpinions(book, TITLE);
  if (!chosen) return;
  const complaints = chosen.opinions.filter((one) => one.scope === 'out_khieu_nai' && one.status !== 'separated');
  if (complaints.length === 0) {
    tell(TITLE, 'Các dòng đang chọn không có khiếu nại nào chưa tách. Cán bộ quyết định ở cột "Phạm vi".');
    return;
  }
  const { treatment, text } = office.profile.complaints;
  const codes = complaints.map((one) => one.code).join(', ');
  if (treatment === 'classify') {
    tell(
      TITLE,
      `Kế hoạch của xã phân loại và theo dõi khiếu nại trong sổ${text ? `: "${text}"` : ''}.\nGiữ nguyên: ${codes}.`,
    );
    return;
  }
  const batch = complaints.slice(0, MOST);
  const more = complaints.length > MOST ? ` Còn ${complaints.length - MOST} dòng làm ở lượt sau.` : '';
  if (!confirm(TITLE, `Lập văn bản hướng dẫn (Luật Khiếu nại) và tách khỏi nội dung đối thoại: ${codes}.${more}`))
    return;
  const lettered: Opinion[] = [];
  const said = batch.map((opinion) => {
    try {
      const url = letterFor(book, office, opinion);
      lettered.push(opinion);
      return `${opinion.code}: ${url}`;
    } catch (problem) {
      return `${opinion.code}: chưa lập được văn bản nên chưa tách. ${problemSentence(problem)}`;
    }
  });
  const done = withLock(WAIT_MS, () => markSeparated(openBook(), lettered));
  const closing = done.ran
    ? 'Lãnh đạo ký, gửi văn bản cho người dân rồi ghi số văn bản vào dòng.'
    : 'Sổ đang bận nên trạng thái chưa đổi; hãy chọn lại lệnh.';
  tell(TITLE, [...said, ...(lettered.length > 0 ? [closing] : [])].join('\n'));
}

function letterFor(book: Book, office: Office, opinion: Opinion): string {
  const slip = book.find(registrations, opinion.registration);
  const conference = book.find(conferences, opinion.conference);
  const frame = frameOf(office.profile, Number(dayAt(book.now).slice(0, 4)), ['guidanceLetter'], conference);
  const on = slip?.receivedAt ? ` ngày ${formatDayInText(dayAt(slip.receivedAt))}` : '';
  const { hotline, email } = office.profile.registration;
  const made = makePaper({
    kind: 'guidanceLetter',
    subject: opinion.code,
    title: `Văn bản hướng dẫn ${opinion.code}`,
    template: 'guidanceLetter',
    data: guidanceLetterData({
      frame,
      opinion: opinionView(opinion, slip, {
        ...office,
        asOf: dayAt(book.now),
        citizenClocks: citizenClocks(book, office),
      }),
      occasion: `Phiếu đăng ký tham gia đối thoại${on}`,
      contact: [hotline, email].filter((part) => part !== '').join('; '),
      agency: `UBND ${office.profile.commune.fullName}`,
      agencyContact: office.profile.registration.address,
    }),
    folder: opinion.conference,
  });
  return made.docUrl;
}

/** Separated: in no list, in no mail; what waited to be sent about it goes no more. */
function markSeparated(book: Book, complaints: readonly Opinion[]): void {
  const codes = new Set<string>();
  for (const { code } of complaints) {
    if (book.find(opinions, code)?.scope !== 'out_khieu_nai') continue;
    codes.add(code);
    book.change(opinions, code, { status: 'separated' });
    book.note({ what: TITLE, about: code, detail: 'Đã lập văn bản hướng dẫn theo Luật Khiếu nại.' });
  }
  for (const mail of book.rows(mails))
    if (mail.state === 'intent' && aboutOf(mail).some((about) => codes.has(about.split('@')[0] as string)))
      book.change(mails, mail.key, { state: 'void', body: '', error: 'Không gửi: ý kiến đã được tách.' });
  book.commit();
}
