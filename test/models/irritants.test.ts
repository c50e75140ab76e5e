import { describe, expect, it } from "vitest";
import { contact } from "./asked.ts";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const ids = Array.from({ length: 40 }, (_, i) => `c${i + 10}`);
const orders = [
  ...ids.map((id) => sale(id, "2025-01-01", 10)),
  ...ids.map((id) => sale(id, "2025-02-01", 10)),
  sale("x", "2025-05-31", 10),
];
/** Twenty were refused, of whom ten leave; twenty were not, of whom four do. */
const leaves = (i: number) => (i < 20 ? i < 10 : i < 24);
const customers = ids.map((customer_id, i): Row => ({
  customer_id,
  churned: leaves(i),
  churned_at: leaves(i) ? "2025-04-01" : null,
}));
const requests = ids.map((id, i) =>
  contact(id, "2025-02-10", null, { kind: "exception_request", granted: i >= 20 }),
);
const ratings = ids.map((id, i) => contact(id, "2025-03-01", i < 20 ? 5 : 7));

describe("irritants", () => {
  it("holds what followed an irritant against like occasions without it", async () => {
    const rows = toRows(
      await given(
        {
          orders: [...orders, sale("undated", "2025-01-01", 10)],
          customers: [...customers, { customer_id: "undated", churned: true }],
          interactions: [
            ...requests,
            ...ratings,
            contact("undated", "2025-02-10", null, { kind: "exception_request", granted: true }),
          ],
        },
        { params: { as_of: "2025-06-01" } },
      ).columns("irritants"),
    );
    expect(rows).toMatchObject([
      {
        irritant: "refused",
        customers: 40,
        occasions: 20,
        occasions_without: 20,
        departed_share: 0.5,
        departed_otherwise: 0.2,
        rating_difference: -2,
        rating_low: -2,
      },
    ]);
    expect(rows[0]!.risk_difference).toBeCloseTo(0.3, 9);
    const error = Math.sqrt((0.5 * 0.5) / 20 + (0.2 * 0.8) / 20);
    expect(rows[0]!.ci_low).toBeCloseTo(0.3 - 1.959964 * error, 5);
  });

  it("compares within equal value, so that a difference of value alone leaves nothing", async () => {
    // Whoever spends more is refused more often and leaves more often, refused or not.
    const rich = (i: number) => i % 20 >= 10;
    const spent = ids.map((id, i) => sale(id, "2025-01-01", rich(i) ? 900 : 10));
    const refused = (i: number) => (i < 20 ? rich(i) || i < 5 : rich(i) && i < 35);
    const gone = (i: number) => rich(i);
    const rows = toRows(
      await given(
        {
          orders: [...spent, sale("x", "2025-05-31", 1)],
          customers: ids.map((customer_id, i): Row => ({
            customer_id,
            churned: gone(i),
            churned_at: gone(i) ? "2025-04-01" : null,
          })),
          interactions: requests.map((row, i) => ({ ...row, granted: !refused(i) })),
        },
        { params: { as_of: "2025-06-01" } },
      ).columns("irritants"),
    );
    expect(Number(rows[0]!.departed_share)).toBeGreaterThan(
      0.4 + Number(rows[0]!.departed_otherwise),
    );
    expect(rows[0]!.risk_difference).toBeCloseTo(0, 9);
  });
});
