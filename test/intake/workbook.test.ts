import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { sheetText, type SheetValue } from "../../src/intake/sheet_text.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { accepted, csv, loadText, rows, startStore } from "./harness.ts";

const DECEMBER = readFileSync(
  resolve(import.meta.dirname, "../../sample-data/messy/december.xlsx"),
);

type Sheets = Record<string, SheetValue[][]>;
const workbook = async (sheets: Sheets, hidden: readonly string[] = []): Promise<File> => {
  const all = Object.entries(sheets).map(([name, cells]) => ({
    name,
    rows: cells,
    hidden: hidden.includes(name),
  }));
  return csv(await writeXlsx({ sheets: all }), "book.xlsx");
};

describe("a sheet as text", () => {
  it.each([
    ["empty rows, and short ones", [["a", "b"], [], [null, ""], ["c"]], "a,b\n\n\nc,\n"],
    [
      "quotes, commas, line breaks",
      [
        ['say "a"', "b,c"],
        ["d\r\ne", "f"],
      ],
      '"say ""a""","b,c"\nd e,f\n',
    ],
    [
      "numbers",
      [
        [0.1 + 0.2, 12345678901234],
        [-5, 1e20],
      ],
      "0.3,12345678901234\n-5,1.00000000000000E+20\n",
    ],
    [
      "dates, with times to the second",
      [[new Date(Date.UTC(2025, 11, 31)), new Date(Date.UTC(2025, 0, 2, 14, 5, 6, 600))]],
      "2025-12-31,2025-01-02 14:05:07\n",
    ],
    ["yes and no", [[true, false]], "true,false\n"],
  ] as [string, SheetValue[][], string][])("%s", (_, cells, expected) => {
    expect(sheetText(cells)).toBe(expected);
  });
});

describe("which sheet", () => {
  const header = ["customer_id", "order_date", "amount"];
  const order = ["1", new Date(Date.UTC(2025, 0, 2)), 5];
  const sheets: Sheets = {
    Cover: [["Report"]],
    Small: [header, order],
    Large: [header, order, order, order],
    Secret: [header, order, order, order, order, order],
  };

  it("the largest that is shown, unless another is chosen", async () => {
    const file = await workbook(sheets, ["Secret"]);
    const { workbook: found, sampled } = await sniff(file);
    expect(found).toEqual({ sheets: ["Cover", "Small", "Large"], sheet: "Large" });
    expect(sampled).toBe(3);
    const chosen = await sniff(file, { sheet: "Small" });
    expect(chosen.workbook?.sheet).toBe("Small");
    expect(chosen.sampled).toBe(1);
  });

  it("is read with a share of its rows that grows to the end", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [String(i), new Date(0), 5]);
    const file = await workbook({ Cover: [["Report"]], Large: [header, ...rows] });
    const shares: number[] = [];
    await sniff(file, { sheet: "Large" }, { progress: (done, all) => shares.push(done / all) });
    const read = shares.slice(0, 4);
    expect(read[0]).toBe(0);
    expect([...read].sort((a, b) => a - b)).toEqual(read);
    expect(read[3]).toBeGreaterThan(0.99);
  });

  it("a workbook one bit of whose cells is another says so", async () => {
    const file = await workbook(sheets);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const name = new TextDecoder("latin1").decode(bytes).indexOf("xl/worksheets/sheet2.xml");
    bytes[name + 200]! ^= 1;
    await expect(sniff(new File([bytes], "book.xlsx"))).rejects.toMatchObject({
      code: "workbook_damaged",
    });
  });

  it("a workbook that is cut says so", async () => {
    const file = await workbook(sheets);
    const cut = new File([file.slice(0, file.size >> 1)], "book.xlsx");
    await expect(sniff(cut)).rejects.toMatchObject({
      code: "workbook_damaged",
      values: { file: "book.xlsx" },
    });
  });
});

