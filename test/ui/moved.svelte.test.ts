import { expect, test } from "vitest";
import { render } from "vitest-browser-svelte";
import type { Columns } from "../../src/engine/column.ts";
import { Failure } from "../../src/engine/failure.ts";
import type { ChartCell } from "../../src/notebook/document.ts";
import type { Session } from "../../src/notebook/session.svelte.ts";
import Moved from "../../src/ui/cells/Moved.svelte";
import { englishWords } from "../../src/words/words.ts";

const words = englishWords();
const cell = {
  kind: "chart",
  id: "moved_chart",
  from: "action_list",
  compare: { group: "group_name", before: { as_of: "2025-07-01" } },
} as unknown as ChartCell;

const columns = (customers: string[], from = "level_2"): Columns => ({
  length: customers.length,
  columns: {
    customer_id: customers,
    from_group: customers.map(() => from),
    to_group: customers.map(() => "level_1"),
  },
  types: { customer_id: "varchar", from_group: "varchar", to_group: "varchar" },
});

/** As much of a session as the list asks for, over a graph that answers with these customers. */
const over = (answer: () => Promise<Columns>) =>
  ({
    graph: {
      build: async () => ({}),
      read: async () => columns(["c1"]),
      select: answer,
      value: async () => null,
    },
    state: () => ({ status: "done", parameters: {} }),
    notebook: { title: "Commitment" },
    simulated: false,
  }) as unknown as Session;

const list = (answer: () => Promise<Columns>) =>
  render(Moved, { words, cell, session: over(answer) });

test("the customers who moved are fetched when asked for, and can be taken along", async () => {
  const screen = await list(async () => columns(["c7", "c9"]));
  expect(screen.container.querySelector("[role=grid]")).toBeNull();
  await screen.getByRole("button", { name: "Show the customers who moved" }).click();
  await expect.element(screen.getByText("c9")).toBeVisible();
  await expect
    .element(screen.getByRole("status").first())
    .toHaveTextContent("2 customers moved to another group;");
  await screen.getByRole("button", { name: "Take the list along" }).click();
  await expect.element(screen.getByText("CSV", { exact: true })).toBeVisible();
  await screen.getByRole("button", { name: "Hide them" }).click();
  await expect.element(screen.getByText("c9")).not.toBeInTheDocument();
});

test("who was in no group before is told apart from who moved", async () => {
  const screen = await list(async () => columns(["c7", "c9", "c11"], "none_before"));
  await screen.getByRole("button").click();
  await expect
    .element(screen.getByRole("status").first())
    .toHaveTextContent("Nobody moved to another group, 3 were in none before;");
});

test("nobody who moved and a failure are said in words", async () => {
  const nobody = await list(async () => columns([]));
  await nobody.getByRole("button").click();
  await expect.element(nobody.getByRole("status")).toHaveTextContent("Nobody moved.");
  const failed = await list(() => Promise.reject(new Failure("cancelled")));
  await failed.getByRole("button", { name: "Show the customers who moved" }).click();
  await expect.element(failed.getByRole("alert")).toBeVisible();
});
