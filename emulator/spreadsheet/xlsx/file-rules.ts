/** Data validation and conditional formats, as an .xlsx file writes them. */
import type { ConditionalRule as FileConditional, DataValidation as FileValidation } from 'hucre';
import { areaName, cellName } from '../a1.ts';
import type { ConditionalRule } from '../state-extras.ts';
import type { CellStyle } from '../style.ts';
import type { ValidationRule } from '../validation-rule.ts';
import { color } from './file-style.ts';

type Operator = NonNullable<FileValidation['operator']>;

const OPERATORS: Record<string, Operator> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  BEFORE: 'lessThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
  IS_VALID_DATE: 'greaterThanOrEqual',
};

/** The drop-down or check of a range; null for what Excel cannot say. */
export function fileValidation(rule: ValidationRule, range: string): FileValidation | null {
  const common = {
    range,
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    errorStyle: rule.allowInvalid ? ('warning' as const) : ('stop' as const),
    ...(rule.helpText ? { showInputMessage: true, inputMessage: rule.helpText.slice(0, 255) } : {}),
  };
  if (rule.criteria === 'VALUE_IN_LIST') {
    const values = rule.args[0] as string[];
    // Excel keeps a list within 255 characters, parted by commas.
    if (values.join(',').length > 255 || values.some((value) => value.includes(','))) return null;
    return { ...common, type: 'list', values };
  }
  if (rule.criteria === 'VALUE_IN_RANGE') return { ...common, type: 'list', formula1: String(rule.args[0]) };
  if (rule.criteria === 'CHECKBOX') return { ...common, type: 'list', values: ['TRUE', 'FALSE'] };
  const [, kind = '', name = ''] = /^(DATE|NUMBER)_(.*)$/.exec(rule.criteria) ?? [];
  const operator = OPERATORS[name];
  if (!operator) return null;
  const [first = 0, second] = rule.args;
  return {
    ...common,
    type: kind === 'DATE' ? 'date' : 'decimal',
    operator,
    formula1: String(first),
    ...(second === undefined ? {} : { formula2: String(second) }),
  };
}

/** A conditional format, once for each of its ranges. */
export function fileConditionals(rule: ConditionalRule, priority: number): FileConditional[] {
  return rule.areas.map((area) => {
    const cell = cellName(area.row, area.column);
    const base = { priority, range: areaName(area), style: differential(rule.style) };
    const [first = ''] = rule.condition?.args ?? [];
    const text = String(first).replaceAll('"', '""');
    switch (rule.condition?.criteria) {
      case 'CUSTOM_FORMULA':
        return { ...base, type: 'expression', formula: String(first).replace(/^=/, '') };
      case 'TEXT_EQUAL_TO':
        return { ...base, type: 'cellIs', operator: 'equal', formula: `"${text}"` };
      case 'TEXT_CONTAINS':
        return { ...base, type: 'expression', formula: `ISNUMBER(SEARCH("${text}",${cell}))` };
      case 'TEXT_DOES_NOT_CONTAIN':
        return { ...base, type: 'expression', formula: `NOT(ISNUMBER(SEARCH("${text}",${cell})))` };
      case 'TEXT_STARTS_WITH':
        return { ...base, type: 'expression', formula: `LEFT(${cell},${String(first).length})="${text}"` };
      case 'TEXT_ENDS_WITH':
        return { ...base, type: 'expression', formula: `RIGHT(${cell},${String(first).length})="${text}"` };
      case 'CELL_EMPTY':
        return { ...base, type: 'expression', formula: `LEN(TRIM(${cell}))=0` };
      case 'CELL_NOT_EMPTY':
        return { ...base, type: 'expression', formula: `LEN(TRIM(${cell}))>0` };
      case undefined:
        return { ...base, type: 'colorScale', ...gradient(rule) };
      default:
        return { ...base, type: 'cellIs', ...comparison(rule) };
    }
  });
}

function comparison(rule: ConditionalRule): { operator: Operator; formula: string | string[] } {
  const name = rule.condition?.criteria.replace(/^(NUMBER|DATE)_/, '') ?? '';
  const args = (rule.condition?.args ?? []).map(String);
  return { operator: OPERATORS[name] ?? 'equal', formula: args.length > 1 ? args : (args[0] ?? '0') };
}

function gradient(rule: ConditionalRule): Pick<FileConditional, 'colorScale'> {
  const { min, mid, max } = rule.gradient ?? { min: { color: '#ffffff' }, max: { color: '#ffffff' } };
  const points = [min, mid, max].filter((point) => point !== undefined);
  return {
    colorScale: {
      cfvo: points.map((_, index) => ({
        type: index === 0 ? 'min' : index === points.length - 1 ? 'max' : 'percent',
        value: '50',
      })),
      colors: points.map((point) => `FF${color(point.color).rgb}`),
    },
  };
}

function differential(style: CellStyle): NonNullable<FileConditional['style']> {
  return {
    ...(style.background
      ? {
          fill: {
            type: 'pattern',
            pattern: 'solid',
            fgColor: color(style.background),
            bgColor: color(style.background),
          },
        }
      : {}),
    font: {
      ...(style.fontColor ? { color: color(style.fontColor) } : {}),
      ...(style.fontWeight === 'bold' ? { bold: true } : {}),
      ...(style.fontStyle === 'italic' ? { italic: true } : {}),
      ...(style.fontLine === 'line-through' ? { strikethrough: true } : {}),
    },
  };
}
