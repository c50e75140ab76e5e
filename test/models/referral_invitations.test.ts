import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("referral_invitations", () => {
  it("counts in time, follows long enough, and brings a customer once", () =>
    given({
      orders: [
        sale("a", "2024-01-01", 10),
        sale("b", "2024-03-01", 10),
        sale("c", "2024-09-01", 10),
        sale("a", "2024-12-31", 10),
      ],
      referrals: [
        // 60 days later counts still.
        { referrer_id: "a", referred_id: "b", invited_at: "2024-01-01" },
        // The same two again: b is brought once.
        { referrer_id: "a", referred_id: "b", invited_at: "2024-02-01" },
        // 61 days later does not count, though a brought c.
        { referrer_id: "a", referred_id: "c", invited_at: "2024-07-02" },
        { referrer_id: "a", referred_id: null, invited_at: "2024-11-01" },
        // as_of is 2025-01-01: sixty days from here end on that day, which nobody saw.
        { referrer_id: "a", referred_id: null, invited_at: "2024-11-02" },
        { referrer_id: null, referred_id: null, invited_at: "2024-11-02" },
      ],
    }).gives("referral_invitations", [
      {
        invited_on: "2024-01-01",
        converted: true,
        brings: true,
        followed: true,
        days_to_convert: 60,
      },
      { invited_on: "2024-02-01", converted: false, brings: false, days_to_convert: null },
      { invited_on: "2024-07-02", converted: false, brings: true, days_to_convert: 61 },
      { invited_on: "2024-11-01", converted: false, brings: false, followed: true },
      { invited_on: "2024-11-02", followed: false },
    ]));
});
