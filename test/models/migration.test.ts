import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const [BEFORE, NOW] = ["2025-01-10", "2025-02-10"];
const PARAMS = {
  period_end: "2025-03-01",
  as_of: "2025-03-01",
  period_months: 1,
  value_groups: 2,
};

describe("migration", () => {
  it("counts moves between groups, with those lost and new as margins", () => {
    const orders = [
      sale("a", BEFORE, 40),
      sale("b", BEFORE, 30),
      sale("c", BEFORE, 20),
      sale("d", BEFORE, 10),
      sale("a", NOW, 40),
      sale("b", NOW, 1),
      sale("c", NOW, 30),
      sale("e", NOW, 5),
    ];
    return given({ orders }, { params: PARAMS }).gives("migration", [
      {
        from_group: "value_1",
        to_group: "value_1",
        customers: 1,
        share: 0.5,
        ci_low: 0.094531,
        ci_high: 0.905469,
      },
      { from_group: "value_1", to_group: "value_2", customers: 1, share: 0.5 },
      { from_group: "value_1", to_group: "none_after", customers: 0, share: 0, ci_low: 0 },
      { from_group: "value_2", to_group: "value_1", customers: 1 },
      { from_group: "value_2", to_group: "value_2", customers: 0 },
      { from_group: "value_2", to_group: "none_after", customers: 1 },
      { from_group: "none_before", to_group: "value_1", customers: 0, share: 0 },
      { from_group: "none_before", to_group: "value_2", customers: 1, share: 1, ci_high: 1 },
    ]);
  });

  it("keeps equal amounts in one group, and knows no share of an empty one", () => {
    const orders = ["a", "b", "c", "d"].map((id) => sale(id, BEFORE, 5));
    return given({ orders }, { params: PARAMS }).gives("migration", [
      { from_group: "value_1", to_group: "value_1", customers: 0 },
      { from_group: "value_1", to_group: "value_2", customers: 0 },
      { from_group: "value_1", to_group: "none_after", customers: 4, share: 1 },
      { from_group: "value_2", to_group: "value_1", customers: 0, share: null, ci_low: null },
      { from_group: "value_2", to_group: "value_2", customers: 0, share: null },
      { from_group: "value_2", to_group: "none_after", customers: 0, share: null, ci_high: null },
      { from_group: "none_before", to_group: "value_1", customers: 0, share: null },
      { from_group: "none_before", to_group: "value_2", customers: 0, share: null },
    ]);
  });
});
