import { Failure } from "./failure.ts";
import { POOL } from "./start.ts";

/** The names of files that SQL may read, handed out one at a time. */
export class Pool {
  readonly #free = [...POOL];

  take(): string {
    const name = this.#free.shift();
    if (name === undefined) throw new Failure("too_many_files", { limit: POOL.length });
    return name;
  }

  give(name: string): void {
    if (POOL.includes(name) && !this.#free.includes(name)) this.#free.push(name);
  }
}
