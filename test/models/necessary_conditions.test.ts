import { describe, expect, it } from "vitest";
import { answer } from "./asked.ts";
import { given, toRows } from "./harness.ts";

const DAY = "2025-06-01";
const surveys = Array.from({ length: 120 }, (_, i) => {
  // After deceit nobody goes beyond 4; an unclear product bounds nothing.
  const failed = i % 4 === 0 ? "deceit" : i % 4 === 1 ? "unclear_product" : null;
  const judgement = failed === "deceit" ? i % 5 : (i * 7) % 11;
  return [
    ...["deceit", "unclear_product"].map((item) =>
      answer(`c${i}`, "hygiene", item === failed ? 1 : 0, DAY, { item, scale_max: 1 }),
    ),
    answer(`c${i}`, "commitment", judgement, DAY),
  ];
}).flat();

describe("necessary_conditions", () => {
  it("finds the corner that stays empty, and the one that does not", async () => {
    const rows = toRows(await given({ surveys }).columns("necessary_conditions"));
    expect(rows).toMatchObject([
      { condition: "deceit", n: 90, ceiling_effect: 0.6, best_without: 4, necessary: true },
      {
        condition: "unclear_product",
        n: 90,
        ceiling_effect: 0,
        best_without: 10,
        necessary: false,
      },
    ]);
    expect(rows[0]!.p_holm).toBeCloseTo(2 / 1001, 9);
  });

  it("says nothing of fewer than ten answers", async () => {
    const rows = toRows(
      await given({ surveys: surveys.slice(0, 12) }).columns("necessary_conditions"),
    );
    expect(rows[0]).toMatchObject({ ceiling_effect: null, p_holm: null, necessary: null });
  });
});
