import { expect, test } from "vitest";
import { clipboardText } from "../../../src/ui/table/clipboard_text.ts";
import { columnFormats } from "../../../src/ui/table/column_format.ts";
import { decimals } from "../../../src/ui/table/decimals.ts";
import { givenRows } from "../../../src/ui/table/given_rows.ts";
import { nextOrder } from "../../../src/ui/table/next_order.ts";
import { bounds, moved } from "../../../src/ui/table/selection.ts";
import { englishWords, loadWords, type Words } from "../../../src/words/words.ts";

const numbers = (...values: number[]) => Float64Array.from(values);

/** A column as a reader sees it. */
function written(name: string, values: ArrayLike<unknown>, words: Words = englishWords()) {
  const { sample } = givenRows({ length: values.length, columns: { [name]: values } });
  const [format] = columnFormats(sample, words);
  return Array.from(values, (value) => format!.text(value));
}

test("the numbers of a column have the same decimals, as many as tell", () => {
  expect(written("estimate", numbers(3.27, 12.5, 104))).toEqual(["3.27", "12.50", "104.00"]);
  expect(written("estimate", numbers(0.0341, 0.25, 1))).toEqual(["0.0341", "0.2500", "1.0000"]);
  expect(written("customers", numbers(1234, 2, NaN))).toEqual(["1,234", "2", "–"]);
  expect(decimals([0.5, 1.5, 2])).toBe(1);
  expect(decimals([1 / 3, 2 / 3])).toBe(3);
  expect(decimals([0.1 + 0.2, 0.3])).toBe(1);
  expect(decimals([])).toBe(0);
});

test("what is not nothing is not written as 0", () => {
  const values = [...new Array<number>(9).fill(250.75), 0.001];
  expect(written("estimate", numbers(...values)).at(-1)).toBe("0.001");
  expect(written("estimate", numbers(...values)).at(0)).toBe("251");
});

test("shares are per cent, alike in a column; what only has such a name is a number", () => {
  expect(written("share", numbers(0.5, 0.029, NaN))).toEqual(["50.0%", "2.9%", "–"]);
  expect(written("share", numbers(0.5, 0.25))).toEqual(["50%", "25%"]);
  expect(written("share", numbers(0.5, 0.0002))).toEqual(["50.0%", "<0.1%"]);
  expect(written("purchase_rate", numbers(0.5, 3.25))).toEqual(["0.50", "3.25"]);
});

test("sums of money have two decimals or none", () => {
  expect(written("amount", numbers(12.5, 3, 1400))).toEqual(["12.50", "3.00", "1,400.00"]);
  expect(written("revenue", numbers(120178.33, 158211))).toEqual(["120,178", "158,211"]);
});

test("ids and years are no quantities", () => {
  expect(written("customer_no", numbers(10234))).toEqual(["10234"]);
  expect(written("birth_year", numbers(1984))).toEqual(["1984"]);
  expect(written("customer_id", ["active", "007"])).toEqual(["active", "007"]);
  expect(written("segment", ["at_risk", null])).toEqual(["At risk", "–"]);
});

test("months are months, days are days, and times have hours", () => {
  const month = [new Date("2025-01-01"), new Date("2025-02-01"), null];
  expect(written("cohort_month", month)).toEqual(["Jan 2025", "Feb 2025", "–"]);
  expect(written("ordered_at", month)).toEqual(["1 Jan 2025", "1 Feb 2025", "–"]);
  expect(written("ordered_at", [new Date("2025-01-02T14:05Z")])).toEqual(["2 Jan 2025, 14:05"]);
});

test("in Polish and Russian decimals have commas", async () => {
  expect(written("estimate", numbers(1234.5, 2.25), await loadWords("pl"))).toEqual([
    "1\u00a0234,50",
    "2,25",
  ]);
  expect(written("share", numbers(0.125), await loadWords("ru"))).toEqual(["12,5\u00a0%"]);
});

test("a press on a head goes up, down, and back", () => {
  const up = nextOrder(null, "n");
  const down = nextOrder(up, "n");
  expect([up, down, nextOrder(down, "n")]).toEqual([
    { column: "n", descending: false },
    { column: "n", descending: true },
    null,
  ]);
  expect(nextOrder(down, "m")).toEqual({ column: "m", descending: false });
});

test("keys lead as in every spreadsheet, and never out of the table", () => {
  const extent = { rows: 1000, columns: 3, page: 14 };
  const go = (row: number, column: number, key: string, whole = false) => {
    const place = moved({ row, column }, key, extent, whole);
    return place && [place.row, place.column];
  };
  expect(go(0, 0, "ArrowUp")).toEqual([-1, 0]);
  expect(go(-1, 0, "ArrowUp")).toEqual([-1, 0]);
  expect(go(999, 2, "ArrowRight")).toEqual([999, 2]);
  expect(go(5, 1, "PageDown")).toEqual([19, 1]);
  expect(go(5, 1, "PageUp")).toEqual([-1, 1]);
  expect(go(5, 1, "Home")).toEqual([5, 0]);
  expect(go(5, 1, "End", true)).toEqual([999, 2]);
  expect(go(5, 1, "Home", true)).toEqual([0, 0]);
  expect(go(5, 1, "x")).toBeNull();
  expect(bounds({ from: { row: 5, column: 2 }, to: { row: -1, column: 0 } })).toEqual({
    rows: [0, 5],
    columns: [0, 2],
  });
});

test("what is copied pastes as cells, and never as a formula", () => {
  const { sample } = givenRows({
    length: 2,
    columns: {
      name: ["=1+1", 'a "b"\tc'],
      n: numbers(-1.5, NaN),
      on: [new Date("2025-03-01"), new Date("2025-03-01T10:30Z")],
    },
  });
  expect(clipboardText(sample, ["name", "n", "on"], ",")).toBe(
    '\'=1+1\t-1,5\t2025-03-01\n"a ""b""\tc"\t\t2025-03-01 10:30:00',
  );
});
