import { bought } from "./purchases.ts";

export const params = { as_of: "2025-07-01", own_brand: "Ours" };

const person = (i: number) => `p${String(i).padStart(2, "0")}`;

/** Sixty people: ten buy here alone, five here and there, twenty there alone, two a rare brand. */
export const MARKET = {
  customers: Array.from({ length: 60 }, (_, i) => ({ customer_id: person(i), kind: "public" })),
  market_purchases: Array.from({ length: 37 }, (_, i) => {
    if (i < 10) return bought(person(i), "Ours", 2);
    if (i < 15) return [...bought(person(i), "Ours", 2), ...bought(person(i), "Theirs", 2)];
    if (i < 35) return bought(person(i), "Theirs", i < 25 ? 2 : 3);
    return bought(person(i), "Rare", 1);
  }).flat(),
};
