/**
 * How an administrative paper looks: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I (mục II: the elements; mục I: paper and margins).
 * Font sizes in points, lengths in millimetres. Everything that draws or checks a paper reads these numbers here.
 */

/** Mục I khoản 1–4: A4, upright; margins top and bottom 20–25, left 30–35, right 15–20; Times New Roman, black. */
export const PAGE = {
  width: 210,
  height: 297,
  margin: { top: 20, bottom: 20, left: 30, right: 20 },
  font: 'Times New Roman',
} as const;

/** Mục I khoản 7: Arabic numerals from 1, 13–14 upright, centred in the top margin, none on the first page; an annex counts for itself. */
export const PAGE_NUMBER = { size: 13, fromEdge: 10 } as const;

export const SIZE = {
  /** Mục II khoản 1 a: capitals, 12–13, bold. */
  nation: 12,
  /** Mục II khoản 1 b: 13–14, bold; below it a line as long as the text. */
  motto: 13,
  /** Mục II khoản 2: capitals, 12–13; the superior regular, the issuer bold; below it a line a third to a half as long. */
  agency: 12,
  /** Mục II khoản 3: 13, upright. */
  number: 13,
  /** Mục II khoản 4: 13–14, italic. */
  placeAndDate: 13,
  /** Mục II khoản 5: name of the kind 13–14 bold capitals, subject 13–14 bold; below it a line a third to a half as long. */
  title: 14,
  /** Mục II khoản 5 b: the subject of a letter, 12–13 upright, under the number. */
  letterSubject: 12,
  /** Mục II khoản 6: 13–14, justified. */
  body: 14,
  /** Mục II khoản 7: 13–14 bold. */
  signature: 14,
  /** Mục II khoản 9 b: "Nơi nhận:" 12 bold italic, the list 11. */
  recipientsTitle: 12,
  recipients: 11,
  /** Mục III khoản 1: "Phụ lục" 14 bold; its title 13–14 bold capitals. */
  annex: 14,
  /** The decree is silent on text inside a table. */
  table: 12,
  wideTable: 11,
} as const;

/** Mục II khoản 6: first line in by 1 cm or 1.27 cm, at least 6pt between paragraphs, lines single to 1.5. */
export const BODY = { firstLine: 12.7, spacing: 6, line: 1.1 } as const;

/** Share of the text that the line below it takes (a third to a half). */
export const RULE_SHARE = 0.4;

/** Columns of the head: agency on the left, nation on the right. */
export const HEAD_COLUMNS = { left: 64, right: 96 } as const;

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const END_MARK = './.';

/** Left blank for the clerk, who takes number and day from the register of outgoing papers (điều 15, 18). */
export const BLANK_NUMBER = '\u00A0'.repeat(8);
export const BLANK_DAY = '\u00A0'.repeat(6);
