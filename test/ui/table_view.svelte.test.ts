import { expect, test } from "vitest";
import { render } from "vitest-browser-svelte";
import TableView from "../../src/ui/TableView.svelte";
import { englishWords, loadWords } from "../../src/words/words.ts";

const data = {
  length: 3,
  columns: {
    customer_id: ["active", "<b>2</b>", null],
    segment: ["at_risk", "my own", null],
    customers: new Float64Array([1234, 2, Number.NaN]),
    share: new Float64Array([0.5, 0.029, Number.NaN]),
    cohort_month: [new Date("2025-01-01"), null, new Date("2025-01-02T14:05:00Z")],
    complete: [true, false, null],
  },
};

test("cells are written in the reader's language, and what is missing is a dash", async () => {
  const screen = await render(TableView, { words: englishWords(), data });
  const rows = [...screen.container.querySelectorAll("tr")].map((row) =>
    [...row.cells].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["Customer", "Segment", "Customers", "Share", "First purchase in", "Complete"],
    ["active", "At risk", "1,234", "50%", "1 Jan 2025", "yes"],
    ["<b>2</b>", "my own", "2", "2.9%", "–", "no"],
    ["–", "–", "–", "–", "2 Jan 2025, 14:05", "–"],
  ]);
});

test("only the beginning of a long table is drawn, and how long it is stands under it", async () => {
  const long = { length: 5000, columns: { n: new Float64Array(5000) } };
  const words = await loadWords("ru");
  const screen = await render(TableView, { words, data: long });
  expect(screen.container.querySelectorAll("tbody tr")).toHaveLength(200);
  await expect.element(screen.getByText(/Показано 200 из 5\s000 строк/)).toBeVisible();
});
