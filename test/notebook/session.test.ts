import { expect, it } from "vitest";
import { Graph, type GraphEvent } from "../../src/models/graph.ts";
import { chartOf } from "../../src/charts/chart_cell.ts";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { compute, type Compute } from "../../src/models/compute.ts";
import { parseHeader } from "../../src/models/header.ts";
import type { ComputedModel, Model } from "../../src/models/model.ts";
import type { ChartCell } from "../../src/notebook/document.ts";
import { refusedName } from "../../src/notebook/declared.ts";
import { addCell, editBody, removeCell, setMode } from "../../src/notebook/edit.ts";
import { parseNotebook, serialise } from "../../src/notebook/parse.ts";
import { renameCell } from "../../src/notebook/rename.ts";
import { Session } from "../../src/notebook/session.svelte.ts";
import { englishLabels } from "../charts/labels.ts";
import { graphOver } from "../models/harness.ts";
import { engine } from "../models/loading.ts";

const SQL = {
  spend:
    "-- needs orders.customer_id, orders.amount\n-- param at_least double = 0 (0..100): from\nselect customer_id, sum(amount) as amount from orders where amount >= getvariable('at_least') group by customer_id order by customer_id",
  sizes:
    "select customer_id, case when amount > 15 then 'large' else 'small' end as size from spend",
  moods: "-- needs surveys.score\nselect score from surveys",
  data_span:
    "-- needs orders.ordered_at\nselect cast(max(ordered_at) as date) as last_plausible_at, cast(max(ordered_at) as date) + 1 as as_of from orders",
  known:
    "-- needs orders.ordered_at\n-- param as_of date = select as_of from data_span: until\nselect customer_id, 'known' as state from orders where ordered_at < cast(getvariable('as_of') as date)",
  margins: "-- better with orders.margin\nselect margin from orders",
};
const MODELS = new Map<string, Model>(
  Object.entries(SQL).map(([name, sql]) => [
    name,
    { name, theme: "test", header: parseHeader(name, sql), sql },
  ]),
);
const HEADERS = new Map([...MODELS].map(([name, { header }]) => [name, header]));

const NOTEBOOK = parseNotebook(`
\`\`\`input id=at_least
type: range
max: 50
\`\`\`
\`\`\`sql id=top
select max(amount) as top from spend
\`\`\`
\`\`\`sql id=wrong
select nope from spend
\`\`\`
\`\`\`chart id=after_wrong from=wrong
figure: x
\`\`\`
\`\`\`chart id=moods_chart from=moods
figure: x
\`\`\`
\`\`\`chart id=margins_chart from=margins with=spend
figure: x
\`\`\`
`);

async function open() {
  const events: GraphEvent[] = [];
  const orders = [
    { customer_id: "a", ordered_at: "2025-01-01", amount: 10 },
    { customer_id: "b", ordered_at: "2025-01-03", amount: 20 },
  ];
  const graph = await graphOver({ orders }, (event) => events.push(event), MODELS);
  const session = new Session(graph, HEADERS, () => 0);
  await session.refresh();
  await session.open("test", NOTEBOOK);
  const ran = () => events.splice(0).flatMap((e) => (e.cached ? [] : [e.relation]));
  return { session, ran };
}

it("each cell has its state, and one failure stops no unrelated cell", async () => {
  const { session } = await open();
  expect(session.value("at_least")).toBe(0);
  expect(session.state("top")).toMatchObject({ status: "done" });
  expect(session.state("top").from?.columns.columns.top).toEqual(Float64Array.of(20));
  expect(session.state("wrong")).toMatchObject({ status: "failed" });
  expect(session.state("after_wrong")).toMatchObject({ status: "blocked", blockedBy: "wrong" });
  expect(session.state("moods_chart")).toMatchObject({
    status: "impossible",
    availability: { missing: ["surveys.score"] },
  });
  const margins = session.state("margins_chart");
  expect(margins).toMatchObject({ status: "done", availability: { state: "partly" } });
  expect(margins.with?.columns.length).toBe(2);
  expect(session.tables).toEqual([{ name: "orders", rows: 2, simulated: false }]);
});

it("a parameter runs what reads it, and what does not change keeps its result", async () => {
  const { session, ran } = await open();
  ran();
  const [top, margins] = [session.state("top"), session.state("margins_chart")];
  await session.set("at_least", 15);
  expect(ran()).toEqual(["spend", "top"]);
  expect(session.value("at_least")).toBe(15);
  expect(session.state("top")).not.toBe(top);
  expect(session.state("margins_chart").from).toBe(margins.from);
});

