import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const ORDERS = [1, 2, 3, 4, 5].map((i) => sale(`c${i}`, `2025-01-0${6 - i}`, 10 * i));

describe("rfm_scores", () => {
  it("scores by the cut-points: intervals closed below, open above", () =>
    given({ orders: ORDERS }).gives("rfm_scores", [
      // Cuts of recency 2.8, 3.6, 4.4, 5.2; of monetary 19, 27, 35, 43; all frequencies are 1.
      {
        customer_id: "c1",
        recency_score: 5,
        frequency_score: 1,
        monetary_score: 1,
        rfm_score: 511,
      },
      {
        customer_id: "c2",
        recency_score: 5,
        frequency_score: 1,
        monetary_score: 2,
        rfm_score: 512,
      },
      {
        customer_id: "c3",
        recency_score: 4,
        frequency_score: 1,
        monetary_score: 3,
        rfm_score: 413,
      },
      {
        customer_id: "c4",
        recency_score: 3,
        frequency_score: 1,
        monetary_score: 4,
        rfm_score: 314,
      },
      {
        customer_id: "c5",
        recency_score: 2,
        frequency_score: 1,
        monetary_score: 5,
        rfm_score: 215,
      },
    ]));

  it("gives equal values one score, and one customer the lowest of frequency and value", async () => {
    const tied = ["a", "b", "c"].map((id) => sale(id, "2025-01-01", 7));
    const same = { recency_score: 5, frequency_score: 1, monetary_score: 1, rfm_score: 511 };
    await given({ orders: tied }).gives("rfm_scores", [same, same, same]);
    await given({ orders: tied.slice(0, 1) }).gives("rfm_scores", [same]);
  });

  it("takes from two bins to ten", async () => {
    await given({ orders: ORDERS }, { params: { bins: 2 } }).gives("rfm_scores", [
      { recency_score: 2, monetary_score: 1 },
      { recency_score: 2, monetary_score: 1 },
      { recency_score: 2, monetary_score: 1 },
      { recency_score: 1, monetary_score: 2 },
      { recency_score: 1, monetary_score: 2 },
    ]);
    await given({ orders: ORDERS.slice(0, 1) }, { params: { bins: 10 } }).gives("rfm_scores", [
      { recency_score: 10, frequency_score: 1, monetary_score: 1 },
    ]);
  });
});
