/** Head and foot of a paper: agency beside nation, title with its line, Nơi nhận beside the signature. */
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { HEAD_COLUMNS, MOTTO, NATION, SIZE } from '../../src/core/document/layout.ts';
import { RULE_SIZE, ruleFor } from '../../src/core/document/text-width.ts';
import type { Annex, Piece } from './paper.ts';
import { NO_BORDERS } from './table.ts';
import { body, centred, plain, repeat, run, runs } from './text.ts';
import { mm, pt } from './units.ts';

/** What the head says under the agency: a number and a day, a number alone (biên bản, mẫu 1.9), or a letter's subject too. */
export type HeadKind = 'dated' | 'numbered' | 'letter' | 'bare';

export function head(kind: HeadKind = 'dated'): Table {
  const agency = [
    ...repeat('superiorLine', [centred('{line}', { size: SIZE.agency })]),
    ...repeat('agencyLines', [centred('{line}', { size: SIZE.agency, bold: true })]),
    rule('{agencyRule}'),
  ];
  const nation = [
    centred(NATION, { size: SIZE.nation, bold: true }),
    centred(MOTTO, { size: SIZE.motto, bold: true }),
    rule(ruleFor(MOTTO, SIZE.motto, 1000, 1)),
  ];
  const rows = [[agency, nation]];
  if (kind !== 'bare') {
    const number = [centred('{number}', { size: SIZE.number, spacing: { before: pt(4) } })];
    if (kind === 'letter')
      number.push(centred('V/v {subject}', { size: SIZE.letterSubject, spacing: { before: pt(6) } }));
    const day =
      kind === 'numbered'
        ? [plain('')]
        : [centred('//{placeAndDate}//', { size: SIZE.placeAndDate, spacing: { before: pt(4) } })];
    rows.push([number, day]);
  }
  return columns([HEAD_COLUMNS.left, HEAD_COLUMNS.right], rows);
}

/** Name of the kind and the subject, with the line below (mục II khoản 5). */
export function title(kind: string, subject: 'subject' | 'none' = 'subject'): Paragraph[] {
  const name = centred(kind, { size: SIZE.title, bold: true, spacing: { before: pt(16) } });
  if (subject === 'none') return [name];
  return [name, centred('{subject}', { size: SIZE.title, bold: true }), rule('{subjectRule}')];
}

/** Căn cứ: italic, each its own paragraph. */
export function basis(): Paragraph[] {
  return repeat('basis', [body('{text}', { italics: true })]);
}

/** "Kính gửi:" with one recipient on the line, or several below (mục II khoản 9 a). */
export function addressees(): Paragraph[] {
  return [
    ...repeat('oneAddressee', [centred('Kính gửi: {addressee}', { spacing: { before: pt(14), after: pt(6) } })]),
    ...repeat('manyAddressees', [plain('Kính gửi:', { indent: { left: mm(40) }, spacing: { before: pt(14) } })]),
    ...repeat('addressees', [plain('- {name}', { indent: { left: mm(48) }, spacing: { before: pt(3) } })]),
  ];
}

/** Nơi nhận on the left, authority and name on the right; never apart from each other. */
export function signature(): (Paragraph | Table)[] {
  const recipients = [
    plain('Nơi nhận:', { size: SIZE.recipientsTitle, bold: true, italics: true }),
    ...repeat('recipients', [plain('{text}', { size: SIZE.recipients })]),
  ];
  const signer = [
    ...repeat('authority', [centred('{line}', { size: SIZE.signature, bold: true })]),
    ...blankLines(4),
    centred('{signer}', { size: SIZE.signature, bold: true }),
  ];
  return [gap(), columns([75, 85], [[recipients, signer]])];
}

/** Two people sign side by side, below each other Nơi nhận (mẫu 1.9). */
export function twoSignatures(
  left: [string, string],
  right: [string, string],
  recipients: boolean,
): (Paragraph | Table)[] {
  const block = ([title, name]: [string, string], below: Paragraph[] = []) => [
    centred(title, { size: SIZE.signature, bold: true }),
    centred('//(Ký, ghi rõ họ tên)//', { size: SIZE.number }),
    ...blankLines(4),
    centred(name, { size: SIZE.signature, bold: true }),
    ...below,
  ];
  // In the cell of the signature: a row is never cut, so that nothing stands alone on a last page.
  const below = [
    plain('Nơi nhận:', { size: SIZE.recipientsTitle, bold: true, italics: true, spacing: { before: pt(12) } }),
    ...repeat('recipients', [plain('{text}', { size: SIZE.recipients })]),
  ];
  return [gap(), columns([80, 80], [[block(left, recipients ? below : []), block(right)]])];
}

/** A drawn line: underlined blanks as many as the data says. */
export function rule(blanks: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: pt(2), line: pt(5), lineRule: 'exact' },
    children: [run(blanks, { size: RULE_SIZE, underline: true })],
  });
}

/** Borderless columns that stay on one page. */
export function columns(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, width) => sum + mm(width), 0), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: mm(widths[at] ?? 0), type: WidthType.DXA },
                verticalAlign: VerticalAlign.TOP,
                children,
              }),
          ),
        }),
    ),
  });
}

export function gap(points = 8): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 0, after: 0, line: pt(points), lineRule: 'exact' },
    children: [],
  });
}

function blankLines(count: number): Paragraph[] {
  return Array.from(
    { length: count },
    () => new Paragraph({ children: runs(' ', { size: SIZE.signature }), style: 'Normal' }),
  );
}

/** Heading of an annex: each on its own pages (mục III). */
export function annexTitle(number: string, subject: string): Paragraph[] {
  return [
    centred(number === '' ? 'Phụ lục' : `Phụ lục ${number}`, { size: SIZE.annex, bold: true }),
    centred(subject, { size: SIZE.annex, bold: true }),
    centred('//(Kèm theo {attachedTo})//', { size: SIZE.body, spacing: { after: pt(8) } }),
  ];
}

/** Where opinions are too long for their place in the paper: an annex with the whole of each, pages counted for itself. */
export function wholeTexts(): Annex {
  return {
    when: 'hasWhole',
    pieces: [
      ...annexTitle('', 'TOÀN VĂN CÁC Ý KIẾN, KIẾN NGHỊ DÀI'),
      ...repeat<Piece>('whole', [body('**Ý kiến {no}.** {who}:', { keepNext: true }), body('{text}')]),
    ],
  };
}
