/** The next code of a table whose rows are numbered through: DB-001, DB-002 …; the highest in the sheet counts. */
export function nextRowCode(prefix: string, rows: readonly { readonly code: string }[]): string {
  return `${prefix}-${String(highestNumber(prefix, rows) + 1).padStart(3, '0')}`;
}

export function highestNumber(prefix: string, rows: readonly { readonly code: string }[]): number {
  const numbers = rows
    .filter((row) => row.code.startsWith(`${prefix}-`))
    .map((row) => Number(row.code.slice(prefix.length + 1)));
  return Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
}
