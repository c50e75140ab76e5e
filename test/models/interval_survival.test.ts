import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("interval_survival", () => {
  it("counts open intervals for as long as they were observed", () => {
    // Closed after 3 and 6 days; open after 1 and 6.
    const orders = [
      sale("a", "2025-01-01", 1),
      sale("a", "2025-01-04", 1),
      sale("a", "2025-01-10", 1),
      sale("b", "2025-01-05", 1),
    ];
    return given({ orders }).gives("interval_survival", [
      { days: 1, at_risk: 4, returned: 0, still_open: 1, survival: 1 },
      { days: 3, at_risk: 3, returned: 1, still_open: 0, survival: 2 / 3 },
      { days: 6, at_risk: 2, returned: 1, still_open: 1, survival: 1 / 3 },
    ]);
  });

  it("ends at nothing where the longest interval was closed", () => {
    const orders = [sale("a", "2025-01-01", 1), sale("a", "2025-01-11", 1)];
    return given({ orders }).gives("interval_survival", [
      { days: 1, at_risk: 2, survival: 1 },
      { days: 10, at_risk: 1, returned: 1, survival: 0 },
    ]);
  });
});
