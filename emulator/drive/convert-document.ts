/**
 * A .docx turned into a Google Doc, with the losses that are reported of Google's conversion: "strips all linked
 * cross-reference fields to plain text and renames custom styles to Normal". What else it loses nobody has recorded.
 */
import PizZip from 'pizzip';

const STORY = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const PART =
  /<w:fldChar\b[^>]*w:fldCharType="(begin|separate|end)"[^>]*(?:\/>|>.*?<\/w:fldChar>)|<w:instrText\b[^>]*>(.*?)<\/w:instrText>/gs;

/** The converted document's bytes; null when the bytes are no .docx at all. */
export function convertedDocument(docx: Uint8Array): Uint8Array | null {
  let zip: PizZip;
  try {
    zip = new PizZip(docx);
  } catch {
    return null;
  }
  if (!zip.file('word/document.xml')) return null;
  const custom = customStyles(zip.file('word/styles.xml')?.asText() ?? '');
  for (const { name } of zip.file(STORY)) {
    const before = zip.file(name)?.asText() ?? '';
    const after = withoutStyles(plainFields(before), custom);
    if (after !== before) zip.file(name, after);
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Fields give way to the text that they last showed; only page numbers stay alive. */
function plainFields(xml: string): string {
  const gone: [start: number, end: number][] = [];
  const open: { instruction: string; parts: [number, number][] }[] = [];
  for (const match of xml.matchAll(PART)) {
    const [whole, kind, instruction = ''] = match;
    if (kind === 'begin') open.push({ instruction: '', parts: [] });
    const field = open.at(-1);
    if (!field) continue;
    field.instruction += instruction;
    field.parts.push([match.index, match.index + whole.length]);
    if (kind !== 'end') continue;
    open.pop();
    if (!isPageNumber(field.instruction)) gone.push(...field.parts);
  }
  let text = '';
  let at = 0;
  for (const [start, end] of gone.sort(([a], [b]) => a - b)) {
    text += xml.slice(at, start);
    at = end;
  }
  return unwrapped(text + xml.slice(at));
}

/** The short spelling of a field: one element around its text. */
function unwrapped(xml: string): string {
  return xml.replace(
    /<w:fldSimple\b[^>]*w:instr="([^"]*)"[^>]*?(?:\/>|>(.*?)<\/w:fldSimple>)/gs,
    (whole, code, inner) => (isPageNumber(code) ? whole : (inner ?? '')),
  );
}

function isPageNumber(instruction: string): boolean {
  return /^\s*PAGE\b/i.test(instruction);
}

function customStyles(styles: string): Set<string> {
  const found = new Set<string>();
  for (const [tag] of styles.matchAll(/<w:style\b[^>]*>/g)) {
    if (/w:customStyle="(1|true)"/.test(tag)) found.add(/w:styleId="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  return found;
}

function withoutStyles(xml: string, custom: ReadonlySet<string>): string {
  if (custom.size === 0) return xml;
  return xml.replace(/<w:[prt](?:bl)?Style w:val="([^"]*)"\s*\/>/g, (whole, id) => (custom.has(id) ? '' : whole));
}
