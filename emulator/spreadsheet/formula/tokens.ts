/** A formula cut into its words. */

export interface Token {
  kind: 'number' | 'string' | 'reference' | 'name' | 'operator';
  text: string;
}

const WORD = new RegExp(
  [
    String.raw`(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![A-Za-z])`,
    `(?<string>"(?:[^"]|"")*")`,
    String.raw`(?<reference>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\d_(]))`,
    String.raw`(?<name>[\p{L}_][\p{L}\d_.]*)`,
    `(?<operator><=|>=|<>|[-+*/^&=<>(),;%])`,
  ].join('|'),
  'uy',
);

/** The words of a formula without its "=", or null when it cannot be read. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    if (/\s/.test(formula[position] ?? '')) {
      position++;
      continue;
    }
    WORD.lastIndex = position;
    const match = WORD.exec(formula);
    if (!match?.groups) return null;
    const [kind] = Object.entries(match.groups).find(([, text]) => text !== undefined) ?? [];
    tokens.push({ kind: kind as Token['kind'], text: match[0] });
    position = WORD.lastIndex;
  }
  return tokens;
}
