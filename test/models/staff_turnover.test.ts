import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { team } from "./staff.ts";

const params = { as_of: "2025-01-01", observed_from: "2021-01-01" };
const stayed = { hired_at: "2019-05-01" };

describe("staff_turnover", () => {
  it("counts departures over the years of work in a crisis and out of it", () =>
    given(
      {
        // Two crises of which one lies within the other: the year 2023 counts once.
        events: [
          { kind: "crisis", started_at: "2023-01-01", ended_at: "2024-01-01" },
          { kind: "crisis", started_at: "2023-03-01", ended_at: "2023-06-01", scope_kind: "all" },
        ],
        employees: [
          ...team("s", 10, stayed),
          ...team("c", 5, { ...stayed, left_at: "2023-07-02" }),
          ...team("n", 5, { ...stayed, left_at: "2022-01-01" }),
        ],
      },
      { params },
    ).gives("staff_turnover", [
      {
        staff_group: "all",
        employees: 20,
        crisis_departures: 5,
        normal_departures: 5,
        crisis_years: (10 * 365 + 5 * 182) / 365.25,
        normal_years: (10 * (1461 - 365) + 5 * 730 + 5 * 365) / 365.25,
        rate_ratio: (10 * 1096 + 5 * 1095) / (10 * 365 + 5 * 182),
      },
      { staff_group: "staff", employees: 20 },
    ]));

  it("gives no ratio for fewer than five departures, and no group of fewer than five", () =>
    given(
      {
        events: [
          { kind: "crisis", started_at: "2023-01-01", scope_kind: "unit", scope_value: "u1" },
        ],
        employees: [
          ...team("s", 6, { ...stayed, unit_id: "u1" }),
          ...team("c", 4, { ...stayed, unit_id: "u2", is_manager: true, left_at: "2023-07-02" }),
        ],
      },
      { params },
    ).gives("staff_turnover", [
      {
        staff_group: "all",
        crisis_departures: 0,
        normal_departures: 4,
        crisis_rate: 0,
        rate_ratio: null,
      },
    ]));
});
