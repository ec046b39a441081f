/** The story that the demo tells while it runs: which day it is, what happened, where to look. */
import { dayAt } from '../src/core/calendar/day.ts';
import { formatDay, formatTime } from '../src/core/text/format.ts';

export class Story {
  readonly #steps: number;
  #step = 0;
  readonly lines: string[] = [];

  constructor(steps: number) {
    this.#steps = steps;
  }

  /** A new chapter, with progress. */
  chapter(title: string): void {
    this.#step++;
    this.say(`\n[${this.#step}/${this.#steps}] ${title}`);
  }

  event(at: Date, what: string): void {
    this.say(`  ${formatDay(dayAt(at))} ${formatTime(at)}  ${what}`);
  }

  say(line: string): void {
    this.lines.push(line);
    process.stdout.write(`${line}\n`);
  }
}
