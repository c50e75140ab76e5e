import { describe, expect, it } from "vitest";
import { answer } from "./asked.ts";
import { given, toRows } from "./harness.ts";

const DAY = "2025-02-01";

/** Twelve customers who answered alike but for a point up or down. */
const group = (name: string, failed: string | null, rest: number, judgement: number) =>
  Array.from({ length: 12 }, (_, i) => [
    ...["deceit", "unclear_product"].map((item) =>
      answer(`${name}${i}`, "hygiene", item === failed ? 1 : 0, DAY, { item, scale_max: 1 }),
    ),
    answer(`${name}${i}`, "rational", rest, DAY),
    answer(`${name}${i}`, "commitment", judgement + (i % 2), DAY),
  ]).flat();

const KEPT = [...group("ok poor", null, 4, 5), ...group("ok good", null, 8, 8)];

describe("hygiene_veto", () => {
  it("tells a veto, after which a good rest gains nothing, from points that merely add up", async () => {
    const surveys = [
      ...KEPT,
      ...group("deceived poor", "deceit", 4, 2),
      ...group("deceived good", "deceit", 8, 2),
      ...group("puzzled poor", "unclear_product", 4, 4),
      ...group("puzzled good", "unclear_product", 8, 7),
    ];
    const rows = toRows(await given({ surveys }).columns("hygiene_veto"));
    expect(rows).toMatchObject([
      {
        condition: "deceit",
        n: 72,
        failed: 24,
        failed_share: 1 / 3,
        gain_ok: 3,
        gain_failed: 0,
        gain_lost: 3,
        veto_class: "veto",
        churn_ok: null,
      },
      {
        condition: "unclear_product",
        gain_failed: 3,
        gain_lost: 0,
        points_lost: 1,
        veto_class: "adds_up",
      },
    ]);
    // Four means of twelve, each with a variance of 3/11.
    const reach = 1.959964 * Math.sqrt((4 * (3 / 11)) / 12);
    expect(rows[0]!.gain_lost_low).toBeCloseTo(3 - reach, 6);
  });

  it("says nothing of too few, and does not call what takes no points anything", async () => {
    const surveys = [
      ...KEPT,
      ...group("deceived poor", "deceit", 4, 2).slice(0, 16),
      ...group("puzzled poor", "unclear_product", 4, 5),
      ...group("puzzled good", "unclear_product", 8, 8),
    ];
    const rows = toRows(await given({ surveys }).columns("hygiene_veto"));
    expect(rows).toMatchObject([
      { condition: "unclear_product", veto_class: "none_seen" },
      { condition: "deceit", gain_lost: null, veto_class: "unclear" },
    ]);
  });
});
