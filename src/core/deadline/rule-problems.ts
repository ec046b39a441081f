import { type DeadlineRule, isCountedAnchor } from './deadline-rule.ts';
import { LAW_RULES } from './law-rules.ts';

/** A sentence on a rule that cannot be counted by, with the place it stands at ("rules[2].amount"). */
export interface RuleProblem {
  readonly index: number;
  readonly key: keyof DeadlineRule;
  readonly text: string;
}

/** What contradicts itself in well-shaped rules: an anchor without its days, windows that end before they begin, one id
 * twice, nobody responsible. */
export function ruleProblems(rules: readonly DeadlineRule[]): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const firstOf = new Map<string, number>();
  rules.forEach((rule, index) => {
    const say = (key: keyof DeadlineRule, text: string) => problems.push({ index, key, text });
    const earlier = firstOf.get(rule.id);
    if (earlier !== undefined) say('id', `mã quy tắc "${rule.id}" đã dùng ở rules[${earlier}].`);
    else firstOf.set(rule.id, index);
    if (!rule.responsible.trim()) say('responsible', 'thiếu người hoặc bộ phận chịu trách nhiệm.');
    if (!rule.product.trim()) say('product', 'thiếu sản phẩm, việc phải làm.');
    if (isCountedAnchor(rule.anchor)) {
      if (rule.amount === null) say('amount', 'mốc này phải có số ngày.');
      else if (!Number.isInteger(rule.amount) || rule.amount < 0) {
        say('amount', `số ngày phải là số nguyên không âm, không phải ${rule.amount}.`);
      }
    }
    if (rule.anchor === 'fixedDate' && !rule.to) say('to', 'mốc ngày ấn định phải có ngày.');
    if (rule.anchor === 'fixedWindow' || rule.anchor === 'monthWindow') {
      if (!rule.from) say('from', 'khoảng thời gian phải có ngày bắt đầu.');
      if (!rule.to) say('to', 'khoảng thời gian phải có ngày kết thúc.');
      if (rule.from && rule.to && rule.to < rule.from)
        say('to', `ngày kết thúc ${rule.to} trước ngày bắt đầu ${rule.from}.`);
    }
    if (rule.anchor === 'period' && !rule.period)
      say('period', 'mốc kỳ báo cáo phải nêu 6 tháng (sixMonths) hay năm (year).');
    if (rule.coversLaw !== null && !LAW_RULES.some((law) => law.id === rule.coversLaw)) {
      say('coversLaw', `không có quy tắc luật "${rule.coversLaw}".`);
    }
  });
  return problems;
}
