/** A whole template: its first pages upright, then its annexes, each with its own page count. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import { PAGE, PAGE_NUMBER, SIZE } from '../../src/core/document/layout.ts';
import { mark } from './text.ts';
import { half, mm } from './units.ts';

export type Piece = Paragraph | Table;
/** `when`: the flag without which neither the annex nor the break before it is there; only for the last, upright annex. */
export type Annex = { pieces: readonly Piece[]; landscape?: boolean; when?: string };

/** The .docx of a template. */
export async function paper(
  name: string,
  pieces: readonly Piece[],
  annexes: readonly Annex[] = [],
): Promise<Uint8Array> {
  const document = new Document({
    title: name,
    creator: 'Sổ Đối Thoại',
    styles: {
      default: {
        document: {
          run: { font: PAGE.font, size: half(SIZE.body), color: '000000', language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: [{ pieces }, ...annexes].map((annex, at) => section(annex, annexes[at]?.when)),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The break after a section belongs to what `followedWhen` decides about. */
function section(annex: Annex, followedWhen: string | undefined): ISectionOptions {
  const { pieces, when } = annex;
  const landscape = annex.landscape === true;
  const { margin } = PAGE;
  return {
    properties: {
      titlePage: true,
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: mm(PAGE.width),
          height: mm(PAGE.height),
          ...(landscape && { orientation: PageOrientation.LANDSCAPE }),
        },
        margin: {
          top: mm(margin.top),
          bottom: mm(margin.bottom),
          left: mm(landscape ? margin.bottom : margin.left),
          right: mm(margin.right),
          header: mm(PAGE_NUMBER.fromEdge),
          footer: mm(PAGE_NUMBER.fromEdge),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({ children: [] })] }) },
    footers: { default: emptyFooter(), first: emptyFooter() },
    children: [
      ...pieces,
      ...(when ? [mark(`/${when}`)] : []),
      // Before the last paragraph: a repeated piece that begins with a break would end in one too.
      ...(followedWhen ? [mark(`#${followedWhen}`)] : []),
      endOfSection(),
    ],
  };
}

/** A section ends in a paragraph that no condition can take away. */
function endOfSection(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: 'exact' }, children: [] });
}

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: half(PAGE_NUMBER.size) });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function emptyFooter(): Footer {
  return new Footer({ children: [new Paragraph({ children: [] })] });
}
