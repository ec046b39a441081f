/** What is said at the conference, as the secretary types it in one line. */
import type { Day } from '../calendar/day.ts';
import { parseDay } from '../calendar/day.ts';
import type { RawSlip } from '../registration/slip.ts';

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

const CODE = /^\p{L}{1,6}-\d{4}-\d{2,3}-\d{4,}(-\d+)?$/u;

/**
 * "Họ tên | thôn | nội dung | trả lời | người trả lời"; "Họ tên (Công ty A) | …" speaks for an organisation; a code in
 * place of the name is a follow-up question ("DT-2026-01-0003 | nội dung | trả lời | người trả lời"); "TL 3-1 | trả lời |
 * người trả lời" answers an opinion that was registered. "hẹn 30/06/2026" in place of an answer promises one in writing
 * by that day. Null: not readable.
 */
export function readSpotOpinion(said: string, conference: string): SpotOpinion | null {
  const parts = said.split('|').map((part) => part.trim());
  const [first = '', ...rest] = parts;
  const answered = /^TL\s+(.+)$/i.exec(first)?.[1]?.trim();
  if (answered !== undefined) {
    const about = opinionCode(answered, conference);
    return about === null ? null : withAnswer({ ...blank, kind: 'answer', about }, rest[0], rest[1]);
  }
  if (CODE.test(first)) {
    const [content = ''] = rest;
    const asked: SpotOpinion = { ...blank, kind: 'followUp', about: first.toUpperCase(), content };
    return content === '' ? null : withAnswer(asked, rest[1], rest[2]);
  }
  const [hamlet = '', content = ''] = rest;
  if (first === '' || content === '') return null;
  const named = /^(.*?)\s*\((.+)\)$/.exec(first);
  const speaker = { ...blank, fullName: named?.[1] ?? first, organisation: named?.[2] ?? '', hamlet, content };
  return withAnswer(speaker, rest[2], rest[3]);
}

/** "3-1" is the first opinion of the conference's third slip, "3" its only one as people say it: the first. */
function opinionCode(said: string, conference: string): string | null {
  if (CODE.test(said)) return /-\d{4,}-\d+$/.test(said) ? said.toUpperCase() : `${said.toUpperCase()}-1`;
  const short = /^(\d+)(?:-(\d+))?$/.exec(said);
  return short ? `${conference}-${(short[1] as string).padStart(4, '0')}-${short[2] ?? '1'}` : null;
}

/** Null where the day of a promise does not exist. */
function withAnswer(spoken: SpotOpinion, answer = '', answeredBy = ''): SpotOpinion | null {
  const promise = /^h[ẹạ]n\b[^\d]*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/iu.exec(answer.normalize('NFC'));
  if (!promise) return { ...spoken, answer, answeredBy };
  const [, day = '', month = '', year = ''] = promise;
  const promisedOn = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return promisedOn === null ? null : { ...spoken, answeredBy, promisedOn };
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
