import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";
import { sale } from "./rows.ts";

const answer = (id: string, score: number): Row => ({
  response_id: id,
  respondent_id: id,
  answered_at: "2024-06-01",
  item: "commitment",
  construct: "commitment",
  score,
  scale_min: 0,
  scale_max: 10,
});

describe("commitment_classes", () => {
  it("gives the share of those asked, what they spend and how many have no choice", () =>
    given(
      {
        orders: [
          sale("a", "2024-06-01", 30),
          sale("b", "2024-06-01", 50),
          sale("c", "2024-07-01", 20),
        ],
        customers: [{ customer_id: "c", alternatives_available_n: 0, acquired_at: "2020-01-01" }],
        surveys: [answer("a", 2), answer("b", 9), answer("c", 9)],
      },
      { params: { as_of: "2025-01-01" } },
    ).gives("commitment_classes", [
      {
        commitment_class: "open_to_others",
        customers: 1,
        share: 1 / 3,
        ci_low: 0.061492,
        ci_high: 0.79234,
        captive_share: 0,
        revenue_share: 0.3,
      },
      {
        commitment_class: "firm",
        customers: 2,
        share: 2 / 3,
        captive_share: 0.5,
        revenue_share: 0.7,
      },
    ]));
});
