import { describe, expect, it } from "vitest";
import { sniff } from "../../src/intake/sniff.ts";
import { csv } from "./harness.ts";

const formatOf = async (text: string) => (await sniff(csv(text))).format;

describe("how a file is written", () => {
  it.each([
    ["a,b\n1,2\n", { delimiter: ",", width: 2, skip: 1, headerLine: 1 }],
    ["a;b\n1,5;2,5\n", { delimiter: ";", width: 2 }],
    ["a\tb\tc\n1\t2\t3\n", { delimiter: "\t", width: 3 }],
    ["a|b\n1|2\n", { delimiter: "|", width: 2 }],
    ["\ufeffa,b\n1,2\n", { delimiter: ",", skip: 1 }],
    ["a,b\r\n1,2\r\n", { width: 2 }],
    ['"a;a";b\n"1;1";2\n', { delimiter: ";", width: 2 }],
    ["1,2025-01-01,5\n2,2025-01-02,6\n", { skip: 0, headerLine: null }],
    ["Report\n\nid,date\n1,2025-01-01\n2,2025-01-01\n", { skip: 3, headerLine: 3 }],
    ["id,date\n1,2025-01-01\nTotal,2,3,4,5\n", { width: 2 }],
  ])("%j", async (text, expected) => {
    expect(await formatOf(text)).toMatchObject(expected);
  });

  it("a first row of names is data where a later row repeats it", async () => {
    expect(await formatOf("anna,kraków\njan,łódź\nanna,kraków\n")).toMatchObject({ skip: 0 });
    expect(await formatOf("imię,miejsce\njan,łódź\nanna,kraków\n")).toMatchObject({ skip: 1 });
  });

  it("five different samples a column", async () => {
    const text = `id,shop\n${Array.from({ length: 40 }, (_, i) => `${i},s${i % 3}`).join("\n")}\n`;
    const { columns, sampled } = await sniff(csv(text));
    expect(columns.map(({ samples }) => samples)).toEqual([
      ["0", "1", "2", "3", "4"],
      ["s0", "s1", "s2"],
    ]);
    expect(sampled).toBe(40);
  });

  it("looks at places further on, where days above 12 may first come", async () => {
    const row = (day: number) => `c,${String(day).padStart(2, "0")}/02/2025,5\n`;
    const text = `id,date,amount\n${row(1).repeat(30_000)}${row(20).repeat(30_000)}`;
    const { columns } = await sniff(csv(text));
    expect(columns[1]?.shape.date?.reading).toMatchObject({ order: "dmy", certain: true });
  });

  it("never reads a large file whole", async () => {
    const file = csv(`id,date\n${"1,2025-01-01\n".repeat(500_000)}`);
    let read = 0;
    const slice = file.slice.bind(file);
    file.slice = (from, to) => {
      read += (to ?? file.size) - (from ?? 0);
      return slice(from, to);
    };
    file.arrayBuffer = () => Promise.reject(new Error("read whole"));
    file.text = () => Promise.reject(new Error("read whole"));
    await sniff(file);
    expect(read).toBeLessThan(1_200_000);
    expect(file.size).toBeGreaterThan(6_000_000);
  });
});

describe("a file that cannot be read says what was found", () => {
  const bytes = (...values: number[]) => new Uint8Array(values);

  it.each([
    ["nothing", "", { code: "file_empty" }],
    ["white space", " \n\n", { code: "file_empty" }],
    ["a header alone", "customer_id,order_date\n", { code: "file_no_rows", values: { line: 1 } }],
    ["one column", "one\ntwo\n", { code: "file_one_column", values: { text: "one" } }],
    [
      "PDF",
      bytes(0x25, 0x50, 0x44, 0x46, 0x2d),
      { code: "file_not_text", values: { found: "pdf" } },
    ],
    ["zip", bytes(0x50, 0x4b, 3, 4, 1), { code: "file_not_text", values: { found: "zip" } }],
    ["zeros", bytes(1, 2, 0, 0, 0, 0, 7), { code: "file_not_text", values: { found: "binary" } }],
    ["HTML", "<!DOCTYPE html><table>", { code: "file_not_text", values: { found: "html" } }],
  ])("%s", async (_, content, expected) => {
    await expect(sniff(csv(content as string))).rejects.toMatchObject(expected);
  });
});
