import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { startBrowserEngine } from "../../../src/engine/browser.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import { ColumnRows } from "../../../src/notebook/rows/column_rows.ts";
import { TableRows } from "../../../src/notebook/rows/table_rows.ts";
import { givenRows } from "../../../src/ui/table/given_rows.ts";
import { readerOrder } from "../../../src/ui/table/reader_order.ts";
import ResultTable from "../../../src/ui/table/ResultTable.svelte";
import "../../../src/ui/base.css";
import "../../../src/ui/tokens.css";
import { englishWords, loadWords } from "../../../src/words/words.ts";

const words = englishWords();

const data = {
  length: 3,
  columns: {
    customer_id: ["active", "<b>2</b>", null],
    segment: ["at_risk", "my own", null],
    customers: new Float64Array([1234, 2, Number.NaN]),
    share: new Float64Array([0.5, 0.029, Number.NaN]),
    complete: [true, false, null],
  },
};

const grid = (container: Element) => container.querySelector<HTMLElement>("[role=grid]")!;
const drawn = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>("[role=row]")]
    .sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
    .map((row) =>
      [...row.querySelectorAll("[role=gridcell], [role=columnheader] .label")].map((cell) =>
        cell.textContent?.trim(),
      ),
    );
/** The first column of what is drawn, without the head. */
const firsts = (container: Element) =>
  drawn(container)
    .slice(1)
    .map(([first]) => first);

test("cells are written in the reader's language, and what is missing is a dash", async () => {
  const { container } = await render(ResultTable, { words, rows: givenRows(data) });
  expect(drawn(container)).toEqual([
    ["Customer", "Segment", "Customers", "Share", "Complete"],
    ["active", "At risk", "1,234", "50.0%", "yes"],
    ["<b>2</b>", "my own", "2", "2.9%", "no"],
    ["–", "–", "–", "–", "–"],
  ]);
  expect(grid(container).ariaRowCount).toBe("4");
});

test("a head sorts by pointer and by keyboard: up, down, as made; missing values last", async () => {
  const { container } = await render(ResultTable, { words, rows: givenRows(data) });
  const head = () => container.querySelectorAll("[role=columnheader]")[2]!;
  await userEvent.click(head().querySelector(".label")!);
  await vi.waitFor(() => expect(firsts(container)).toEqual(["<b>2</b>", "active", "–"]));
  expect(head().ariaSort).toBe("ascending");
  grid(container).focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(firsts(container)).toEqual(["active", "<b>2</b>", "–"]));
  expect(head().ariaSort).toBe("descending");
  expect(container.querySelector("[role=status]")?.textContent).toBe(
    "In descending order of Customers",
  );
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(head().ariaSort).toBe("none"));
});

test("texts sort as the language sorts them, by what is written", async () => {
  const rows = new ColumnRows(
    { length: 3, columns: { name: ["zebra", "ącki", "bak"] }, types: { name: "varchar" } },
    readerOrder(await loadWords("pl")),
  );
  const { container } = await render(ResultTable, { words, rows });
  await userEvent.click(container.querySelector(".label")!);
  await vi.waitFor(() => expect(firsts(container)).toEqual(["ącki", "bak", "zebra"]));
});

test("arrows walk from cell to cell, the cell's menu filters by its value and lets go again", async () => {
  const { container } = await render(ResultTable, { words, rows: givenRows(data) });
  grid(container).focus();
  await userEvent.keyboard("{ArrowDown}{ArrowRight}");
  const active = () =>
    document.getElementById(grid(container).getAttribute("aria-activedescendant")!);
  expect(active()?.textContent?.trim()).toBe("At risk");
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() =>
    expect(document.activeElement?.textContent?.trim()).toBe("Only rows with At risk"),
  );
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(firsts(container)).toEqual(["active"]));
  expect(container.querySelector(".count")?.textContent?.trim()).toBe("1 of 3 rows");
  expect(document.activeElement).toBe(grid(container));
  await userEvent.click(container.querySelector("li button")!);
  await vi.waitFor(() => expect(firsts(container)).toHaveLength(3));
});

test("a selection goes to the clipboard as cells", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const { container } = await render(ResultTable, {
    words: await loadWords("pl"),
    rows: givenRows(data),
  });
  grid(container).focus();
  await userEvent.keyboard("{ArrowDown}{End}{ArrowLeft}{Shift>}{ArrowDown}{ArrowLeft}{/Shift}");
  await userEvent.keyboard("{Control>}c{/Control}");
  await vi.waitFor(() => expect(write).toHaveBeenCalledWith("1234\t0,5\n2\t0,029"));
  await userEvent.keyboard("{Escape}{Control>}c{/Control}");
  await vi.waitFor(() => expect(write).toHaveBeenLastCalledWith("2"));
  vi.restoreAllMocks();
});

