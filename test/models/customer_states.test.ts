import { describe, expect, it } from "vitest";
import { graphOver, given, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

// Intervals 10 and 12 by the end of January; b comes once.
const orders = [
  sale("a", "2025-01-01", 1),
  sale("a", "2025-01-11", 1),
  sale("a", "2025-01-23", 1),
  sale("b", "2025-02-10", 1),
  sale("c", "2025-03-14", 1),
];

describe("customer_states", () => {
  it("gives each customer a state at each date after the first visit", () =>
    given({ orders }).gives("customer_states", [
      { customer_no: 1, as_of: "2025-02-01", state: "active", visits: 3 },
      { customer_no: 1, as_of: "2025-03-01", state: "lapsed", visits: 3 },
      { customer_no: 1, as_of: "2025-03-15", state: "lapsed", visits: 3 },
      { customer_no: 2, as_of: "2025-03-01", state: "one_time", visits: 1 },
      { customer_no: 2, as_of: "2025-03-15", state: "one_time", visits: 1 },
      { customer_no: 3, as_of: "2025-03-15", state: "one_time", visits: 1 },
    ]));

  it("agrees with lifecycle_states on the date of the analysis", async () => {
    const graph = await graphOver({ orders });
    const here = toRows(await graph.read(await graph.build("customer_states")));
    const there = toRows(await graph.read(await graph.build("lifecycle_states")));
    expect(here.filter(({ as_of }) => as_of === "2025-03-15").map(({ state }) => state)).toEqual(
      there.map(({ state }) => state),
    );
  });
});
