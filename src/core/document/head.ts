/** The parts that every paper has: agency, number, place and day, title, căn cứ, Nơi nhận, who signs (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I). */
import { formatDayInDocument, formatDayInText } from '../text/format.ts';
import { BLANK_DAY, BLANK_NUMBER, HEAD_COLUMNS, PAGE, SIZE } from './layout.ts';
import type { Frame } from './model.ts';
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
    number: `Số: ${paperNumber(frame.number)}/${symbolOf(frame, symbol)}`,
    placeAndDate: `${frame.commune.place}, ${dayLine(frame)}`,
    subject,
    subjectRule: ruleFor(subject, SIZE.title, TEXT_WIDTH),
    basis: frame.basis.map((text, at) => ({
      text: ended(cited(text), at === frame.basis.length - 1 ? '.' : ';'),
    })),
    recipients: recipientLines(frame.recipients).map((text) => ({ text })),
    authority: frame.signature.authority.map((line) => ({ line })),
    signer: frame.signature.name,
    attachedTo: attachedTo(frame, symbol),
    agencyName: `UBND ${frame.commune.fullName}`,
    agencyNameInFull: `Ủy ban nhân dân ${frame.commune.fullName}`,
    communeName: frame.commune.fullName,
    officeName: frame.commune.office,
  } satisfies PaperData;
}

/** A committee's name is one name on two bold lines; an office stands below its committee. */
function agencyLines(frame: Frame): { above: string[]; bold: string[] } {
  const committee = ['ỦY BAN NHÂN DÂN', frame.commune.fullName.toUpperCase()];
  const { kind, fullName, office } = frame.commune;
  if (frame.byUnit?.ownUnit) return { above: committee, bold: [inHead(frame.byUnit.name, kind)] };
  // "Công an xã" of this commune: no committee stands above, so that its own name says which.
  if (frame.byUnit) return { above: [], bold: [frame.byUnit.name.replace(endsIn(kind), ` ${fullName}`).toUpperCase()] };
  return frame.byOffice ? { above: committee, bold: [inHead(office, kind)] } : { above: [], bold: committee };
}

function endsIn(kind: string): RegExp {
  return new RegExp(`\\s+${kind}$`, 'iu');
}

/** The committee above names the commune; the unit below does not say it again. */
function inHead(unit: string, kind: string): string {
  return unit.replace(endsIn(kind), '').toUpperCase();
}

/** "KH-UBND", "BC-VP"; of another unit the clerk there knows the letters. */
function symbolOf(frame: Frame, symbol: string): string {
  if (frame.symbol) return frame.symbol;
  if (frame.byUnit) return `${symbol}-${unitLetters(frame.byUnit.name)}`;
  return `${symbol}-${frame.byOffice ? 'VP' : 'UBND'}`;
}

/** "Phòng Văn hóa – Xã hội" → "VHXH"; "" for agencies that number papers in a way of their own. */
function unitLetters(name: string): string {
  const rest = /^(?:phòng|bộ phận)\s+(.+)$/iu.exec(name)?.[1];
  if (/^văn phòng/iu.test(name)) return 'VP';
  if (rest === undefined) return BLANK_DAY;
  return rest
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  BC: 'Báo cáo',
  TB: 'Thông báo',
  BB: 'Biên bản',
  KH: 'Kế hoạch',
  PC: 'Phiếu chuyển',
};

/** "Báo cáo số 05/BC-UBND ngày 29/6/2026 của UBND xã Phú Xuyên"; number and day blank until the clerk gives them. */
function attachedTo(frame: Frame, symbol: string): string {
  const kind = KIND_WORDS[symbol] ?? 'Văn bản';
  const issuer = frame.byUnit?.name ?? (frame.byOffice ? frame.commune.office : `UBND ${frame.commune.fullName}`);
  const day = frame.issuedOn ? formatDayInText(frame.issuedOn) : `${BLANK_DAY}tháng${BLANK_DAY}năm ${frame.year}`;
  return `${kind} số ${paperNumber(frame.number)}/${symbolOf(frame, symbol)} ngày ${day} của ${issuer}`;
}

/** "Căn cứ" opens each (mục II khoản 6); what the office wrote in full stays. */
function cited(basis: string): string {
  return /^(căn cứ|thực hiện|theo|xét)\s/iu.test(basis) ? basis : `Căn cứ ${basis}`;
}

/** As the clerk typed it, "5" or "Số 05/BC-UBND": its digits. Numbers below 10 are written with a 0 (mục II khoản 3). */
function paperNumber(number: string | undefined): string {
  const digits = /^\s*(?:số:?\s*)?(\d+\p{L}?)/iu.exec(number ?? '')?.[1];
  if (digits === undefined) return BLANK_NUMBER;
  return /^\d$/.test(digits) ? `0${digits}` : digits;
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
    'attachedTo',
    'subjectRule',
    'basis',
    'text',
  ],
  ...['recipients', 'authority', 'signer', 'agencyName', 'agencyNameInFull', 'communeName', 'officeName'],
] as const;
