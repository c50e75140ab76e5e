import { it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

it("rfm_heatmap counts customers by two scores and averages what they spend", () => {
  const orders = [1, 2, 3, 4, 5].map((i) => sale(`c${i}`, `2025-01-0${6 - i}`, 10 * i));
  return given({ orders }).gives("rfm_heatmap", [
    { recency_score: 2, frequency_score: 1, customers: 1, mean_monetary: 50 },
    { recency_score: 3, frequency_score: 1, customers: 1, mean_monetary: 40 },
    { recency_score: 4, frequency_score: 1, customers: 1, mean_monetary: 30 },
    { recency_score: 5, frequency_score: 1, customers: 2, mean_monetary: 15 },
  ]);
});
