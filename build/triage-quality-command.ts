/**
 * How good the suggestions are: `npx tsx build/triage-quality-command.ts [slips.json]` prints precision and recall of field,
 * scope, lateness and duplicate suggestions on a file of slips whose expected values a person wrote down.
 */
import { readFileSync } from 'node:fs';
import { measureTriage, readLabelledSlips } from './triage-quality.ts';

const path = process.argv[2] ?? 'demo/slips/phu-xuyen-2026.json';
try {
  const { lines, misses } = measureTriage(readLabelledSlips(JSON.parse(readFileSync(path, 'utf8'))));
  console.log([`Tệp phiếu: ${path}`, ...lines].join('\n'));
  if (misses.length > 0) console.log(['', 'Khác với người phân loại:', ...misses].join('\n'));
} catch (error) {
  console.error(`Không đọc được tệp phiếu "${path}": ${error instanceof Error ? error.message : error}`);
  process.exit(2);
}
