import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { REVERSED } from "./talks.ts";

describe("reversal_strata", () => {
  it("lists both sides together and in each subgroup", async () => {
    const rows = toRows(await given({ interactions: REVERSED }).columns("reversal_strata"));
    const shares = rows.map(({ stratum, side, cases, share }) => [stratum, side, cases, share]);
    expect(shares).toEqual([
      ["together", "chat", 500, 0.804],
      ["together", "phone", 500, 0.73],
      ["advice", "chat", 400, 0.88],
      ["advice", "phone", 100, 0.95],
      ["request", "chat", 100, 0.5],
      ["request", "phone", 400, 0.675],
    ]);
  });
});
