/** The parts that every paper has: agency, number, place and day, title, căn cứ, Nơi nhận, who signs (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I). */
import { formatDayInDocument } from '../text/format.ts';
import { BLANK_DAY, BLANK_NUMBER, HEAD_COLUMNS, PAGE, SIZE } from './layout.ts';
import type { Commune, Frame } from './model.ts';
import type { PaperData } from './render.ts';
import { ruleFor } from './text-width.ts';
import { ended } from './words.ts';

const POINTS_PER_MM = 72 / 25.4;
const TEXT_WIDTH = (PAGE.width - PAGE.margin.left - PAGE.margin.right) * POINTS_PER_MM;

/** Tags of every template. `subject` is the trích yếu, '' where the paper has none. */
export function frameData(frame: Frame, symbol: string, subject: string) {
  const agency = agencyLines(frame);
  const longest = agency.bold.reduce((widest, line) => (line.length > widest.length ? line : widest), '');
  return {
    superiorLine: agency.above.map((line) => ({ line })),
    agencyLines: agency.bold.map((line) => ({ line })),
    agencyRule: ruleFor(
      agency.bold.length > 1 ? (agency.bold[1] ?? '') : longest,
      SIZE.agency,
      HEAD_COLUMNS.left * POINTS_PER_MM,
    ),
    number: `Số: ${paperNumber(frame.number)}/${frame.symbol ?? `${symbol}-${frame.byOffice ? 'VP' : 'UBND'}`}`,
    placeAndDate: `${frame.commune.place}, ${dayLine(frame)}`,
    subject,
    subjectRule: ruleFor(subject, SIZE.title, TEXT_WIDTH),
    basis: frame.basis.map((text, at) => ({
      text: ended(cited(text), at === frame.basis.length - 1 ? '.' : ';'),
    })),
    recipients: recipientLines(frame.recipients).map((text) => ({ text })),
    authority: frame.signature.authority.map((line) => ({ line })),
    signer: frame.signature.name,
    agencyName: `UBND ${frame.commune.fullName}`,
    agencyNameInFull: `Ủy ban nhân dân ${frame.commune.fullName}`,
    communeName: frame.commune.fullName,
    officeName: frame.commune.office,
  } satisfies PaperData;
}

/** A committee's name is one name on two bold lines; an office stands below its committee. */
function agencyLines(frame: Frame): { above: string[]; bold: string[] } {
  const committee = ['ỦY BAN NHÂN DÂN', frame.commune.fullName.toUpperCase()];
  return frame.byOffice ? { above: committee, bold: [officeInHead(frame.commune)] } : { above: [], bold: committee };
}

function officeInHead(commune: Commune): string {
  return commune.office.replace(new RegExp(`\\s+${commune.kind}$`, 'iu'), '').toUpperCase();
}

/** "Căn cứ" opens each (mục II khoản 6); what the office wrote in full stays. */
function cited(basis: string): string {
  return /^(căn cứ|thực hiện|theo|xét)\s/iu.test(basis) ? basis : `Căn cứ ${basis}`;
}

/** Numbers below 10 are written with a 0 (mục II khoản 3). */
function paperNumber(number: string | undefined): string {
  if (!number) return BLANK_NUMBER;
  return /^\d$/.test(number) ? `0${number}` : number;
}

function dayLine(frame: Frame): string {
  if (frame.issuedOn) return formatDayInDocument(frame.issuedOn);
  return `ngày${BLANK_DAY}tháng${BLANK_DAY}năm ${frame.year}`;
}

/** "- …;" and at the end "- Lưu: VT." (mục II khoản 9) */
function recipientLines(recipients: readonly string[]): string[] {
  return recipients.map((who, at) => `- ${ended(who, at === recipients.length - 1 ? '.' : ';')}`);
}

/** Tags that the data of every paper has. */
export const COMMON_TAGS = [
  ...[
    'superiorLine',
    'agencyLines',
    'line',
    'agencyRule',
    'number',
    'placeAndDate',
    'subject',
    'subjectRule',
    'basis',
    'text',
  ],
  ...['recipients', 'authority', 'signer', 'agencyName', 'agencyNameInFull', 'communeName', 'officeName'],
] as const;
