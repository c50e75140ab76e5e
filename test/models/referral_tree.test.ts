import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const invited = (referrer: string, referred: string | null, day: string, more: Row = {}): Row => ({
  referrer_id: referrer,
  referred_id: referred,
  invited_at: day,
  ...more,
});

const ORDERS = [
  sale("a", "2024-01-10", 10),
  sale("b", "2024-03-10", 10),
  sale("c", "2024-06-10", 10),
  sale("d", "2024-06-20", 10),
  sale("z", "2024-12-31", 10),
];

describe("referral_tree", () => {
  it("hangs each customer on whoever brought them", () =>
    given({
      orders: ORDERS,
      referrals: [
        invited("a", "b", "2024-03-01"),
        invited("b", "c", "2024-06-01"),
        invited("a", "d", "2024-06-15", { converted_at: "2024-06-18" }),
        invited("a", null, "2024-07-01"),
      ],
    }).gives("referral_tree", [
      {
        customer_id: "a",
        referrer_id: null,
        generation: 0,
        joined_on: "2024-01-10",
        invitations: 3,
        brought: 2,
        tree_size: 4,
      },
      {
        customer_id: "b",
        referrer_id: "a",
        root_id: "a",
        generation: 1,
        invited_on: "2024-03-01",
        converted_on: "2024-03-10",
        invitations: 1,
        brought: 1,
        tree_size: 4,
      },
      { customer_id: "c", referrer_id: "b", root_id: "a", generation: 2, brought: 0 },
      { customer_id: "d", referrer_id: "a", generation: 1, converted_on: "2024-06-18" },
      { customer_id: "z", referrer_id: null, root_id: "z", generation: 0, tree_size: 1 },
    ]));

  it("gives whom several claim to the earliest, and nobody to themselves", () =>
    given({
      orders: ORDERS,
      referrals: [
        invited("b", "d", "2024-06-12"),
        invited("a", "d", "2024-06-11"),
        invited("c", "c", "2024-06-01"),
      ],
    }).gives("referral_tree", [
      { customer_id: "a", brought: 1, invitations: 1 },
      { customer_id: "b", brought: 0, invitations: 1 },
      { customer_id: "c", referrer_id: null, generation: 0, brought: 0 },
      { customer_id: "d", referrer_id: "a", generation: 1 },
      { customer_id: "z", generation: 0 },
    ]));

  it("does not run in circles: these hang on no beginning, nor does who comes behind", () =>
    given({
      orders: ORDERS,
      referrals: [
        invited("a", "b", "2024-03-01"),
        invited("b", "a", "2024-01-01"),
        invited("b", "c", "2024-06-01"),
      ],
    }).gives("referral_tree", [
      { customer_id: "a", referrer_id: "b", generation: null, root_id: null, in_circle: true },
      { customer_id: "b", referrer_id: "a", generation: null, in_circle: true },
      { customer_id: "c", referrer_id: "b", generation: null, in_circle: true },
      { customer_id: "d", generation: 0, in_circle: false },
      { customer_id: "z", generation: 0, in_circle: false },
    ]));

  it("knows on a day only what had happened by then", async () => {
    const tables = { orders: ORDERS, referrals: [invited("a", "c", "2024-05-01")] };
    const rows = (as_of: string) => given(tables, { params: { as_of } }).columns("referral_tree");
    expect(toRows(await rows("2024-06-01"))).toMatchObject([
      { customer_id: "a", invitations: 1, brought: 0 },
      { customer_id: "b" },
    ]);
    expect(toRows(await rows("2024-06-11"))).toMatchObject([
      { customer_id: "a", invitations: 1, brought: 1 },
      { customer_id: "b" },
      { customer_id: "c", referrer_id: "a" },
    ]);
  });

  it("does not count somebody who never became a customer", () =>
    given({
      orders: ORDERS.slice(0, 1),
      customers: [
        { customer_id: "p", kind: "b2c" },
        { customer_id: "s", kind: "supplier", acquired_at: "2023-01-01" },
      ],
      referrals: [invited("a", "p", "2024-01-05")],
    }).gives("referral_tree", [{ customer_id: "a", invitations: 1, brought: 0, tree_size: 1 }]));
});
