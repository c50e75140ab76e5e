import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const promised = (order_id: string, promised_at: string, delivered_at: string | null, more = {}) =>
  sale("a", "2025-01-01", 10, { order_id, promised_at, delivered_at, ...more });
const AS_OF = { params: { as_of: "2025-02-01" } };

describe("deliveries", () => {
  it("counts to the hour or to the day, and what never came as late", () =>
    given(
      {
        orders: [
          promised("o1", "2025-01-05", "2025-01-05T18:00:00"),
          promised("o2", "2025-01-05T12:00:00", "2025-01-05T12:00:01"),
          promised("o3", "2025-01-06", null),
          promised("o4", "2025-02-03", null),
          promised("o5", "2025-01-07", "2025-01-06", { in_full: false, brand: "x" }),
        ],
      },
      AS_OF,
    ).gives("deliveries", [
      { order_id: "o1", on_time: true, in_full: null },
      { order_id: "o2", on_time: false },
      { order_id: "o3", on_time: false },
      { order_id: "o5", on_time: true, in_full: false, brand: "x" },
    ]));

  it("makes one delivery of the lines of an order", () =>
    given(
      {
        orders: [
          promised("o", "2025-01-05", "2025-01-05", { in_full: true, brand: "x" }),
          promised("o", "2025-01-05", "2025-01-09", { in_full: false, brand: "y" }),
        ],
      },
      AS_OF,
    ).gives("deliveries", [{ order_id: "o", on_time: false, in_full: false, brand: null }]));

  it("knows nothing where no delivery has a date", () =>
    given({ orders: [promised("o", "2025-01-05", null)] }, AS_OF).gives("deliveries", []));
});
