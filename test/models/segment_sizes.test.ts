import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const ORDERS = [
  ...[1, 2, 3, 4, 5].map((i) => sale(`c${i}`, `2025-01-0${6 - i}`, 10 * i, { order_id: `${i}` })),
  sale("c1", "2025-01-05", 0, { order_id: "9" }),
];

describe("segment_sizes", () => {
  it("counts customers, orders and revenue, with Wilson's interval of the share", () =>
    given({ orders: ORDERS }).gives("segment_sizes", [
      {
        segment: "new_customers",
        customers: 2,
        share: 0.4,
        ci_low: 0.117621,
        ci_high: 0.769276,
        visits: 2,
        orders: 3,
        revenue: 30,
        revenue_share: 0.2,
        median_recency_days: 1.5,
      },
      { segment: "promising", customers: 2, revenue: 70, revenue_share: 70 / 150 },
      { segment: "others", customers: 1, share: 0.2, revenue: 50, median_monetary: 50 },
    ]));

  it("is empty without customers", () => given({}).gives("segment_sizes", []));
});
