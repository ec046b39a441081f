import type { Profile } from '../profile/profile-schema.ts';
import type { Conference } from '../tables/conference-tables.ts';
import { formatInstant } from '../text/format.ts';
import type { FormStage } from './form-stage.ts';

/** A question of the registration Form; `key` is what the register calls it. */
export interface FormQuestion {
  readonly key: string;
  readonly kind: 'text' | 'paragraph' | 'choice' | 'list' | 'checkbox';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly string[];
}

export interface FormPlan {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly closedMessage: string;
  readonly questions: readonly FormQuestion[];
}

export const PERSON = 'Cá nhân';
export const ORGANISATION = 'Tổ chức, doanh nghiệp';
export const CONSENT = 'Tôi đã đọc và đồng ý cung cấp thông tin';
export const PUBLISH_NAME = 'Tôi đồng ý công khai họ tên trong văn bản được niêm yết, đăng tải';

const LONG: ReadonlySet<string> = new Set(['aboutProcedures', 'aboutHandling']);

/**
 * The Form as the profile's own slip (plan 002, lines 177–215): its fields, hints and notice; no sign-in, no ID number,
 * no upload. Consent is never ticked beforehand; publishing one's name is a second, optional tick (Luật Bảo vệ dữ liệu
 * cá nhân 2025, Điều 9). That tick is about what is posted or published; the minutes, kept in the dossier, name speakers.
 */
export function formPlan(profile: Profile, conference: Conference): FormPlan {
  const { registration, privacy, commune } = profile;
  const question = (
    key: string,
    kind: FormQuestion['kind'],
    title: string,
    rest: Partial<FormQuestion> = {},
  ): FormQuestion => ({ key, kind, title, help: '', required: false, choices: [], ...rest });
  const questions: FormQuestion[] = [
    question('kind', 'choice', 'Ông/Bà đăng ký với tư cách', { choices: [PERSON, ORGANISATION] }),
  ];
  for (const field of registration.form.fields) {
    const kind = LONG.has(field.key) ? 'paragraph' : 'text';
    // Only the name is demanded: a Form that refuses somebody without a telephone would lose the slip.
    const required = field.required && field.key === 'fullName';
    questions.push(question(field.key, kind, field.title, { help: field.hint, required }));
    if (field.key === 'fullName' && !registration.form.fields.some((other) => other.key === 'organisation'))
      questions.push(
        question('organisation', 'text', 'Tên tổ chức, doanh nghiệp', {
          help: 'Chỉ ghi khi đăng ký thay mặt tổ chức, doanh nghiệp; ở mục trên ghi tên người đại diện.',
        }),
      );
    // Google refuses a list that holds a choice twice.
    const hamlets = [...new Set(profile.hamlets.names.map((name) => name.trim()))].filter((name) => name !== '');
    if (field.key === 'address' && hamlets.length > 0)
      questions.push(question('hamlet', 'list', 'Thôn, tổ dân phố', { choices: hamlets }));
  }
  questions.push(
    question('consent', 'checkbox', 'Đồng ý cung cấp thông tin', { help: privacyNotice(profile), choices: [CONSENT] }),
    question('publishName', 'checkbox', 'Công khai họ tên (không bắt buộc)', {
      help: privacy.publishNameConsent,
      choices: [PUBLISH_NAME],
    }),
  );
  return {
    title: `${registration.form.title}: ${conference.name || conference.code}`,
    description: describe(profile, conference),
    confirmation: `UBND ${commune.fullName} đã nhận được phiếu của Ông/Bà. Mã phiếu và thời gian trả lời sẽ được báo qua thư điện tử hoặc điện thoại Ông/Bà đã ghi. Trân trọng cảm ơn!`,
    closedMessage: `Đã hết thời gian đăng ký trực tuyến. Ông/Bà vẫn có thể phát biểu trực tiếp tại Hội nghị, gửi phiếu giấy tới ${registration.address || `UBND ${commune.fullName}`}${registration.hotline ? ` hoặc gọi đường dây nóng ${registration.hotline}` : ''}.`,
    questions,
  };
}

function describe(profile: Profile, conference: Conference): string {
  const { registration } = profile;
  const lines = [registration.form.intro];
  if (conference.startsAt)
    lines.push(
      `Hội nghị tổ chức lúc ${formatInstant(conference.startsAt)}${conference.place ? `, tại ${conference.place}` : ''}.`,
    );
  if (conference.registrationClosesAt)
    lines.push(
      `Phiếu gửi đến hết ${formatInstant(conference.registrationClosesAt)} được trả lời trực tiếp tại Hội nghị; phiếu gửi sau được trả lời bằng văn bản hoặc tại chỗ.`,
    );
  for (const exclusion of profile.exclusions) lines.push(`Chú ý: ${exclusion.text}`);
  return lines.filter((line) => line !== '').join('\n\n');
}

/** What the citizen is told before consenting: data, purpose, controller, storage, rights (Luật 91/2025/QH15, Điều 9). */
export function privacyNotice({ privacy, retentionMonths }: Profile): string {
  // A profile words each part for itself, with or without an end mark.
  const bare = (part: string): string => part.trim().replace(/[\s.;,]+$/u, '');
  return [
    `${privacy.controller} (bên kiểm soát dữ liệu) thu thập ${privacy.data} để ${privacy.purpose}`,
    `${bare(privacy.storage)}; ${bare(privacy.sharing)}`,
    `Thông tin liên hệ được xóa sau ${retentionMonths} tháng kể từ khi kết thúc báo cáo năm`,
    privacy.doNotWrite,
    privacy.rights,
  ]
    .map((sentence) => `${bare(sentence)}.`)
    .join(' ');
}

export interface StoredForm {
  readonly formId: string;
  /** Item id by key, so that renamed or moved questions are still read. */
  readonly items: Readonly<Record<string, number>>;
  /** The account that made or linked it, whom others ask for access. */
  readonly madeBy?: string;
  /** When the Form was tied to this workbook; slips from before are history, and nobody is written to about them. */
  readonly linkedAt?: string;
  /** What it was last made to do by the rules; staff may open or close it by hand in between. */
  readonly stage?: FormStage;
  /** Staff's closing words, kept while the Form says that it is not open yet. */
  readonly closedMessage?: string;
}
