import type { Kind } from "./columnar.ts";
import type { DateReading } from "./dates.ts";
import type { Shape } from "./shape.ts";
import { POINT } from "./value_sql.ts";

/** What a column looks like of which the file itself says what it holds: nothing is left to guess. */
export function shapeOfKind(shape: Shape, kind: Kind, zoned: boolean): Shape {
  const share = shape.filled === 0 ? 0 : 1;
  if (kind === "moment") {
    const reading: DateReading = { order: "ymd", formats: ["iso"], certain: true, proof: 0, zoned };
    return { ...shape, date: { share, reading }, number: null };
  }
  if (kind === "whole" || kind === "number")
    return { ...shape, number: shape.number && { ...shape.number, reading: POINT } };
  return shape;
}
