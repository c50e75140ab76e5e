// Why: a load replaces what was there, and whoever took the wrong file must get the rows back.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { loadColumns } from "../../src/intake/load_columns.ts";
import { readPrevious, restorePrevious } from "../../src/intake/previous.ts";
import { loadText, rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()), 120_000);
afterAll(() => engine.stop());

const file = (customer: string, count = 1) =>
  `customer_id,order_date,amount,note\n${`${customer},2025-01-02,5,kept beside\n`.repeat(count)}`;
const customers = async () =>
  (await rows(engine, "select customer_id from orders order by customer_id")).flat();
const versions = async () =>
  (
    await rows(
      engine,
      "select table_name from duckdb_tables() where table_name like 'orders\\_\\_%' escape '\\' order by table_name",
    )
  ).flat();

it("the previous load is restored with its rows, and the newer one after it", async () => {
  expect(await readPrevious(engine)).toEqual([]);
  expect(await restorePrevious(engine, "orders")).toBe(false);
  await loadText(engine, file("a", 3));
  expect(await readPrevious(engine)).toEqual([]);
  await loadText(engine, file("b"));
  expect(await customers()).toEqual(["b"]);
  expect(await readPrevious(engine)).toMatchObject([
    { table: "orders", rows: 3, loadedAt: expect.any(Date) },
  ]);
  expect(await restorePrevious(engine, "orders")).toBe(true);
  expect(await customers()).toEqual(["a", "a", "a"]);
  expect(await rows(engine, "select rows from loaded_tables where table_name = 'orders'")).toEqual([
    [3],
  ]);
  expect(await rows(engine, "select distinct note from orders_extra")).toEqual([["kept beside"]]);
  expect(await readPrevious(engine)).toMatchObject([{ rows: 1 }]);
  expect(await restorePrevious(engine, "orders")).toBe(true);
  expect(await customers()).toEqual(["b"]);
});

it("of a load that is corrected what stood before it stays, unless that was restored meanwhile", async () => {
  await loadText(engine, file("before"));
  const wrong = await loadText(engine, file("wrong"));
  const again = { corrects: [wrong.loadId] };
  const right = await loadText(engine, file("right"), again);
  expect(await versions()).toHaveLength(3);
  await restorePrevious(engine, "orders");
  expect(await customers()).toEqual(["before"]);
  // Now the rows of before stand there, and are no mistake.
  await loadText(engine, file("other"), { corrects: [right.loadId] });
  await restorePrevious(engine, "orders");
  expect(await customers()).toEqual(["before"]);
});

it("only one load before the last is kept, and a simulated company is not kept at all", async () => {
  await loadText(engine, file("c"));
  await loadText(engine, file("d"));
  expect(await versions()).toHaveLength(3);
  await restorePrevious(engine, "orders");
  expect(await customers()).toEqual(["c"]);
  await loadText(engine, file("e"));
  expect(await versions()).toHaveLength(3);
  await restorePrevious(engine, "orders");
  expect(await customers()).toEqual(["c"]);
  const batch = {
    length: 1,
    columns: { customer_id: ["s"], ordered_at: [new Date(0)], amount: Float64Array.of(1) },
    types: { customer_id: "varchar", ordered_at: "timestamp", amount: "double" },
  } as const;
  await loadColumns(engine, [{ table: "orders", batch }], { simulated: true });
  expect(await customers()).toEqual(["s"]);
  expect(await readPrevious(engine)).toMatchObject([{ rows: 1 }]);
  await loadText(engine, file("f"));
  expect(await customers()).toEqual(["f"]);
});
