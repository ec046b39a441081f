/** Codes for fields that staff add to "Lĩnh vực" by their names alone, and what is odd about the names there. */
import { FIELD_NAMES } from '../profile/fields.ts';
import { fold, foldedWords } from '../text/fold.ts';

interface NamedField {
  readonly code: string;
  readonly name: string;
}

const SHIPPED: Readonly<Record<string, string>> = FIELD_NAMES;
const LONGEST = 40;

/** ao_ca for "Ao cá"; a name that shipped gets its own code back where nobody uses that. */
export function codeForField(name: string, taken: ReadonlySet<string>): string {
  const shipped = Object.keys(SHIPPED).find((code) => fold(SHIPPED[code] as string) === fold(name.trim()));
  if (shipped !== undefined && !taken.has(shipped)) return shipped;
  const plain = foldedWords(name).join('_').slice(0, LONGEST).replace(/_$/, '') || 'linh_vuc';
  let code = plain;
  for (let at = 2; taken.has(code) || SHIPPED[code] !== undefined; at++) code = `${plain}_${at}`;
  return code;
}

/** Names that two fields share, or that a cell would read as another field. */
export function fieldNameProblems(rows: readonly NamedField[]): string[] {
  const said: string[] = [];
  const seen = new Map<string, string>();
  for (const { code, name } of rows) {
    const key = fold(name.trim());
    if (code === '' || key === '') continue;
    const other = seen.get(key) ?? Object.keys(SHIPPED).find((one) => fold(SHIPPED[one] as string) === key);
    if (other !== undefined && other !== code)
      said.push(
        `tên "${name}" của mã ${code} cũng là tên của mã ${other}, ô ghi tên này được hiểu là ${other}; hãy đặt tên khác.`,
      );
    if (!seen.has(key)) seen.set(key, code);
  }
  return said;
}
