/** Blocks of cells on the clipboard, as Sheets, Excel and LibreOffice put them there: tabs, line ends, quotes where needed. */

/** The rectangle of texts. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const whole = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < whole.length; i++) {
    const char = whole[i] as string;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (whole[i + 1] === '"') cell += whole[++i];
      else quoted = false;
    } else if (char === '"' && cell === '' && closes(whole, i)) quoted = true;
    else if (char === '\t') endCell();
    else if (char === '\n') {
      endCell();
      rows.push([]);
    } else cell += char;
  }
  endCell();
  return rows;
}

/** Whether a quote at the beginning of a cell is closed at the end of a cell; otherwise it is a quote that somebody typed. */
function closes(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] !== '"') continue;
    if (text[i + 1] !== '"') return text[i + 1] === undefined || text[i + 1] === '\t' || text[i + 1] === '\n';
    i++;
  }
  return false;
}

/** The text for the clipboard. */
export function textOf(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}
