import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRows } from "../../src/intake/count_rows.ts";
import type { Format } from "../../src/intake/format.ts";
import { mend } from "../../src/intake/mend.ts";
import { type FileRecord, LONGEST_ROW, RecordScanner } from "../../src/intake/record_scanner.ts";
import { csv } from "./harness.ts";

const FORMAT: Format = { delimiter: ",", quotes: true, skip: 1, headerLine: 1, width: 2 };
const count = (text: string) => countRows(csv(text), FORMAT);

/** Records as text, cut from chunks of the sizes given. */
function scan(text: string, sizes: readonly number[] = [1 << 20]) {
  const bytes = new TextEncoder().encode(text);
  const records: { kind: string; text: string; line: number; lines: number }[] = [];
  const scanner = new RecordScanner(
    FORMAT,
    ({ kind, bytes, start, end, line, lines }: FileRecord) =>
      records.push({
        kind,
        line,
        lines,
        text: new TextDecoder().decode(bytes.subarray(start, end)),
      }),
  );
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    scanner.push(bytes.subarray(at, at + size));
    at += size;
  }
  scanner.end();
  return { records, mixed: scanner.mixedLineEnds };
}

describe("rows are counted", () => {
  it.each([
    ["h,h\n1,2\n3,4\n", { rows: 2, blank: 0, damaged: 0 }],
    ["h,h\n1,2\n3,4", { rows: 2, blank: 0 }],
    ["h,h\r\n1,2\r\n\r\n3,4\r\n\r\n", { rows: 2, blank: 2, mixedLineEnds: false }],
    ["h,h\r1,2\r3,4\r", { rows: 2, mixedLineEnds: false }],
    ['h,h\n1,"a\nb"\n3,4\n', { rows: 2, damaged: 0, mixedLineEnds: false }],
    ['h,h\r\n1,"a\nb"\r\n3,4\r\n', { rows: 2, mixedLineEnds: true }],
    ['h,h\n1,"a""b,\n"\n3,4\n', { rows: 2, damaged: 0 }],
    ['h,h\n1,"a\n3,4\n5,6\n', { rows: 3, damaged: 1 }],
    ['h,h\n1,"a"b\n3,4\n', { rows: 2, damaged: 1 }],
    ["h,h\n", { rows: 0 }],
    ["h,h\n,\n , \n", { rows: 2, blank: 0 }],
    ['\ufeff"h",h\n1,2\n', { rows: 1, damaged: 0 }],
  ])("%j", async (text, expected) => {
    expect(await count(text)).toMatchObject(expected);
  });

  it("with the sum of a column, quoted or not", async () => {
    const amount = { source: 1, reading: { decimal: ".", group: ",", certain: true } } as const;
    const text = 'h,h\n1,2.50\n2,"1,000.25"\n3,none\n4\n5,-0.5\n';
    expect((await countRows(csv(text), FORMAT, amount)).amount?.sum).toBe(1002.25);
  });

  it("reporting progress, and stopping when asked", async () => {
    const text = `h,h\n${"1,2\n".repeat(100_000)}`;
    const seen: number[] = [];
    const done = await countRows(csv(text), FORMAT, null, { progress: (now) => seen.push(now) });
    expect(done.rows).toBe(100_000);
    expect(seen.at(-1)).toBe(text.length);
    const controller = new AbortController();
    const stopped = countRows(csv(text), FORMAT, null, {
      signal: controller.signal,
      progress: () => controller.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
  });
});

describe("records do not depend on where chunks end", () => {
  it("for texts of quotes and line ends", () => {
    const piece = fc.constantFrom("a", '"', ",", "\n", "\r", "\r\n", " ", "ż", '""');
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, sizes, (whole, cuts) => {
        expect(scan(whole, cuts)).toEqual(scan(whole));
      }),
      { numRuns: 2000, seed: 11 },
    );
  });

  it.each([1 << 16, 1 << 22])("for rows that are too long, in chunks of %d", (size) => {
    const long = "x".repeat(LONGEST_ROW + 10);
    const { records } = scan(
      `1,2\n${long}\r\n3,"${long}"\n5,"open\n6,7\n${"8,9\n".repeat(300_000)}`,
      [size],
    );
    expect(records.slice(0, 5).map(({ kind, line }) => [kind, line])).toEqual([
      ["row", 1],
      ["too_long", 2],
      ["broken_quote", 3],
      ["broken_quote", 4],
      ["row", 5],
    ]);
    expect(records).toHaveLength(300_005);
  });
});

it("mending takes damaged rows and blank lines out and leaves one kind of line end", async () => {
  const mended = await mend(csv('h,h\r\n1,"a\r\nb"\n\n2,"open\r3,"x"y\r\n4,"c\rd"\n5,6'), FORMAT);
  expect(await mended.file.text()).toBe('\n1,"a\nb"\n4,"c\nd"\n5,6\n');
  expect(mended.damaged).toEqual([
    { line: 5, reason: "broken_quote", text: '2,"open' },
    { line: 6, reason: "broken_quote", text: '3,"x"y' },
  ]);
});
