import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";

const people = (name: string, n: number) => Array.from({ length: n }, (_, i) => `${name}${i}`);
const loyal = people("loyal", 6);
const held = people("held", 3);
const gone = people("gone", 3);

describe("satisfaction_loyalty_matrix", () => {
  it("counts those who left, and captives beside the whole", () =>
    given(
      {
        customers: [
          ...loyal.map((customer_id) => ({ customer_id, tenure_days: 100, churned: false })),
          ...held.map((customer_id) => ({
            customer_id,
            tenure_days: 50,
            churned: false,
            alternatives_available_n: 0,
          })),
          ...gone.map((customer_id) => ({ customer_id, tenure_days: 10, churned: true })),
        ],
        surveys: [
          ...loyal.map((id) => answer(id, "satisfaction", 8)),
          ...[...held, ...gone].map((id) => answer(id, "satisfaction", 3)),
        ],
      },
      { params: { as_of: "2025-07-01" } },
    ).gives("satisfaction_loyalty_matrix", [
      { quadrant: "enthusiast", customers: 0, n: 12, share: 0 },
      {
        quadrant: "loyalist",
        customers: 6,
        share: 0.5,
        ci_low: 0.253782,
        ci_high: 0.746218,
        mean_tenure_days: 100,
        captives: 0,
      },
      { quadrant: "hostage", customers: 3, captives: 3, mean_tenure_days: 50 },
      { quadrant: "mercenary", customers: 0 },
      { quadrant: "defector", customers: 3, mean_tenure_days: 10 },
      { quadrant: "vocal_critic", customers: 0 },
    ]));
});
