import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { readPrevious, restorePrevious } from "../../src/intake/previous.ts";
import { accepted, csv, loadText, rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

const FIRST =
  "customer_id,order_date,amount\nb,2025-01-01,5\na,2025-01-02,6\nb,2025-01-03,7\n,2025-01-04,8\n";
const SECOND = "customer_id,order_date,amount\nc,2025-02-01,5\n";
const customers = "select customer_id, acquired_at, source_file from customers order by all";
const file = (content: string) => accepted(csv(content, "customers.csv"));

it("customers are made of the orders, and follow them, until a file of them comes", async () => {
  const report = await loadText(engine, FIRST);
  expect(report.warnings).toEqual([{ code: "customers_derived", values: { customers: 2 } }]);
  const made = [
    ["a", null, "orders"],
    ["b", null, "orders"],
  ];
  expect(await rows(engine, customers)).toEqual(made);

  await loadText(engine, SECOND);
  expect(await rows(engine, customers)).toEqual([["c", null, "orders"]]);
  // Only what came from a file can be restored; the customers go with their orders.
  expect((await readPrevious(engine)).map(({ table }) => table)).toEqual(["orders"]);
  await restorePrevious(engine, "orders");
  expect(await rows(engine, customers)).toEqual(made);

  // A file takes their place even where it was to be added.
  const source = await file("customer_id,region\nx,North\ny,South\n");
  const own = await loadFiles(engine, [source], { mode: "append" });
  expect(own).toMatchObject({ mode: "replace", rows: 2 });
  expect((await readPrevious(engine)).map(({ table }) => table)).toEqual(["orders"]);

  const last = await loadText(engine, SECOND);
  expect(last.warnings).toEqual([]);
  expect(await rows(engine, "select customer_id from customers order by 1")).toEqual([
    ["x"],
    ["y"],
  ]);
});

it("files about the same customers are joined, and differences are told", async () => {
  const report = await loadFiles(engine, [
    await accepted(csv("customer_id,region,tier\nx,North,gold\ny,South,\n", "one.csv")),
    await accepted(csv("customer_id,region,churned\nx,East,yes\nz,West,no\n", "two.csv")),
  ]);
  expect(report.rows).toBe(3);
  expect(report.warnings).toEqual([
    { code: "files_joined", values: { files: 2, rows: 3, column: "customer_id" } },
    { code: "files_differ", values: { differing: 1 } },
  ]);
  expect(
    await rows(
      engine,
      "select customer_id, region, tier, churned, source_file from customers order by 1",
    ),
  ).toEqual([
    ["x", "North", "gold", true, "one.csv + two.csv"],
    ["y", "South", null, null, "one.csv"],
    ["z", "West", null, false, "two.csv"],
  ]);
});

it("a key that stands twice in one file joins nothing, and is told", async () => {
  const report = await loadFiles(engine, [
    await accepted(csv("customer_id,region\nx,North\nx,South\n", "one.csv")),
    await accepted(csv("customer_id,tier\nx,gold\n", "two.csv")),
  ]);
  expect(report.rows).toBe(3);
  expect(report.warnings).toEqual([
    { code: "keys_repeated", values: { column: "customer_id", rows: 2 } },
  ]);
});
