/** Whether a value meets the condition of a filter or a conditional format. */

import type { CellValue } from './state.ts';
import type { Condition } from './state-extras.ts';
import { compared, textAccepted } from './validation-rule.ts';

/** Whether a value meets a condition of a filter or of a conditional format. */
export function condition({ criteria, args }: Condition, value: CellValue): boolean {
  if (criteria === 'CELL_EMPTY') return value === '';
  if (criteria === 'CELL_NOT_EMPTY') return value !== '';
  if (criteria.startsWith('NUMBER_')) return typeof value === 'number' && compared(criteria, args.map(Number), value);
  if (criteria.startsWith('TEXT_')) return textAccepted(criteria, String(args[0] ?? ''), String(value));
  if (criteria === 'DATE_BEFORE') return typeof value === 'number' && value < Number(args[0]);
  if (criteria === 'DATE_AFTER') return typeof value === 'number' && value > Number(args[0]);
  if (criteria === 'DATE_EQUAL_TO') return typeof value === 'number' && Math.floor(value) === Number(args[0]);
  return true;
}
