import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("evidence_dates", () => {
  it("holds the ends of complete periods, and the date of the analysis", () =>
    given({ orders: [sale("a", "2025-01-05", 1), sale("a", "2025-03-10", 1)] }).gives(
      "evidence_dates",
      [
        { as_of: "2025-02-01", ends_period: true, is_as_of: false, before: "2025-02-01" },
        { as_of: "2025-03-01", ends_period: true, is_as_of: false },
        { as_of: "2025-03-11", ends_period: false, is_as_of: true },
      ],
    ));

  it("has a date that ends a period once", () =>
    given({ orders: [sale("a", "2025-01-05", 1), sale("a", "2025-02-28", 1)] }).gives(
      "evidence_dates",
      [
        { as_of: "2025-02-01", is_as_of: false },
        { as_of: "2025-03-01", ends_period: true, is_as_of: true },
      ],
    ));

  it("reads everything where there is no date to stand on", () =>
    given({}).gives("evidence_dates", [{ as_of: null, is_as_of: true, before: "2999-12-31" }]));
});
