import type { StoredForm } from '../../core/registration/form-plan.ts';
import {
  type FormStage,
  formStage,
  lateNotice,
  waitingMessage,
  withLateNotice,
  withoutLateNotice,
} from '../../core/registration/form-stage.ts';
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import { openForm } from '../../google/forms.ts';
import { readProperties, writeProperty } from '../../google/properties.ts';
import type { Book } from '../book/book.ts';
import { profileOf } from '../office/office.ts';

/**
 * Opens and closes the Forms by the rules. A Form is touched only when its stage changes, so that one which staff
 * opened or closed by hand stays as they left it. One that Google would not let be changed is named and stops no other;
 * the next hour tries it again.
 */
export function keepForms(book: Book, properties: Readonly<Record<string, string>> = readProperties()): KeptForms {
  const forms = Object.entries(properties).filter(([key]) => key.startsWith('form.'));
  let changed = 0;
  const problems: string[] = [];
  for (const [key, json] of forms) {
    const stored = JSON.parse(json) as StoredForm;
    const conference = book.find(conferences, key.slice('form.'.length));
    if (!conference) continue;
    const now = stored.stage ?? 'open';
    // The profile is read only when its word on the cut-off can make a difference.
    const usual = formStage(conference, 'conference', book.now);
    if (usual === now && usual !== 'late') continue;
    const stage = formStage(conference, profileOf(book).registration.closesFormAt, book.now);
    if (stage === now) continue;
    try {
      writeProperty(key, moveTo(stage, stored, conference));
    } catch (problem) {
      const why = messageOf(problem);
      problems.push(
        `Phiếu đăng ký trực tuyến của ${conference.code} chưa chuyển được sang "${SAID[stage]}": người tạo phiếu mở biểu mẫu và kiểm tra. (${why})`,
      );
      continue;
    }
    book.note({ what: 'Phiếu đăng ký trực tuyến', about: conference.code, detail: SAID[stage] });
    changed++;
  }
  return { changed, problems };
}

export interface KeptForms {
  readonly changed: number;
  readonly problems: readonly string[];
}

const SAID: Readonly<Record<FormStage, string>> = {
  waiting: 'Chưa đến ngày mở đăng ký: tạm đóng.',
  open: 'Đang nhận phiếu.',
  late: 'Quá hạn đăng ký: vẫn nhận, lời mở đầu báo trả lời bằng văn bản hoặc tại chỗ.',
  closed: 'Đã đóng; người mở liên kết thấy hướng dẫn cách gửi khác.',
};

/** Moves the Form; returns what to remember of it. Google's error goes on where it would not let this person, or not now. */
function moveTo(stage: FormStage, stored: StoredForm, conference: Conference): StoredForm {
  const form = openForm(stored.formId);
  const takes = stage === 'open' || stage === 'late';
  if (form.isAcceptingResponses() !== takes) form.setAcceptingResponses(takes);
  const notice = lateNotice(conference.registrationClosesAt);
  const description = form.getDescription();
  const wanted = stage === 'late' ? withLateNotice(description, notice) : withoutLateNotice(description, notice);
  if (wanted !== description) form.setDescription(wanted);
  if (stage === 'waiting') {
    const closedMessage = form.getCustomClosedFormMessage();
    form.setCustomClosedFormMessage(waitingMessage(conference.registrationOpensOn));
    return { ...stored, stage, closedMessage };
  }
  if (stored.stage === 'waiting' && stored.closedMessage) form.setCustomClosedFormMessage(stored.closedMessage);
  return { ...stored, stage };
}
