/** The highest number that the codes of a table have: of DB-001, DB-002 … 2; 0 where there is none. */
export function highestNumber(prefix: string, rows: readonly { readonly code: string }[]): number {
  const numbers = rows
    .filter((row) => row.code.startsWith(`${prefix}-`))
    .map((row) => Number(row.code.slice(prefix.length + 1)));
  return Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
}
