import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { AS_OF } from "./service.ts";

describe("standard_dates", () => {
  it("dates branches by their own event or their region’s, and compares the rest at the median day", () =>
    given(
      {
        units: [
          { unit_id: "u1", region: "north" },
          { unit_id: "u2", region: "south" },
          { unit_id: "u3", region: "south" },
          { unit_id: "u4", region: "west" },
        ],
        events: [
          {
            kind: "standard_introduced",
            started_at: "2024-03-01",
            scope_kind: "unit",
            scope_value: "u1",
          },
          {
            kind: "standard_introduced",
            started_at: "2024-06-01",
            scope_kind: "region",
            scope_value: "south",
          },
          {
            kind: "standard_introduced",
            started_at: "2024-04-01",
            scope_kind: "unit",
            scope_value: "u2",
          },
          {
            kind: "standard_introduced",
            started_at: "2026-04-01",
            scope_kind: "unit",
            scope_value: "u4",
          },
        ],
      },
      AS_OF,
    ).gives("standard_dates", [
      { unit_id: "u1", introduced_on: "2024-03-01", compared_on: "2024-03-01" },
      { unit_id: "u2", introduced_on: "2024-04-01", compared_on: "2024-04-01" },
      { unit_id: "u3", introduced_on: "2024-06-01", compared_on: "2024-06-01" },
      { unit_id: "u4", introduced_on: null, compared_on: "2024-04-01" },
    ]));
});
