import type { DeadlineRuleRow } from '../tables/commune-tables.ts';
import type { DayUnit, DeadlineRule, OtherReading } from './deadline-rule.ts';

/** A rule as a row of "Quy tắc thời hạn". */
export function ruleRow(rule: DeadlineRule): DeadlineRuleRow {
  return {
    id: rule.id,
    product: rule.product,
    responsible: rule.responsible,
    anchor: rule.anchor,
    amount: rule.amount,
    unit: rule.unit,
    direction: rule.direction,
    adjust: rule.adjust,
    from: rule.from,
    to: rule.to,
    period: rule.period,
    reminders: rule.reminders,
    enabled: rule.enabled,
    sourceDocument: rule.source.document,
    sourcePlace: rule.source.place,
    sourceText: rule.source.text,
    ambiguity: rule.ambiguity,
    reading: rule.reading,
    otherReadings: rule.otherReadings.map(readingLine).join('\n'),
    appliesTo: [...rule.appliesTo],
    coversLaw: rule.coversLaw ?? '',
  };
}

const UNIT_WORDS: Readonly<Record<DayUnit, string>> = { working: 'làm việc', calendar: 'lịch' };

const readingLine = (other: OtherReading): string => `${other.amount} | ${UNIT_WORDS[other.unit]} | ${other.reading}`;

/** The row as the rule's JSON, for the profile's schema to judge: what staff typed wrongly is named there. */
export function ruleOfRow(row: DeadlineRuleRow): object {
  return {
    id: row.id,
    product: row.product,
    responsible: row.responsible,
    anchor: row.anchor,
    amount: row.amount,
    unit: row.unit ?? 'calendar',
    direction: row.direction ?? 'after',
    adjust: row.adjust ?? 'none',
    from: row.from,
    to: row.to,
    period: row.period,
    reminders: [...row.reminders],
    enabled: row.enabled,
    source: { document: row.sourceDocument, place: row.sourcePlace, text: row.sourceText },
    ambiguity: row.ambiguity,
    reading: row.reading,
    otherReadings: row.otherReadings
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [amount = '', unit = '', ...reading] = line.split('|').map((part) => part.trim());
        return {
          amount: Number(amount),
          unit: unit.startsWith('làm') ? 'working' : 'calendar',
          reading: reading.join(' | '),
        };
      }),
    appliesTo: [...row.appliesTo],
    coversLaw: row.coversLaw === '' ? null : row.coversLaw,
  };
}
