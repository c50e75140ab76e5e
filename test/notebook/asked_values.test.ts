import { expect, it } from "vitest";
import { askedOf } from "../../src/notebook/asked_values.ts";
import { parseNotebook } from "../../src/notebook/parse.ts";
import { Session } from "../../src/notebook/session.svelte.ts";
import { graphOver } from "../models/harness.ts";

const NOTEBOOK = parseNotebook(`
\`\`\`input id=least
type: range
min: 0
max: 10
value: 3
\`\`\`
\`\`\`input id=day
type: date
value: 2025-01-01
\`\`\`
\`\`\`input id=kinds
type: multiselect
options: [a, "b & c", d]
\`\`\`
\`\`\`input id=strict
type: checkbox
value: false
\`\`\`
\`\`\`sql id=seen
select $least as least, cast($kinds as varchar) as kinds
\`\`\`
`);

async function open(asked: Record<string, readonly string[]>) {
  const events: string[] = [];
  const graph = await graphOver({ orders: [] }, (e) => e.cached || events.push(e.relation));
  const session = new Session(graph, new Map(), () => 0);
  await session.refresh();
  await session.open("test", NOTEBOOK, new Map(Object.entries(asked)));
  return { graph, session, events };
}

it("an address sets inputs before anything runs, and what it cannot set is named", async () => {
  const { session, events } = await open({
    least: ["7"],
    day: ["2025-02-30"],
    kinds: ["b & c", "d"],
    strict: ["true"],
    nobody: ["1"],
    bins: ["4"],
  });
  expect(session.state("seen").from?.columns.columns.least).toEqual(Int32Array.of(7));
  expect(events).toEqual(["seen"]);
  expect(session.value("strict")).toBe(true);
  expect(session.ignored).toEqual(["day", "nobody", "bins"]);
  expect(session.chosen.slug).toBe("test");
});

it.each([["11"], ["x"], [""], ["4.5"]])("a range does not take “%s”", async (text) => {
  const { session } = await open({ least: [text] });
  expect(session.ignored).toEqual(["least"]);
  expect(session.value("least")).toBe(3);
});

it("what is set goes back into the address, defaults do not", async () => {
  const { graph, session } = await open({ kinds: [""] });
  expect(session.value("kinds")).toBe("[]");
  await session.set("least", 5);
  const asked = { kinds: [""], least: ["5"] };
  expect(Object.fromEntries(session.chosen.values)).toEqual(asked);
  expect(Object.fromEntries(askedOf(graph, NOTEBOOK))).toEqual(asked);
  await session.open("test", NOTEBOOK, new Map());
  expect(session.chosen.values.size).toBe(0);
  expect(session.value("least")).toBe(3);
});