it("a parameter without an input is moved for the notebook that is open, and only for it", async () => {
  const { session } = await open();
  const plain = parseNotebook("```sql id=least\nselect min(amount) as least from spend\n```\n");
  const least = () => session.state("least").from?.columns.columns.least;
  await session.open("plain", plain);
  expect([await session.standing("at_least"), least()]).toEqual([0, Float64Array.of(10)]);
  await session.set("at_least", 15);
  expect([await session.standing("at_least"), least()]).toEqual([15, Float64Array.of(20)]);
  await session.open("another", plain);
  expect([await session.standing("at_least"), least()]).toEqual([0, Float64Array.of(10)]);
});

it("moving an input is undone, and one stretch of it at once", async () => {
  const { session } = await open();
  for (const value of [5, 12, 15]) await session.set("at_least", value);
  await session.edit(editBody(session.notebook!, "wrong", "select 1 as one"));
  await session.undo();
  expect(session.value("at_least")).toBe(15);
  await session.undo();
  expect(session.value("at_least")).toBe(0);
  expect(session.canUndo).toBe(false);
  await session.redo();
  expect(session.value("at_least")).toBe(15);
  expect(session.state("top").from?.columns.columns.top).toEqual(Float64Array.of(20));
  expect(session.state("margins_chart").with?.columns.length).toBe(1);
});

it("an input that is renamed keeps what was set in it, there and back", async () => {
  const { session } = await open();
  const input = "```input id=cut\ntype: number\nvalue: 1\n```\n";
  await session.open("cuts", parseNotebook(`${input}\`\`\`sql id=it\nselect $cut as x\n\`\`\`\n`));
  const shown = () => session.state("it").from?.columns.columns.x?.[0];
  await session.set("cut", 7);
  const moved = session.latest;
  await session.edit(renameCell(session.notebook!, "cut", "least").change);
  expect([session.value("least"), shown()]).toEqual([7, 7]);
  expect([...session.chosen.values.keys()]).toEqual(["least"]);
  expect(session.latest).not.toBe(moved);
  await session.undo();
  expect([session.value("cut"), shown()]).toEqual([7, 7]);
  expect(session.latest).toBe(moved);
  await session.redo();
  expect(session.value("least")).toBe(7);
  await session.set("least", null);
  await session.undo();
  await session.undo();
  expect(session.value("cut")).toBe(7);
  await session.undo();
  expect(session.value("cut")).toBe(1);
});

it("a value that cannot be is refused, and nothing has changed", async () => {
  const { session } = await open();
  await expect(session.set("at_least", 99)).rejects.toMatchObject({ code: "parameter_value" });
  expect(session.value("at_least")).toBe(0);
});

it("a run that is overtaken leaves its place to the newer one", async () => {
  const { session } = await open();
  const first = session.set("at_least", 1);
  const second = session.set("at_least", 15);
  await Promise.all([first, second]);
  expect(session.state("top").status).toBe("done");
  expect(session.value("at_least")).toBe(15);
});

it("a chart may show who moved since other parameter values", async () => {
  const { session } = await open();
  const text = `\`\`\`input id=then
type: number
value: 15
\`\`\`
\`\`\`chart id=moves from=sizes
figure: migration_matrix
compare: { group: size, before: { at_least: $then } }
\`\`\`
`;
  await session.open("moves", parseNotebook(text));
  const { from } = session.state("moves");
  const { columns } = from!.columns;
  expect(columns.from_group).toEqual(["large", "none_before"]);
  expect(columns.to_group).toEqual(["large", "small"]);
  expect(columns.customers).toEqual(Int32Array.of(1, 1));
  await session.run();
  expect(session.state("moves").from).toBe(from);
});

it("a comparison with a date after the data says so, and with another one does not", async () => {
  const { session } = await open();
  const chart =
    "```chart id=moves from=known\nfigure: migration_matrix\ncompare: { group: state, before: { as_of: $then } }\n```\n";
  await session.open("dates", parseNotebook(`\`\`\`input id=then\ntype: date\n\`\`\`\n${chart}`));
  expect(session.state("moves")).toMatchObject({ status: "done" });
  await session.set("then", "2025-01-05");
  expect(session.state("moves").beyond).toEqual({
    date: new Date("2025-01-05"),
    last: new Date("2025-01-03"),
  });
  await session.set("then", "2025-01-04");
  expect(session.state("moves").beyond).toBeUndefined();
});