test("heads of longer tables show how values are spread, what type they have and what is missing", async () => {
  const length = 40;
  const rows = givenRows({
    length,
    columns: {
      amount: Float64Array.from({ length }, (_, i) => (i < 4 ? NaN : i)),
      segment: Array.from({ length }, (_, i) => (i % 4 === 0 ? "lost" : "champions")),
    },
  });
  const { container } = await render(ResultTable, { words, rows });
  const [amount, segment] = container.querySelectorAll("[role=columnheader]");
  await vi.waitFor(() => expect(amount!.querySelectorAll(".bar").length).toBe(24));
  await vi.waitFor(() => expect(segment!.querySelectorAll(".part").length).toBe(2));
  expect(amount!.querySelector("p")?.textContent).toMatch(/number\s*· 4 missing/);
  // The head's menu offers the values.
  grid(container).focus();
  await userEvent.keyboard("{ArrowRight}{Alt>}{ArrowDown}{/Alt}");
  await expect.element(document.querySelector<HTMLElement>("[role=menu]")).toBeVisible();
  await userEvent.click(
    [...document.querySelectorAll<HTMLElement>("[role=menuitem]")].find((item) =>
      item.textContent?.includes("Lost"),
    )!,
  );
  await vi.waitFor(() =>
    expect(container.querySelector(".count")?.textContent?.trim()).toBe("10 of 40 rows"),
  );
});

let engine: Engine;
beforeAll(async () => void (engine = await startBrowserEngine(null)));
afterAll(() => engine.stop());

/** A million rows in the engine, as a cell has them. */
async function million() {
  const table = 'scratch.cells."million__1"';
  const columns = "position, customer_id, amount, day";
  await engine.graph.send(
    `create or replace table ${table} as select i as position, 'c' || (i * 7919 % 1000003) as customer_id,
    (i * 37 % 100003) / 100 as amount, date '2020-01-01' + cast(i % 2000 as integer) as day from range(1000000) t(i)`,
  );
  const built = {
    relation: "million",
    key: 1,
    table,
    columns,
    select: `select ${columns} from ${table}`,
    rows: 1_000_000,
    bytes: 0,
    ms: 0,
    parameters: {},
    from: new Map(),
  };
  return new TableRows(engine, built, await engine.look.query(`from ${table} limit 1000`));
}

test("a million rows scroll with at most a hundred in the page, to the last one", async () => {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  const { container } = await render(ResultTable, { words, rows: await million() });
  const rows = () => container.querySelectorAll("[role=gridcell]:first-child");
  const has = (text: string) =>
    vi.waitFor(() => expect(firsts(container)).toContain(text), { timeout: 10_000 });
  await has("0");
  await vi.waitFor(() => expect(container.querySelectorAll(".bar").length).toBeGreaterThan(60), {
    timeout: 30_000,
  });
  observer.observe({ entryTypes: ["longtask"] });
  const element = grid(container);
  const took: number[] = [];
  for (const share of [0.1, 0.5, 0.9, 0.25, 1]) {
    const started = performance.now();
    element.scrollTop = share * (element.scrollHeight - element.clientHeight);
    const expected = Math.round(share * (1_000_000 - 13));
    await vi.waitFor(
      () => {
        const shown = firsts(container).map((text) => Number(text?.replaceAll(",", "")));
        expect(
          shown.filter((value) => Math.abs(value - expected) < 30 && value > 0).length,
        ).toBeGreaterThan(10);
      },
      { timeout: 10_000, interval: 5 },
    );
    took.push(Math.round(performance.now() - started));
    expect(rows().length).toBeLessThanOrEqual(100);
  }
  await has("999,999");
  // Wheel by wheel from the end, as a person does.
  for (let i = 0; i < 60; i++) {
    element.dispatchEvent(
      new WheelEvent("wheel", { deltaY: -90, bubbles: true, cancelable: true }),
    );
    await new Promise(requestAnimationFrame);
  }
  await vi.waitFor(() => expect(firsts(container).at(-1)).not.toBe("999,999"));
  element.focus();
  await userEvent.keyboard("{Control>}{Home}{/Control}");
  await has("0");
  await userEvent.keyboard("{Control>}{End}{/Control}");
  await has("999,999");
  observer.disconnect();
  console.info(
    `1M rows: a page after ${took.join(", ")} ms; long tasks of ${tasks.map(Math.round).join(", ") || "none"} ms`,
  );
});

test("a million rows are sorted once, then read page by page", async () => {
  const { container } = await render(ResultTable, { words, rows: await million() });
  const element = grid(container);
  await vi.waitFor(() => expect(firsts(container)[0]).toBe("0"));
  const started = performance.now();
  await userEvent.click(container.querySelectorAll(".label")[2]!);
  await vi.waitFor(
    () => expect(container.querySelectorAll("[role=columnheader]")[2]!.ariaSort).toBe("ascending"),
    { timeout: 30_000 },
  );
  const sorted = performance.now() - started;
  const amounts = () =>
    drawn(container)
      .slice(1)
      .map((row) => Number(row[2]?.replaceAll(",", "")));
  element.scrollTop = element.scrollHeight / 2;
  await vi.waitFor(() => expect(Math.min(...amounts())).toBeGreaterThan(490), { timeout: 10_000 });
  expect(amounts()).toEqual(amounts().toSorted((a, b) => a - b));
  console.info(`1M rows sorted in ${Math.round(sorted)} ms`);
});
