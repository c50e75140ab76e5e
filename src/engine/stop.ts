import type { Failure } from "./failure.ts";

/**
 * The end of an engine, after which DuckDB-WASM settles nothing: what is pending then is rejected
 * here. A plain promise raced against would hold every result until the engine ends.
 */
export class Stop {
  readonly #pending = new Set<(reason: Failure) => void>();
  #reason: Failure | null = null;

  /** The work's result, or a rejection as soon as the engine is ended. */
  guard<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#reason) return reject(this.#reason);
      this.#pending.add(reject);
      const done = () => void this.#pending.delete(reject);
      work.then(resolve, reject).finally(done);
    });
  }

  end(reason: Failure): void {
    this.#reason ??= reason;
    for (const reject of this.#pending) reject(this.#reason);
    this.#pending.clear();
  }
}
