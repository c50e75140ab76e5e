import type { Graph } from "../../../src/models/graph.ts";
import { type Recovery, relation } from "./recovery.ts";

/** The share of pairs from some stated levels to others, among consumers. */
async function moved(graph: Graph, from: readonly string[], to: readonly string[]) {
  const { columns, length } = await relation(graph, "stated_level_moves");
  let [hits, n] = [0, 0];
  for (let i = 0; i < length; i++) {
    if (columns.kind?.[i] !== "b2c" || !from.includes(String(columns.from_group?.[i]))) continue;
    const pairs = Number(columns.customers?.[i]);
    n += pairs;
    if (to.includes(String(columns.to_group?.[i]))) hits += pairs;
  }
  const estimate = hits / n;
  // Nobody or everybody is no certainty: Laplace's estimate gives the error then.
  const steady = (hits + 1) / (n + 2);
  return { estimate, se: Math.sqrt((steady * (1 - steady)) / n) };
}

const DEVOTED = ["devoted", "devoted_recommends"];

export const recoveries: readonly Recovery[] = [
  // Planted as moves between the answers of two waves in a row: what the answers state decides.
  { id: "ladder_up", read: (graph) => moved(graph, ["satisfied"], DEVOTED) },
  { id: "ladder_down", read: (graph) => moved(graph, DEVOTED, ["not_satisfied", "satisfied"]) },
];
