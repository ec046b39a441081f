/** The survey Form of a conference: anonymous, every question may be passed over, answers by fixed levels and boxes. */
import type { Profile } from '../profile/profile-schema.ts';
import type { FormPlan, FormQuestion } from '../registration/form-plan.ts';
import type { Conference } from '../tables/conference-tables.ts';
import { BOXED_KEYS, BOXES, LEVELS, RATED_KEYS, SURVEY_QUESTIONS, type SurveyQuestion, WHO } from './questions.ts';

/** What the product remembers of a survey Form. */
export interface StoredSurvey {
  readonly formId: string;
  /** Item id by key, so that renamed or moved questions are still read. */
  readonly items: Readonly<Record<string, number>>;
  /** The account that made it, whom others ask for access. */
  readonly madeBy: string;
  /** Read to the end and left alone; false where a person opened it again, which a reported conference does not close. */
  readonly closed?: boolean;
}

/**
 * Ratings are questions of one choice with the five levels in words, as on the paper: a scale of Google's names its ends
 * only, and the lines of a grid have no ids, so that one which staff reword could not be told from another.
 */
export function surveyPlan(profile: Profile, conference: Conference, fieldNames: readonly string[]): FormPlan {
  const { survey, commune } = profile;
  const choices = answersOf(fieldNames);
  const questions = SURVEY_QUESTIONS.flatMap((key): FormQuestion[] => {
    const title = survey.questions[key].trim();
    if (title === '' || (key === 'field' && fieldNames.length === 0)) return [];
    const kind = key === 'comment' ? 'paragraph' : key === 'field' ? 'list' : 'choice';
    const help = key === 'comment' ? 'Không ghi họ tên, số điện thoại, số giấy tờ; không ghi nội dung tố cáo.' : '';
    return [{ key, kind, title, help, required: false, choices: choices.get(key) ?? [] }];
  });
  const name = conference.name || conference.code;
  return {
    title: `${survey.title}: ${name}`,
    description: [
      survey.about,
      `UBND ${commune.fullName} mong Ông/Bà cho biết ý kiến để phục vụ tốt hơn. Phiếu không hỏi tên, điện thoại, địa chỉ và không cần đăng nhập; câu nào cũng có thể bỏ qua. Kết quả chỉ dùng để tổng hợp số liệu.`,
      'Muốn được trả lời riêng, xin gửi phiếu đăng ký đối thoại; khiếu nại, tố cáo xin gửi theo quy định của pháp luật.',
    ]
      .filter((line) => line !== '')
      .join('\n\n'),
    confirmation: `UBND ${commune.fullName} đã nhận được phiếu khảo sát. Trân trọng cảm ơn Ông/Bà!`,
    closedMessage: `Đã hết thời gian khảo sát. Trân trọng cảm ơn Ông/Bà đã quan tâm.`,
    questions,
  };
}

/** What each question offers. Google refuses a list that holds a choice twice. */
function answersOf(fieldNames: readonly string[]): ReadonlyMap<SurveyQuestion, readonly string[]> {
  return new Map<SurveyQuestion, readonly string[]>([
    ['who', Object.values(WHO)],
    ['field', [...new Set(fieldNames)]],
    ...RATED_KEYS.map((key) => [key, Object.values(LEVELS)] as const),
    ...BOXED_KEYS.map((key) => [key, Object.values(BOXES[key])] as const),
  ]);
}
