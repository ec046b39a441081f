/**
 * Whether the parts of a filled paper need docxtemplater's mending. After each list it looks for table cells without a
 * paragraph, rows without a cell, tables without a row, and tables that nothing follows: four scans of every part, which
 * took half the time of a report with two thousand opinions. One look shows that nothing of the sort is there.
 */

/** What must be inside, by the tag that must not stay empty (`tagShouldContain` of docxtemplater). */
const MUST_HOLD: Readonly<Record<string, readonly string[]>> = {
  'w:sdtContent': ['w:p', 'w:r', 'w:commentRangeStart', 'w:sdt'],
  'w:tc': ['w:p'],
  'w:tr': ['w:tc'],
  'w:tbl': ['w:tr'],
};
/** What may follow a table directly. */
const AFTER_TABLE = ['<w:p', '<w:tbl', '<w:sectPr', '</w:ftr>', '</w:hdr>'];
const LESS_THAN = 60;

interface Markup {
  readonly tag: string;
  readonly closes: boolean;
  /** Nothing stands in the part but this one tag, which must not stay empty. */
  readonly opens: boolean;
  readonly selfClosing: boolean;
}

/** True only where docxtemplater would leave every part as it is; in doubt false. */
export function isWhole(parts: readonly unknown[]): boolean {
  // Ten thousand parts are some thirty different ones: the markup of the template, once for each row.
  const known = new Map<string, Markup>();
  const open = new Set<string>();
  let afterTable = false;
  for (const part of parts) {
    if (typeof part !== 'string') return false;
    if (afterTable && !/^[ \n\r\t]+$/.test(part) && !part.startsWith('<w:bookmarkEnd')) {
      if (!AFTER_TABLE.some((start) => part.startsWith(start))) return false;
      afterTable = false;
    }
    afterTable = afterTable || part.endsWith('</w:tbl>');
    if (part.charCodeAt(0) !== LESS_THAN) continue;
    const markup = known.get(part) ?? markupOf(part);
    known.set(part, markup);
    if (markup.closes) {
      if (open.has(markup.tag)) return false;
      continue;
    }
    for (const empty of open) if (MUST_HOLD[empty]?.includes(markup.tag)) open.delete(empty);
    if (!markup.opens) continue;
    if (markup.selfClosing) return false;
    open.add(markup.tag);
  }
  return true;
}

function markupOf(part: string): Markup {
  const tag = /^<\/?([^ />]+)/.exec(part)?.[1] ?? '';
  const closes = part.startsWith('</');
  const opens = !closes && MUST_HOLD[tag] !== undefined && part.indexOf('<', 1) === -1;
  return { tag, closes, opens, selfClosing: part.endsWith('/>') };
}
