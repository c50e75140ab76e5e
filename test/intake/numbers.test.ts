// Why: the counter sums amounts with one reader, the load casts them with another; they are only a
// check on each other while they read every text alike.
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { literal } from "../../src/engine/escape.ts";
import type { NumberReading } from "../../src/intake/number_grammar.ts";
import { numberSql } from "../../src/intake/number_sql.ts";
import { readNumber, toCents } from "../../src/intake/number_text.ts";
import { readNumbers } from "../../src/intake/read_numbers.ts";
import { rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

const comma: NumberReading = { decimal: ",", group: " ", certain: true };
const point: NumberReading = { decimal: ".", group: ",", certain: true };

/** Texts as the load reads them, in hundredths, or null. */
async function inEngine(texts: readonly string[], reading: NumberReading) {
  const values = texts.map((text, i) => `(${i}, ${literal(text)})`).join(", ");
  const sql = `select ${numberSql("c", "decimal(18,2)", reading)} from (values ${values}) t(i, c) order by i`;
  return (await rows(engine, sql)).map(([value]) =>
    Number.isNaN(value) ? null : Math.round(Number(value) * 100),
  );
}

/** The same, as the counter reads them. */
const inCounter = (text: string, reading: NumberReading) => {
  const digits = readNumber(text, reading);
  return digits === null ? null : toCents(digits);
};

it.each([
  ["1 249,00", comma, 1249],
  ["1\u00a0249,5 zł", comma, 1249.5],
  ["1.249,00", comma, 1249],
  ["−89,90", comma, -89.9],
  ["89,90-", comma, -89.9],
  ["(89,90)", comma, -89.9],
  ["1 000 000 ₽", comma, 1000000],
  ["12.50", comma, null],
  ["12 34", comma, null],
  ["1,249.50", point, 1249.5],
  ["$1,249", point, 1249],
  ["12,50", point, null],
  ["0.005", point, 0.01],
  ["-0.005", point, -0.01],
  ["1.00499", point, 1],
  ["abc", point, null],
  ["", point, null],
  ["-", point, null],
  ["1e5", point, null],
])("%s", async (text, reading, expected) => {
  const cents = expected === null ? null : Math.round(expected * 100);
  expect(inCounter(text, reading)).toBe(cents);
  expect(await inEngine([text], reading)).toEqual([cents]);
});

it("both readers read every text as the same number, or refuse it", async () => {
  const piece = fc.constantFrom(..."0123456789", ",", ".", " ", "-", "+", "(", ")", "zł", "'");
  const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(""));
  const texts = fc.sample(text, { numRuns: 2000, seed: 3 });
  for (const reading of [comma, point, { ...comma, group: null }, { ...point, group: "'" }]) {
    const read = await inEngine(texts, reading);
    const wrong = texts
      .map((value, i) => ({ value, engine: read[i] ?? null, counter: inCounter(value, reading) }))
      .filter((one) => one.engine !== one.counter);
    expect(wrong, JSON.stringify(reading)).toEqual([]);
    expect(read.filter((value) => value !== null).length).toBeGreaterThan(100);
  }
});

it.each([
  [["1 249,00", "89,90"], { decimal: ",", group: " ", certain: true }],
  [["1,249.00", "89.90"], { decimal: ".", group: ",", certain: true }],
  [["1.249,00"], { decimal: ",", group: ".", certain: true }],
  [["12", "7"], { decimal: ".", group: null, certain: true }],
  [["0.125"], { decimal: ".", group: null, certain: true }],
  [["1,249", "2,500"], { decimal: ".", group: ",", certain: false }],
  [["1.249"], { decimal: ",", group: ".", certain: false }],
  [["1'249.50"], { decimal: ".", group: "'", certain: true }],
  [["−89,90 zł"], { decimal: ",", group: null, certain: true }],
])("how %j is written", (values, expected) => {
  expect(readNumbers(values)).toEqual({ share: 1, reading: expected });
});

it("words are no numbers", () => {
  expect(readNumbers(["a", "Łódź 2", "2025-01-01", "12:30"])).toBeNull();
});
