/** What is said at the conference, as the secretary types it in one line. */
import type { RawSlip } from '../registration/slip.ts';

export interface SpotOpinion {
  /** Code of the slip or opinion that this is a follow-up question to; '' for a new speaker. */
  readonly follows: string;
  readonly fullName: string;
  readonly organisation: string;
  readonly hamlet: string;
  readonly content: string;
  /** Given at once; '' where it is promised in writing. */
  readonly answer: string;
  readonly answeredBy: string;
}

/**
 * "Họ tên | thôn | nội dung | trả lời | người trả lời"; "Họ tên (Công ty A) | …" speaks for an organisation; a code in
 * place of the name is a follow-up question ("DT-2026-01-0003 | nội dung | trả lời | người trả lời"). Null: not readable.
 */
export function readSpotOpinion(said: string): SpotOpinion | null {
  const parts = said.split('|').map((part) => part.trim());
  const [first = '', ...rest] = parts;
  if (/^\p{L}{1,6}-\d{4}-\d{2,3}-\d{4,}(-\d+)?$/u.test(first)) {
    const [content = '', answer = '', answeredBy = ''] = rest;
    return content === '' ? null : { ...blank, follows: first.toUpperCase(), content, answer, answeredBy };
  }
  const [hamlet = '', content = '', answer = '', answeredBy = ''] = rest;
  if (first === '' || content === '') return null;
  const named = /^(.*?)\s*\((.+)\)$/.exec(first);
  return {
    ...blank,
    fullName: named?.[1] ?? first,
    organisation: named?.[2] ?? '',
    hamlet,
    content,
    answer,
    answeredBy,
  };
}

const blank: SpotOpinion = {
  follows: '',
  fullName: '',
  organisation: '',
  hamlet: '',
  content: '',
  answer: '',
  answeredBy: '',
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
