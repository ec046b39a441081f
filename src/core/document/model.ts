/** What the composers of papers read: plain views, already in words, that a workflow fills from the sheets. */
import type { Day } from '../calendar/day.ts';
import type { Standing } from '../report/standing.ts';
import type { SCOPES } from '../tables/choices.ts';

export type Scope = keyof typeof SCOPES;

/** Who issues papers. */
export type Commune = {
  /** "xã", "phường", "đặc khu", "thị trấn" */
  kind: string;
  /** "xã Phú Xuyên" */
  fullName: string;
  /** "Phú Xuyên": the place of the date line */
  place: string;
  /** "Văn phòng HĐND và UBND xã" */
  office: string;
  /** "UBND thành phố Hà Nội" */
  superior: string;
  /** "Văn phòng UBND thành phố"; '' where reports go straight */
  superiorVia: string;
  address: string;
  phone: string;
  email: string;
  website: string;
  /** "Trưởng thôn", "Tổ trưởng tổ dân phố" */
  hamletHead: string;
};

/** Lines above the name ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH") and the name, without academic titles. */
export type Signature = { authority: readonly string[]; name: string };

/** What every paper has besides its content. A number and a day are filled in only once the clerk gave them. */
export type Frame = {
  commune: Commune;
  signature: Signature;
  /** Nơi nhận, without dashes and ends: "Thường trực Đảng ủy xã"; the last is "Lưu: VT, VP". */
  recipients: readonly string[];
  /** The profile lists them for this very kind, and not for every paper */
  ownRecipients?: boolean;
  /** Căn cứ, without the end mark */
  basis: readonly string[];
  year: number;
  number?: string;
  issuedOn?: Day;
  /** Own symbol of the commune ("KH-UBND"); the kind's default otherwise */
  symbol?: string;
  /** The office issues it and not the People's Committee: its name in the head, the committee above */
  byOffice?: boolean;
  /** Another unit issues it; the committee stands above only where the unit is the committee's own */
  byUnit?: { readonly name: string; readonly ownUnit: boolean };
};

export type PersonView = { name: string; title: string };

/** People by group, for head counts: "Nhân dân thôn Thao Chính", invited 2, present 2. */
export type AttendanceView = { group: string; invited: number | null; present: number | null };

export type ConferenceView = {
  code: string;
  /** "Hội nghị đối thoại giữa Lãnh đạo UBND xã với người dân, tổ chức và doanh nghiệp về … năm 2026" */
  name: string;
  /** "định kỳ", "chuyên đề", "đột xuất" */
  kind: string;
  /** "trực tiếp", "trực tuyến", "gián tiếp" */
  form: string;
  theme: string;
  topics: readonly string[];
  startsAt: Date | null;
  endsAt: Date | null;
  place: string;
  chair: PersonView;
  coChair: PersonView | null;
  secretary: PersonView;
  attendance: readonly AttendanceView[];
  /** Reports read at the conference: "Báo cáo kết quả công tác kiểm soát thủ tục hành chính", by whom */
  reports: readonly { title: string; by: string }[];
  programme: readonly string[];
  registrationClosesAt: Date | null;
  /** How to register, a line each */
  channels: readonly string[];
  formUrl: string;
  conclusions: readonly string[];
};

export type OpinionView = {
  code: string;
  slip: string;
  conference: string;
  /** The question group that staff gave it; '' where it stands alone */
  group: string;
  citizenName: string;
  organisation: string;
  mayPublishName: boolean;
  hamlet: string;
  /** For the reply's envelope only */
  address: string;
  /** The summary where staff gave one, else the citizen's own words */
  content: string;
  /** The citizen's own words, whole */
  fullContent: string;
  field: string;
  scope: Scope;
  scopeText: string;
  /** "Về thủ tục hành chính" … */
  section: string;
  /** Where it stands on the day of the paper (core/report/standing.ts) */
  standing: Standing;
  /** The agency outside the commune, or the superior, that it belongs to; '' where it is the commune's or nobody knows */
  agency: string;
  raisedAtConference: boolean;
  late: boolean;
  unit: string;
  /** Of the committee itself, or not known to be another's */
  ownUnit: boolean;
  cooperation: string;
  officer: string;
  receivedOn: Day | null;
  /** The leader who approved the assignment, as typed: "Nguyễn Văn A, Chủ tịch UBND xã"; '' before that */
  approvedBy: string;
  assignedOn: Day | null;
  dueOn: Day | null;
  /** By when whoever asked may expect the answer: promised, set by a conclusion, or counted by a rule that ends with the citizen */
  expectedOn: Day | null;
  originalDueOn: Day | null;
  /** By how many days it was answered late; null where it was not, or is not answered */
  lateDays: number | null;
  answer: string;
  /** Answered at the conference and opened again on a later day: as it was answered there (minutes, conclusion notice) */
  answeredThere?: { view: OpinionView; reopenedOn: Day };
  /** How far its answer has come: a leader approved it and it was given; approved; a draft; none */
  reply: 'given' | 'approved' | 'draft' | 'none';
  /** What the superior answered; '' before that */
  superiorReply: string;
  answeredBy: string;
  answeredByTitle: string;
  answeredAtConference: boolean;
  answeredOn: Day | null;
  /** "Công văn số 15/UBND-VP ngày 30/6/2026" */
  answerPaper: string;
  /** "Trực tiếp tại hội nghị", "Bằng văn bản" … */
  answerWay: string;
  status: string;
  outcome: string;
  note: string;
};

/** A task of the conclusion notice or of a commitment. */
export type TaskView = {
  code: string;
  content: string;
  unit: string;
  cooperation: string;
  product: string;
  dueOn: Day | null;
  /** A due time that is no day: "thường xuyên" */
  dueText: string;
  doneOn: Day | null;
  result: string;
  /** Code of the opinion whose answer promised it; '' for any other task */
  promisedTo: string;
};

/** A piece of prose: a part ("I. …"), a heading ("1. …"), a paragraph, or a dashed item. */
export type Block = { kind: 'part' | 'heading' | 'text' | 'item'; text: string };
