/** The writes of one execution to one workbook, held back as Google holds them: their errors surface when they land. */

export class WriteBuffer {
  #pending: (() => void)[] = [];

  /** Holds a write until the next read, flush or the end. */
  add(write: () => void): void {
    this.#pending.push(write);
  }

  get isEmpty(): boolean {
    return this.#pending.length === 0;
  }

  /** Lands every held write in order; the first that fails throws, and those behind it are lost. */
  flush(): void {
    const writes = this.#pending;
    this.#pending = [];
    for (const write of writes) write();
  }
}
