import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
// Gaps 1 and 3 at first, then always 5: unlike by 2 of 4, then by nothing.
const at = [0, 1, 4, 9, 14, 19, 24, 29, 34, 39];
const orders: Row[] = [
  sale("first", day(0), 1),
  ...Array.from({ length: 12 }, (_, i) => at.map((n) => sale(`c${i}`, day(40 + n), 1))).flat(),
];

describe("rhythm_steadiness", () => {
  it("compares the first two gaps with later ones", async () => {
    const rows = toRows(await given({ orders }).columns("rhythm_steadiness"));
    expect(rows).toMatchObject([
      { history: "new_customers", customers: 12, n: 12, unsteadiness: 0.5, difference: 0.5 },
      { history: "known_customers", customers: 12, n: 24, unsteadiness: 0, difference: null },
    ]);
  });
});
