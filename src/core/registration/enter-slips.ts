import { emptyRow } from '../sheet/table.ts';
import type { Conference } from '../tables/conference-tables.ts';
import { type Opinion, opinions, type Registration, registrations } from '../tables/register-tables.ts';
import { assessSlip, type IntakeContext, type SlipAssessment } from './assess-slip.ts';
import { highestNumber, nextCode, opinionCode } from './code.ts';
import { duplicateSaid } from './duplicate-decision.ts';
import { addToIndex, type ComparableSlip, indexSlips } from './duplicates.ts';
import { formatPhone, readPhones } from './phone.ts';
import type { RawSlip, Slip } from './slip.ts';

/** What sorting suggests for a slip and for each of its opinions; a person decides. */
export interface Sorting {
  readonly scope: Registration['scopeSuggestion'];
  readonly fields: readonly string[];
  readonly reasons: string;
  readonly opinions: readonly { readonly field: string; readonly scope: Opinion['scope'] }[];
}

export type SortSlip = (slip: Slip) => Sorting;

export interface EnteredSlip {
  readonly registration: Registration;
  readonly opinions: readonly Opinion[];
  readonly assessment: SlipAssessment;
}

export interface Entry {
  readonly entered: readonly EnteredSlip[];
  /** What the conference's counter now holds. */
  readonly lastNumber: number;
}

/** Slips in the register as far as duplicates are concerned. */
export function comparable(row: Registration): ComparableSlip {
  return {
    code: row.code,
    fullName: row.fullName,
    organisation: row.organisation,
    phone: dialled(row.phone),
    email: row.email,
    hamlet: row.hamlet,
    address: row.address,
    aboutProcedures: row.aboutProcedures,
    aboutHandling: row.aboutHandling,
    submittedAt: row.submittedAt ?? new Date(0),
    channel: row.channel ?? 'paper',
    duplicateOf: duplicateSaid(row) || (row.duplicateOf === '' ? row.duplicateSuggestion : '') || null,
  };
}

/**
 * Enters slips into the register in the order given: each gets a code of its own, its opinions (one for each filled
 * section), the suggestions of sorting, and what a clerk should check. Nothing is refused.
 */
export function enterSlips(
  raws: readonly RawSlip[],
  conference: Conference,
  register: readonly Registration[],
  context: Omit<IntakeContext, 'existing'>,
  sort: SortSlip,
  enteredBy: string,
): Entry {
  const index = indexSlips(register.filter((row) => row.code !== '').map(comparable));
  // The counter's cell can be typed into; it never falls below what the register holds.
  const inRegister = highestNumber(
    conference.code,
    register.map((row) => row.code),
  );
  let lastNumber = Math.max(conference.lastSlipNumber ?? 0, inRegister);
  const entered: EnteredSlip[] = [];
  for (const raw of raws) {
    const assessment = assessSlip(raw, { ...context, existing: index });
    const issued = raw.formerCode ? { code: raw.formerCode, lastNumber } : nextCode(conference.code, lastNumber);
    lastNumber = issued.lastNumber;
    const sorting = sort(assessment.slip);
    const registration = registrationRow(issued.code, conference.code, assessment, sorting, enteredBy);
    entered.push({ registration, opinions: opinionRows(registration, assessment, sorting), assessment });
    addToIndex(index, {
      ...comparable(registration),
      phone: assessment.slip.phone ?? '',
      email: assessment.slip.email ?? '',
    });
  }
  return { entered, lastNumber };
}

function registrationRow(
  code: string,
  conference: string,
  { slip, onTime, receivedAt, problems, duplicates }: SlipAssessment,
  sorting: Sorting,
  enteredBy: string,
): Registration {
  return {
    ...emptyRow(registrations),
    code,
    conference,
    channel: slip.channel,
    fullName: slip.fullName,
    organisation: slip.organisation,
    kind: slip.kind,
    phone: slip.phone ?? slip.phoneAsGiven,
    email: slip.email ?? slip.emailAsGiven,
    address: slip.address,
    hamlet: slip.hamlet,
    aboutProcedures: slip.aboutProcedures,
    aboutHandling: slip.aboutHandling,
    submittedAt: slip.submittedAt,
    receivedAt,
    onTime: onTime ? 'onTime' : 'late',
    problems: problems.map((problem) => problem.text).join('\n'),
    scopeSuggestion: sorting.scope,
    fieldSuggestions: [...sorting.fields],
    reasons: sorting.reasons,
    duplicateSuggestion: duplicates[0]?.code ?? '',
    consent: slip.consent,
    publishName: slip.consentToPublish,
    enteredBy,
    acknowledged: slip.email === null ? 'toDo' : 'queued',
    sourceId: slip.sourceId,
  };
}

/** The opinions of a slip as rows; a field and scope are filled in as suggestions for staff to confirm or change. */
export function opinionRows(
  registration: Registration,
  assessment: Pick<SlipAssessment, 'opinions'>,
  sorting: Sorting,
): Opinion[] {
  return assessment.opinions.map((opinion, at) => ({
    ...emptyRow(opinions),
    code: opinionCode(registration.code, at + 1),
    registration: registration.code,
    conference: registration.conference,
    section: opinion.section,
    citizen: registration.organisation
      ? `${registration.fullName} (${registration.organisation})`
      : registration.fullName,
    hamlet: registration.hamlet,
    content: opinion.text,
    field: sorting.opinions[at]?.field ?? '',
    scope: sorting.opinions[at]?.scope ?? null,
    status: 'new',
    publishName: registration.publishName,
  }));
}

/** The first number in a cell, which staff may have typed in any way; what cannot be read stays as it is. */
const dialled = (phone: string): string =>
  phone === '' || /^\+84\d{9,10}$/.test(phone) ? phone : (readPhones(phone).numbers[0] ?? phone);

/** The number as people dial it, for papers and dialogs. */
export function shownPhone(phone: string): string {
  const number = dialled(phone);
  return number.startsWith('+84') ? formatPhone(number) : phone;
}
