import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { given, graphOver, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const IDS = Array.from({ length: 60 }, (_, i) => `c${100 + i}`);
// Everybody once, so that all are one-time buyers, and one of them twice.
const ORDERS = [...IDS.map((id) => sale(id, "2024-06-01", 10)), sale("c100", "2024-06-20", 15)];

const drawn = (seed: number, id: string) =>
  parseInt(createHash("md5").update(`${seed}:${id}`).digest("hex").slice(0, 8), 16) / 2 ** 32;

async function heldOut(overrides: Record<string, string | number>) {
  const graph = await graphOver({ orders: ORDERS });
  const rows = toRows(
    await graph.read(
      await graph.build("action_list", { overrides: { list_grouping: "lifecycle", ...overrides } }),
    ),
  );
  return rows.filter((row) => row.held_out).map((row) => String(row.customer_id));
}

describe("action_list", () => {
  it("lists the members of a group with what a caller needs", () =>
    given(
      { orders: ORDERS },
      { params: { list_grouping: "lifecycle", list_group: "active", as_of: "2024-07-01" } },
    ).gives("action_list", [
      {
        customer_id: "c100",
        group_name: "active",
        last_visit_on: "2024-06-20",
        visits: 2,
        amount: 25,
        captive: "unknown",
        departed: false,
      },
    ]));

  it("holds out whom a hash of seed and id says, in every group and on every day alike", async () => {
    const expected = IDS.filter((id) => drawn(7, id) < 0.25).sort();
    expect(expected.length).toBeGreaterThan(5);
    const seven = { hold_out_seed: 7, hold_out_share: 0.25 };
    expect((await heldOut(seven)).sort()).toEqual(expected);
    expect((await heldOut({ ...seven, list_group: "one_time" })).sort()).toEqual(
      expected.filter((id) => id !== "c100"),
    );
    expect((await heldOut({ ...seven, hold_out_seed: 8 })).sort()).not.toEqual(expected);
    expect(await heldOut({ hold_out_share: 0 })).toEqual([]);
  });
});
