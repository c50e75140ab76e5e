import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { DATE, many } from "./publics.ts";
import { contact } from "./service.ts";

it("tells what suppliers and partners receive, client by client, beside consumers", async () => {
  const kinds = { s: "supplier", p: "partner", c: "b2c" };
  const customers = [
    ...many(6, (i) => [{ customer_id: `s${i}`, kind: kinds.s }]),
    ...many(4, (i) => [{ customer_id: `p${i}`, kind: kinds.p }]),
    ...many(5, (i) => [{ customer_id: `c${i}`, kind: kinds.c }]),
    { customer_id: "d", kind: "internal" },
  ];
  const interactions = [
    ...many(6, (i) => [
      contact(`s${i}`, "2025-06-01", "U", "E", null, { wait_s: i % 2 === 0 ? 100 : 400 }),
      contact(`s${i}`, "2025-06-02", "U", "E", null, { wait_s: i % 2 === 0 ? 100 : 400 }),
    ]),
    ...many(4, (i) => [contact(`p${i}`, "2025-06-01", "U", "E", null, { wait_s: 50 })]),
    ...many(5, (i) => [contact(`c${i}`, "2025-06-01", "U", "E", null, { wait_s: 60 })]),
  ];
  const orders = many(5, (i) => [
    {
      order_id: `o${i}`,
      customer_id: `s${i}`,
      ordered_at: "2025-06-01",
      amount: 10,
      promised_at: "2025-06-03",
      delivered_at: i === 0 ? "2025-06-05" : "2025-06-02",
    },
  ]);
  const kept = many(5, (i) => [
    { ...orders[0]!, order_id: `k${i}`, customer_id: `c${i}`, delivered_at: "2025-06-02" },
  ]);
  orders.push(...kept);
  const rows = toRows(
    await given({ customers, interactions, orders }, { params: { as_of: DATE } }).columns(
      "partner_service",
    ),
  );
  const of = (kind: string, thing: string | null) =>
    rows.find((row) => row.client_kind === kind && row.received_thing === thing);
  expect(of("suppliers", "wait_s")).toMatchObject({ kind_clients: 6, n: 6 });
  expect(of("suppliers", "wait_s")!.received_value).toBeCloseTo(200, 9);
  // Logarithms a factor of two around 200: t of 5 degrees of freedom, ln 2 · √1.2 / √6.
  expect(Number(of("suppliers", "wait_s")!.ci_high)).toBeCloseTo(
    200 * Math.exp((2.5706 * Math.LN2 * Math.sqrt(1.2)) / Math.sqrt(6)),
    0,
  );
  expect(of("suppliers", "on_time_in_full")).toMatchObject({ received_value: 0.8, n: 5 });
  // Five who were all served alike are no proof that everybody will be.
  expect(of("consumers", "wait_s")).toMatchObject({ ci_low: null, ci_high: null });
  expect(of("partners", "wait_s")).toMatchObject({ n: 4, received_value: null, ci_low: null });
  expect(of("consumers", "wait_s")!.received_value).toBeCloseTo(60, 9);
  expect(of("consumers", "on_time_in_full")).toMatchObject({ received_value: 1, ci_high: 1 });
  expect(of("consumers", "on_time_in_full")!.ci_low).toBeCloseTo(5 / 8.84145882, 9);
  expect(of("internal_clients", null)).toMatchObject({ kind_clients: 1, n: 0 });
});
