/**
 * How good the suggestions are: `npm run -s triage-quality -- [slips.json …]` prints precision and recall of field, scope,
 * lateness and duplicate suggestions on files of slips whose expected values a person wrote down. Without a file: the
 * demo's slips, those on which the words were tuned, and those kept aside for reporting.
 */
import { readFileSync } from 'node:fs';
import { measureTriage, readLabelledSlips } from './triage-quality.ts';

const KEPT = ['demo/slips/phu-xuyen-2026.json', 'build/triage-slips/tune.json', 'build/triage-slips/report.json'];

const said = process.argv.slice(2);
for (const path of said.length > 0 ? said : KEPT) {
  try {
    const { lines, misses } = measureTriage(readLabelledSlips(JSON.parse(readFileSync(path, 'utf8'))));
    console.log([`Tệp phiếu: ${path}`, ...lines].join('\n'));
    if (misses.length > 0) console.log(['', 'Khác với người phân loại:', ...misses].join('\n'));
    console.log('');
  } catch (error) {
    console.error(`Không đọc được tệp phiếu "${path}": ${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
}
