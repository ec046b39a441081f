/**
 * Text for an official document in Times New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I): no emoji, no symbols that the
 * font lacks, nothing that XML 1.0 forbids. Letters of other scripts stay: Word finds a font for them, and a name is a name.
 */
import { clean } from './clean.ts';

/** "Fancy" letters of social networks (𝐍𝐠𝐮𝐲𝐞̂̃𝐧, Ⓐ, ｆｕｌｌ) written as ordinary ones. */
const STYLED = /[\u{1D400}-\u{1D7FF}\u2460-\u24FF\uFF01-\uFF5E\u{1F130}-\u{1F189}]/gu;
const PICTURE =
  /[\p{Emoji_Presentation}\u{1F000}-\u{1FBFF}\u2190-\u21FF\u2300-\u23FF\u2500-\u27BF\u2900-\u2BFF\u3000-\u303F\p{Variation_Selector}\uFFFD\p{Co}\p{Cn}]|\u200D|\u20E3/gu;
const KEPT_SYMBOLS = new Set(['←', '↑', '→', '↓', '↔', '□', '■', '●', '○', '█', '▌', '░']);

/** Words of composed Vietnamese letters and plain signs, parted by single blanks: most of what a paper says. */
const PLAIN = /^(?:[!-~À-ɏẠ-ỹ–…]+(?: [!-~À-ɏẠ-ỹ–…]+)*)?$/;

/** The text as a document may carry it; its line breaks stay. */
export function forDocument(text: string): string {
  if (PLAIN.test(text)) return text;
  return clean(text)
    .replace(STYLED, (letter) => letter.normalize('NFKC'))
    .normalize('NFC')
    .replace(PICTURE, (symbol) => (KEPT_SYMBOLS.has(symbol) ? symbol : ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
