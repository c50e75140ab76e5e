import type { Graph } from "../../../src/models/graph.ts";
import { ofInterval, type Recovery, relation } from "./recovery.ts";

/**
 * The change at one place of the series of extras. The key takes the mean over all contacts at a place
 * less that over all before, so those who stayed to the end are compared with everybody: so does this.
 */
async function change(graph: Graph, step: string) {
  const overrides = { ratchet_baseline: "all" };
  const { columns, length } = await relation(graph, "delight_ratchet", overrides);
  const at = Array.from({ length }, (_, i) => i).find((i) => columns.ratchet_step?.[i] === step);
  const of = (name: string) => Number(at === undefined ? NaN : columns[name]?.[at]);
  return ofInterval(of("change"), of("ci_low"), of("ci_high"));
}

export const recoveries: readonly Recovery[] = [
  { id: "delight_first", read: (graph) => change(graph, "extra_1") },
  { id: "delight_fifth", read: (graph) => change(graph, "extra_5") },
  { id: "delight_withdrawn", read: (graph) => change(graph, "after") },
];
