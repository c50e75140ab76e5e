import { SvelteMap } from "svelte/reactivity";
import type { Value } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import type { Graph } from "../models/graph.ts";
import type { Results } from "./results.svelte.ts";

/** What the input cells show: the values set, or their defaults, once these are known. */
export class InputValues {
  readonly #results: Results;
  readonly #values = new SvelteMap<string, Value>();
  /** What each value was made of. */
  readonly #made = new Map<string, number>();

  constructor(results: Results) {
    this.#results = results;
  }

  get(parameter: string): Value {
    return this.#values.get(parameter) ?? null;
  }

  /** Every value is to be asked for again. */
  forget(): void {
    this.#made.clear();
  }

  /**
   * Shows the values that have changed; a default that is a SELECT is run for it, and what is wrong
   * with it is said at its cell.
   * @param inputs what the value of each input would be made of
   */
  async show(graph: Graph, inputs: ReadonlyMap<string, number>): Promise<void> {
    for (const name of this.#made.keys()) if (!inputs.has(name)) this.#made.delete(name);
    const changed = [...inputs].filter(([name, key]) => this.#made.get(name) !== key);
    await Promise.all(
      changed.map(async ([name, key]) => {
        this.#made.set(name, key);
        this.#results.tell(name, null);
        const known = graph.known(name);
        if (known !== undefined) return void this.#values.set(name, known);
        try {
          const value = await graph.value(name);
          if (this.#made.get(name) === key) this.#values.set(name, value);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          if (this.#made.get(name) !== key || error.code === "engine_stopped") return;
          this.#results.tell(name, { status: "failed", failure: error });
        }
      }),
    );
  }
}
