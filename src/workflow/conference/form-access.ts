import { isAddress } from '../../core/registration/email.ts';
import type { StoredForm } from '../../core/registration/form-plan.ts';
import { officers } from '../../core/tables/commune-tables.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import { openForm } from '../../google/forms.ts';
import { effectiveUser } from '../../google/session.ts';
import type { Book } from '../book/book.ts';
import { leaseOf } from '../office/lease.ts';

type Form = GoogleAppsScript.Forms.Form;

/** The Form of a conference; where this account may not edit it, the sentence says whom to ask and for what. */
export function openStoredForm(stored: StoredForm, conference: string): Form {
  try {
    return openForm(stored.formId);
  } catch (problem) {
    const said = messageOf(problem);
    throw new Error(`${noAccess(conference, stored.madeBy ?? '')} (${said})`);
  }
}

/** What to do about a Form that this account may not open. Google does not say whether it was deleted. */
function noAccess(conference: string, madeBy: string): string {
  const me = effectiveUser();
  const who = madeBy !== '' && madeBy !== me ? madeBy : 'người tạo biểu mẫu';
  return `Tài khoản ${me || 'này'} không mở được biểu mẫu của hội nghị ${conference}. Nhờ ${who} mở biểu mẫu, chọn "Thêm cộng tác viên" và thêm tài khoản đó; biểu mẫu đã bị xóa thì khôi phục từ Thùng rác.`;
}

/**
 * Who must be able to edit a citizens' Form besides its maker (permissions of Forms are per user): the one whose triggers
 * read it, and who receives denunciations, or could not take one out of it.
 */
export function keepersOfForm(book: Book): string[] {
  const receivers = book.rows(officers).filter((officer) => officer.confidential && isAddress(officer.email.trim()));
  return [...reader(), ...receivers.map((officer) => officer.email.trim())];
}

/** The one whose triggers read every Form. */
export function reader(): string[] {
  const owner = leaseOf()?.owner ?? '';
  return owner === '' ? [] : [owner];
}

/** Makes these people editors of the Form where they are not; a sentence for each whom Google would not let in. */
export function shareForm(form: Form, emails: readonly string[]): string[] {
  const present = new Set([effectiveUser(), ...form.getEditors().map((user) => user.getEmail())].map(lower));
  const said: string[] = [];
  for (const email of new Set(emails)) {
    if (present.has(lower(email))) continue;
    try {
      form.addEditor(email);
    } catch (problem) {
      const why = messageOf(problem);
      said.push(
        `Chưa thêm được ${email} làm người cộng tác của biểu mẫu (${why}). Hãy mở biểu mẫu, chọn "Thêm cộng tác viên" và thêm ${email}; chưa thêm thì phiếu gửi trực tuyến không tự vào sổ.`,
      );
    }
  }
  return said;
}

const lower = (email: string): string => email.trim().toLowerCase();
