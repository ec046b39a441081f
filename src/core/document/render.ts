/** Fills a .docx template with the data of a paper. Whatever a citizen wrote stays text: it is put in, never read as a template. */
import type { DXT } from 'docxtemplater';
import type PizZip from 'pizzip/js/index.js';
import { forDocument } from '../text/document-text.ts';
import { docxLibraries } from './docx-libraries.ts';
import { LINE_MARK, linesToParagraphs } from './lines.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import { TemplateError, templateProblems } from './template-problems.ts';
import { isWhole } from './whole-parts.ts';

/** What a template may be filled with: texts, flags, lists and groups of them. */
export type PaperValue = string | boolean | PaperData | readonly (PaperData | string)[];
export type PaperData = { readonly [tag: string]: PaperValue };

/** Made papers carry this one day in their zip entries, so that the same data gives the same bytes. */
const ENTRY_DATE = new Date(Date.UTC(2020, 2, 5));

/** The filled .docx. Throws a TemplateError whose message lists every problem, with the tag and its place. */
export function renderDocx(template: Uint8Array, data: PaperData): Uint8Array {
  const zip = openDocx(template);
  const { Docxtemplater } = docxLibraries();
  try {
    new Docxtemplater(zip, {
      paragraphLoop: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      nullGetter: () => '',
      modules: [finishing(), tableRows()],
    }).render(printable(data));
  } catch (error) {
    throw new TemplateError(templateProblems(error));
  }
  return packed(zip);
}

/** The bytes of a made file: the same content gives the same bytes. */
export function packed(zip: PizZip): Uint8Array {
  for (const name of Object.keys(zip.files)) {
    const entry = zip.files[name];
    if (entry) entry.date = ENTRY_DATE;
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Asked before docxtemplater's own modules: tables of plain rows (rows-at-once.ts). */
const tableRows = (): DXT.Module => ({
  name: 'table rows',
  priority: 1000,
  render(part, options) {
    const value = rowsAtOnce(part, options);
    return value === null ? null : { value, errors: [] };
  },
});

/** Spares docxtemplater the mending of parts that need none (see whole-parts.ts), and finishes sentences while they are text. */
function finishing(): DXT.Module {
  const own = new WeakSet<DXT.RenderOptions['joinUncorrupt']>();
  return {
    name: 'finishing',
    // After every other module: what they leave is what is finished.
    priority: -1000,
    render(_part, options) {
      const mend = options.joinUncorrupt;
      if (own.has(mend)) return null;
      options.joinUncorrupt = (parts, inner) => (isWhole(parts) ? parts : mend(parts, inner));
      own.add(options.joinUncorrupt);
      return null;
    },
    postrender(parts, options: DXT.RenderOptions & { readonly filePath: string }) {
      if (!FILLED_PART.test(options.filePath)) return parts;
      const mended = options.joinUncorrupt(parts as unknown as DXT.Part[], options) as unknown as string[];
      return [finished(mended.join(''))];
    },
  };
}

/** The zip of a .docx, or a TemplateError that says what the file is instead. */
export function openDocx(bytes: Uint8Array): PizZip {
  const notWord = 'Tệp không phải văn bản Word (.docx). Hãy mở bằng Word hoặc Google Tài liệu rồi lưu lại dạng .docx.';
  let zip: PizZip;
  try {
    zip = new (docxLibraries().PizZip)(bytes);
  } catch {
    throw new TemplateError([{ tag: '', place: '', message: notWord }]);
  }
  if (!zip.file('word/document.xml') || !zip.file('[Content_Types].xml')) {
    throw new TemplateError([{ tag: '', place: '', message: notWord }]);
  }
  return zip;
}

const FILLED_PART = /^word\/(document|header|footer|footnotes)\d*\.xml$/;

/** What can be set right only in the whole sentence: lines of their own, and no end mark behind a line for the hand. */
function finished(xml: string): string {
  return linesToParagraphs(xml).replace(/(……+)[.;](?![./])/g, '$1');
}

/** A run of blanks as wide as this was put there by the layout: room for the clerk, or a drawn line. */
const LAYOUT_BLANKS = /(\u00A0{6,})/;

/** Texts without what the font or XML lacks. */
function printable(value: PaperData): Record<string, unknown>;
function printable(value: PaperValue): unknown;
function printable(value: PaperValue | undefined): unknown {
  if (typeof value === 'string') return value.split(LAYOUT_BLANKS).map(printablePiece).join('');
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: PaperData | string) => printable(item));
  const made: Record<string, unknown> = {};
  for (const tag of Object.keys(value)) made[tag] = printable((value as PaperData)[tag] ?? '');
  return made;
}

function printablePiece(piece: string, at: number): string {
  return at % 2 === 1 ? piece : forDocument(piece).replace(/\n+/g, LINE_MARK);
}
