/**
 * Phiếu khảo sát (plan 000, lines 37 and 102): what it asks, in one place for the paper, the Form, the sheet and the report.
 * A profile may word each question itself; the levels and boxes are fixed, so that answers of all conferences add up.
 */

/** The five levels, best first. */
export const LEVELS = {
  verySatisfied: 'Rất hài lòng',
  satisfied: 'Hài lòng',
  neutral: 'Bình thường',
  dissatisfied: 'Không hài lòng',
  veryDissatisfied: 'Rất không hài lòng',
} as const;

export type Level = keyof typeof LEVELS;

/** Who answers, as "Phiếu đăng ký" has it. */
export const WHO = { individual: 'Cá nhân', organisation: 'Tổ chức, doanh nghiệp' } as const;

/** What is rated in five levels; the short name heads the column and the line of the report. */
export const RATED = {
  access: 'Tiếp cận thông tin',
  procedures: 'Hồ sơ, trình tự, thời hạn',
  officers: 'Công chức',
  result: 'Kết quả giải quyết',
  handling: 'Xử lý phản ánh, kiến nghị',
} as const;

export type Rated = keyof typeof RATED;

export const RATED_KEYS = Object.keys(RATED) as Rated[];

/** Boxes of the questions that are no rating. */
export const BOXES = {
  trips: { none: '0 lần', one: '1 lần', more: 'Từ 2 lần trở lên' },
  extraPapers: { no: 'Không', yes: 'Có' },
  overdue: { no: 'Không', apologised: 'Có, đã được xin lỗi bằng văn bản', notApologised: 'Có, không được xin lỗi' },
  wantsDialogue: { yes: 'Có', no: 'Không' },
} as const;

export type Boxed = keyof typeof BOXES;

export const BOXED_KEYS = Object.keys(BOXES) as Boxed[];

/** The usual wording; what a profile leaves empty is not asked. */
export const USUAL_QUESTIONS = {
  who: 'Ông/Bà trả lời với tư cách',
  field: 'Lĩnh vực thủ tục đã thực hiện',
  access: 'Tiếp cận thông tin về thủ tục hành chính (niêm yết, hướng dẫn, trang thông tin điện tử)',
  procedures: 'Thành phần hồ sơ, trình tự, thời hạn giải quyết thủ tục hành chính',
  officers: 'Thái độ, tinh thần phục vụ và năng lực hướng dẫn của công chức tiếp nhận, giải quyết',
  result: 'Kết quả giải quyết: đúng hạn, đầy đủ, chính xác',
  handling: 'Việc tiếp nhận, xử lý phản ánh, kiến nghị',
  trips: 'Số lần đi lại để hoàn thành một thủ tục (không kể lần nhận kết quả)',
  extraPapers: 'Ông/Bà có bị yêu cầu thêm giấy tờ ngoài quy định không?',
  overdue: 'Hồ sơ có bị giải quyết quá hạn không?',
  wantsDialogue: 'Ông/Bà có nhu cầu tham gia đối thoại không?',
  comment: 'Góp ý, kiến nghị',
} as const;

export type SurveyQuestion = keyof typeof USUAL_QUESTIONS;

export const SURVEY_QUESTIONS = Object.keys(USUAL_QUESTIONS) as SurveyQuestion[];
