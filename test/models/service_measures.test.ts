import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { AS_OF, contact } from "./service.ts";

describe("service_measures", () => {
  it("takes each measure where it is meant, complaints out of satisfaction, nothing after the date", () =>
    given(
      {
        customers: [{ customer_id: "a", tier: "gold" }],
        employees: [{ employee_id: "e1", unit_id: "u1" }],
        interactions: [
          contact("a", "2024-02-01", "u1", "e1", 8, { channel: "shop", wait_s: 100 }),
          { ...contact("a", "2024-02-02", "u1", "e1", 2), kind: "complaint" },
          {
            ...contact("a", "2024-02-03", "u1", "e1", null),
            kind: "exception_request",
            granted: false,
          },
          {
            ...contact("b", "2024-02-04", "u1", "e1", null),
            kind: "advice",
            unit_id: null,
            first_contact_resolution: true,
          },
          contact("a", "2025-02-01", "u1", "e1", 8),
        ],
      },
      AS_OF,
    ).gives("service_measures", [
      { measure: "csat", customer_id: "a", measured: 8, case_mix: "contact shop gold" },
      { measure: "first_contact_resolution", customer_id: "b", measured: 1, unit_id: "u1" },
      { measure: "granted", customer_id: "a", measured: 0, case_kind: "exception_request" },
      { measure: "wait_s", customer_id: "a", measured: Math.log(100) },
    ]));
});
