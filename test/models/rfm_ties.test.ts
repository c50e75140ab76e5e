import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("rfm_ties", () => {
  it("counts who would be scored otherwise by equal-sized tiers", () => {
    // Four customers alike: two tiers of equal size part them two and two, cut-points do not.
    const orders = ["a", "b", "c", "d"].map((id) => sale(id, "2025-01-01", 7));
    return given({ orders }, { params: { bins: 2 } }).gives("rfm_ties", [
      {
        measure: "recency_days",
        customers: 4,
        scored_otherwise: 2,
        share: 0.5,
        straddling_values: 1,
      },
      { measure: "monetary", customers: 4, scored_otherwise: 2, share: 0.5, straddling_values: 1 },
      { measure: "frequency", customers: 4, scored_otherwise: 2, share: 0.5, straddling_values: 1 },
    ]);
  });

  it("finds no difference where all values differ widely", () => {
    const orders = [1, 2, 3, 4].map((i) => sale(`c${i}`, `2025-0${i}-01`, 100 * i));
    return given({ orders }, { params: { bins: 2 } }).gives("rfm_ties", [
      { measure: "recency_days", scored_otherwise: 0, straddling_values: 0 },
      { measure: "monetary", scored_otherwise: 0, straddling_values: 0 },
      { measure: "frequency", scored_otherwise: 2, straddling_values: 1 },
    ]);
  });
});
