import { describe, expect, it } from "vitest";
import { answer } from "./asked.ts";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const ids = Array.from({ length: 40 }, (_, i) => `c${i}`);
const orders: Row[] = [
  ...ids.map((id) => sale(id, "2024-01-05", 1)),
  sale("late", "2025-12-01", 1),
];
/** Twenty leave in spring: five of them answered, ten of those who stay, one of them until 2025. */
const customers: Row[] = ids.map((customer_id, i) => ({
  customer_id,
  acquired_at: "2024-01-05",
  churned: i < 20 || i === 39,
  churned_at: i < 20 ? "2024-05-01" : i === 39 ? "2025-11-01" : null,
}));
const surveys = ids
  .filter((_, i) => i < 5 || (i >= 20 && i < 30))
  .map((id) => answer(id, "satisfaction", 8, "2024-02-01", { wave: "first" }));

describe("survey_response", () => {
  it("sets the share that answered of those who leave against those who stay", async () => {
    const rows = toRows(await given({ orders, customers, surveys }).columns("survey_response"));
    const se = Math.sqrt(0.75 / (0.25 * 20) + 0.5 / (0.5 * 20));
    expect(rows).toMatchObject(
      ["first", "all_waves"].flatMap((wave) => [
        { wave, response_group: "leavers", asked: 20, answered: 5, share: 0.25, ratio: 0.5 },
        {
          wave,
          response_group: "stayers",
          asked: 20,
          answered: 10,
          share: 0.5,
          ratio_low: expect.closeTo(0.5 * (1 - 1.959964 * se), 9),
        },
      ]),
    );
  });

  it("leaves out waves whose half year is not over", async () => {
    const columns = await given(
      { orders, customers, surveys },
      { params: { as_of: "2024-08-01" } },
    ).columns("survey_response");
    expect(columns.length).toBe(0);
  });
});
