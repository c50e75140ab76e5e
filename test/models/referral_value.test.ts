import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { REGULARS } from "./ladder_company.ts";
import { sale } from "./rows.ts";

/**
 * Forty customers of January 2023: the first twenty are brought by r1, one each day of ten, and ten
 * of these leave within the year by record; of the others five leave. All buy once for 100, those
 * brought once more for 50 a year later, which no first year counts.
 */
const ids = Array.from({ length: 40 }, (_, i) => `c${i + 10}`);
const isBrought = (i: number) => i < 20;
const customers: Row[] = ids.map((customer_id, i) => {
  const churned = i % 2 === 0 && (isBrought(i) || i < 30);
  return { customer_id, kind: "b2c", churned, churned_at: churned ? "2023-11-30" : null };
});
const referrals: Row[] = ids.slice(0, 20).map((referred_id) => ({
  referrer_id: "r1",
  referred_id,
  invited_at: "2023-02-10",
}));
const orders: Row[] = [
  ...REGULARS,
  ...ids.map((id) => sale(id, "2023-03-01", 100, { margin: 40, employee_id: "e1" })),
  ...ids
    .filter((_, i) => isBrought(i) && i % 2 === 1)
    .map((id) => sale(id, "2024-03-01", 50, { margin: 20, employee_id: "e2" })),
];

describe("referral_value", () => {
  it("compares customers over equal times, and those alike", async () => {
    const rows = toRows(await given({ orders, customers, referrals }).columns("referral_value"));
    const found = Object.fromEntries(
      rows.map((row) => [`${row.measure} ${row.customer_group}`, row]),
    );
    expect(found["retention brought"]).toMatchObject({ n: 20, estimate: 0.5 });
    expect(found["retention came_alone"]).toMatchObject({ n: 20, estimate: 0.75 });
    expect(found["retention came_alike"]).toMatchObject({ n: 20, estimate: 0.75 });
    // Wilson’s interval of 10 in 20.
    expect(found["retention brought"]!.ci_low).toBeCloseTo(0.29929, 4);
    expect(found["first_year_amount brought"]).toMatchObject({ estimate: 100, ci_low: 100 });
    expect(found["first_year_margin came_alone"]).toMatchObject({ estimate: 40 });
  });

  it("weights those who came alone to the quarters of those brought", async () => {
    // Ten more of May who all stay and spend 300; nobody brought anybody then.
    const later = Array.from({ length: 10 }, (_, i) => `d${i}`);
    const rows = toRows(
      await given({
        customers: [
          ...customers,
          ...later.map((customer_id) => ({ customer_id, kind: "b2c", churned: false })),
        ],
        referrals,
        orders: [...orders, ...later.map((id) => sale(id, "2023-05-01", 300, { margin: 90 }))],
      }).columns("referral_value"),
    );
    const amount = (group: string) =>
      rows.find((row) => row.measure === "first_year_amount" && row.customer_group === group);
    expect(amount("came_alone")).toMatchObject({ n: 30, estimate: expect.closeTo(5000 / 30, 9) });
    expect(amount("came_alike")).toMatchObject({ n: 20, estimate: 100 });
  });

  it("holds the trade that apostles brought against what salespeople signed", async () => {
    const rows = toRows(
      await given({ orders, customers, referrals }, { params: { as_of: "2024-12-01" } }).columns(
        "referral_value",
      ),
    );
    const a = rows.filter((row) => String(row.measure).startsWith("a_year"));
    // One apostle and one salesperson: there, and too few to tell.
    expect(a.map((row) => [row.measure, row.customer_group, row.n, row.estimate])).toEqual([
      ["a_year_amount", "apostles", 1, null],
      ["a_year_amount", "salespeople", 1, null],
      ["a_year_margin", "apostles", 1, null],
      ["a_year_margin", "salespeople", 1, null],
    ]);
  });
});
