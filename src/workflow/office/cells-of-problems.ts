import { settingChoices } from '../../core/profile/setting-choices.ts';
import { columnLetter } from '../../core/sheet/layout.ts';
import type { TableContent } from '../../core/sheet/read-table.ts';
import type { Table } from '../../core/sheet/table.ts';
import { deadlineRules, scopeWords, settings } from '../../core/tables/commune-tables.ts';
import { missingScopeLists, scopeWordProblems } from '../../core/triage/scope-words.ts';

type Settings = TableContent<typeof settings>;
type Rules = TableContent<typeof deadlineRules>;

const RULE_COLUMNS: Readonly<Record<string, string>> = {
  'source.document': 'sourceDocument',
  'source.place': 'sourcePlace',
  'source.text': 'sourceText',
};

const PROBLEM = /^([A-Za-z][\w.[\]]*): (.+)$/s;
const RULE = /^rules\[(\d+)\](?:\.(.+))?$/;

/** A problem that `parseProfile` names by its path, as staff find it: sheet, cell and column; sentences without a path stay. */
export function problemAtCell(problem: string, written: Settings, rules: Rules | null): string {
  const [, path = '', said = ''] = PROBLEM.exec(problem) ?? [];
  if (path === '') return problem;
  const rule = RULE.exec(path);
  const told = said.replace(/rules\[(\d+)\]/g, (_, at) => `dòng ${rules?.rows[Number(at)]?.line ?? '?'}`);
  if (rule && rules) return ofRule(Number(rule[1]), rule[2] ?? 'id', told, rules);
  return ofSetting(path, told, written);
}

/** "Bảng "Quy tắc thời hạn", ô E5, cột "Số ngày"". */
export function cellOf(content: TableContent<Table>, line: number, key: string): string {
  const position = content.layout.get(key) ?? 0;
  const header = content.table.columns[key]?.header ?? key;
  return `Bảng "${content.table.sheet}", ô ${columnLetter(position)}${line}, cột "${header}"`;
}

/** Odd cells of "Từ gợi ý phạm vi"; slips come in all the same. */
export function scopeWordSentences(content: TableContent<typeof scopeWords>): string[] {
  const missing = missingScopeLists(content.rows);
  return [
    ...scopeWordProblems(content.rows).map(
      ({ line, column, text }) => `${cellOf(content as unknown as TableContent<Table>, line, column)}: ${text}`,
    ),
    ...(missing.length > 0
      ? [`Bảng "${scopeWords.sheet}" thiếu dòng: ${missing.join(', ')}; các danh sách này dùng từ gốc.`]
      : []),
  ];
}

function ofRule(index: number, path: string, said: string, rules: Rules): string {
  const key = RULE_COLUMNS[path] ?? path.split(/[.[]/)[0] ?? 'id';
  const row = rules.rows[index];
  const column = key in deadlineRules.columns ? key : 'id';
  if (!row) return `Bảng "${deadlineRules.sheet}": ${said}`;
  const name = row.code === '' ? '' : ` (quy tắc "${row.code}")`;
  return `${cellOf(rules as unknown as TableContent<Table>, row.line, column)}${name}: ${said}`;
}

/** The row of the setting itself, else the first row of the group it belongs to. */
function ofSetting(path: string, said: string, written: Settings): string {
  const parts = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  const keys = written.rows.map((row) => row.values.key);
  let prefix = '';
  for (const part of parts) {
    const next = nextPrefix(prefix, part, keys);
    if (next === null) break;
    prefix = next;
  }
  const row = written.rows.find(({ values }) => values.key === prefix || values.key.startsWith(`${prefix}.`));
  if (!row || prefix === '') return `Bảng "${settings.sheet}", thiếu dòng có khóa "${parts.join('.')}": ${said}`;
  const cell = cellOf(written as unknown as TableContent<Table>, row.line, 'value');
  const choices = row.values.key === prefix ? settingChoices(prefix) : null;
  const expected = choices ? `phải là một trong: ${Object.values(choices).join('; ')}.` : said;
  return `${cell}, mục "${row.values.label}" (${parts.join('.')}): ${expected}`;
}

/** The keys under a prefix by their next part; rows that staff deleted leave gaps in a list, which have closed up. */
function nextPrefix(prefix: string, part: string, keys: readonly string[]): string | null {
  const lead = prefix === '' ? '' : `${prefix}.`;
  const parts = [
    ...new Set(keys.filter((key) => key.startsWith(lead)).map((key) => key.slice(lead.length).split('.')[0])),
  ];
  if (/^\d+$/.test(part)) {
    const numbers = parts.filter((one) => /^\d+$/.test(one ?? '')).sort((a, b) => Number(a) - Number(b));
    const found = numbers[Number(part)];
    return found === undefined ? null : lead + found;
  }
  return parts.includes(part) ? lead + part : null;
}