describe("through the same door", () => {
  let engine: Engine;
  beforeAll(async () => void (engine = await startStore()));
  afterAll(() => engine.stop());

  it("december.xlsx: a header under titles, sums set apart, every row accounted for", async () => {
    // What is expected is counted in the sheet itself.
    const { sheets } = await readXlsx(new Uint8Array(DECEMBER));
    const body = (sheets[0]?.rows ?? [])
      .slice(4)
      .filter((row) => row.some((cell) => cell !== null));
    const data = body.filter((row) => typeof row[2] === "number");
    const amount = (some: typeof body) => some.reduce((sum, row) => sum + Number(row[3]), 0);
    const file = new File([DECEMBER], "december.xlsx");
    const { format } = await sniff(file);
    expect(format).toMatchObject({ headerLine: 4, width: 5 });

    const report = await loadFiles(engine, [await accepted(file)]);
    expect(report.files[0]?.accounting).toMatchObject({
      inFile: body.length,
      loaded: data.length,
      refused: body.length - data.length,
      amountInFile: expect.closeTo(amount(body), 2) as number,
      amountLoaded: expect.closeTo(amount(data), 2) as number,
      // All that is missing stands in rows of sums, so no figure misses it.
      amountOfTotals: expect.closeTo(amount(body) - amount(data), 2) as number,
      reconciles: true,
    });
    expect(report.refused).toEqual([
      { column: null, reason: "total_row", count: body.length - data.length },
    ]);
    const [first] = await rows(
      engine,
      "select source_row, order_id, customer_id, ordered_at, amount, unit_id from orders order by source_row limit 1",
    );
    expect(first).toEqual([
      5,
      "000054-13",
      "C000054",
      new Date("2025-12-25T11:31:00Z"),
      36.82,
      "U01",
    ]);
    const bounds = await rows(engine, "select min(ordered_at), max(ordered_at) from orders");
    expect(bounds[0]?.map((day) => (day as Date).toISOString().slice(0, 7))).toEqual([
      "2025-12",
      "2025-12",
    ]);
  });

  it("dates as Excel writes them, in a cell's own type", async () => {
    const file = await workbook({
      Orders: [
        ["customer_id", "order_date", "amount"],
        ["007", new Date(Date.UTC(2025, 0, 2, 14, 5)), 1249.5],
        ["008", new Date(Date.UTC(2025, 0, 13)), -5],
      ],
    });
    await loadFiles(engine, [await accepted(file)]);
    expect(await rows(engine, "select customer_id, ordered_at, amount from orders")).toEqual([
      ["007", new Date("2025-01-02T14:05Z"), 1249.5],
      ["008", new Date("2025-01-13"), -5],
    ]);
  });

  it.each(["Total", "Итого:", "Всего", "RAZEM", "Suma częściowa (Łódź)", "Sub-total"])(
    "a row that begins with %s is one of sums",
    async (word) => {
      const text = `customer_id,order_date,amount\n1,2025-01-01,5\n${word},,5\n`;
      const report = await loadText(engine, text);
      expect(report.refused).toEqual([{ column: null, reason: "total_row", count: 1 }]);
    },
  );

  it("a customer called Total with a date is a customer; a row without a date is no sum by itself", async () => {
    const report = await loadText(
      engine,
      "customer_id,order_date,amount\nTotal,2025-01-01,5\n2,,6\nTotally,,7\n",
    );
    expect(report.rows).toBe(1);
    expect(report.refused).toEqual([{ column: "ordered_at", reason: "missing", count: 2 }]);
  });

  it("serial numbers in CSV are dates where the header says so, and amounts elsewhere", async () => {
    await loadText(engine, "customer_id;order date;amount\n1;46016,479861;45000\n2;46017;45001\n");
    expect(await rows(engine, "select ordered_at, amount from orders")).toEqual([
      [new Date("2025-12-25T11:31:00Z"), 45000],
      [new Date("2025-12-26"), 45001],
    ]);
  });
});
