import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";
import { sale } from "./rows.ts";

const brought = (referrer_id: string, referred_id: string): Row => ({
  referrer_id,
  referred_id,
  invited_at: "2024-02-01",
});

const ORDERS = ["a", "b", "c", "d", "e", "f", "z"].map((id) => sale(id, "2024-03-01", 10));
const REFERRALS = [brought("a", "b"), brought("b", "c"), brought("d", "e")];

describe("referral_chains", () => {
  it("follows the longest chain from its beginning, and leaves out who stands alone", () =>
    given({ orders: ORDERS, referrals: REFERRALS }).gives("referral_chains", [
      { chain_no: 1, customer_id: "a", referrer_id: null, generation: 0, tree_size: 3 },
      { chain_no: 1, customer_id: "b", referrer_id: "a", generation: 1, brought: 1 },
      { chain_no: 1, customer_id: "c", referrer_id: "b", generation: 2, still_here: true },
      { chain_no: 2, customer_id: "d", generation: 0, tree_size: 2 },
      { chain_no: 2, customer_id: "e", root_id: "d", generation: 1 },
    ]));

  it("draws the longest whatever its size, and no more than fit", () => {
    const more = Array.from({ length: 12 }, (_, i) => `m${i}`);
    return given(
      {
        orders: [...ORDERS, ...more.map((id) => sale(id, "2024-03-02", 10))],
        referrals: [...REFERRALS, ...more.map((id) => brought("f", id))],
        customers: [{ customer_id: "m0", churned: true, churned_at: "2024-03-02" }],
      },
      { params: { chain_customers: 10 } },
    ).gives("referral_chains", [
      { chain_no: 1, customer_id: "f", generation: 0, tree_size: 13 },
      ...more
        .toSorted()
        .map((customer_id) => ({ chain_no: 1, customer_id, still_here: customer_id !== "m0" })),
    ]);
  });
});
