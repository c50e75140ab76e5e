import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { unpack } from "../../src/intake/unpack.ts";
import { encodeText } from "./encode_text.ts";
import { accepted, csv, rows, startStore } from "./harness.ts";
import { zipped } from "./zipped.ts";

const ORDERS = "customer_id,order_date,amount\n1,2025-01-01,5\n2,2025-01-02,6\n";
const bytes = (text: string) => new TextEncoder().encode(text);
const texts = async (files: readonly File[]) =>
  Promise.all(files.map(async (file) => [file.name, await file.text()]));

describe("a packed file", () => {
  it("another file is itself, a workbook too", async () => {
    const plain = csv(ORDERS);
    expect(await unpack(plain)).toEqual([plain]);
    const book = csv(zipped([["[Content_Types].xml", bytes("<a/>")]]), "book.xlsx");
    expect((await unpack(book))[0]).toBe(book);
  });

  it("gzip gives the file without its ending", async () => {
    const files = await unpack(csv(gzipSync(ORDERS), "orders.csv.gz"));
    expect(await texts(files)).toEqual([["orders.csv", ORDERS]]);
  });

  it.each([
    ["deflated", true],
    ["stored", false],
  ] as const)("zip, %s", async (_, deflated) => {
    const archive = zipped(
      [
        ["2025/", bytes("")],
        ["2025/январь.csv", bytes(ORDERS)],
        ["__MACOSX/._x.csv", bytes("x")],
        ["2025/.DS_Store", bytes("x")],
        ["b.csv", bytes("a;b\n".repeat(5000))],
      ],
      deflated,
    );
    expect(await texts(await unpack(csv(archive, "all.zip")))).toEqual([
      ["январь.csv", ORDERS],
      ["b.csv", "a;b\n".repeat(5000)],
    ]);
  });

  it("a zip within a zip stays packed and is refused by name", async () => {
    const [inner] = await unpack(csv(zipped([["in.zip", zipped([["a.csv", bytes(ORDERS)]])]])));
    await expect(sniff(inner!)).rejects.toMatchObject({
      code: "file_not_text",
      values: { file: "in.zip", found: "zip" },
    });
  });

  it("ZIP64, as programs write it that stream", async () => {
    const members = [
      ["a.csv", bytes(ORDERS)],
      ["b.csv", bytes(ORDERS.repeat(3))],
    ] as const;
    const files = await unpack(csv(zipped(members, true, true), "wide.zip"));
    expect(await Promise.all(files.map((file) => file.text()))).toEqual([ORDERS, ORDERS.repeat(3)]);
  });

  it("without files, and with a password", async () => {
    await expect(unpack(csv(zipped([["a/", bytes("")]])))).rejects.toMatchObject({
      code: "archive_empty",
    });
    const locked = zipped([["a.csv", bytes(ORDERS)]]);
    const directory = locked.findIndex(
      (_, i) => locked[i] === 0x50 && locked[i + 2] === 1 && locked[i + 3] === 2,
    );
    locked[directory + 8] = 1;
    await expect(unpack(csv(locked))).rejects.toMatchObject({ code: "archive_encrypted" });
  });

  it("cancelled", async () => {
    const archive = csv(gzipSync(ORDERS));
    await expect(unpack(archive, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});

it("a damaged archive is refused or gives its content whole: never something else", async () => {
  const archive = zipped([["a.csv", bytes(ORDERS.repeat(50))]]);
  const packed = new Uint8Array(gzipSync(ORDERS.repeat(50)));
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.nat(10_000),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (zip, place, flip, cut) => {
        const whole = zip ? archive : packed;
        const at = 4 + (place % (whole.length - 4));
        const hurt = cut ? whole.slice(0, at) : whole.slice();
        if (!cut) hurt[at]! ^= flip;
        try {
          const [file] = await unpack(csv(hurt, "a.csv.gz"));
          expect(await file!.text()).toBe(ORDERS.repeat(50));
        } catch (error) {
          expect((error as { code?: string }).code).toMatch(/^archive_|^file_unreadable/);
        }
      },
    ),
    { numRuns: 300, seed: 20250302 },
  );
});

describe("through the same door", () => {
  let engine: Engine;
  beforeAll(async () => void (engine = await startStore()));
  afterAll(() => engine.stop());

  it("members of a zip in two encodings load together, each accounted for", async () => {
    const polish = "customer_id;order_date;amount;unit\n1;2025-01-03;7,5;Łódź\n";
    const archive = zipped([
      ["one.csv", bytes(ORDERS)],
      ["two.csv", encodeText(polish, "windows-1250")],
    ]);
    const files = await unpack(csv(archive, "orders.zip"));
    const report = await loadFiles(engine, await Promise.all(files.map(accepted)));
    expect(
      report.files.map(({ file, accounting }) => [
        file,
        accounting.inFile,
        accounting.loaded,
        accounting.reconciles,
      ]),
    ).toEqual([
      ["one.csv", 2, 2, true],
      ["two.csv", 1, 1, true],
    ]);
    expect(await rows(engine, "select sum(amount), max(unit_id) from orders")).toEqual([
      [18.5, "Łódź"],
    ]);
  });
});
