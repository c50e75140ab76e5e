import { describe, expect, it } from "vitest";
import type { GraphEvent } from "../../src/models/graph.ts";
import { parseHeader } from "../../src/models/header.ts";
import type { Model } from "../../src/models/model.ts";
import { graphOver, type Row, toRows } from "./harness.ts";
import { engine, load } from "./loading.ts";

const model = (name: string, sql: string): [string, Model] => [
  name,
  { name, theme: "test", header: parseHeader(name, sql), sql },
];

const MODELS = new Map([
  model(
    "big",
    "-- param at_least double = 10: amounts from\nselect customer_id, amount from orders where amount >= getvariable('at_least')",
  ),
  model("spend", "select customer_id, sum(amount) as amount from big group by customer_id"),
  model("span", "select count(*) as n from orders"),
  model(
    "share",
    "-- param whole integer = select n from span: all orders\nselect count(*) / getvariable('whole') as share from big",
  ),
]);

const ORDERS: Row[] = [
  { customer_id: "a", ordered_at: "2025-01-01", amount: 10 },
  { customer_id: "a", ordered_at: "2025-01-02", amount: 5 },
  { customer_id: "b", ordered_at: "2025-01-03", amount: 20 },
];

async function setUp(cells: Record<string, string> = {}) {
  const events: GraphEvent[] = [];
  const graph = await graphOver({ orders: ORDERS }, (event) => events.push(event), MODELS);
  graph.defineCells(new Map(Object.entries(cells)));
  const ran = () =>
    events
      .splice(0)
      .filter(({ cached }) => !cached)
      .map(({ relation }) => relation);
  const rows = async (name: string, overrides = {}) =>
    toRows(await graph.read(await graph.build(name, { overrides })));
  return { graph, ran, rows };
}

describe("what a change touches runs again, nothing else", () => {
  it("builds what is needed, in order, once", async () => {
    const { graph, ran, rows } = await setUp({ top: "select max(amount) as m from spend" });
    expect(await rows("top")).toEqual([{ m: 20 }]);
    expect(ran()).toEqual(["big", "spend", "top"]);
    expect((await graph.build("spend")).rows).toBe(2);
    await graph.build("top");
    expect(ran()).toEqual([]);
  });

  it("follows a parameter, and finds the earlier state again", async () => {
    const { graph, ran, rows } = await setUp({ n: "select count(*) as n from span" });
    await graph.build("spend");
    await graph.build("n");
    ran();
    graph.set("at_least", 15);
    expect(await rows("spend")).toEqual([{ customer_id: "b", amount: 20 }]);
    await graph.build("n");
    expect(ran()).toEqual(["big", "spend"]);
    graph.set("at_least", null);
    await graph.build("spend");
    expect(ran()).toEqual([]);
  });

  it("an override holds for one build only", async () => {
    const { rows } = await setUp();
    expect(await rows("spend", { at_least: 15 })).toHaveLength(1);
    expect(await rows("spend")).toHaveLength(2);
  });

  it("a default that is a SELECT is a node of the graph", async () => {
    const { graph, rows } = await setUp();
    expect(await rows("share")).toEqual([{ share: expect.closeTo(2 / 3) }]);
    expect(await graph.needs("share")).toEqual(["big", "span"]);
    expect(await graph.value("whole")).toBe(3);
  });

  it("a default is asked for anew when other rows come", async () => {
    const { graph } = await setUp();
    expect(await graph.value("whole")).toBe(3);
    await load(await engine(), "orders", "select 'c' as customer_id, 1 as amount");
    await graph.refresh();
    expect(await graph.value("whole")).toBe(1);
  });
});

describe("cells", () => {
  it("read parameters by $name, may end in a semicolon and start with WITH", async () => {
    const { rows } = await setUp({
      x: "with s as (select * from spend) -- a comment\nselect count(*) as n, $at_least as at from s;",
    });
    expect(await rows("x")).toEqual([{ n: 2, at: 10 }]);
  });

  it("keep their order", async () => {
    const { rows } = await setUp({ x: "select customer_id from spend order by customer_id desc" });
    expect(await rows("x")).toEqual([{ customer_id: "b" }, { customer_id: "a" }]);
  });

  it.each([
    ["select * from a_cell_that_is_not_there", "sql_unknown_name"],
    ["select $nobody_declares_this as x", "parameter_unknown"],
    ["select getvariable('at' || '_least') as x", "dynamic_variable"],
    ["select 1 as x; drop table orders", "cell_several"],
    ["drop table orders", "cell_changes"],
    ["-- nothing yet", "cell_empty"],
    ["from (pivot orders on channel using sum(amount))", "cell_pivot"],
    ["(create table t as select 1)", "sql_syntax"],
    ["select * from 'pool_0'", "cell_forbidden"],
    ["select * from read_csv('pool_0')", "cell_forbidden"],
    ["select * from query('select 1')", "cell_forbidden"],
    ["select ? as x", "cell_forbidden"],
    ["select * from memory.contract.orders", "cell_forbidden"],
    ["select current_setting('threads') as x", "cell_forbidden"],
    ["select * from x", "relation_cycle"],
  ])("%s fails with %s", async (sql, code) => {
    const { graph } = await setUp({ x: sql });
    await expect(graph.build("x")).rejects.toMatchObject({ code });
  });

  it("tell the position of an error in their own text", async () => {
    const sql = "select customer_id,\n  nope\nfrom spend";
    const { graph } = await setUp({ x: sql });
    const failure = await graph.build("x").catch((error) => error);
    expect(failure.code).toBe("sql_unknown_name");
    expect(failure.position).toBe(sql.indexOf("nope"));
  });

  it("may tell of a table in the engine's own words", async () => {
    const { graph, rows } = await setUp({ x: "summarize spend;", y: "describe x", z: "desc nope" });
    expect(await rows("x")).toHaveLength(2);
    expect((await rows("y"))[0]).toMatchObject({ column_name: "column_name" });
    const failure = await graph.build("z").catch((error) => error);
    expect([failure.code, failure.position]).toEqual(["sql_unknown_name", 5]);
  });

  it("cannot take the name of a model or a table", async () => {
    const { graph } = await setUp();
    expect(() => graph.defineCells(new Map([["orders", "select 1"]]))).toThrow("name_taken");
  });

  it("give types that no page can show as text", async () => {
    const { rows } = await setUp({ x: "select [1, 2] as l, interval 3 day as i, {'a': 1} as s" });
    expect(await rows("x")).toEqual([{ l: "[1, 2]", i: "3 days", s: "{'a': 1}" }]);
  });
});

it("values that a parameter cannot take are refused", async () => {
  const { graph } = await setUp();
  expect(() => graph.set("at_least", "'; drop table orders")).toThrow("parameter_value");
  expect(() => graph.set("unheard_of", 1)).toThrow("parameter_unknown");
});
