import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const DAY = "2025-02-01";
const condition = (customer: string, item: string, score: number) =>
  answer(customer, "hygiene", score, DAY, { item, scale_max: 1 });

describe("condition_answers", () => {
  it("sets each condition beside the rest, the judgement and what followed", () =>
    given(
      {
        orders: [sale("a", "2025-01-01", 1), sale("a", "2025-12-30", 1)],
        customers: [
          { customer_id: "b", churned: true, churned_at: "2025-05-30" },
          { customer_id: "c", churned: true, churned_at: "2025-12-01" },
          { customer_id: "undated", churned: true },
        ],
        surveys: [
          condition("b", "deceit", 1),
          condition("b", "rudeness", 0),
          answer("b", "rational", 4, DAY, { item: "price" }),
          answer("b", "irrational", 7, DAY, { item: "trust", scale_min: 4 }),
          answer("b", "quality", 9, DAY, { item: "reliability", role: "expectation" }),
          answer("b", "commitment", 3, DAY),
          condition("c", "deceit", 1),
          condition("c", "rudeness", 1),
          answer("d", "commitment", 5, DAY),
          condition("undated", "deceit", 1),
        ],
      },
      { params: { as_of: "2025-12-31" } },
    ).gives("condition_answers", [
      {
        customer_id: "b",
        condition: "deceit",
        failed: true,
        alone: true,
        failures: 1,
        rest: 4.5,
        judgement: 3,
        departed: true,
      },
      { customer_id: "b", condition: "rudeness", failed: false, alone: false, failures: 1 },
      {
        customer_id: "c",
        condition: "deceit",
        alone: false,
        failures: 2,
        rest: null,
        departed: false,
      },
      { customer_id: "c", condition: "rudeness", failed: true },
      { customer_id: "undated", condition: "deceit", failed: true, departed: null },
    ]));
});
