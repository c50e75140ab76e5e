import { describe, expect, it } from "vitest";
import { answer, threeAnswers } from "./asked.ts";
import { given, graphOver, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const orders = ["2025-01-05", "2025-01-15", "2025-02-01", "2025-02-20", "2025-03-30"].flatMap(
  (day) => [sale("a", day, 1), sale("b", day, 1)],
);
const surveys: Row[] = [
  ...threeAnswers("a", [9, 9, 0], "2025-01-20"),
  ...threeAnswers("a", [3, 9, 0], "2025-03-10"),
  ...threeAnswers("b", [8, 9, 9], "2025-02-10"),
  answer("b", "recommend", 9, "2025-03-10"),
];
const params = { repeat_satisfied: 0, active_required: false };

describe("loyalty_history", () => {
  it("has a row for each period end at which the customer had a valid answer", () =>
    given({ orders, surveys }, { params }).gives("loyalty_history", [
      { customer_id: "a", as_of: "2025-02-01", level: 2, recommends: null },
      { customer_id: "a", as_of: "2025-03-01", level: 2 },
      { customer_id: "b", as_of: "2025-03-01", level: 1, recommends: null },
    ]));

  it("agrees with loyalty_levels asked at that date", async () => {
    const graph = await graphOver({ orders, surveys });
    const history = toRows(await graph.read(await graph.build("loyalty_history")));
    expect(history.length).toBeGreaterThan(0);
    for (const as_of of ["2025-02-01", "2025-03-01"]) {
      const built = await graph.build("loyalty_levels", { overrides: { as_of } });
      const then = toRows(await graph.read(built)).filter(
        ({ rule }) => rule !== "satisfaction_unknown",
      );
      expect(
        history
          .filter((row) => row.as_of === as_of)
          .map(({ customer_id, level, rule }) => ({ customer_id, level, rule })),
      ).toEqual(then.map(({ customer_id, level, rule }) => ({ customer_id, level, rule })));
    }
  });
});