it("an edit runs the cell and what reads it, undo brings the results back without a run", async () => {
  const { session, ran } = await open();
  const text = serialise(session.notebook!);
  ran();
  await session.edit(editBody(session.notebook!, "wrong", "select customer_id from spend"));
  expect(ran()).toEqual(["wrong"]);
  expect(session.state("wrong").status).toBe("done");
  expect(session.state("after_wrong").status).toBe("done");
  const { from } = session.state("wrong");
  await session.undo();
  // What it showed before is kept as such, and nothing is made of it.
  expect(session.state("wrong")).toMatchObject({ status: "failed", former: { from } });
  expect(session.state("wrong").from).toBeUndefined();
  expect(serialise(session.notebook!)).toBe(text);
  await session.redo();
  expect(session.state("wrong").status).toBe("done");
  expect(ran()).toEqual([]);
});

it.each([
  ["select * from top", "top", "relation_cycle"],
  ["select $nobody as x", "top", "parameter_unknown"],
  ["select * from nowhere", "top", "sql_unknown_name"],
  ["select * from 'a.csv'", "top", "cell_forbidden"],
  ["select 1 from", "top", "sql_syntax"],
])("%s is explained at its cell", async (sql, id, code) => {
  const { session } = await open();
  await session.edit(editBody(session.notebook!, id, sql));
  expect(session.state(id)).toMatchObject({ status: "failed", failure: { code } });
  expect(session.state("margins_chart").status).toBe("done");
});

it("a cell named as a model is explained, and its neighbours run", async () => {
  const { session } = await open();
  await session.open(
    "taken",
    parseNotebook("```sql id=spend\nselect 1\n```\n```sql id=b\nselect 2 as two\n```\n"),
  );
  expect(session.state("spend")).toMatchObject({
    status: "failed",
    failure: { code: "name_taken" },
  });
  expect(session.state("b").status).toBe("done");
});

it("a query cannot be named as a model or as a word of SQL, whichever the engine has", async () => {
  const { session } = await open();
  const refused = (name: string) => refusedName(name, session.graph)?.code;
  expect(["spend", "orders", "left", "orders_2"].map(refused)).toEqual([
    "name_taken",
    "name_taken",
    "cell_keyword",
    undefined,
  ]);
  const { columns } = await (
    await engine()
  ).graph.query(
    "select distinct keyword_name as word from duckdb_keywords() where keyword_category = 'reserved'",
  );
  for (const word of columns.word as string[]) expect(refused(word), word).toBe("cell_keyword");
});

it("a cell tells how far the model is that is being computed for it", async () => {
  const header = "needs orders.customer_id";
  const computed = {
    header,
    reads: { spend: "select amount from spend" },
    columns: { amount: "double" },
    compute: ({ spend }) => ({ amount: spend!.columns.amount! }),
  } satisfies ComputedModel;
  const slow: Model = {
    name: "slow",
    theme: "test",
    header: parseHeader("slow", `-- ${header}`),
    computed,
    source: "",
  };
  let [reached, goOn] = [() => {}, () => {}];
  const half = new Promise<void>((resolve) => (reached = resolve));
  const rest = new Promise<void>((resolve) => (goOn = resolve));
  const watched: Compute = async (work, watch) => {
    watch.progress(0.5);
    reached();
    await rest;
    return compute(computed, work, watch);
  };
  await graphOver({ orders: [{ customer_id: "a", ordered_at: "2025-01-01", amount: 10 }] });
  const graph = new Graph(await engine(), new Map([...MODELS, ["slow", slow]]), watched);
  const session = new Session(graph, HEADERS, () => 0);
  await session.refresh();
  const opened = session.open("slow", parseNotebook("```sql id=all\nselect * from slow\n```\n"));
  await half;
  expect(session.state("all")).toMatchObject({
    status: "running",
    computing: { relation: "slow", share: 0.5 },
  });
  goOn();
  await opened;
  expect(session.state("all").status).toBe("done");
  expect(session.state("all").computing).toBeUndefined();
});

it("cells come and go", async () => {
  const { session, ran } = await open();
  ran();
  const { change, id } = addCell(session.notebook!, 2, "sql");
  await session.edit(change);
  await session.edit(editBody(session.notebook!, id, "select count(*) as n from top"), id);
  expect(session.state(id).status).toBe("done");
  await session.edit(removeCell(session.notebook!, "top"));
  expect(session.state(id)).toMatchObject({ failure: { code: "sql_unknown_name" } });
  await session.undo();
  expect(session.state(id).status).toBe("done");
});

