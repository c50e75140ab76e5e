import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { DATE, many } from "./publics.ts";

const params = { as_of: DATE, observed_from: "2025-01-01" };

const tip = (customer_id: string, day: string) => ({
  customer_id,
  happened_at: day,
  kind: "competitor_tip",
});

it("counts reports after an act of a competitor against before, in its region", async () => {
  const customers = [
    { customer_id: "n", region: "North" },
    { customer_id: "s", region: "South" },
  ];
  const promo = (started_at: string, scope_value: string) => ({
    kind: "competitor_promo",
    started_at,
    scope_kind: "region",
    scope_value,
  });
  const events = [
    promo("2025-06-01", "North"),
    promo("2025-08-01", "North"),
    // Its days lie among those of the first one: a tip would count for both.
    promo("2025-06-04", "North"),
    // Not complete on either side, and of one category of goods.
    promo("2025-12-20", "North"),
    promo("2025-01-10", "North"),
    {
      kind: "competitor_entry",
      started_at: "2025-06-01",
      scope_kind: "category",
      scope_value: "x",
    },
  ];
  const interactions = [
    ...many(5, (i) => [tip("n", `2025-05-${10 + i}`)]),
    ...many(10, (i) => [tip("n", `2025-06-${10 + i}`)]),
    ...many(9, () => [tip("s", "2025-06-02")]),
  ];
  const rows = toRows(
    await given({ customers, events, interactions }, { params }).columns("competitor_reports"),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    kind: "competitor_promo",
    acts_of_competitors: 2,
    tips_before: 5,
    tips_after: 10,
    tip_ratio: 2,
    // Two acts are too few for a share; the reported one was told of nine days later.
    told_of: null,
    days_until_told: 9,
  });
  expect(Number(rows[0]!.ci_low)).toBeCloseTo(2 * Math.exp(-1.959964 * Math.sqrt(0.3)), 6);
});
