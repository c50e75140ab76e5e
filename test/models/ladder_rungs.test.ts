import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { everyTenDays, recommends, REGULARS } from "./ladder_company.ts";
import { sale } from "./rows.ts";

/** The rungs of one customer, period by period. */
async function rungs(
  customer: string,
  tables: Record<string, readonly Row[]>,
  params: Record<string, string | number> = {},
) {
  const orders = [...REGULARS, ...(tables.orders ?? [])];
  const given_ = given(
    { ...tables, orders },
    { params: { ladder_period: "half_year", ...params } },
  );
  const rows = toRows(await given_.columns("ladder_rungs"));
  return Object.fromEntries(
    rows
      .filter((row) => row.customer_id === customer)
      .map((row) => [String(row.period_end), row.rung]),
  );
}

describe("ladder_rungs", () => {
  it("begins with whoever is known, then with one purchase, and ends in silence", async () => {
    const customers = [{ customer_id: "a", registered_at: "2023-05-05" }];
    // Everybody’s intervals last ten days: on the tenth day nobody is lapsed yet.
    expect(await rungs("a", { customers, orders: [sale("a", "2024-06-21", 5)] })).toEqual({
      "2023-07-01": "prospect",
      "2024-01-01": "prospect",
      "2024-07-01": "customer",
      "2025-01-01": "lapsed",
    });
    expect(await rungs("a", { customers, orders: [sale("a", "2024-06-20", 5)] })).toMatchObject({
      "2024-07-01": "lapsed",
    });
  });

  it("tells clients from advocates only while an answer counts", async () => {
    const orders = everyTenDays("a", "2023-01-05", "2024-12-30");
    expect(await rungs("a", { orders })).toEqual({
      "2023-07-01": "client_unasked",
      "2024-01-01": "client_unasked",
      "2024-07-01": "client_unasked",
      "2025-01-01": "client_unasked",
    });
    const surveys = [recommends("a", "2023-05-01", 8), recommends("a", "2023-10-01", 9)];
    expect(await rungs("a", { orders, surveys })).toEqual({
      "2023-07-01": "client",
      "2024-01-01": "advocate",
      "2024-07-01": "advocate",
      "2025-01-01": "client_unasked",
    });
    expect(await rungs("a", { orders, surveys }, { enthusiastic_at: 8 })).toMatchObject({
      "2023-07-01": "advocate",
    });
  });

  it("calls apostle who brought somebody in the last year, unless they say otherwise", async () => {
    const orders = [
      ...everyTenDays("a", "2023-01-05", "2024-12-30"),
      sale("brought", "2023-08-01", 5),
    ];
    const referrals = [{ referrer_id: "a", referred_id: "brought", invited_at: "2023-07-15" }];
    expect(await rungs("a", { orders, referrals })).toEqual({
      "2023-07-01": "client_unasked",
      "2024-01-01": "apostle",
      "2024-07-01": "apostle",
      "2025-01-01": "client_unasked",
    });
    const surveys = [recommends("a", "2024-02-01", 3)];
    expect(await rungs("a", { orders, referrals, surveys })).toMatchObject({
      "2024-01-01": "apostle",
      "2024-07-01": "client",
    });
  });

  it("needs a verified referral, and the right to stand on a rung at all", async () => {
    const orders = everyTenDays("a", "2023-01-05", "2023-08-01");
    const referrals = [
      { referrer_id: "a", referred_id: null, invited_at: "2023-06-01" },
      { referrer_id: "a", referred_id: "r1", invited_at: "2022-12-01" },
    ];
    expect(await rungs("a", { orders, referrals })).toEqual({
      "2023-07-01": "apostle",
      "2024-01-01": "lapsed",
      "2024-07-01": "lapsed",
      "2025-01-01": "lapsed",
    });
    expect(await rungs("a", { orders, referrals: referrals.slice(0, 1) })).toMatchObject({
      "2023-07-01": "client_unasked",
    });
  });

  it("does not take old customers for new, and leaves others out", async () => {
    const orders = [sale("old", "2023-06-28", 5), sale("s", "2023-06-28", 5)];
    const customers = [
      { customer_id: "old", acquired_at: "2019-01-01" },
      { customer_id: "s", kind: "supplier", registered_at: "2023-01-01" },
    ];
    expect(await rungs("old", { customers, orders })).toMatchObject({
      "2023-07-01": "client_unasked",
    });
    expect(await rungs("s", { customers, orders })).toEqual({});
  });

  it("knows who left by record", async () => {
    const orders = everyTenDays("a", "2023-01-05", "2023-12-30");
    const customers = [{ customer_id: "a", churned: true, churned_at: "2023-12-31" }];
    expect(await rungs("a", { customers, orders })).toMatchObject({ "2024-01-01": "lapsed" });
  });
});
