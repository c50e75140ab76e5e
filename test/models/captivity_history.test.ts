import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";

const customer = (customer_id: string, more: Row = {}): Row => ({
  customer_id,
  region: "north",
  acquired_at: "2024-01-01",
  churned: false,
  ...more,
});
const said = (respondent_id: string, score: number, answered_at: string): Row => ({
  response_id: `${respondent_id} ${answered_at}`,
  respondent_id,
  answered_at,
  item: "elsewhere",
  construct: "could_go_elsewhere",
  score,
  scale_min: 0,
  scale_max: 10,
});
const params = {
  as_of: "2025-01-01",
  observed_from: "2024-01-01",
  calendar_period: "quarter",
  answer_valid_days: 100,
};

describe("captivity_history", () => {
  it("counts who could not go at the end of each period, by the first reason", () =>
    given(
      {
        customers: [
          // Bound to the end of June; says the same, which is told once.
          customer("bound", { alternatives_available_n: 3 }),
          // One rival now, who came in August.
          customer("freed", { alternatives_available_n: 1 }),
          // Never anybody else; left in November.
          customer("alone", {
            region: "south",
            alternatives_available_n: 0,
            churned: true,
            churned_at: "2024-11-10",
          }),
          // Says so in February and in September, and something else in November.
          customer("says", { region: "south", alternatives_available_n: 2 }),
          customer("late", { region: "south", acquired_at: "2024-09-30" }),
          customer("gone", { alternatives_available_n: 0, churned: true }),
          customer("maker", { alternatives_available_n: 0, kind: "supplier" }),
        ],
        contracts: [{ customer_id: "bound", started_at: "2024-02-01", ends_at: "2024-07-01" }],
        events: [
          {
            kind: "competitor_entry",
            scope_kind: "region",
            scope_value: "north",
            started_at: "2024-08-15",
          },
        ],
        surveys: [
          said("bound", 0, "2024-03-01"),
          said("says", 1, "2024-02-10"),
          said("says", 2, "2024-09-01"),
          said("says", 9, "2024-11-01"),
        ],
      },
      { params },
    ).gives("captivity_history", [
      {
        as_of: "2024-04-01",
        n: 4,
        captives: 4,
        by_contract: 1,
        no_alternatives: 2,
        says_cannot_leave: 1,
      },
      {
        as_of: "2024-07-01",
        n: 4,
        captives: 3,
        by_contract: 1,
        no_alternatives: 2,
        says_cannot_leave: 0,
      },
      {
        as_of: "2024-10-01",
        n: 5,
        captives: 2,
        by_contract: 0,
        no_alternatives: 1,
        says_cannot_leave: 1,
      },
      { as_of: "2025-01-01", n: 4, captives: 0, share: null },
    ]));

  it("has no row where nothing tells of captivity, and shares with Wilson's interval", async () => {
    const ten = Array.from({ length: 10 }, (_, i) => customer(`c${i}`));
    await given({ customers: ten }, { params }).gives("captivity_history", []);
    const known = ten.map((row, i) => ({ ...row, alternatives_available_n: i < 4 ? 0 : 2 }));
    const row = { n: 10, captives: 4, share: 0.4, ci_low: 0.16818, ci_high: 0.687326 };
    await given({ customers: known }, { params }).gives("captivity_history", [row, row, row, row]);
  });
});
