import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { AS_OF } from "./service.ts";

const customers = [
  { customer_id: "a", segment: "student", tier: "basic", kind: "b2c", birth_year: 2004 },
  { customer_id: "b", birth_year: 1960 },
  { customer_id: "s", kind: "supplier" },
];

describe("service_groups", () => {
  it("leaves age out by default, and suppliers always", () =>
    given({ customers }, AS_OF).gives("service_groups", [
      { customer_id: "a", segment: "student", tier: "basic", kind: "b2c", age_group: null },
      { customer_id: "b", segment: null, age_group: null },
    ]));

  it("has age where somebody asked for it", () =>
    given({ customers }, { params: { ...AS_OF.params, compare_protected: true } }).gives(
      "service_groups",
      [{ age_group: "age_under_30" }, { age_group: "age_60_and_over" }],
    ));
});
