/** Number and day of issue put into a paper that exists, with whatever people changed in it; nothing else of it is touched. */
import type { MadeDocument } from '../tables/conference-tables.ts';
import { formatDayInDocument, formatDayInText } from '../text/format.ts';
import { docxLibraries } from './docx-libraries.ts';
import { type Issued, issuedBefore } from './issued.ts';
import { KINDS, type KindInfo, type PaperKind } from './kinds.ts';

const DOCUMENT = 'word/document.xml';
const PARAGRAPH = /<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs;
const TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g;
const BLANK_DAY = /ngày[\s\u00A0]+tháng[\s\u00A0]+năm[\s\u00A0]+\d{4}/u;

/** The .docx with number and day where they were left blank; null where nothing was. */
export function stamped(docx: Uint8Array, issued: Issued): Uint8Array | null {
  const zip = new (docxLibraries().PizZip)(docx);
  const before = zip.file(DOCUMENT)?.asText() ?? '';
  const after = before.replace(PARAGRAPH, (paragraph) => stampedParagraph(paragraph, issued));
  if (after === before) return null;
  zip.file(DOCUMENT, after);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Editors may have cut the line into several runs: the first takes the whole. */
function stampedParagraph(paragraph: string, issued: Issued): string {
  const said = [...paragraph.matchAll(TEXT)].map(([, , text]) => text).join('');
  const line = stampedLine(said, issued);
  if (line === said) return paragraph;
  let at = 0;
  return paragraph.replace(TEXT, (_, open: string, __, close: string) =>
    at++ === 0 ? `<w:t xml:space="preserve">${line}${close}` : `${open}${close}`,
  );
}

/** The line of the number, of place and day, or "(Kèm theo Báo cáo số … ngày … của …)"; any other stays. `text` is XML. */
function stampedLine(text: string, { number, issuedOn }: Issued): string {
  const given = number.replace(/^số:?\s*/iu, '').replace(/^(\d)(?!\d)/, '0$1');
  const numbered = (blank: RegExp): string =>
    given === ''
      ? text
      : text.replace(
          blank,
          (_, lead: string, symbol: string) => `${lead} ${xml(given.includes('/') ? given : `${given}${symbol}`)}`,
        );
  if (/^[\s\u00A0]*Số:/u.test(text)) return numbered(/^([\s\u00A0]*Số:)[\s\u00A0]*(\/[^\s\u00A0]*)/u);
  const day = issuedOn;
  if (/^\(Kèm theo /u.test(text)) {
    const line = numbered(/( số)[\s\u00A0]*(\/[^\s\u00A0]*)/u);
    return day === null ? line : line.replace(BLANK_DAY, `ngày ${formatDayInText(day)}`);
  }
  const dated = new RegExp(`^[^,]{1,60},[\\s\\u00A0]${BLANK_DAY.source}[\\s\\u00A0]*$`, 'u').test(text);
  return dated && day !== null ? text.replace(BLANK_DAY, formatDayInDocument(day)) : text;
}

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Number or day were written in "Văn bản" after the file was made, so that the file has them blank. */
export function lacksIssued(paper: MadeDocument, all: readonly MadeDocument[]): boolean {
  const kind: KindInfo | undefined = KINDS[paper.kind as PaperKind];
  if (kind === undefined || kind.symbol === '') return false;
  const earlier = all.filter(
    (one) => one.kind === paper.kind && one.subject === paper.subject && (one.version ?? 0) < (paper.version ?? 0),
  );
  const had = issuedBefore(earlier);
  const [number, day] = [paper.number.trim(), paper.issuedOn];
  return (
    (number !== '' && number !== had.number) ||
    (day !== null && day !== had.issuedOn && kind.required.includes('placeAndDate'))
  );
}
