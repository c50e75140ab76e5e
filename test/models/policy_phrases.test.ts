import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";

describe("policy_phrases", () => {
  it("has phrases in three languages, in lower case and letters alone", async () => {
    const rows = toRows(await given({}).columns("policy_phrases"));
    expect(new Set(rows.map((row) => row.phrase_language))).toEqual(new Set(["en", "ru", "pl"]));
    for (const { phrase } of rows) expect(phrase).toMatch(/^[\p{Ll} ]+$/u);
    expect(new Set(rows.map(({ phrase }) => phrase)).size).toBe(rows.length);
  });
});
