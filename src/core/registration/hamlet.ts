import { cleanLine } from '../text/clean.ts';
import { foldedPhrase, syllableKey } from '../text/fold.ts';

/** What a hamlet's name begins with; people leave it out, abbreviate it or exchange it. Folded. */
const KIND =
  /^(thon|xom|to dan pho|tdp|khu dan cu|kdc|khu pho|khu|ap|ban|buon|lang|cum dan cu|cum|to|khoi pho|khoi|pho|doi)\b ?(?:so )?/;
const KIND_WORD =
  '(?:thon|xom|to dan pho|tdp|to|khu dan cu|khu pho|khu|ap|ban|buon|lang|cum dan cu|cum|khoi|pho|doi)(?: so)?';

/** The hamlet of the commune's list that an address names, or '' where it names none or could mean two. */
export function hamletIn(address: string, hamlets: readonly string[]): string {
  const folded = ` ${foldedPhrase(address)} `;
  const pieces = address.split(/[,;\n–-]/).map(foldedPhrase);
  const found = hamlets
    .map((hamlet) => ({ hamlet, strength: strength(foldedPhrase(hamlet), folded, pieces) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength);
  const [first, second] = found;
  if (!first) return '';
  if (second && second.strength === first.strength) return byDiacritics(address, [first.hamlet, second.hamlet]);
  return first.hamlet;
}

/** Longer names count more than short ones, a named kind more than the bare name. */
function strength(hamlet: string, address: string, pieces: readonly string[]): number {
  const name = hamlet.replace(KIND, '');
  const length = name.length;
  if (address.includes(` ${hamlet} `)) return 3000 + length;
  const numeric = /^\d/.test(name);
  if (new RegExp(` ${KIND_WORD} ${name} `).test(address)) return (numeric ? 500 : 2000) + length;
  if (numeric) return 0;
  return pieces.includes(name) ? 1000 + length : 0;
}

/** Thôn Đông and Thôn Đồng fold to one: the diacritics decide, where they were typed. */
function byDiacritics(address: string, hamlets: readonly string[]): string {
  const key = (text: string) =>
    ` ${cleanLine(text)
      .split(/[^\p{L}\p{N}]+/u)
      .map(syllableKey)
      .join(' ')} `;
  const matching = hamlets.filter((hamlet) => key(address).includes(key(hamlet)));
  return matching.length === 1 ? (matching[0] ?? '') : '';
}
