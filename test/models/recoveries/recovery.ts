import type { Columns } from "../../../src/engine/column.ts";
import type { Graph } from "../../../src/models/graph.ts";
import type { FindingName } from "../../../src/sample/findings.ts";
import type { Options } from "../../../src/sample/world.ts";
import type { Estimate } from "../../sample/measure.ts";
import type { Planted } from "../../sample/planted.ts";
import { graphOverCompany } from "../company.ts";

/** One planted value of the answer key, as the models of the library read it. */
export interface Recovery {
  /** The id of its entry in the answer key. */
  readonly id: string;
  /**
   * The estimate and its standard error, read off relations that the page shows. Where a relation
   * holds an interval and no error, `ofInterval` gives it back.
   */
  read(graph: Graph): Promise<Estimate>;
}

/** The standard error behind a symmetric 95 % interval. */
export const ofInterval = (estimate: number, low: number, high: number): Estimate => ({
  estimate,
  se: (high - low) / (2 * 1.959964),
});

/** What a relation holds under these parameters. */
export async function relation(
  graph: Graph,
  name: string,
  overrides: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Columns> {
  return graph.read(await graph.build(name, { overrides }));
}

/** What a column holds in the first row in which the others hold these values. */
export function at(
  { columns, length }: Columns,
  where: Readonly<Record<string, string | number>>,
  column: string,
): number {
  const i = Array.from({ length }, (_, row) => row).find((row) =>
    Object.entries(where).every(([name, value]) => columns[name]?.[row] === value),
  );
  return i === undefined ? Number.NaN : Number(columns[column]?.[i]);
}

const files = import.meta.glob<readonly Recovery[]>(["./*.ts", "!./*.test.ts"], {
  import: "recoveries",
  eager: true,
});

/** Every planted value that a model recovers, of all themes. */
export const RECOVERIES: readonly Recovery[] = Object.values(files).flatMap((found) => found ?? []);

/** Reads every recovery from one simulated company, beside the truth of its answer key. */
export async function recover(
  options: Options,
  off: readonly FindingName[] = [],
): Promise<Planted[]> {
  const findings = Object.fromEntries(off.map((name) => [name, false]));
  const { graph, key } = await graphOverCompany({ ...options, findings });
  const planted: Planted[] = [];
  for (const { id, read } of RECOVERIES) {
    const entry = key.find((each) => each.id === id);
    if (!entry) throw new Error(`the answer key has no ${id}`);
    const { finding, none, rule } = entry;
    const readings = [{ seed: options.seed, rule, ...(await read(graph)) }];
    planted.push({ id, finding, none, off: off.includes(finding), readings });
  }
  return planted;
}
