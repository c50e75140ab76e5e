import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { bought } from "./purchases.ts";

describe("market_panel", () => {
  it("counts those who bought nothing, listed or told of", async () => {
    const tables = {
      customers: ["p1", "p2", "p3", "p4"].map((customer_id) => ({ customer_id, kind: "public" })),
      market_purchases: [
        ...bought("p1", "Ours", 2),
        ...bought("p1", "Theirs", 1),
        ...bought("p2", "Theirs", 3),
        ...bought("p3", "Theirs", 1),
      ],
    };
    const params = { as_of: "2025-07-01" };
    await given(tables, { params }).gives("market_panel", [
      { purchases: 0, people: 1 },
      { purchases: 1, people: 1 },
      { purchases: 3, people: 2 },
    ]);
    await given(tables, { params: { ...params, non_buyers: 40 } }).gives("market_panel", [
      { purchases: 0, people: 41 },
      { purchases: 1, people: 1 },
      { purchases: 3, people: 2 },
    ]);
  });
});
