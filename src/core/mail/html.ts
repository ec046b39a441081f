/** The HTML form of a mail, made from its text alone: simple tables with inline styles, as mail readers on phones ask for. */
import { escapeHtml } from '../text/escape-html.ts';
import { MARK } from './letter.ts';

const FONT = "font-family:Arial,'Helvetica Neue',sans-serif;font-size:16px;line-height:1.5;color:#202124;";
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%"';
const LINK = /^→ (.+): (https:\/\/[^\s"'<>]+)$/;

/** The same text always gives the same HTML; every value is escaped, only links that the office wrote are links. */
export function htmlOf(text: string): string {
  const rows = blocksOf(text).map((block) => `<tr><td style="padding:6px 0;">${blockHtml(block)}</td></tr>`);
  return [
    '<!DOCTYPE html>',
    '<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>',
    '<body style="margin:0;padding:0;background:#f5f5f5;">',
    `<table ${TABLE} style="background:#f5f5f5;"><tr><td align="center" style="padding:12px;">`,
    `<table ${TABLE} style="max-width:600px;background:#ffffff;${FONT}"><tr><td style="padding:16px 20px;text-align:left;">`,
    `<table ${TABLE} style="${FONT}">`,
    ...rows,
    '</table></td></tr></table></td></tr></table></body></html>',
  ].join('\n');
}

type Kind = keyof typeof MARK | 'paragraph';
interface Block {
  readonly kind: Kind;
  readonly lines: string[];
}

/** Facts, quotes and small print that follow each other are one block; so are the lines of a paragraph. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of text.split('\n')) {
    const kind = kindOf(line);
    if (line === '') {
      open = null;
    } else if (open?.kind === 'item' && line.startsWith('  ') && kind !== 'quote') {
      open.lines.push(line.trim());
    } else if (open && open.kind === kind && kind !== 'item' && kind !== 'heading') {
      open.lines.push(withoutMark(line, kind));
    } else {
      open = { kind, lines: [withoutMark(line, kind)] };
      blocks.push(open);
    }
  }
  return blocks;
}

function kindOf(line: string): Kind {
  for (const [kind, mark] of Object.entries(MARK)) if (line.startsWith(mark)) return kind as Kind;
  return 'paragraph';
}

const withoutMark = (line: string, kind: Kind): string => (kind === 'paragraph' ? line : line.slice(MARK[kind].length));

function blockHtml({ kind, lines }: Block): string {
  const said = lines.map(escapeHtml).join('<br>');
  if (kind === 'heading') return `<strong style="font-size:17px;color:#0b57d0;">${said}</strong>`;
  if (kind === 'fact') return factsHtml(lines);
  if (kind === 'link') return lines.map((line) => linkHtml(`→ ${line}`)).join('<br>');
  if (kind === 'small') return `<span style="font-size:13px;color:#5f6368;">${said}</span>`;
  if (kind === 'quote')
    return `<table ${TABLE} style="${FONT}"><tr><td style="border-left:4px solid #dadce0;padding:2px 0 2px 12px;">${said}</td></tr></table>`;
  if (kind !== 'item') return said;
  const [first = '', ...details] = lines;
  const below = details.map((line) => `<br><span style="font-size:15px;">${linkHtml(line)}</span>`).join('');
  const title = escapeHtml(first);
  const shown = details.length > 0 ? `<strong>${title}</strong>${below}` : title;
  return `<table ${TABLE} style="${FONT}"><tr><td width="18" valign="top">•</td><td>${shown}</td></tr></table>`;
}

function factsHtml(lines: readonly string[]): string {
  const rows = lines.map((line) => {
    const [label = '', ...value] = line.split(': ');
    return `<tr><td width="34%" valign="top" style="padding:4px 10px 4px 0;color:#5f6368;">${escapeHtml(label)}</td><td valign="top" style="padding:4px 0;"><strong>${escapeHtml(value.join(': '))}</strong></td></tr>`;
  });
  return `<table ${TABLE} style="${FONT}">${rows.join('')}</table>`;
}

function linkHtml(line: string): string {
  const match = LINK.exec(line);
  if (!match) return escapeHtml(line);
  return `<a href="${escapeHtml(match[2] as string)}" style="color:#0b57d0;font-weight:bold;">${escapeHtml(match[1] as string)}</a>`;
}
