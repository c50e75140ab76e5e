import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const orders = Array.from({ length: 12 }, (_, i) =>
  sale("a", "2025-01-01", 10, {
    order_id: `o${i}`,
    promised_at: "2025-01-05",
    delivered_at: i < 9 ? "2025-01-05" : "2025-01-06",
    in_full: i >= 3,
    brand: i < 10 ? "x" : "y",
  }),
);

describe("on_time_in_full", () => {
  it("counts time and fullness together, for all and for each brand, from ten deliveries on", () =>
    given({ orders }, { params: { as_of: "2025-02-01" } }).gives("on_time_in_full", [
      {
        grouping_name: "all",
        deliveries: 12,
        on_time_share: 0.75,
        in_full_share: 0.75,
        share: 0.5,
        ci_low: 0.253782,
        ci_high: 0.746218,
      },
      { grouping_name: "brand", group_name: "x", deliveries: 10, on_time_share: 0.9, share: 0.6 },
      { grouping_name: "brand", group_name: "y", deliveries: 2, share: null },
    ]));
});
