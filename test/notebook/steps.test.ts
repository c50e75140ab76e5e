import { expect, test } from "vitest";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { readStatement } from "../../src/models/statement.ts";
import { copyModel } from "../../src/notebook/model_copy.ts";
import { History, apply } from "../../src/notebook/history.ts";
import { parseNotebook, serialise } from "../../src/notebook/parse.ts";
import { renamedRelation } from "../../src/notebook/relation_names.ts";
import { between, listed, stepsOf } from "../../src/notebook/steps.ts";
import { graphOver } from "../models/harness.ts";

const orders = [1, 2, 3].map((day) => ({
  customer_id: `c${day % 2}`,
  order_id: `o${day}`,
  ordered_at: `2025-01-0${day}`,
  amount: 10,
}));

test("the steps behind a result lead to the contract tables, with rows, time and parameters", async () => {
  const graph = await graphOver({ orders });
  graph.defineCells(new Map([["mine", "select * from rfm_scores"]]));
  graph.set("bins", 3);
  const steps = listed(stepsOf(await graph.build("mine")));
  expect(steps[0]).toMatchObject({ relation: "mine", depth: 0, reader: null });
  expect(steps[1]).toMatchObject({ relation: "rfm_scores", depth: 1, reader: "mine" });
  const scores = steps[1]!.built;
  expect(scores.rows).toBe(2);
  expect(scores.ms).toBeGreaterThan(0);
  expect(steps.some(({ built }) => built.parameters.bins === 3)).toBe(true);
  const table = steps.find(({ relation }) => relation === "orders")!;
  expect([table.built.rows, table.children]).toEqual([3, []]);
  // What several read is followed once.
  const followed = steps.filter(({ children }) => children.length > 0).map((step) => step.relation);
  expect(new Set(followed).size).toBe(followed.length);
  const again = steps.filter(({ above }) => above);
  expect(again.length).toBeGreaterThan(0);
  for (const { relation } of again) expect(followed).toContain(relation);
});

test("closed steps hide what is behind them", async () => {
  const graph = await graphOver({ orders });
  const root = stepsOf(await graph.build("rfm_scores"));
  expect(listed(root, () => false)).toEqual([root]);
});

const NOTEBOOK = parseNotebook(`---
rungs: 1
title: Trial
---
Text

\`\`\`sql id=counts
select rfm_scores.segment, count(*) as rfm_scores, 'rfm_scores' as text -- rfm_scores
from rfm_scores
\`\`\`

\`\`\`chart id=drawn from=rfm_scores
- dot: { x: recency_days, y: frequency }
\`\`\`
`);

const MODEL = `-- One row per customer.
-- needs orders.customer_id
-- param bins integer = 5 (2..10): how many
select customer_id from customer_days where $bins > 1
`;

const source = (name: string) => (name === "rfm_scores" ? MODEL : null);

test("a model is copied before the cell that reads it, which then reads the copy", () => {
  const { id, change, readers } = copyModel(NOTEBOOK, {
    ...{ model: "rfm_scores", at: "counts", between: [], source },
  });
  const after = apply(NOTEBOOK, change);
  expect([id, readers]).toEqual(["my_rfm_scores", ["counts"]]);
  expect(after.cells.map((cell) => cell.id)).toEqual([
    NOTEBOOK.cells[0]!.id,
    id,
    "counts",
    "drawn",
  ]);
  expect(after.cells[1]).toMatchObject({
    kind: "sql",
    sql: "-- One row per customer.\nselect customer_id from customer_days where $bins > 1\n",
  });
  expect(after.cells[2]).toMatchObject({
    sql: `select my_rfm_scores.segment, count(*) as rfm_scores, 'rfm_scores' as text -- rfm_scores
from my_rfm_scores\n`,
  });
  expect(serialise(parseNotebook(serialise(after)))).toBe(serialise(after));
});

test("a chart reads the copy too, a second copy has another name, and one undo takes it back", () => {
  const history = new History();
  const copying = { model: "rfm_scores", at: "drawn", between: [], source };
  const first = copyModel(NOTEBOOK, copying);
  history.record(first.change, null, 0);
  const once = apply(NOTEBOOK, first.change);
  expect(once.cells.at(-1)).toMatchObject({ id: "drawn", from: "my_rfm_scores" });
  const second = copyModel(once, { ...copying, at: "counts" });
  expect([first.readers, second.id]).toEqual([["drawn"], "my_rfm_scores_1"]);
  expect(serialise(apply(once, history.undo()!))).toBe(serialise(NOTEBOOK));
});

test("of a model further behind the models between are copied too, and the cell reads the change", async () => {
  const graph = await graphOver({ orders });
  const notebook = parseNotebook(
    "```sql id=mine\nselect segment from rfm_segments\n```\n```sql id=top\nselect * from mine\n```\n",
  );
  const define = (cells: typeof notebook.cells) =>
    graph.defineCells(new Map(cells.map((cell) => [cell.id, "sql" in cell ? cell.sql : ""])));
  define(notebook.cells);
  const steps = between([await graph.build("top")], "customer_days");
  expect(steps.at(-2)).toBe("mine");
  expect(steps).toContain("rfm_scores");
  const made = copyModel(notebook, {
    ...{ model: "customer_days", at: "top", between: steps.slice(0, -1) },
    source: (name) => graph.source(name),
  });
  const after = apply(notebook, made.change);
  expect(made.readers).toEqual(["mine"]);
  expect(after.cells.at(-1)).toBe(notebook.cells.at(-1));
  define(after.cells);
  const read = listed(stepsOf(await graph.build("top"))).map(({ relation }) => relation);
  expect(read).toContain("my_customer_days");
  expect(read).not.toContain("customer_days");
});

test("every model names what it reads where a copy of it can read another", () => {
  const left = [...CATALOGUE].flatMap(([name, model]) => {
    if (!("sql" in model)) return [];
    const { words, defines } = readStatement(model.sql);
    return [...CATALOGUE.keys()]
      .filter(
        (other) =>
          // What else has the name is a column or a parameter.
          new RegExp(`\\b(?:from|join)\\s+${other}\\b`).test(model.sql) &&
          other !== name &&
          words.has(other) &&
          !defines.has(other) &&
          renamedRelation(model.sql, other, "copy").places === 0,
      )
      .map((other) => [name, other]);
  });
  expect(left).toEqual([]);
});
