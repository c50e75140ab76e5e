import { describe, expect, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const orders = Array.from({ length: 200 }, (_, i) => sale(`c${i}`, "2025-01-01", 1));
/** Three of four are in the North, 12 abroad, and the rest nowhere. */
const customers = orders.map(({ customer_id }, i) => ({
  customer_id: customer_id ?? null,
  segment: i < 150 ? "North" : i < 162 ? "Abroad" : null,
}));

async function drawn(ask_n: number, ask_seed = 1) {
  const params = { ask_n, ask_seed, ask_by: "own_segment" };
  const { columns } = await given({ orders, customers }, { params }).columns("customers_to_ask");
  const ids = columns.customer_id as readonly string[];
  const groups = new Map<string, { drawn: number; weight: number }>();
  ids.forEach((_, i) => {
    const stratum = String(columns.stratum![i]);
    const weight = Number(columns.weight![i]);
    groups.set(stratum, { drawn: (groups.get(stratum)?.drawn ?? 0) + 1, weight });
  });
  return { ids, groups };
}

describe("customers_to_ask", () => {
  it("draws as many as asked, each group its part, the small ones ten at least", async () => {
    const { ids, groups } = await drawn(80);
    expect(ids.length).toBe(80);
    expect(new Set(ids).size).toBe(80);
    expect(groups.get("Abroad")?.drawn).toBe(10);
    // 70 places for 188 others, ten to each at least, and the rest in proportion.
    expect([groups.get("North")!.drawn + groups.get("none")!.drawn, groups.size]).toEqual([70, 3]);
    expect(groups.get("none")!.drawn).toBeGreaterThanOrEqual(10);
  });

  it("weights bring the groups back to their sizes", async () => {
    const { groups } = await drawn(80);
    const sizes = [...groups].map(([name, { drawn: n, weight }]) => [name, Math.round(n * weight)]);
    expect(sizes).toEqual([
      ["Abroad", 12],
      ["North", 150],
      ["none", 38],
    ]);
  });

  it("the same seed draws the same people, another one others; who asks for more gets all", async () => {
    const first = await drawn(40);
    expect((await drawn(40)).ids).toEqual(first.ids);
    expect((await drawn(40, 2)).ids).not.toEqual(first.ids);
    expect((await drawn(400)).ids.length).toBe(200);
  });
});
