/** A command line that cannot be obeyed: its message is the one line that the person reads. */
export class WrongUse extends Error {}

/** How often an option may stand, and whether a value follows it. */
export type OptionKind = 'value' | 'values' | 'flag';

/** Options by name; every value in the order given. Anything unknown, repeated or left without its value is refused. */
export function readOptions<Name extends string>(
  words: readonly string[],
  kinds: Readonly<Record<Name, OptionKind>>,
): Map<Name, string[]> {
  const found = new Map<Name, string[]>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const [, name, given] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined || !Object.hasOwn(kinds, name)) {
      const known = Object.keys(kinds).map((option) => `--${option}`);
      throw new WrongUse(`Không có tùy chọn "${word}"; các tùy chọn: ${known.join(', ')}.`);
    }
    const option = name as Name;
    const values = found.get(option) ?? [];
    if (values.length > 0 && kinds[option] !== 'values') throw new WrongUse(`Tùy chọn --${name} nêu hai lần.`);
    if (kinds[option] === 'flag') {
      if (given !== undefined) throw new WrongUse(`Tùy chọn --${name} không nhận giá trị.`);
      found.set(option, ['']);
      continue;
    }
    const value = given ?? words[++i];
    if (value === undefined || value === '' || (given === undefined && value.startsWith('--'))) {
      throw new WrongUse(`Tùy chọn --${name} thiếu giá trị.`);
    }
    found.set(option, [...values, value]);
  }
  return found;
}

/** Runs a command: its answer as JSON on standard output, or one line on standard error and exit status 2. Nothing is
 * written before the whole answer is there. */
export function runCommand(answer: () => unknown): void {
  let text: string;
  try {
    text = JSON.stringify(answer(), null, 2);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write(`${error.message.replace(/\s*\n\s*/g, ' ')}\n`);
    process.exitCode = 2;
    return;
  }
  process.stdout.write(`${text}\n`);
}
