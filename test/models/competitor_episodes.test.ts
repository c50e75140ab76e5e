import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";
import { sale } from "./rows.ts";

const event = (started_at: string, more: Row): Row => ({
  event_id: started_at,
  kind: "competitor_promo",
  started_at,
  scope_kind: "region",
  ...more,
});

describe("competitor_episodes", () => {
  it("takes what began and ended on the same days as one, and no act of our own", () =>
    given(
      {
        orders: [sale("c", "2024-01-01", 1)],
        events: [
          event("2024-03-01", { ended_at: "2024-03-15", scope_value: "north" }),
          event("2024-03-01", { ended_at: "2024-03-15", scope_value: "south" }),
          event("2024-05-01", { scope_value: "north", kind: "competitor_entry" }),
          event("2024-06-01", { scope_value: "north" }),
          event("2024-06-02", { kind: "own_promo" }),
          event("2024-06-03", { scope_kind: "category", scope_value: "tea" }),
          event("2025-06-01", { scope_value: "after the data" }),
        ],
      },
      { params: { as_of: "2025-01-01" } },
    ).gives("competitor_episodes", [
      { episode_no: 1, window_days: 14, active_until: "2024-03-15", studied: true },
      { episode_no: 2, window_days: 28, active_until: "2024-06-26", studied: false },
      { episode_no: 3, window_days: 28, active_until: "2024-07-27", studied: true },
    ]));

  it("keeps a window between a week and thirteen", () =>
    given(
      {
        orders: [sale("c", "2024-01-01", 1)],
        events: [
          event("2024-03-01", { ended_at: "2024-03-03" }),
          event("2024-04-01", { ended_at: "2024-12-31" }),
        ],
      },
      { params: { as_of: "2025-01-01" } },
    ).gives("competitor_episodes", [{ window_days: 7 }, { window_days: 91 }]));
});
