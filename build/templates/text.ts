/** Paragraphs of an administrative paper, as the layout says (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import { BODY, SIZE } from '../../src/core/document/layout.ts';
import { half, mm, pt } from './units.ts';

const DOTTED = '…'.repeat(32);

export type Style = { size?: number; bold?: boolean; italics?: boolean; underline?: boolean };

/** Runs from marked text: **bold**, //italic//; everything else, tags included, as it stands. */
export function runs(text: string, style: Style = {}): TextRun[] {
  return text
    .split(/(\*\*.+?\*\*|\/\/.+?\/\/)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const bold = piece.startsWith('**');
      const italics = piece.startsWith('//');
      const inner = bold || italics ? piece.slice(2, -2) : piece;
      return run(inner, { ...style, ...(bold && { bold }), ...(italics && { italics }) });
    });
}

export function run(text: string, style: Style = {}): TextRun {
  return new TextRun({
    text,
    size: half(style.size ?? SIZE.body),
    ...(style.bold && { bold: true }),
    ...(style.italics && { italics: true }),
    ...(style.underline && { underline: { type: 'single' } }),
  });
}

const spacing = { before: pt(BODY.spacing), after: 0, line: Math.round(240 * BODY.line), lineRule: LineRuleType.AUTO };

/** Justified, first line in. */
export function body(text: string, options: Style & IParagraphOptions = {}): Paragraph {
  const { size, bold, italics, ...rest } = options;
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: mm(BODY.firstLine) },
    spacing,
    widowControl: true,
    children: runs(text, style({ size, bold, italics })),
    ...rest,
  });
}

/** The last words of a paper stay with the signature. */
export function lastWords(text: string): Paragraph {
  return body(text, { keepNext: true, keepLines: true });
}

/** "I. TIÊU ĐỀ" */
export function part(text: string): Paragraph {
  return body(text, { bold: true, keepNext: true });
}

/** "1. Tiêu đề" */
export function heading(text: string): Paragraph {
  return body(text, { bold: true, keepNext: true });
}

export function centred(text: string, options: Style & IParagraphOptions = {}): Paragraph {
  const { size, bold, italics, ...rest } = options;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: runs(text, style({ size, bold, italics })),
    ...rest,
  });
}

export function plain(text: string, options: Style & IParagraphOptions = {}): Paragraph {
  const { size, bold, italics, ...rest } = options;
  return new Paragraph({ children: runs(text, style({ size, bold, italics })), ...rest });
}

/** A dotted line for the hand. */
export function blankLine(): Paragraph {
  return plain(DOTTED, { spacing });
}

/** A tag alone in its paragraph: it opens or closes a repeated or conditional piece and leaves no trace. */
export function mark(tag: string): Paragraph {
  return new Paragraph({ children: [run(`{${tag}}`)] });
}

/** The pieces once for each item of the list, or once if a flag holds. */
export function repeat<T>(tag: string, pieces: readonly T[]): (T | Paragraph)[] {
  return [mark(`#${tag}`), ...pieces, mark(`/${tag}`)];
}

/** The pieces where the list is empty or the flag does not hold. */
export function unless<T>(tag: string, pieces: readonly T[]): (T | Paragraph)[] {
  return [mark(`^${tag}`), ...pieces, mark(`/${tag}`)];
}

/** Prose given as blocks: parts, headings, paragraphs, dashed items (core/document/outline.ts). */
export function outline(tag: string): Paragraph[] {
  return repeat(tag, [
    ...repeat('isPart', [part('{text}')]),
    ...repeat('isHeading', [heading('{text}')]),
    ...repeat('isText', [body('{text}')]),
    ...repeat('isItem', [body('- {text}')]),
  ]);
}

function style(given: { size: unknown; bold: unknown; italics: unknown }): Style {
  return {
    ...(typeof given.size === 'number' && { size: given.size }),
    ...(given.bold === true && { bold: true }),
    ...(given.italics === true && { italics: true }),
  };
}
