import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { group, LINES } from "./orientation.ts";

describe("orientation_marks", () => {
  it("has the whole and every branch on every line, with what is missing left empty", async () => {
    const rows = toRows(
      await given({
        units: [{ unit_id: "U1" }, { unit_id: "U2" }],
        surveys: group("customer", 10, LINES, [3, 0], { unit_id: "U1" }),
      }).columns("orientation_marks"),
    );
    expect(rows.map(({ unit_id }) => unit_id)).toEqual(
      [null, "U1", "U2"].flatMap((unit) => Array<string | null>(8).fill(unit)),
    );
    const of = (unit: string | null, dimension: string) =>
      rows.find((row) => row.unit_id === unit && row.dimension === dimension);
    for (const unit of [null, "U1"])
      expect(of(unit, "all_dimensions")).toMatchObject({
        experienced: 0.5,
        experienced_n: 10,
        believed: null,
        believed_n: 0,
        recorded: null,
        recorded_n: 0,
      });
    expect(of("U2", "goal")).toMatchObject({ experienced: null, experienced_n: 0 });
  });
});
