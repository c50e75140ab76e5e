import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";

it("orientation_anchors has two ends for each proxy, and moves with its parameters", async () => {
  const rows = toRows(
    await given({}, { params: { improving_low: 0.25, improving_high: 0.75 } }).columns(
      "orientation_anchors",
    ),
  );
  expect(new Set(rows.map(({ dimension }) => dimension)).size).toBe(7);
  expect(rows.find(({ proxy }) => proxy === "improving")).toMatchObject({
    dimension: "downturn",
    anchor_low: 0.25,
    anchor_high: 0.75,
  });
  const turned = rows.filter(
    ({ anchor_low, anchor_high }) => Number(anchor_low) > Number(anchor_high),
  );
  expect(turned.map(({ proxy }) => proxy)).toEqual(["sales_taken_back"]);
});
