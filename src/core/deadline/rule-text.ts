import type { DeadlineRule, RuleSource } from './deadline-rule.ts';

/** What a rule leaves open and how it is read, in sentences. */
export function readingOf(rule: DeadlineRule): string[] {
  return [
    ...(rule.ambiguity ? [`Chỗ chưa rõ: ${rule.ambiguity}`] : []),
    ...(rule.reading ? [`Cách hiểu đang dùng: ${rule.reading}`] : []),
  ];
}

/** 'Nguồn: Kế hoạch …, dòng 89 – "trước 10 ngày…".' */
export function sourceText({ document, place, text }: RuleSource): string {
  return `Nguồn: ${document}${place ? `, ${place}` : ''}${text ? ` – "${text}"` : ''}.`;
}
