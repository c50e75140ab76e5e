import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";
import { daily, sale } from "./rows.ts";

const said = (construct: string, score: number): Row => ({
  response_id: construct,
  respondent_id: "a",
  answered_at: "2024-01-20",
  item: construct,
  construct,
  score,
  scale_min: 0,
  scale_max: 10,
});

describe("practice_sales", () => {
  it("counts sales by the level before them, and whether the customer came back in time", () =>
    given(
      {
        surveys: [
          said("satisfaction", 9),
          said("repurchase_intent", 9),
          said("compares_alternatives", 0),
        ],
        orders: [
          ...daily("2023-11-01", 420),
          sale("a", "2024-01-10", 10, { discount: 2 }),
          sale("a", "2024-02-10", 10, { discount: 2 }),
          sale("a", "2024-02-20", 10),
          sale("a", "2024-11-20", 10),
        ],
      },
      { params: { as_of: "2024-12-24", repeat_satisfied: 0, active_required: false } },
    ).gives("practice_sales", [
      { practice: "discount", level: 2, practised: false, sales: 2, followed_sales: 1, returns: 0 },
      { practice: "discount", level: 2, practised: true, sales: 1, followed_sales: 1, returns: 1 },
    ]));
});
