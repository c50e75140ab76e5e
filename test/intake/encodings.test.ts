import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { detectEncoding } from "../../src/intake/detect_encoding.ts";
import { ENCODINGS, type Encoding } from "../../src/intake/encoding.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { openText } from "../../src/intake/open_text.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { transcode } from "../../src/intake/transcode.ts";
import { encodeText } from "./encode_text.ts";
import { accepted, csv, rows, startStore } from "./harness.ts";

const RUSSIAN = [
  "Клиент;Дата заказа;Сумма;Магазин\n007;31.12.2024;1000,50;Тверь\n",
  "КЛИЕНТ;ДАТА;СУММА\n1;31.12.2024;5\n",
  "код;сумма\n1;2\n",
  "name;total\n1;Щукин\n",
];
const POLISH = [
  "Nr klienta;Data zamówienia;Wartość;Sklep\n1;31.12.2024;5,00;Łódź\n",
  "klient;płeć;śniadanie\n1;2;3\n",
  "ŁÓDŹ;KOŚCIÓŁ;ŻÓŁĆ\n1;2;3\n",
  "id;name\n1;Błażej Wąs\n",
];
const WESTERN = [
  "Straße;Größe;Name\n1;2;Müller\n",
  "número;año;dirección\n1;2;España\n",
  "référence;prénom;où\n1;2;garçon\n",
  "id;ort\n1;Malmö\n2;Åre\n",
];
const CASES: [Encoding, string][] = [
  ...(["utf-8", "windows-1251", "koi8-r", "ibm866"] as const).flatMap((encoding) =>
    RUSSIAN.map((text): [Encoding, string] => [encoding, text]),
  ),
  ...(["utf-8", "windows-1250", "iso-8859-2"] as const).flatMap((encoding) =>
    POLISH.map((text): [Encoding, string] => [encoding, text]),
  ),
  ...(["utf-8", "windows-1252"] as const).flatMap((encoding) =>
    WESTERN.map((text): [Encoding, string] => [encoding, text]),
  ),
  ...(["utf-16le", "utf-16be"] as const).flatMap((encoding) =>
    [...RUSSIAN, ...POLISH, ...WESTERN].map((text): [Encoding, string] => [encoding, text]),
  ),
];

describe("the encoding of a few lines is recognised", () => {
  it.each(CASES)("%s: %j", (encoding, text) => {
    expect(detectEncoding(encodeText(text, encoding))).toBe(encoding);
  });

  it("by its mark, whatever follows", () => {
    expect(detectEncoding(encodeText("\ufeffж", "utf-16le"))).toBe("utf-16le");
    expect(detectEncoding(encodeText("\ufeffж", "utf-16be"))).toBe("utf-16be");
  });

  it("a few broken bytes do not make UTF-8 something else; noise is nothing", () => {
    const text = new TextEncoder().encode("Łódź;ąęśćżółń\n".repeat(3));
    expect(detectEncoding(Uint8Array.of(...text, 0xff, 0x0a))).toBe("utf-8");
    expect(detectEncoding(Uint8Array.of(1, 2, 3, 4, 200, 0, 0, 7))).toBeNull();
    expect(detectEncoding(Uint8Array.of(1, 2, 3, 4, 200, 201))).toBeNull();
  });

  it("pure ASCII is UTF-8", () => {
    expect(detectEncoding(new TextEncoder().encode("a;b\n1;2\n"))).toBe("utf-8");
  });
});

describe("transcoding", () => {
  it.each(ENCODINGS)("%s: every text comes back", async (encoding) => {
    const alphabet =
      encoding === "koi8-r" || encoding === "ibm866" || encoding === "windows-1251"
        ? "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВЭЮЯё"
        : encoding === "windows-1252"
          ? "äöüßéèêàâçÄÖÜñ"
          : "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    const letter = fc.constantFrom(...alphabet, ..."az09;,\"'\n\r\t ");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: letter, maxLength: 200 }), async (text) => {
        const file = await transcode(csv(encodeText(text, encoding)), encoding);
        expect(await file.text()).toBe(text);
      }),
      { numRuns: 40, seed: 20250301 },
    );
  });

  it("in parts, across the ends of chunks", async () => {
    const text = "Щука;Łódź\n".repeat(700_000);
    const file = await transcode(csv(encodeText(text, "utf-16le")), "utf-16le");
    expect(file.size).toBe(new TextEncoder().encode(text).length);
    expect(await file.slice(-17).text()).toBe("Щука;Łódź\n");
  });

  it("stops when it is cancelled", async () => {
    const watch = { signal: AbortSignal.abort() };
    await expect(transcode(csv("a;b"), "koi8-r", watch)).rejects.toMatchObject({
      code: "cancelled",
    });
  });

  it("UTF-8 is not copied", async () => {
    const file = csv("a;b\n1;ż\n");
    expect((await openText(file, {}, {})).file).toBe(file);
  });
});

it("letters that first come far behind the start are found", async () => {
  const text = `id;name;day\n${"1;Jan;2025-01-01\n".repeat(40_000)}${"2;Łucja;2025-01-01\n".repeat(4_000)}`;
  expect((await sniff(csv(encodeText(text, "windows-1250")))).encoding).toBe("windows-1250");
});

it("the person's choice is followed", async () => {
  const file = csv(encodeText("id;name\n1;Łódź\n", "windows-1250"));
  const chosen: Encoding = "windows-1251";
  const { columns, encoding } = await sniff(file, { encoding: chosen });
  expect(encoding).toBe(chosen);
  expect(columns[1]?.samples).toEqual(["Јуdџ"]);
});

describe("exports as they are sent", () => {
  let engine: Engine;
  beforeAll(async () => void (engine = await startStore()));
  afterAll(() => engine.stop());

  it.each([
    ["prodazhi.csv", "windows-1251"],
    ["sprzedaz.csv", "windows-1250"],
  ])("%s loads, every row and every amount accounted for", async (name, encoding) => {
    const path = resolve(import.meta.dirname, "../../sample-data/messy", name);
    const bytes = readFileSync(path);
    // The count and the sum are taken from the bytes, without intake.
    const lines = new TextDecoder(encoding).decode(bytes).trimEnd().split("\r\n").slice(1);
    const cents = lines.reduce(
      (sum, line) =>
        sum +
        Math.round(
          Number((line.split(";")[3] ?? "").replace("\u00a0", "").replace(",", ".")) * 100,
        ),
      0,
    );
    const file = new File([bytes], name);
    expect((await sniff(file)).encoding).toBe(encoding);
    const report = await loadFiles(engine, [await accepted(file)]);
    expect(report.files[0]?.accounting).toMatchObject({
      inFile: lines.length,
      loaded: lines.length,
      refused: 0,
      amountInFile: expect.closeTo(cents / 100, 2) as number,
      amountLoaded: expect.closeTo(cents / 100, 2) as number,
      reconciles: true,
    });
    const units = new Set(lines.map((line) => line.split(";")[5]));
    const loaded = await rows(engine, "select distinct unit_id from orders");
    expect(new Set(loaded.flat())).toEqual(units);
  });
});
