import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { type Batch, loadColumns } from "../../src/intake/load_columns.ts";
import { loadText, rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

const orders = (ids: string[], amounts: number[]): Batch => ({
  table: "orders",
  batch: {
    length: ids.length,
    columns: {
      customer_id: ids,
      ordered_at: ids.map((_, i) => new Date(Date.UTC(2025, 0, i + 1))),
      amount: Float64Array.from(amounts),
    },
    types: { customer_id: "varchar", ordered_at: "timestamp", amount: "double" },
  },
});
const customers = (ids: string[]): Batch => ({
  table: "customers",
  batch: { length: ids.length, columns: { customer_id: ids }, types: { customer_id: "varchar" } },
});

it("batches of several tables become tables, in order, marked as simulated", async () => {
  const seen: number[] = [];
  const loaded = await loadColumns(
    engine,
    [orders(["a", "b"], [1.25, -2]), customers(["a"]), orders(["c"], [3]), customers(["b", "c"])],
    { simulated: true },
    { progress: (count) => seen.push(count) },
  );
  expect(loaded).toEqual({ orders: 3, customers: 3 });
  expect(seen).toEqual([2, 3, 4, 6]);
  expect(
    await rows(engine, "select customer_id, amount, doc_kind, source_row, source_file from orders"),
  ).toEqual([
    ["a", 1.25, "sale", 1, "simulated"],
    ["b", -2, "return", 2, "simulated"],
    ["c", 3, "sale", 3, "simulated"],
  ]);
  expect(
    await rows(
      engine,
      "select table_name, rows, simulated from loaded_tables where rows > 0 order by 1",
    ),
  ).toEqual([
    ["customers", 3, true],
    ["orders", 3, true],
  ]);
});

it("a failure in a later batch leaves what was there", async () => {
  await loadColumns(engine, [orders(["a"], [1])], { simulated: true });
  await expect(
    loadColumns(engine, [orders(["z"], [9]), { ...orders(["y"], [9]), table: "nothing" }], {
      simulated: true,
    }),
  ).rejects.toMatchObject({ code: "table_unknown" });
  async function* failing() {
    yield orders(["z"], [9]);
    throw new Error("the generator stopped");
  }
  await expect(loadColumns(engine, failing(), { simulated: true })).rejects.toThrow("stopped");
  expect(await rows(engine, "select customer_id from orders")).toEqual([["a"]]);
});

it("cancelling between batches leaves what was there", async () => {
  await loadColumns(engine, [orders(["a"], [1])], { simulated: true });
  const controller = new AbortController();
  const stopped = loadColumns(
    engine,
    [orders(["x"], [1]), orders(["y"], [1])],
    { simulated: true },
    { signal: controller.signal, progress: () => controller.abort() },
  );
  await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
  expect(await rows(engine, "select customer_id from orders")).toEqual([["a"]]);
});

it("a real file takes the place of the whole simulated company", async () => {
  await loadColumns(engine, [orders(["a"], [1]), customers(["a"])], { simulated: true });
  await loadText(engine, "customer_id,order_date,amount\nreal,2025-01-01,5\n");
  expect(await rows(engine, "select customer_id from orders")).toEqual([["real"]]);
  expect(await rows(engine, "select customer_id from customers")).toEqual([["real"]]);
  expect(
    await rows(
      engine,
      "select table_name, simulated from loaded_tables where simulated or version > 0 order by table_name",
    ),
  ).toEqual([
    ["customers", false],
    ["orders", false],
  ]);
});
