import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";
import { bought } from "./purchases.ts";
import { sale } from "./rows.ts";

const answers = (respondent_id: string, scores: readonly number[], more: Row = {}): Row[] =>
  ["satisfaction", "repurchase_intent", "compares_alternatives"]
    .slice(0, scores.length)
    .map((construct, i) => ({
      response_id: `${respondent_id}`,
      respondent_id,
      answered_at: "2025-06-01",
      item: construct,
      construct,
      score: scores[i]!,
      scale_min: 0,
      scale_max: 10,
      ...more,
    }));

describe("wallet_by_answers", () => {
  it("sorts by words alone, and takes customers as clusters", () => {
    const ids = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
    const [devoted, others, silent] = [ids("d", 10), ids("o", 10), ids("s", 3)];
    return given(
      {
        orders: [...devoted, ...others, ...silent].map((id) => sale(id, "2025-05-01", 10)),
        market_purchases: [
          // Half of the devoted buy all here, half three of four.
          ...devoted.flatMap((id, i) => [
            ...bought(id, "Ours", i < 5 ? 4 : 3),
            ...bought(id, "Theirs", i < 5 ? 0 : 1),
          ]),
          ...others.flatMap((id) => [...bought(id, "Ours", 1), ...bought(id, "Theirs", 3)]),
          ...silent.flatMap((id) => bought(id, "Ours", 2)),
        ],
        surveys: [
          ...devoted.flatMap((id) => answers(id, [9, 9, 0])),
          ...others.flatMap((id, i) => answers(id, i < 5 ? [9, 9, 10] : [1])),
          ...answers("s0", [9, 9]),
          ...answers("s1", [9, 9, 0], { answered_at: "2024-01-01" }),
        ],
      },
      { params: { as_of: "2025-07-01", own_brand: "Ours" } },
    ).gives("wallet_by_answers", [
      {
        answer_group: "says_devoted",
        customers: 10,
        own_purchases: 35,
        purchases: 40,
        share: 0.875,
        // Each lies half a purchase beside the 3.5 expected.
        ci_low: 0.875 - 1.95996398 * Math.sqrt((10 * 0.25 * 10) / 9 / 1600),
        difference: 0.625,
        difference_low: 0.625 - 1.95996398 * Math.sqrt((10 * 0.25 * 10) / 9 / 1600),
      },
      {
        answer_group: "says_otherwise",
        customers: 10,
        share: 0.25,
        ci_low: 0.25,
        difference: null,
      },
      { answer_group: "no_answer", customers: 3, share: null, ci_low: null },
    ]);
  });
});
