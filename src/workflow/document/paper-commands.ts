import { makePapersOf } from './make-conference-papers.ts';

/** The papers that have a menu entry of their own; every other is behind "Tạo văn bản…". */
export const makePlan = (): void => makePapersOf('plan');
export const makeInvitation = (): void => makePapersOf('invitation');
export const makeAnnouncement = (): void => makePapersOf('announcement');
/** "Phiếu trình phân công": what waits for a leader's approval, with a place for his decision, name and day. */
export const makeAssignmentProposal = (): void => makePapersOf('assignmentProposal');
export const makeAssignmentSlips = (): void => makePapersOf('assignmentSlip');
export const makeOpinionSummary = (): void => makePapersOf('opinionSummary');
export const makeRegistrationSlip = (): void => makePapersOf('registrationSlip');
export const makeQrPoster = (): void => makePapersOf('qrPoster');
/** For the selected slips; without a selection, for everybody who is still to be told by hand. */
export const makeAcknowledgementSlips = (): void => makePapersOf('acknowledgementSlip');
export const makeAgenda = (): void => makePapersOf('agenda');
export const makeRunningScript = (): void => makePapersOf('runningScript');
/** "Biên bản hội nghị": who came, who asked, who answered, what was concluded (Nghị định 30/2020/NĐ-CP, mẫu 1.9). */
export const makeMinutes = (): void => makePapersOf('minutes');
/** "Thông báo kết luận": opinions, whose responsibility, by which day (plan 003, lines 193–199). */
export const makeConclusionNotice = (): void => makePapersOf('conclusionNotice');
export const makeReplyLetters = (): void => makePapersOf('replyLetter');
/** "Danh sách công khai trả lời": redacted, for the notice board and the portal (requirements 1.10). */
export const makePublicAnswers = (): void => makePapersOf('publicAnswers');
export const makeResultReport = (): void => makePapersOf('resultReport');
