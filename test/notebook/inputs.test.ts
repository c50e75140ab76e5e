import { expect, it } from "vitest";
import type { InputCell } from "../../src/notebook/document.ts";
import { choiceOf, choices, optionsCell, parameterOf } from "../../src/notebook/input.ts";
import { parseNotebook } from "../../src/notebook/parse.ts";
import { Session } from "../../src/notebook/session.svelte.ts";
import { graphOver } from "../models/harness.ts";

const input = (yaml: string) =>
  parseNotebook(`\`\`\`input id=a\n${yaml}\n\`\`\`\n`).cells[0] as InputCell;

it("a choice of several begins with what is said, else with all of it", () => {
  const said = input("type: multiselect\noptions: [x, y, z]\nvalue: [z, x]");
  expect(choices(said.value)).toEqual(["z", "x"]);
  expect(parameterOf(said, undefined)).toMatchObject({
    type: "varchar",
    many: true,
    options: ["x", "y", "z"],
    default: { value: choiceOf(["z", "x"]) },
  });
  const open = parameterOf(input("type: multiselect\noptions: { x: One, y: Two }"), undefined);
  expect(open.default).toEqual({ value: choiceOf(["x", "y"]) });
  const one = parameterOf(input("type: select\noptions: [x, y]"), undefined);
  expect(one).toMatchObject({ default: { value: "x" }, type: "varchar" });
  expect(one.many).toBeUndefined();
});

async function open(text: string) {
  const orders = ["a", "b", "c", "a"].map((channel, i) => ({
    customer_id: `k${i}`,
    ordered_at: `2025-01-0${i + 1}`,
    amount: i,
    channel,
  }));
  const session = new Session(await graphOver({ orders }), new Map(), () => 0);
  await session.refresh();
  await session.open("test", parseNotebook(text));
  const values = (id: string) => {
    const { from } = session.state(id);
    const [column = []] = Object.values(from?.columns.columns ?? {});
    return Array.from({ length: column.length }, (_, i) => column[i]);
  };
  return { session, values };
}

const CELLS = (options: string) => `
\`\`\`input id=one
type: select
options_from: ${options}
\`\`\`
\`\`\`input id=several
type: multiselect
options_from: ${options}
\`\`\`
\`\`\`sql id=seen
select distinct channel from orders where channel is not null
\`\`\`
\`\`\`sql id=of_one
select count(*) as n from orders where channel = $one
\`\`\`
\`\`\`sql id=of_several
select count(*) as n from orders where channel = any($several)
\`\`\`
`;

it.each([
  ["a relation", "seen"],
  ["a select", "select channel from orders group by channel order by channel"],
])("options come from %s, and what is chosen is read by sql", async (_, from) => {
  const { session, values } = await open(CELLS(from));
  expect(values(optionsCell("one"))).toEqual(["a", "b", "c"]);
  expect(session.value("one")).toBe("a");
  expect(choices(session.value("several"))).toEqual(["a", "b", "c"]);
  expect([values("of_one"), values("of_several")]).toEqual([[2], [4]]);
  await session.set("one", "c");
  await session.set("several", choiceOf(["b", "c"]));
  expect([values("of_one"), values("of_several")]).toEqual([[1], [2]]);
  await session.set("several", choiceOf([]));
  expect(values("of_several")).toEqual([0]);
});

it("options that cannot be computed fail at their query, and what reads them waits", async () => {
  const { session } = await open(CELLS("select nope from orders"));
  expect(session.state(optionsCell("one")).failure?.code).toBe("sql_unknown_name");
  expect(session.state("of_one").status).not.toBe("done");
  expect(session.state("seen").status).toBe("done");
});
