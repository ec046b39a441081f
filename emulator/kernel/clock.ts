/** The virtual clock of a workspace: it stands still until a call's price, or somebody, moves it on. */
export class Clock {
  #now: number;

  constructor(start: Date) {
    this.#now = start.getTime();
  }

  now(): Date {
    return new Date(this.#now);
  }

  /** Let time pass. */
  pass(milliseconds: number): void {
    this.#now += Math.max(0, milliseconds);
  }

  /** Jump to a later instant; an earlier one changes nothing, because time does not run backwards. */
  moveTo(instant: Date): void {
    this.#now = Math.max(this.#now, instant.getTime());
  }
}
