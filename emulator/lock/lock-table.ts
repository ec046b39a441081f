/** Who holds which lock now. Locks live in memory alone: no execution outlives the workspace. */
export class LockTable {
  readonly #holders = new Map<string, string>();

  /** Take the lock for an execution; false if another one has it. */
  take(name: string, execution: string): boolean {
    const holder = this.#holders.get(name);
    if (holder !== undefined && holder !== execution) return false;
    this.#holders.set(name, execution);
    return true;
  }

  holds(name: string, execution: string): boolean {
    return this.#holders.get(name) === execution;
  }

  release(name: string, execution: string): void {
    if (this.holds(name, execution)) this.#holders.delete(name);
  }

  /** Drop all that an execution holds: at its end, or when it stops for a dialog. */
  releaseAll(execution: string): void {
    for (const [name, holder] of this.#holders) if (holder === execution) this.#holders.delete(name);
  }
}
