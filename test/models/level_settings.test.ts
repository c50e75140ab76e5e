import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";

describe("level_settings", () => {
  it("moves one threshold at a time, a step down and a step up", async () => {
    const rows = toRows(await given({}).columns("level_settings"));
    expect(rows.length).toBe(13);
    expect(rows.filter(({ parameter }) => parameter === "wallet_at")).toEqual([
      { parameter: "wallet_at", shift: -0.1 },
      { parameter: "wallet_at", shift: 0.1 },
    ]);
    expect(rows.filter(({ shift }) => shift === 0)).toEqual([{ parameter: "as_chosen", shift: 0 }]);
  });
});
