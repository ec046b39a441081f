/** Prints what the main actions cost, at 10 to 10,000 opinions, beside what they may cost. Nothing here is a timed test. */
import { readFileSync, statSync } from 'node:fs';
import vm from 'node:vm';
import { ACTIONS, measure } from './actions.ts';
import { bigOffice } from './big-office.ts';
import { allowedCalls, BUDGETS, BUNDLE_BYTES, type Budget, LARGEST, LOAD_MS, over } from './budgets.ts';
import { burstOfSlips } from './burst.ts';
import { type BenchRow, benchDeadlines } from './deadlines-bench.ts';
import { benchDocuments } from './documents-bench.ts';

const SIZES = [10, 100, 1000, LARGEST];
const BUNDLE = 'build/dist/Code.js';
const detailed = process.argv.includes('--calls');

const line = (...cells: (string | number)[]): void => {
  const [first = '', ...rest] = cells;
  process.stdout.write(`${String(first).padEnd(46)}${rest.map((cell) => String(cell).padStart(13)).join('')}\n`);
};

function printActions(): void {
  line('action', 'opinions', 'calls', 'allowed', 'priced s', 'allowed', 'CPU ms', 'mails', '');
  for (const size of SIZES) {
    const clerk = bigOffice(size);
    for (const [name, action] of Object.entries(ACTIONS)) {
      const budget = BUDGETS[name] as Budget;
      const cost = measure(clerk, action);
      const bad = over(budget, cost, size);
      const verdict = bad.length === 0 ? 'ok' : `OVER: ${bad.join(', ')}`;
      const [seconds, cpu] = [cost.seconds.toFixed(1), Math.round(cost.cpuMs)];
      line(
        name,
        size,
        cost.calls,
        allowedCalls(budget, cost),
        seconds,
        budget.seconds,
        cpu,
        cost.mails,
        `  ${verdict}`,
      );
      if (detailed) process.stdout.write(`    ${JSON.stringify(cost.byMethod)}\n`);
    }
    if (size !== LARGEST) continue;
    const burst = burstOfSlips(clerk);
    const good = burst.entered === 30 && burst.codes === 30 && burst.waiting === 0 && burst.mailedTwice === 0;
    line('30 slips in one minute', size, `${burst.entered} entered`, `${burst.codes} codes`, `${burst.mailed} mailed`);
    line(
      '',
      '',
      `${burst.waiting} waiting`,
      `${burst.mailedTwice} twice`,
      `${burst.longestSeconds.toFixed(1)} s at most`,
      good ? 'ok' : 'OVER',
    );
  }
}

function printBundle(): void {
  const { size } = statSync(BUNDLE);
  const script = new vm.Script(readFileSync(BUNDLE, 'utf8'));
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    script.runInContext(vm.createContext({}));
    return performance.now() - began;
  }).sort((a, b) => a - b);
  const load = times[4] as number;
  line('bundle, bytes', size, BUNDLE_BYTES, size <= BUNDLE_BYTES ? 'ok' : 'OVER');
  line('bundle, ms to load (median of 9)', load.toFixed(1), LOAD_MS, load <= LOAD_MS ? 'ok' : 'OVER');
}

function printSideBySide(rows: readonly BenchRow[]): void {
  line('beside what others offer', 'ms', 'of', 'µs each');
  for (const { name, ms, count } of rows) line(name, ms.toFixed(1), count, ((ms * 1000) / count).toFixed(2));
}

printActions();
printBundle();
printSideBySide([...benchDeadlines(), ...(await benchDocuments())]);
