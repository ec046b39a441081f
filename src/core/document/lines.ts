/**
 * Lines of a text become paragraphs of their own. A line break inside a justified paragraph tears the words of its line
 * apart, so that what a citizen wrote on several lines stands in several paragraphs of the same look.
 */

/** Stands for a line break while a template is filled; nobody's text holds it (private use: text/document-text.ts drops it). */
export const LINE_MARK = '\uE00A';

/** Number of a list item: what follows on a new line is not the next item. */
const NUMBERING = /<w:numPr>.*?<\/w:numPr>/gs;

/** The XML of a part with each marked paragraph parted; one pass, however many there are. */
export function linesToParagraphs(xml: string): string {
  let done = '';
  let from = 0;
  for (let mark = xml.indexOf(LINE_MARK); mark !== -1; mark = xml.indexOf(LINE_MARK, from)) {
    const start = Math.max(xml.lastIndexOf('<w:p>', mark), xml.lastIndexOf('<w:p ', mark));
    const end = xml.indexOf('</w:p>', mark) + '</w:p>'.length;
    done += xml.slice(from, start) + parted(xml.slice(start, end));
    from = end;
  }
  return done + xml.slice(from);
}

/** The paragraph as several: each with the same properties, its text with those of the run that it stood in. */
function parted(paragraph: string): string {
  const look = (/<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? '').replace(NUMBERING, '');
  const [first = '', ...rest] = paragraph.split(LINE_MARK);
  let run = '';
  let text = first;
  for (const piece of rest) {
    const at = text.lastIndexOf('<w:r>') === -1 ? text.lastIndexOf('<w:r ') : text.lastIndexOf('<w:r>');
    if (at !== -1) run = /^<w:r[^>]*>(<w:rPr>.*?<\/w:rPr>)?/s.exec(text.slice(at))?.[1] ?? '';
    text += `</w:t></w:r></w:p><w:p>${look}<w:r>${run}<w:t xml:space="preserve">${piece}`;
  }
  return text;
}
