/** Counts an execution's calls: all of them, and apart those that are round trips. */
import type { ServiceCall } from './membrane.ts';
import { isServiceCall } from './prices.ts';

export class Meter {
  calls = 0;
  priced = 0;
  readonly byMethod = new Map<string, number>();
  readonly #serviceCalls = new Map<string, number>();
  #total = 0;

  /** Note a call; the answer is its number among the service calls, or 0 for a handle. */
  count(call: ServiceCall): number {
    const key = `${call.api}.${call.method}`;
    this.calls++;
    this.byMethod.set(key, (this.byMethod.get(key) ?? 0) + 1);
    if (!isServiceCall(call)) return 0;
    this.#serviceCalls.set(key, (this.#serviceCalls.get(key) ?? 0) + 1);
    return ++this.#total;
  }

  get serviceCalls(): { total: number; byMethod: Record<string, number> } {
    return { total: this.#total, byMethod: Object.fromEntries(this.#serviceCalls) };
  }
}
