import { describe, expect, it } from "vitest";
import { threeAnswers } from "./asked.ts";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const params = { as_of: "2025-07-01", repeat_satisfied: 0, active_required: false };
const people = (name: string, n: number) => Array.from({ length: n }, (_, i) => `${name}${i}`);
const devoted = people("devoted", 6);
const bound = people("bound", 2);
const content = people("content", 4);
const silent = people("silent", 4);
const orders = [...devoted, ...bound, ...content, ...silent].map((id, i) =>
  sale(id, `2025-06-${String(i + 1).padStart(2, "0")}`, 10),
);
const surveys: Row[] = [
  ...[...devoted, ...bound].flatMap((id) => threeAnswers(id, [9, 9, 0], "2025-06-20")),
  ...content.flatMap((id) => threeAnswers(id, [9, 9, 9], "2025-06-20")),
];
const customers = [
  ...[...devoted, ...content, ...silent].map((customer_id) => ({
    customer_id,
    acquired_at: "2025-06-01",
    alternatives_available_n: 2,
  })),
  ...bound.map((customer_id) => ({
    customer_id,
    acquired_at: "2025-06-01",
    alternatives_available_n: 0,
  })),
];

describe("loyalty_level_shares", () => {
  it("keeps captives apart, and gives those who cannot be told a row of their own", () =>
    given({ orders, surveys, customers }, { params }).gives("loyalty_level_shares", [
      { level: 1, captive: "no", customers: 4, n: 12, share: 1 / 3, revenue_share: 0.25 },
      {
        level: 2,
        captive: "no",
        customers: 6,
        n: 12,
        share: 0.5,
        // Wilson's interval of 6 in 12.
        ci_low: 0.253782,
        ci_high: 0.746218,
        revenue: 60,
      },
      { level: 2, captive: "yes", customers: 2, n: 12, share: 1 / 6 },
      { level: null, captive: "no", customers: 4, n: 16, share: 0.25, ci_low: null },
    ]));

  it("counts nobody who has left, and shows no share of fewer than ten", async () => {
    const gone = customers.map((row) =>
      content.includes(row.customer_id) ? { ...row, churned: true, churned_at: "2025-06-25" } : row,
    );
    const rows = toRows(
      await given({ orders, surveys, customers: gone }, { params }).columns("loyalty_level_shares"),
    );
    expect(rows.map(({ level, captive, n, share }) => ({ level, captive, n, share }))).toEqual([
      { level: 2, captive: "no", n: 8, share: null },
      { level: 2, captive: "yes", n: 8, share: null },
      { level: null, captive: "no", n: 12, share: expect.closeTo(1 / 3, 9) },
    ]);
  });

  it("says at the end of each earlier period how many could not be told", async () => {
    const later = { ...params, as_of: "2025-08-15" };
    const rows = toRows(
      await given({ orders, surveys, customers }, { params: later }).columns(
        "loyalty_level_shares",
      ),
    );
    expect(rows.filter(({ as_of }) => as_of === "2025-07-01")).toMatchObject([
      { level: 1, captive: null, customers: 4, n: 12 },
      { level: 2, captive: null, customers: 8, n: 12 },
      { level: null, captive: null, customers: 4, n: 16, share: 0.25 },
    ]);
  });
});
