import { publications } from '../src/core/tables/conference-tables.ts';
import type { DemoClerk } from './demo-clerk.ts';

/** Records today what is made public before the conference, or its results, by the numbers that the command shows. Returns how many. */
export function publish(clerk: DemoClerk, stage: 'before' | 'results'): number {
  const open = clerk.rows(publications).filter((row) => row.on === null);
  const numbers = open.flatMap(({ what }, at) =>
    /kết luận|kết quả|tin về hội nghị/i.test(what) === (stage === 'results') ? [at + 1] : [],
  );
  if (numbers.length > 0) clerk.command('recordPublication', [numbers.join(', ')]);
  return numbers.length;
}
