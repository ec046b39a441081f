import * as z from 'zod/mini';
import { type Day, parseDay } from '../calendar/day.ts';

/** Text that must say something. */
export const said = z.string().check(z.minLength(1));

/** Text that may be empty. */
export const text = z._default(z.string(), '');

/** A day written YYYY-MM-DD that exists. */
const dayValue = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== null, {
  error: 'không phải một ngày có thật dạng năm-tháng-ngày (ví dụ "2026-06-25")',
});

export const dayOrNull = z._default(z.nullable(dayValue), null);

/** A list that may be left out. */
export const list = <Item extends z.ZodMiniType>(item: Item) => z._default(z.array(item), []);

/** One thing that the plan says, with the line of the plan ("89", "51, 217"); a default of the product has no line. */
export const fact = z.strictObject({ text: said, line: text, note: text });