it("a new query and a new chart show something right at once", async () => {
  const day = (customer_id: string, ordered_at: string) => ({ customer_id, ordered_at, amount: 5 });
  const orders = [day("a", "2025-01-01"), day("a", "2025-01-09"), day("b", "2025-02-01")];
  const graph = await graphOver({ orders });
  const headers = new Map([...CATALOGUE].map(([name, { header }]) => [name, header]));
  const session = new Session(graph, headers, () => 0);
  await session.refresh();
  await session.open("new", parseNotebook("\n"));
  const chart = addCell(session.notebook!, 0, "chart");
  await session.edit(chart.change);
  const query = addCell(session.notebook!, 0, "sql");
  await session.edit(query.change);
  const { columns } = session.state(query.id).from!.columns;
  expect([...columns.customers!]).toEqual([1, 1]);
  expect([...columns.orders!]).toEqual([2, 1]);
  expect([...columns.revenue!]).toEqual([10, 5]);
  const cell = session.notebook!.cells.find(({ id }) => id === chart.id) as ChartCell;
  const data = { from: session.state(chart.id).from!.columns };
  expect(chartOf(cell, data, englishLabels).complaints).toEqual([]);
});

/** 200 cells in chains and branches, every tenth of which reads a parameter. */
function largeNotebook(mode = "automatic") {
  const cells = Array.from({ length: 200 }, (_, i) => {
    const from = i === 0 ? "values (1)" : i % 4 === 0 ? `cell${(i / 4) | 0}` : `cell${i - 1}`;
    const sql =
      i === 0 ? "select 1 as x" : `select ${i % 10 === 7 ? "$knob" : "x"} as x from ${from}`;
    return { id: `cell${i}`, from, sql, reads: i % 10 === 7 };
  });
  const dependants = new Set<string>();
  for (const { id, from, reads } of cells) if (reads || dependants.has(from)) dependants.add(id);
  const text = cells.map(({ id, sql }) => `\`\`\`sql id=${id}\n${sql}\n\`\`\`\n`).join("");
  const knob = "```input id=knob\ntype: number\nvalue: 1\n```\n";
  const notebook = parseNotebook(`---\nrungs: 1\nmode: ${mode}\n---\n${knob}${text}`);
  return { notebook, ids: cells.map(({ id }) => id), dependants };
}

it("in a graph of 200 cells a parameter runs its dependants, each once, and touches no other", async () => {
  const { session, ran } = await open();
  const { notebook, ids, dependants } = largeNotebook();
  ran();
  await session.open("large", notebook);
  expect(ran()).toHaveLength(200);
  const before = new Map(ids.map((id) => [id, session.state(id)]));
  await session.set("knob", 2);
  const again = ran();
  expect([...again].sort()).toEqual([...dependants].sort());
  expect(dependants.size).toBeGreaterThan(20);
  expect(dependants.size).toBeLessThan(200);
  expect(session.state("cell7").from?.columns.columns.x).toEqual(Int32Array.of(2));
  const touched = ids.filter((id) => session.state(id) !== before.get(id));
  expect(touched.sort()).toEqual([...dependants].sort());
});

it("a text that is written touches no result", async () => {
  const { session } = await open();
  const before = NOTEBOOK.cells.map(({ id }) => session.state(id));
  const { change } = addCell(session.notebook!, 0, "text");
  await session.edit(change);
  expect(NOTEBOOK.cells.map(({ id }) => session.state(id))).toEqual(before);
  NOTEBOOK.cells.forEach(({ id }, i) => expect(session.state(id)).toBe(before[i]));
});

it("on demand a change makes stale what it touches, and what is asked for runs", async () => {
  const { session, ran } = await open();
  const { notebook, ids, dependants } = largeNotebook("on demand");
  ran();
  await session.open("large", notebook);
  expect(ran()).toEqual([]);
  expect(session.stale).toBe(200);
  await session.runCell("cell3");
  expect(ran()).toEqual(["cell0", "cell1", "cell2", "cell3"]);
  expect(session.stale).toBe(196);
  await session.run();
  expect(ran()).toHaveLength(196);
  expect(session.stale).toBe(0);
  await session.set("knob", 5);
  expect(ran()).toEqual([]);
  const stale = ids.filter((id) => session.state(id).status === "stale");
  expect(stale.sort()).toEqual([...dependants].sort());
  expect(session.state("cell7").from?.columns.columns.x).toEqual(Int32Array.of(1));
  await session.set("knob", 1);
  expect(session.stale).toBe(0);
  await session.set("knob", 5);
  await session.edit(setMode(session.notebook!, "automatic"));
  expect([...ran()].sort()).toEqual([...dependants].sort());
});

it("of results that nothing shows any more only the last few are kept", async () => {
  const { session, ran } = await open();
  for (let i = 0; i < 40; i++) {
    await session.edit(editBody(session.notebook!, "top", `select ${i} as top`));
  }
  ran();
  await session.edit(editBody(session.notebook!, "top", "select 38 as top"));
  expect(ran()).toEqual([]);
  await session.edit(editBody(session.notebook!, "top", "select 2 as top"));
  expect(ran()).toEqual(["top"]);
});
