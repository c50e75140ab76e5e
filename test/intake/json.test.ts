// Why: JSON has no header, no order of columns and no lines to speak of; its rows are accounted for all the same.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { convertJson } from "../../src/intake/convert_json.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { accepted, csv, rows, startStore } from "./harness.ts";

const orders = [
  { customer_id: "007", order_date: "2025-01-02T10:00:00", amount: 12.5 },
  { customer_id: "008", order_date: "2025-01-03", amount: -3, note: 'two\nlines, "quoted"' },
];
const lines = orders.map((order) => JSON.stringify(order)).join("\n");

const converted = async (text: string) => {
  const { content, ...rest } = await convertJson(csv(text));
  return { text: await content.text(), ...rest };
};

describe("as a table", () => {
  it.each([
    ["an array", JSON.stringify(orders)],
    ["an array over several lines", JSON.stringify(orders, null, 2)],
    ["an object that holds one array", JSON.stringify({ count: 2, tags: ["a"], orders })],
    [
      "one that is deeper",
      JSON.stringify({ response: { page: [1, 2], data: { orders } } }, null, 1),
    ],
    ["an object a line", lines],
    ["an object a line, of Windows", lines.replaceAll("\n", "\r\n")],
  ])("%s", async (_, text) => {
    expect(await converted(text)).toEqual({
      text: '007,2025-01-02T10:00:00,12.5,\n008,2025-01-03,-3,"two lines, ""quoted"""\n',
      names: ["customer_id", "order_date", "amount", "note"],
      kinds: ["text", "text", "number", "text"],
      refused: [],
      rows: 2,
    });
  });

  it("objects inside are laid out, lists are kept, long numbers keep their digits", async () => {
    const text =
      '{"id": 12345678901234567890, "a": {"b": 1, "c": {"d": true}}, "tags": ["x", 2], "no": null}';
    expect(await converted(text)).toMatchObject({
      names: ["id", "a.b", "a.c.d", "tags", "no"],
      text: '12345678901234567890,1,true,"[""x"",2]",\n',
    });
  });

  it("lines that are no object leave a blank one and are refused where they stand", async () => {
    expect(await converted('{"a":1}\n\n{"a":2\nnull\n{"a":3}')).toMatchObject({
      text: "1\n\n\n\n3\n",
      refused: [
        { line: 3, reason: "not_json", text: '{"a":2' },
        { line: 4, reason: "not_json", text: "null" },
      ],
      rows: 4,
    });
  });

  it("an array that is cut ends with a refused row", async () => {
    expect(await converted('[{"a":1},{"a":2},{"a"')).toMatchObject({
      text: "1\n2\n\n",
      refused: [{ line: 3, reason: "not_json", text: '{"a"' }],
      rows: 3,
    });
  });

  it("an empty object is a row", async () => {
    expect(await converted('{"a":1}\n{}\n{"b":2}')).toMatchObject({
      text: '1,\n"",\n,2\n',
      rows: 3,
    });
  });
});

it.each([
  ["an object without a list", '{"a": 1,\n "b": [1, 2]}', "json_no_rows"],
  ["an empty list", "[]", "json_no_rows"],
  ["nothing that can be read", '{"a": 1\n{"a": 2', "json_no_rows"],
  ["rows that are none", '[{"a": 1', "json_damaged"],
])("%s is refused", async (_, text, code) => {
  await expect(sniff(csv(text, "x.json"))).rejects.toMatchObject({ code });
});

describe("through the same door", () => {
  let engine: Engine;
  beforeAll(async () => void (engine = await startStore()));
  afterAll(() => engine.stop());

  it("every row of a file of lines is loaded or refused, in its line", async () => {
    const text = [
      '{"customer_id": "a", "order_date": "2025-01-02", "amount": 1.05}',
      "",
      '{"customer_id": "b", "order_date": "2025-01-02", "amount": "x"}',
      '{"customer_id": "c", "order_date": "2025-01-02"',
      '{"customer_id": "d", "amount": 4, "order_date": "2025-01-02T10:00:00Z", "later": true}',
    ].join("\n");
    const report = await loadFiles(engine, [await accepted(csv(text, "orders.ndjson"))]);
    expect(report.files[0]?.accounting).toMatchObject({
      inFile: 4,
      loaded: 2,
      refused: 2,
      blank: 1,
      reconciles: true,
    });
    expect(
      await rows(engine, "select customer_id, source_row, amount from orders order by 2"),
    ).toEqual([
      ["a", 1, 1.05],
      ["d", 5, 4],
    ]);
    expect(
      await rows(
        engine,
        "select line, reason from memory.intake.rejects where load_id = (select max(load_id) from memory.intake.loads where table_name = 'orders') order by line",
      ),
    ).toEqual([
      [3, "not_a_number"],
      [4, "not_json"],
    ]);
  });

  it("a number of three decimals is no question", async () => {
    const text = JSON.stringify([
      { customer_id: "a", order_date: "2025-01-13", amount: 1.234 },
      { customer_id: "b", order_date: "2025-01-14", amount: 2.345 },
    ]);
    await loadFiles(engine, [await accepted(csv(text))]);
    expect(await rows(engine, "select amount from orders order by 1")).toEqual([[1.23], [2.35]]);
  });
});
