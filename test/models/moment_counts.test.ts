import { describe, expect, it } from "vitest";
import { felt } from "./felt.ts";
import { given } from "./harness.ts";

const by = (employee: string, channel: string, seconds: number | null = null, day = "2025-03-01") =>
  felt("a", "magic", day, { employee_id: employee, channel, duration_s: seconds });

describe("moment_counts", () => {
  it("counts by day, channel and employee, who stands without a name", () =>
    given({
      interactions: [
        by("e1", "shop", 60),
        by("e1", "shop", 120),
        by("e1", "phone", null, "2025-03-02"),
        by("e2", "phone"),
        by("e3", "phone"),
        by("e4", "phone"),
        by("e5", "phone"),
      ],
    }).gives("moment_counts", [
      {
        counted_by: "channel",
        place: 1,
        member: "phone",
        moments: 5,
        per_day: 2.5,
        members_share: 0.5,
        cumulative_share: 5 / 7,
        mean_seconds: null,
      },
      { member: "shop", moments: 2, mean_seconds: null, hours: null, cumulative_share: 1 },
      { counted_by: "date", happened_on: "2025-03-01", moments: 6, magic: 6, per_day: 6 },
      { counted_by: "date", happened_on: "2025-03-02", moments: 1 },
      { counted_by: "employee", place: 1, member: null, moments: 3, members_share: 0.2 },
      { counted_by: "employee", place: 2, member: null, moments: 1 },
      { counted_by: "employee", place: 3 },
      { counted_by: "employee", place: 4 },
      { counted_by: "employee", place: 5, members_share: 1, cumulative_share: 1 },
    ]));

  it("tells a mean of seconds from ten timed contacts on, and takes it for the others", () =>
    given({
      interactions: [
        ...Array.from({ length: 10 }, (_, at) => by("e1", "shop", at < 5 ? 60 : 120)),
        by("e1", "shop"),
        by("e1", "shop"),
      ],
    }).gives("moment_counts", [
      { member: "shop", moments: 12, mean_seconds: 90, hours: 0.3 },
      { counted_by: "date", moments: 12, mean_seconds: 90 },
    ]));

  it("shows no employees where there are fewer than five", async () => {
    const interactions = ["e1", "e2", "e3", "e4"].map((employee) => by(employee, "shop"));
    const { columns } = await given({ interactions }).columns("moment_counts");
    expect([...columns.counted_by!]).toEqual(["channel", "date"]);
  });
});
