import { expect, it } from "vitest";
import type { GraphEvent } from "../../src/models/graph.ts";
import { parseHeader } from "../../src/models/header.ts";
import type { Model } from "../../src/models/model.ts";
import { parseNotebook } from "../../src/notebook/parse.ts";
import { Session } from "../../src/notebook/session.svelte.ts";
import { graphOver } from "../models/harness.ts";

const SQL = {
  spend:
    "-- needs orders.customer_id, orders.amount\n-- param at_least double = 0 (0..100): from\nselect customer_id, sum(amount) as amount from orders where amount >= getvariable('at_least') group by customer_id order by customer_id",
  sizes:
    "select customer_id, case when amount > 15 then 'large' else 'small' end as size from spend",
  moods: "-- needs surveys.score\nselect score from surveys",
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
