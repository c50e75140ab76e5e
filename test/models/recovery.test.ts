import { describe, expect, it } from "vitest";
import { contact } from "./asked.ts";
import { given, type Row, toRows } from "./harness.ts";

/** Twelve customers with an ordinary contact in January and a complaint in March. */
export const COMPLAINTS: Row[] = Array.from({ length: 12 }, (_, i) => {
  const id = `c${i + 10}`;
  return [
    contact(id, "2025-01-01", 6),
    contact(id, "2025-03-01", i % 2 === 0 ? 8 : 9, { kind: "complaint", recovered: true }),
  ];
}).flat();

describe("recovery", () => {
  it("shows each outcome beside what was before, and nothing of fewer than ten customers", async () => {
    const interactions = [...COMPLAINTS, contact("x", "2025-03-01", 2, { moment: "misery" })];
    const rows = toRows(await given({ interactions }).columns("recovery"));
    expect(rows).toMatchObject([
      { outcome: "none", customers: 12, cases: 12, satisfaction: 6, satisfaction_low: 6 },
      { outcome: "recovered_well", customers: 12, satisfaction: 8.5, satisfaction_before: 6 },
      { outcome: "recovered_badly", customers: 0, cases: 0, satisfaction: null },
      { outcome: "silent", customers: 1, cases: 1, satisfaction: null },
    ]);
    // Half 8 and half 9: a spread of 0.5, and of 0.522 in a sample of twelve.
    expect(rows[1]!.satisfaction_high).toBeCloseTo(8.5 + (1.959964 * 0.522233) / Math.sqrt(12), 5);
  });
});
