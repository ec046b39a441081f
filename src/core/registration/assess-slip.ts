/** One slip as it came in → what the register should know about it. Nothing is refused, nothing is cut: problems are named. */
import { cleanLine, cleanSection } from '../text/clean.ts';
import { readableName } from '../text/name.ts';
import { type DuplicateCandidate, findDuplicates, type SlipIndex } from './duplicates.ts';
import { readEmails } from './email.ts';
import { hamletIn } from './hamlet.ts';
import { kindOf } from './kind.ts';
import { opinionsOf, type SectionOpinion } from './opinions.ts';
import { readPhones } from './phone.ts';
import { findProblems, type SlipProblem } from './problems.ts';
import type { RawSlip, Slip } from './slip.ts';
import { isAfterStart, isOnTime } from './timing.ts';

export interface IntakeContext {
  /** The last instant that is on time (`cutoffInstant`), or null where the conference has no cut-off. */
  readonly cutoffAt: Date | null;
  readonly conferenceStartsAt: Date | null;
  /** The moment at which the office holds what arrived at an instant (calendar and office hours are the caller's);
   * null where the calendar does not know the year: then the day of receipt stays open and is named as a problem. */
  readonly nextWorkingMoment: (instant: Date) => Date | null;
  readonly hamlets: readonly string[];
  /** The slips that the register holds, of this conference. */
  readonly existing: SlipIndex;
}

export interface SlipAssessment {
  readonly slip: Slip;
  readonly onTime: boolean;
  readonly afterStart: boolean;
  readonly receivedAt: Date | null;
  readonly problems: readonly SlipProblem[];
  /** The best candidate first; a person decides. */
  readonly duplicates: readonly DuplicateCandidate[];
  readonly opinions: readonly SectionOpinion[];
}

/** Cleans and judges one slip against the conference and the register; nothing is refused. */
export function assessSlip(raw: RawSlip, context: IntakeContext): SlipAssessment {
  const slip = normaliseSlip(raw, context.hamlets);
  const onTime = isOnTime(raw.submittedAt, context.cutoffAt);
  const afterStart = isAfterStart(raw.submittedAt, context.conferenceStartsAt);
  const receivedAt = context.nextWorkingMoment(raw.submittedAt);
  const opinions = opinionsOf(slip);
  const duplicates = opinions.length === 0 && isUnnamed(slip) ? [] : findDuplicates(slip, context.existing);
  const { cutoffAt } = context;
  const problems = findProblems(raw, slip, { onTime, afterStart, receivedAt, opinions, duplicates, cutoffAt });
  return { slip, onTime, afterStart, receivedAt, problems, duplicates, opinions };
}

/** The slip cleaned and read: composed letters, one number and one address to use, the rest kept as given. */
export function normaliseSlip(raw: RawSlip, hamlets: readonly string[]): Slip {
  const phones = readPhones(cleanLine(raw.phone));
  const emails = readEmails(raw.email);
  const [phone = null, ...otherPhones] = phones.numbers;
  const [email = null, ...otherEmails] = emails.addresses;
  const fullName = readableName(raw.fullName);
  const organisation = cleanLine(raw.organisation);
  const address = cleanLine(raw.address);
  return {
    sourceId: raw.sourceId,
    submittedAt: raw.submittedAt,
    channel: raw.channel,
    kind: raw.kind ?? kindOf(fullName, organisation),
    fullName,
    organisation,
    phone,
    otherPhones,
    phoneAsGiven: phones.asGiven,
    address,
    hamlet: raw.hamlet === undefined ? hamletIn(address, hamlets) : cleanLine(raw.hamlet),
    email,
    otherEmails,
    emailAsGiven: cleanLine(raw.email),
    aboutProcedures: cleanSection(raw.aboutProcedures),
    aboutHandling: cleanSection(raw.aboutHandling),
    consent: raw.consent,
    consentToPublish: raw.consentToPublish,
  };
}

function isUnnamed(slip: Slip): boolean {
  return slip.fullName === '' && slip.organisation === '' && slip.phone === null && slip.email === null;
}
