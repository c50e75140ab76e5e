import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";
import { AS_OF, contact } from "./service.ts";

describe("service_received", () => {
  it("counts equal things once, with sales that had a discount or not", () =>
    given(
      {
        orders: [
          sale("a", "2024-02-01", 10, { discount: 1 }),
          sale("a", "2024-03-01", 10),
          sale("a", "2024-04-01", 10, { discount: 0 }),
          sale("a", "2024-04-02", -10, { doc_kind: "return" }),
        ],
        interactions: [
          contact("a", "2024-02-01", "u1", "e1", 8),
          contact("a", "2024-03-01", "u1", "e1", 8),
        ],
      },
      AS_OF,
    ).gives("service_received", [
      { outcome: "csat", customer_id: "a", case_kind: "contact", received: 8, cases: 2 },
      { outcome: "discount", customer_id: "a", received: 0, cases: 2 },
      { outcome: "discount", customer_id: "a", received: 1, cases: 1 },
    ]));

  it("knows nothing of discounts where no sale ever had one", () =>
    given({ orders: [sale("a", "2024-03-01", 10)] }, AS_OF).gives("service_received", []));
});
