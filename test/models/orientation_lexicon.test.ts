import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";

it("orientation_lexicon has both sides in three languages, in lower case, no phrase twice", async () => {
  const rows = toRows(await given({}).columns("orientation_lexicon"));
  const lists = new Map<string, number>();
  for (const { phrase_language, side } of rows) {
    const list = `${String(phrase_language)} ${String(side)}`;
    lists.set(list, (lists.get(list) ?? 0) + 1);
  }
  expect([...lists.keys()].sort()).toEqual([
    "en against_customers",
    "en for_customers",
    "pl against_customers",
    "pl for_customers",
    "ru against_customers",
    "ru for_customers",
  ]);
  expect(Math.min(...lists.values())).toBeGreaterThanOrEqual(10);
  const phrases = rows.map(({ phrase }) => String(phrase));
  expect(new Set(phrases).size).toBe(phrases.length);
  for (const phrase of phrases) expect(phrase).toMatch(/^\p{Ll}[\p{Ll} ]+$/u);
});
