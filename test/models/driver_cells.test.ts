import { it } from "vitest";
import { said } from "./drivers_rated.ts";
import { given } from "./harness.ts";

const answer = (who: string, trust: number, commitment: number) => [
  said(who, "2025-05-01", "irrational", "trust", trust),
  said(who, "2025-05-01", "commitment", "commitment", commitment),
];

it("parts answers at the mean of a driver, and counts those who judge above the mean", () =>
  given({
    // Means of 5 and of 4: on the mean is not above it.
    surveys: [
      ...answer("a", 8, 8),
      ...answer("b", 7, 2),
      ...answer("c", 5, 2),
      ...answer("d", 0, 4),
    ],
    customers: ["a", "b", "c", "d"].map((customer_id) => ({
      customer_id,
      segment: customer_id === "d" ? "T" : "S",
    })),
  }).gives("driver_cells", [
    {
      outcome: "judged_above_mean",
      compared_by: "trust",
      member: "rated_above",
      stratified_by: "segment",
      stratum: "S",
      cases: 2,
      came_about: 1,
    },
    { member: "rated_below", stratum: "S", cases: 1, came_about: 0 },
    { member: "rated_below", stratum: "T", cases: 1, came_about: 0 },
  ]));
