import { expect, it } from "vitest";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { Session } from "../../src/notebook/session.svelte.ts";
import { graphOver } from "./harness.ts";

const HEADERS = new Map([...CATALOGUE].map(([name, { header }]) => [name, header]));

/** What a company that has nothing but its orders must still be told, at least in part. */
const TOLD_BY_ORDERS = [
  "rfm_segments",
  "lifecycle_states",
  "loyalty_levels",
  "loyalty_level_shares",
  "ladder_rungs",
  "ladder_transitions",
  "ladder_forecast",
  "customer_groups",
  "action_list",
  "action_list_sizes",
];

it("orders alone are enough for what rests on them, and better data are only named", async () => {
  const graph = await graphOver({
    orders: [{ order_id: "1", customer_id: "a", ordered_at: "2025-01-01", amount: 10 }],
  });
  const session = new Session(graph, HEADERS, () => 0);
  await session.refresh();
  const told = await Promise.all(
    TOLD_BY_ORDERS.map(async (name) => [name, (await session.availability([name])).missing]),
  );
  expect(told).toEqual(TOLD_BY_ORDERS.map((name) => [name, []]));
});
