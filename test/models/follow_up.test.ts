import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";

const as_of = "2025-07-01";

/** One departure every so many days, the last one on a day. */
const leavers = (number: number, every: number, last: string): Row[] =>
  Array.from({ length: number }, (_, i) => ({
    customer_id: `c${i}`,
    churned: true,
    churned_at: new Date(Date.parse(last) - i * every * 86_400_000).toISOString().slice(0, 10),
  }));

describe("follow_up", () => {
  it("ends where records of departures end, when so long a silence is no chance", () =>
    given({ customers: leavers(100, 3, "2025-05-01") }, { params: { as_of } }).gives("follow_up", [
      {
        followed_until: "2025-05-02",
        last_recorded_on: "2025-05-01",
        recorded_in_year: 100,
        silent_days: 60,
      },
    ]));

  it("runs to the date of the analysis where departures are rare", () =>
    given({ customers: leavers(20, 18, "2025-05-01") }, { params: { as_of } }).gives("follow_up", [
      { followed_until: as_of, recorded_in_year: 20, silent_days: 60 },
    ]));

  it("counts the rate of the year before, not of better or worse times", () =>
    given(
      { customers: [...leavers(2, 300, "2025-05-01"), ...leavers(900, 1, "2023-06-01").slice(2)] },
      { params: { as_of } },
    ).gives("follow_up", [{ followed_until: as_of, recorded_in_year: 2 }]));

  it("runs to the date of the analysis where nothing is recorded", async () => {
    await given({}, { params: { as_of } }).gives("follow_up", [
      { followed_until: as_of, last_recorded_on: null },
    ]);
    await given({ customers: [{ customer_id: "a", churned: true }] }).gives("follow_up", [
      { followed_until: null, last_recorded_on: null },
    ]);
  });
});
