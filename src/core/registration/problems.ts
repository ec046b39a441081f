/** What a clerk should look at on a slip. A problem never keeps a slip out. */
import { isBlank } from '../text/clean.ts';
import { foldedWords } from '../text/fold.ts';
import { formatInstant } from '../text/format.ts';
import type { SlipAssessment } from './assess-slip.ts';
import { readEmails } from './email.ts';
import { isNothing } from './opinions.ts';
import { formatPhone } from './phone.ts';
import type { RawSlip, Slip } from './slip.ts';

export type SlipProblemCode =
  | 'blank'
  | 'noOpinion'
  | 'noName'
  | 'shortName'
  | 'noContact'
  | 'phoneInvalid'
  | 'severalPhones'
  | 'emailInvalid'
  | 'severalEmails'
  | 'emailSuspicious'
  | 'hamletUnknown'
  | 'noConsent'
  | 'longText'
  | 'brokenCharacters'
  | 'late'
  | 'afterStart'
  | 'calendarUnknown'
  | 'duplicate';

export interface SlipProblem {
  readonly code: SlipProblemCode;
  /** For the clerk, in Vietnamese. */
  readonly text: string;
}

/** From here on a text wants a summary of its own in the minutes. */
const LONG_TEXT = 3_000;

interface Findings extends Pick<SlipAssessment, 'onTime' | 'afterStart' | 'receivedAt' | 'opinions' | 'duplicates'> {
  /** The last instant that is on time; null where nothing is late. */
  readonly cutoffAt: Date | null;
}

/** The problems of a slip in the order in which a clerk should see them. */
export function findProblems(raw: RawSlip, slip: Slip, found: Findings): SlipProblem[] {
  const problems: SlipProblem[] = [];
  const note = (applies: boolean, code: SlipProblemCode, text: string) => {
    if (applies) problems.push({ code, text });
  };
  const hasPhone = !isNothing(slip.phoneAsGiven);
  const hasEmail = !isNothing(slip.emailAsGiven);
  const content = `${slip.aboutProcedures}${slip.aboutHandling}`;
  const nothing = [slip.fullName, slip.organisation, slip.phoneAsGiven, slip.emailAsGiven, content].every(isBlank);
  const [duplicate] = found.duplicates;

  note(nothing, 'blank', 'Phiếu trống, vẫn giữ trong sổ.');
  note(!nothing && found.opinions.length === 0, 'noOpinion', 'Chưa có nội dung ý kiến, cần liên hệ lại.');
  note(isBlank(slip.fullName), 'noName', 'Chưa ghi họ và tên.');
  note(!isBlank(slip.fullName) && isShortName(slip), 'shortName', 'Họ và tên có thể chưa đầy đủ.');
  note(
    slip.phone === null && slip.email === null,
    'noContact',
    'Không có số điện thoại, thư điện tử dùng được: báo trực tiếp.',
  );
  note(hasPhone && slip.phone === null, 'phoneInvalid', `Số điện thoại không đọc được: "${slip.phoneAsGiven}".`);
  note(
    slip.otherPhones.length > 0,
    'severalPhones',
    `Có nhiều số điện thoại, dùng số đầu tiên; số khác: ${slip.otherPhones.map(formatPhone).join(', ')}.`,
  );
  note(hasEmail && slip.email === null, 'emailInvalid', `Địa chỉ thư điện tử không dùng được: "${slip.emailAsGiven}".`);
  note(slip.otherEmails.length > 0, 'severalEmails', 'Có nhiều địa chỉ thư điện tử, chỉ gửi đến địa chỉ đầu tiên.');
  note(readEmails(raw.email).suspicious, 'emailSuspicious', 'Ô thư điện tử có nội dung lạ, phần đó không được dùng.');
  note(!isBlank(slip.address) && slip.hamlet === '', 'hamletUnknown', 'Chưa nhận ra thôn, tổ dân phố trong địa chỉ.');
  note(!slip.consent && slip.channel === 'form', 'noConsent', 'Chưa đánh dấu đồng ý cung cấp thông tin.');
  note(content.length > LONG_TEXT, 'longText', 'Nội dung dài, cần tóm tắt khi đưa vào văn bản (bản gốc giữ nguyên).');
  note(content.includes('\uFFFD'), 'brokenCharacters', 'Có ký tự bị hỏng (�), cần hỏi lại người gửi.');
  note(
    !found.onTime,
    'late',
    `Gửi lúc ${formatInstant(slip.submittedAt)}, sau hạn đăng ký${found.cutoffAt ? ` (hạn đến ${formatInstant(found.cutoffAt)})` : ''}: vẫn tiếp nhận, trả lời bằng văn bản hoặc tại chỗ.`,
  );
  note(found.afterStart && slip.channel !== 'onTheSpot', 'afterStart', 'Gửi sau khi hội nghị bắt đầu.');
  note(
    found.receivedAt === null,
    'calendarUnknown',
    'Chưa khai báo lịch làm việc của năm này nên chưa xác định ngày tiếp nhận.',
  );
  note(duplicate !== undefined, 'duplicate', `Nghi trùng ${duplicate?.code}: ${duplicate?.reason}.`);
  return problems;
}

/** A family name and a given name at least; "abc", "Linh 🌸" want asking. */
function isShortName(slip: Slip): boolean {
  return slip.kind === 'individual' && foldedWords(slip.fullName).length < 2;
}
