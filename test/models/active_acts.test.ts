import { describe, it } from "vitest";
import { contact } from "./asked.ts";
import { given } from "./harness.ts";

const act = (customer: string, day: string, kind: string) => contact(customer, day, null, { kind });

describe("active_acts", () => {
  it("holds what customers do unasked, an invitation from either table once", () =>
    given({
      interactions: [
        act("a", "2025-01-01", "suggestion"),
        act("a", "2025-01-02", "leisure"),
        act("a", "2025-01-03", "complaint"),
        act("b", "2025-01-04", "referral_invite"),
      ],
      referrals: [
        { referrer_id: "b", invited_at: "2025-01-04" },
        { referrer_id: "b", invited_at: "2025-01-05" },
      ],
    }).gives("active_acts", [
      { customer_id: "a", acted_on: "2025-01-01", kind: "suggestion" },
      { customer_id: "b", acted_on: "2025-01-04", kind: "referral" },
      { customer_id: "b", acted_on: "2025-01-05", kind: "referral" },
    ]));
});
