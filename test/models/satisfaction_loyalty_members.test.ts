import { describe, it } from "vitest";
import { answer, contact } from "./asked.ts";
import { given } from "./harness.ts";

const as_of = "2025-07-01";

describe("satisfaction_loyalty_members", () => {
  it("takes what customers did before what they intend", () =>
    given(
      {
        customers: [
          ...["enthusiast", "inviter", "loyalist", "hostage"].map((customer_id) => ({
            customer_id,
            acquired_at: "2024-01-01",
            churned: false,
          })),
          ...["mercenary", "defector", "critic", "teller"].map((customer_id) => ({
            customer_id,
            acquired_at: "2024-01-01",
            churned: true,
            churned_at: "2025-06-20",
          })),
        ],
        surveys: [
          answer("enthusiast", "satisfaction", 9),
          answer("enthusiast", "recommend", 9),
          answer("inviter", "satisfaction", 10),
          answer("loyalist", "satisfaction", 8),
          answer("loyalist", "recommend", 10),
          answer("hostage", "satisfaction", 6),
          answer("hostage", "repurchase_intent", 0),
          answer("mercenary", "satisfaction", 7),
          answer("mercenary", "repurchase_intent", 10),
          answer("defector", "satisfaction", 3),
          answer("critic", "satisfaction", 3),
          answer("critic", "recommend", 2),
          answer("teller", "satisfaction", 3),
          answer("intends", "satisfaction", 8),
          answer("intends", "repurchase_intent", 8),
          answer("unknown", "satisfaction", 8),
        ],
        interactions: [contact("teller", "2025-06-01", 1, { told_n: 4 })],
        referrals: [{ referrer_id: "inviter", invited_at: "2025-05-01" }],
      },
      { params: { as_of } },
    ).gives("satisfaction_loyalty_members", [
      { customer_id: "critic", quadrant: "vocal_critic" },
      { customer_id: "defector", quadrant: "defector" },
      { customer_id: "enthusiast", quadrant: "enthusiast" },
      { customer_id: "hostage", quadrant: "hostage", satisfied: false, stays: true },
      { customer_id: "intends", quadrant: "loyalist" },
      { customer_id: "inviter", quadrant: "enthusiast" },
      { customer_id: "loyalist", quadrant: "loyalist" },
      { customer_id: "mercenary", quadrant: "mercenary" },
      { customer_id: "teller", quadrant: "vocal_critic" },
      { customer_id: "unknown", quadrant: null, stays: null },
    ]));
});
