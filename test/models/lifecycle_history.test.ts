import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/stats/random.ts";
import { given, graphOver, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const DAY = 86_400_000;

/** Customers who come at random intervals of their own mean, some of whom stop. */
function someCustomers(): Row[] {
  const random = seededRandom(3);
  const rows: Row[] = [];
  for (let customer = 0; customer < 60; customer++) {
    const mean = 5 + 40 * random();
    let at = Date.parse("2024-01-01") + 200 * random() * DAY;
    for (let visit = 0; visit < 25 && at < Date.parse("2025-01-01"); visit++) {
      rows.push(sale(`c${customer}`, new Date(at).toISOString().slice(0, 10), 1));
      at += (1 - Math.log(1 - random()) * mean) * DAY;
      if (random() < 0.08) break;
    }
  }
  return rows;
}

describe("lifecycle_history", () => {
  it("counts the states at each period's end, by what was known before it", () => {
    const orders = [
      sale("a", "2025-01-10", 1),
      sale("a", "2025-01-20", 1),
      sale("a", "2025-02-01", 1),
      sale("b", "2025-01-31", 1),
      sale("c", "2025-02-10", 1),
      sale("b", "2025-03-20", 1),
    ];
    return given({ orders }).gives("lifecycle_history", [
      // By the end of January the one closed interval had 10 days, and a came 12 days ago.
      { as_of: "2025-02-01", state: "active", customers: 0, share: 0 },
      { as_of: "2025-02-01", state: "at_risk", customers: 0 },
      { as_of: "2025-02-01", state: "lapsed", customers: 1, share: 0.5 },
      { as_of: "2025-02-01", state: "one_time", customers: 1, share: 0.5 },
      // By the end of February intervals of 10 and 12 days; a came 28 days ago.
      { as_of: "2025-03-01", state: "active", customers: 0 },
      { as_of: "2025-03-01", state: "at_risk", customers: 0 },
      { as_of: "2025-03-01", state: "lapsed", customers: 1, share: 1 / 3 },
      { as_of: "2025-03-01", state: "one_time", customers: 2, share: 2 / 3 },
    ]);
  });

  it("agrees with lifecycle_states at every period's end", async () => {
    const graph = await graphOver({ orders: someCustomers() });
    const overrides = { calendar_period: "quarter" };
    const history = toRows(await graph.read(await graph.build("lifecycle_history", { overrides })));
    const dates = [...new Set(history.map(({ as_of }) => String(as_of)))];
    expect(dates).toEqual(["2024-04-01", "2024-07-01", "2024-10-01", "2025-01-01"]);
    for (const as_of of dates) {
      const states = { active: 0, at_risk: 0, lapsed: 0, one_time: 0 };
      const built = await graph.build("lifecycle_states", { overrides: { as_of } });
      for (const { state } of toRows(await graph.read(built)))
        states[state as keyof typeof states]++;
      const then = history.filter((row) => row.as_of === as_of);
      expect(Object.fromEntries(then.map((row) => [row.state, row.customers]))).toEqual(states);
      expect(Math.min(states.active, states.at_risk, states.lapsed), as_of).toBeGreaterThan(0);
    }
  });

  it("marks dates before which the records were shorter than a lapse takes", async () => {
    const graph = await graphOver({ orders: someCustomers() });
    const rows = toRows(await graph.read(await graph.build("lifecycle_history")));
    const early = new Map(rows.map(({ as_of, too_early }) => [as_of, too_early]));
    expect(early.get("2024-02-01")).toBe(true);
    expect(early.get("2024-12-01")).toBe(false);
  });
});
