import { createRawSnippet } from "svelte";
import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-svelte";
import { Failure } from "../../src/engine/failure.ts";
import type { CellState } from "../../src/notebook/cell_state.ts";
import CellFrame from "../../src/ui/CellFrame.svelte";
import { englishWords, loadWords } from "../../src/words/words.ts";

const words = englishWords();
const children = createRawSnippet(() => ({ render: () => "<p>the result</p>" }));
const frame = (state: CellState, more: object = {}) =>
  render(CellFrame, {
    words,
    state,
    simulated: false,
    children,
    oncancel: () => {},
    onagain: () => {},
    ...more,
  });

test("a finished cell shows its result and nothing else", async () => {
  const screen = await frame({ status: "done" });
  expect(screen.container.textContent.trim()).toBe("the result");
});

test("a run that takes long says how long, and can be cancelled", async () => {
  const oncancel = vi.fn();
  const state: CellState = { status: "running", startedAt: performance.now() - 2000 };
  const screen = await frame(state, { oncancel });
  await expect.element(screen.getByText(/Computing, \d/)).toBeVisible();
  await screen.getByRole("button", { name: "Cancel" }).click();
  expect(oncancel).toHaveBeenCalledOnce();
  await expect.element(screen.getByText("the result")).not.toBeInTheDocument();
});

test("a run whose model tells how far it is shows that too", async () => {
  const computing = { relation: "key_drivers", share: 0.42 };
  const screen = await frame({ status: "running", startedAt: performance.now() - 2000, computing });
  const bar = screen.getByRole("progressbar", { name: /^Computing, .+; 42% of key_drivers$/ });
  await expect.element(bar).toHaveAttribute("value", "0.42");
});

test("a failure says what happened and shows its SQL", async () => {
  const failure = new Failure("sql_unknown_name", { message: "no amunt" }, { sql: "select amunt" });
  const onagain = vi.fn();
  const screen = await frame({ status: "failed", failure }, { onagain });
  await expect.element(screen.getByText("no amunt")).toBeVisible();
  // The page has one place that tells of it; a note that told it too would say it twice.
  await expect.element(screen.getByRole("alert")).not.toBeInTheDocument();
  await screen.getByText("Show the SQL").click();
  await expect
    .element(screen.getByRole("group", { name: "SQL" }))
    .toHaveTextContent("select amunt");
  await screen.getByRole("button", { name: "Run again" }).click();
  expect(onagain).toHaveBeenCalledOnce();
});

test("what is missing is named in the reader's language", async () => {
  const availability = {
    state: "impossible",
    missing: ["orders.customer_id", "surveys(construct = satisfaction)"],
    better: [],
  } as const;
  const screen = await frame(
    { status: "impossible", availability },
    { words: await loadWords("pl") },
  );
  await expect.element(screen.getByText(/„Klient” \(tabela „zamówienia”\)/)).toBeVisible();
  await expect.element(screen.getByText(/„Zadowolenie” \(tabela „ankiety”\)/)).toBeVisible();
});

test("a cell that waits for a failed one names it", async () => {
  const screen = await frame({ status: "blocked", blockedBy: "levels", former: {} });
  await expect.element(screen.getByText("Waits for levels, which failed")).toBeVisible();
  // What it showed before stays in sight, and is called that.
  await expect.element(screen.getByText("the result", { exact: true })).toBeVisible();
  await expect.element(screen.getByText("Above stands the result from before.")).toBeVisible();
});
