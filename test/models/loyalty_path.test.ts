import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
/** Registered on day 0; the first ten buy after 1 to 10 days, two never; one only just registered. */
const customers: Row[] = Array.from({ length: 13 }, (_, i) => ({
  customer_id: `c${i}`,
  kind: "b2c",
  registered_at: day(i === 12 ? 95 : 0),
  acquired_at: i < 10 ? day(i + 1) : null,
}));
const orders = [
  ...customers.slice(0, 10).map((row, i) => sale(String(row.customer_id), day(i + 1), 1)),
  sale(null, day(0), 1),
  sale(null, day(99), 1),
];

describe("loyalty_path", () => {
  it("follows those who had time, and censors the rest", async () => {
    const rows = toRows(
      await given({ customers, orders }, { params: { path_days: 30 } }).columns("loyalty_path"),
    );
    expect(rows.filter(({ path }) => path === "loyalty")).toMatchObject([
      { place: 1, step: "registration", n_entered: null },
      {
        place: 2,
        step: "trial",
        n_entered: 12,
        n_reached: 10,
        share: expect.closeTo(10 / 12, 9),
        // Thirteen wait, the youngest leaves on day 5 of waiting: the curve falls below half on day 7.
        median_days: 7,
        mean_days: 5.5,
      },
    ]);
  });

  it("counts only those who arrive in time", async () => {
    const rows = toRows(
      await given({ customers, orders }, { params: { path_days: 5 } }).columns("loyalty_path"),
    );
    // The youngest registered exactly five days ago and is counted, as one who has not come.
    expect(rows.find(({ step, path }) => step === "trial" && path === "loyalty")).toMatchObject({
      n_entered: 13,
      n_reached: 5,
      mean_days: 3,
    });
  });
});
