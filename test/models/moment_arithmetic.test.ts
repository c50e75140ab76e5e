import { describe, expect, it } from "vitest";
import { contact } from "./asked.ts";
import { given, publishedFigures } from "./harness.ts";

describe("moment_arithmetic", () => {
  it("stands one's own figures beside Carlzon's", () =>
    given({
      orders: [
        { order_id: "1", customer_id: "a", ordered_at: "2025-03-01", amount: 10 },
        { order_id: "2", customer_id: "a", ordered_at: "2025-03-03", amount: 10 },
        { order_id: "3", customer_id: "c", ordered_at: "2025-03-04", amount: 10 },
      ],
      interactions: [
        contact("a", "2025-03-01", null),
        contact("a", "2025-03-02", null),
        contact("b", "2025-03-02", null, { kind: "complaint" }),
        contact("b", "2025-03-02", null, { kind: "suggestion" }),
      ],
    }).gives("moment_arithmetic", [
      {
        arithmetic: "carlzon",
        customers: 10_000_000,
        contacts_each: 5,
        seconds: 15,
        moments: 50_000_000,
        hours: 50_000_000 / 240,
      },
      // Three contacts of two customers; nobody took the time, so they last fifteen seconds.
      {
        arithmetic: "on_record",
        customers: 2,
        contacts_each: 1.5,
        moments: 3,
        hours: 3 / 240,
        timed: 0,
      },
      // Each customer once a day: three days of a, one of b, one of c.
      { arithmetic: "with_visits", customers: 3, moments: 5, contacts_each: 5 / 3 },
    ]));

  it("takes the mean of ten durations or more", () =>
    given({
      interactions: Array.from({ length: 10 }, (_, at) =>
        contact(`c${at}`, "2025-03-01", null, { duration_s: at < 5 ? 60 : 120 }),
      ),
    }).gives("moment_arithmetic", [
      { seconds: 15, timed: null },
      { seconds: 90, hours: 0.25, timed: 10 },
      { seconds: 90, hours: 0.25 },
    ]));
});

const published = publishedFigures<Record<string, number>>("carlzon");

describe.skipIf(!published)("the published figures", () => {
  it("are fifty million moments and 208,333 hours", async () => {
    const { columns } = await given({}).columns("moment_arithmetic");
    expect(columns.moments?.[0]).toBe(published!.moments);
    expect(columns.hours?.[0]).toBeCloseTo(published!.hours!, 2);
  });
});
