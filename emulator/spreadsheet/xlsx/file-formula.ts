/** Formulas in the spelling of an .xlsx file, which has no leading = and parts arguments by commas, whatever the locale. */

/** The file's spelling of a workbook's formula. */
export function fileFormula(formula: string): string {
  return formula.slice(1).replace(/"(?:[^"]|"")*"|;/g, (part) => (part === ';' ? ',' : part));
}

/** Whether the file still says what the workbook's formula said; another program may have moved or changed it. */
export function sameFormula(inFile: string, formula: string): boolean {
  return bare(inFile) === bare(`=${fileFormula(formula)}`);
}

function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\s+|[a-z]+/g, (part) =>
    part.startsWith('"') ? part : part.trim().toUpperCase(),
  );
}
