import type { ContractColumn } from "../contract/table.ts";
import { isNumeric } from "./mapping.ts";
import { NEARLY_ALL, type Shape } from "./shape.ts";

/** What the values of a column say about a target: for it, against it, or nothing. */
export type ContentMatch = "fits" | "neutral" | "contradicts";

/** Holds sampled values against what the contract asks of a column. */
export function matchContent(
  samples: readonly string[],
  shape: Shape,
  column: ContractColumn,
): ContentMatch {
  if (shape.filled === 0) return "neutral";
  const enough = (share: number | undefined): ContentMatch =>
    (share ?? 0) >= NEARLY_ALL ? "fits" : (share ?? 0) >= 0.5 ? "neutral" : "contradicts";
  if (column.type === "timestamp") return enough(shape.date?.share);
  if (column.type === "boolean") return enough(shape.booleans);
  if (column.codes) {
    const words = new Set(
      [
        ...column.codes,
        ...Object.values(column.words ?? {}).flatMap((one) => Object.values(one).flat()),
      ].map((word) => word.toLowerCase()),
    );
    const known = samples.filter((value) => words.has(value.toLowerCase())).length;
    return enough(known / Math.max(1, samples.length));
  }
  if (isNumeric(column)) return enough(shape.number?.share);
  if (!column.name.endsWith("_id")) return "neutral";
  // Times, sums with cents and long texts identify nobody.
  const dates = shape.date !== null && shape.date.share >= NEARLY_ALL && shape.number === null;
  if (dates || shape.money >= NEARLY_ALL) return "contradicts";
  const long = samples.filter((value) => value.length > 60).length;
  return long > samples.length / 2 ? "contradicts" : "fits";
}
