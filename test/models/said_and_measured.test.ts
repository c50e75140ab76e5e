import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const params = { as_of: "2025-01-01" };
const ids = Array.from({ length: 10 }, (_, i) => `d${i}`);

const devoted = (customer: string): Row[] =>
  Object.entries({ satisfaction: 9, repurchase_intent: 9, compares_alternatives: 1 }).map(
    ([construct, score]) => ({
      response_id: customer,
      respondent_id: customer,
      answered_at: "2024-05-10",
      item: construct,
      construct,
      score,
      scale_min: 0,
      scale_max: 10,
    }),
  );

describe("said_and_measured", () => {
  it("holds what devoted customers bring, and what is told, against what is said", async () => {
    // Half of ten devoted customers bring one other each; bad moments are told to eight.
    const brought = ids.slice(0, 5).map((id) => ({ referrer_id: id, referred_id: `x${id}` }));
    const rows = toRows(
      await given(
        {
          orders: [...ids, ...brought.map((row) => row.referred_id)].map((id) =>
            sale(id, "2024-03-01", 10),
          ),
          referrals: brought.map((row) => ({ ...row, invited_at: "2024-02-01" })),
          surveys: ids.flatMap(devoted),
          interactions: ids.map((id, i) => ({
            interaction_id: `i${i}`,
            customer_id: id,
            happened_at: "2024-06-01",
            kind: "contact",
            perceived: 2,
            expected: 8,
            told_n: i % 2 === 0 ? 6 : 10,
          })),
        },
        { params },
      ).columns("said_and_measured"),
    );
    expect(rows.map(({ claim }) => claim)).toEqual(["brings_several", "tells_of_misery"]);
    expect(rows[0]).toMatchObject({ said_value: 3, n: 10, measured: 0.5, times: 0.5 / 3 });
    const error = Math.sqrt(2.5 / 9 / 10);
    expect(rows[0]?.ci_high).toBeCloseTo(0.5 + 1.95996398 * error, 9);
    expect(rows[1]).toMatchObject({ said_value: 20, n: 10, measured: 8, times: 0.4 });
  });

  it("tells nothing of nine, and takes what is said from the settings", async () => {
    const few = {
      orders: ids.slice(0, 9).map((id) => sale(id, "2024-03-01", 10)),
      surveys: ids.slice(0, 9).flatMap(devoted),
      referrals: [{ referrer_id: "d0", referred_id: "d1", invited_at: "2024-02-01" }],
    };
    await given(few, { params: { ...params, said_brings: 5 } }).gives("said_and_measured", [
      {
        claim: "brings_several",
        said_value: 5,
        n: 9,
        measured: null,
        times: null,
        times_high: null,
      },
    ]);
  });
});
