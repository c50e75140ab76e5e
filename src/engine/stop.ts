import type { Failure } from "./failure.ts";

/**
 * The end of an engine, after which DuckDB-WASM settles nothing: what is pending then is rejected
 * here. A plain promise raced against would hold every result until the engine ends.
 */
export class Stop {
  readonly #pending = new Set<(reason: Failure) => void>();
  #reason: Failure | null = null;
  #crash: (reason: Failure) => void = () => {};
  /** Settles when the engine has ended by itself; never, when it was stopped on purpose. */
  readonly crashed: Promise<Failure> = new Promise((resolve) => (this.#crash = resolve));

  /**
   * The work's result, or a rejection as soon as the engine is ended. After that no work is begun:
   * nobody would hear how it failed.
   */
  guard<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#reason) return reject(this.#reason);
      this.#pending.add(reject);
      const done = () => void this.#pending.delete(reject);
      work().then(resolve, reject).finally(done);
    });
  }

  /** The engine was stopped on purpose. */
  end(reason: Failure): void {
    this.#reason ??= reason;
    for (const reject of this.#pending) reject(this.#reason);
    this.#pending.clear();
  }

  /** The engine has ended by itself, or can no longer be trusted. */
  crash(reason: Failure): void {
    if (this.#reason) return;
    this.end(reason);
    this.#crash(reason);
  }
}
