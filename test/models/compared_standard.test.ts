import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { AS_OF, contact } from "./service.ts";

/** Six employees, each with three contacts rated alike and a wait of their own. */
const interactions = Array.from({ length: 18 }, (_, i) =>
  contact(`c${i}`, "2024-02-01", "u", `e${i % 6}`, 5 + Math.floor(i / 6), {
    wait_s: 10 * (1 + (i % 6)),
  }),
);

describe("compared_standard", () => {
  it("has employees for the measure that is chosen", () =>
    given({ interactions }, { params: { ...AS_OF.params, service_measure: "csat" } }).gives(
      "compared_standard",
      [
        { measure: "csat", standard_state: "all", groups: 6, n: 18, icc1: -0.5 },
        { standard_state: "elsewhere_before" },
        { standard_state: "without_standard" },
      ],
    ));
});
