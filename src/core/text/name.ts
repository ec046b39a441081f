import { cleanLine } from './clean.ts';

/** A person's name as one writes it: PHAM THI LUA and phạm thị lụa become Phạm Thị Lụa; a name in mixed case is left alone. */
export function readableName(name: string): string {
  const line = cleanLine(name);
  const oneCase = line === line.toUpperCase() || line === line.toLowerCase();
  if (!oneCase) return line;
  return line
    .toLowerCase()
    .replace(/(^|[\s\-(.'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
