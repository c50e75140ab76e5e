import { describe, expect, it } from "vitest";
import { compareGroups, movedCustomers } from "../../src/models/compare.ts";
import { graphOver, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const SEGMENTS = { relation: "rfm_segments", column: "segment" };
const ORDERS = [1, 2, 3, 4, 5].map((i) => sale(`c${i}`, `2025-01-0${6 - i}`, 10 * i));

describe("compareGroups", () => {
  it("tells who moved between two sets of rules", async () => {
    const graph = await graphOver({ orders: ORDERS });
    const moved = await compareGroups(
      graph,
      SEGMENTS,
      { rfm_rule_set: "vignette" },
      { rfm_rule_set: "classic" },
    );
    expect(toRows(moved)).toMatchObject([
      { from_group: "new_customers", to_group: "potential_loyalist", customers: 2, share: 1 },
      { from_group: "others", to_group: "others", customers: 1, moved: false },
      {
        from_group: "promising",
        to_group: "others",
        customers: 1,
        share: 0.5,
        ci_low: expect.closeTo(0.094531, 6),
        ci_high: expect.closeTo(0.905469, 6),
        moved: true,
      },
      { from_group: "promising", to_group: "potential_loyalist", customers: 1, share: 0.5 },
    ]);
  });

  it("tells who came and who went between two dates", async () => {
    const graph = await graphOver({ orders: ORDERS });
    const moved = await compareGroups(
      graph,
      { relation: "lifecycle_states", column: "state" },
      { as_of: "2025-01-03" },
      {},
    );
    expect(toRows(moved)).toMatchObject([
      { from_group: "none_before", to_group: "one_time", customers: 3 },
      { from_group: "one_time", to_group: "one_time", customers: 2 },
    ]);
  });
});

describe("movedCustomers", () => {
  it("names those who moved, with what the relation says of them now", async () => {
    const graph = await graphOver({ orders: ORDERS });
    const moved = await movedCustomers(
      graph,
      SEGMENTS,
      { rfm_rule_set: "vignette" },
      { rfm_rule_set: "classic" },
    );
    const rows = toRows(moved);
    expect(rows.map(({ from_group, to_group }) => [from_group, to_group])).toEqual([
      ["new_customers", "potential_loyalist"],
      ["new_customers", "potential_loyalist"],
      ["promising", "others"],
      ["promising", "potential_loyalist"],
    ]);
    expect(rows.every(({ customer_id, recency_score }) => customer_id && recency_score)).toBe(true);
    expect(rows[0]).not.toHaveProperty("segment");
  });

  it("names those who came, and is empty where nothing changed", async () => {
    const graph = await graphOver({ orders: ORDERS });
    const states = { relation: "lifecycle_states", column: "state" };
    const came = await movedCustomers(graph, states, { as_of: "2025-01-03" }, {});
    expect(toRows(came).map(({ customer_id, from_group }) => [customer_id, from_group])).toEqual([
      ["c1", "none_before"],
      ["c2", "none_before"],
      ["c3", "none_before"],
    ]);
    expect((await movedCustomers(graph, states, {}, {})).length).toBe(0);
  });
});
