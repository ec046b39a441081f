/** What is said at the conference, as the secretary types it in one line. */
import type { Day } from '../calendar/day.ts';
import { parseDay } from '../calendar/day.ts';
import { dayText } from '../calendar/day-text.ts';
import type { RawSlip } from '../registration/slip.ts';
import { CODE, isPlace, joinedProblem, ONE_BY_ONE } from './joined-lines.ts';

export interface SpotOpinion {
  /** A new speaker, a follow-up question to a slip, or the answer to an opinion that stands in the register. */
  readonly kind: 'speaker' | 'followUp' | 'answer';
  /** Code of the slip or opinion that it is about; '' for a new speaker. */
  readonly about: string;
  readonly fullName: string;
  readonly organisation: string;
  readonly hamlet: string;
  readonly content: string;
  /** Given at once; '' where it is promised in writing. */
  readonly answer: string;
  readonly answeredBy: string;
  /** The day by which the chair promised an answer in writing. */
  readonly promisedOn: Day | null;
}

/** Why a line is not taken: a sentence in Vietnamese, what is wrong and what to do. */
export interface Unreadable {
  readonly problem: string;
}

/**
 * "Họ tên | thôn | nội dung | trả lời | người trả lời"; "Họ tên (Công ty A) | …" speaks for an organisation; a code in
 * place of the name is a follow-up question ("DT-2026-01-0003 | nội dung | trả lời | người trả lời"); "TL 3-1 | trả lời |
 * người trả lời" answers an opinion that was registered. "hẹn 30/06/2026" in place of an answer promises one in writing
 * by that day, which is not before `today`. Google's prompt has one line and joins what is pasted into it, so a line that
 * looks like several opinions is refused: taken as one, all but the first would be lost.
 */
export function readSpotOpinion(said: string, conference: string, today: Day): SpotOpinion | Unreadable {
  const parts = said.split('|').map((part) => part.trim());
  while (parts.length > 1 && parts.at(-1) === '') parts.pop();
  const [first = '', ...rest] = parts;
  const answered = /^TL\s+(.+)$/i.exec(first)?.[1]?.trim();
  const followUp = CODE.test(first);
  const joined = joinedProblem(parts, answered !== undefined ? 3 : followUp ? 4 : 5);
  if (joined !== null) return { problem: joined };
  if (answered !== undefined) {
    const about = opinionCode(answered, conference);
    if (about === null) return { problem: `không đọc được số ý kiến "${answered}"; hãy ghi như TL 3-1.` };
    return withAnswer({ ...blank, kind: 'answer', about }, today, rest[0], rest[1]);
  }
  if (followUp) {
    const [content = ''] = rest;
    if (content === '') return { problem: 'thiếu nội dung hỏi thêm sau mã phiếu.' };
    return withAnswer({ ...blank, kind: 'followUp', about: first.toUpperCase(), content }, today, rest[1], rest[2]);
  }
  const [hamlet = '', content = ''] = rest;
  if (first === '') return { problem: 'thiếu họ tên người phát biểu.' };
  if (content === '') return { problem: 'thiếu nội dung ý kiến (phần thứ ba, sau họ tên và thôn).' };
  if (isPlace(rest[2] ?? '', hamlet)) return { problem: `phần trả lời là "${rest[2]}", giống tên thôn. ${ONE_BY_ONE}` };
  const named = /^(.*?)\s*\((.+)\)$/.exec(first);
  const speaker = { ...blank, fullName: named?.[1] ?? first, organisation: named?.[2] ?? '', hamlet, content };
  return withAnswer(speaker, today, rest[2], rest[3]);
}

/** "3-1" is the first opinion of the conference's third slip, "3" its only one as people say it: the first. */
function opinionCode(said: string, conference: string): string | null {
  if (CODE.test(said)) return /-\d{4,}-\d+$/.test(said) ? said.toUpperCase() : `${said.toUpperCase()}-1`;
  const short = /^(\d+)(?:-(\d+))?$/.exec(said);
  return short ? `${conference}-${(short[1] as string).padStart(4, '0')}-${short[2] ?? '1'}` : null;
}

/** What begins like a promise is never taken for an answer: its day must be there, exist and be still to come. */
function withAnswer(spoken: SpotOpinion, today: Day, answer = '', answeredBy = ''): SpotOpinion | Unreadable {
  const said = answer.normalize('NFC');
  if (!/^h[ẹạ]n(?!\p{L})/iu.test(said)) return { ...spoken, answer, answeredBy };
  const [, day = '', month = '', year = ''] = /^\S+[^\d]*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(said) ?? [];
  if (year === '')
    return { problem: `"${answer}" chưa rõ ngày hẹn: ghi đủ "hẹn ngày/tháng/năm", hoặc để trống nếu chưa hẹn ngày.` };
  const promisedOn = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (promisedOn === null) return { problem: `ngày hẹn ${day}/${month}/${year} không có thật.` };
  if (promisedOn < today)
    return {
      problem: `ngày hẹn ${dayText(promisedOn)} đã qua (hôm nay ${dayText(today)}); hãy ghi ngày còn ở phía trước.`,
    };
  return { ...spoken, answeredBy, promisedOn };
}

const blank: SpotOpinion = {
  kind: 'speaker',
  about: '',
  fullName: '',
  organisation: '',
  hamlet: '',
  content: '',
  answer: '',
  answeredBy: '',
  promisedOn: null,
};

/** The slip of a speaker who had not registered; names are published only where that was agreed to on paper. */
export function slipOfSpeaker(spoken: SpotOpinion, at: Date): RawSlip {
  return {
    sourceId: '',
    submittedAt: at,
    channel: 'onTheSpot',
    fullName: spoken.fullName,
    organisation: spoken.organisation,
    phone: '',
    address: '',
    hamlet: spoken.hamlet,
    email: '',
    aboutProcedures: '',
    aboutHandling: spoken.content,
    consent: true,
    consentToPublish: false,
  };
}
