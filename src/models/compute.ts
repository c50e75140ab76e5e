import type { Columns } from "../engine/column.ts";
import type { Value } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import { seededRandom } from "../stats/random.ts";
import type { ComputedModel, Watch } from "./model.ts";

/** One run of a model in TypeScript: its inputs as columns, its parameters, a seed. */
export interface Computation {
  readonly model: string;
  readonly inputs: Readonly<Record<string, Columns>>;
  readonly parameters: Readonly<Record<string, Value>>;
  readonly seed: number;
}

/** Whoever runs computations: the statistics worker in the page, a plain call in tests. */
export type Compute = (computation: Computation, watch: Watch) => Promise<Columns>;

/**
 * Runs a model and holds what it returned against what it declared.
 * @throws Failure `computed_columns` when they differ
 */
export function compute(model: ComputedModel, work: Computation, watch: Watch): Columns {
  const columns = model.compute(work.inputs, work.parameters, seededRandom(work.seed), watch);
  const names = Object.keys(model.columns);
  const length = columns[names[0] ?? ""]?.length ?? 0;
  for (const name of names) {
    if (columns[name]?.length !== length) {
      throw new Failure("computed_columns", { model: work.model, column: name });
    }
  }
  const ordered = Object.fromEntries(names.map((name) => [name, columns[name]!]));
  return { length, columns: ordered, types: { ...model.columns } };
}
