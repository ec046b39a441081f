import type { Day } from '../../core/calendar/day.ts';
import { day } from '../../core/sheet/column.ts';
import { formatDay } from '../../core/text/format.ts';
import { ask } from '../../google/ui.ts';

const TYPED_DAY = day('Ngày');
const MOST_TRIES = 5;

/** A day that a person types; what cannot be read is asked again. Null when they gave up. */
export function askDay(title: string, message: string, usual: Day | null = null): Day | null {
  const hint = usual ? `ngày/tháng/năm; để trống là ${formatDay(usual)}` : 'ngày/tháng/năm, ví dụ 31/08/2026';
  let problem = '';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const said = ask(title, `${problem}${message} (${hint}):`);
    if (said === null) return null;
    if (said === '' && usual) return usual;
    const read = TYPED_DAY.parse(said);
    if (read.value !== null) return read.value;
    problem = `Không đọc được ngày "${said.slice(0, 40)}".\n`;
  }
  return null;
}

/** One of a closed set, by its number in the list. */
export function askChoice<Code extends string>(
  title: string,
  message: string,
  choices: Readonly<Record<Code, string>>,
): Code | null {
  const codes = Object.keys(choices) as Code[];
  const list = codes.map((code, at) => `${at + 1}. ${choices[code]}`).join('\n');
  let problem = '';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const said = ask(title, `${problem}${message} (gõ số thứ tự):\n${list}`);
    if (said === null) return null;
    const chosen = codes[Number(said) - 1];
    if (chosen !== undefined) return chosen;
    problem = `Không có mục "${said.slice(0, 40)}".\n`;
  }
  return null;
}

/** Words that may not be left empty. */
export function askWords(title: string, message: string): string | null {
  let problem = '';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const said = ask(title, `${problem}${message}`);
    if (said === null || said !== '') return said;
    problem = 'Mục này không được để trống.\n';
  }
  return null;
}
