import { describe, it } from "vitest";
import { answer, contact } from "./asked.ts";
import { given } from "./harness.ts";

const flag = (customer: string, item: string, score: number) =>
  answer(customer, "hygiene", score, "2025-06-01", { item, scale_max: 1 });

describe("hygiene_failures", () => {
  it("reads flags of surveys, and causes of contacts that nobody put right", () =>
    given({
      surveys: [
        flag("a", "deceit", 1),
        flag("a", "rudeness", 0),
        // What failed at a rival failed at a rival.
        { ...flag("a", "unclear_product", 1), role: "competitor" },
      ],
      interactions: [
        contact("b", "2025-01-01", 3, { cause: "attitude" }),
        contact("c", "2025-01-01", 3, { cause: "attitude", recovered: true }),
        contact("d", "2025-01-01", 3, { cause: "attitude", order_id: "o" }),
        contact("d", "2025-01-02", 8, { kind: "complaint", order_id: "o", recovered: true }),
        contact("e", "2025-01-01", 3, { cause: "honesty" }),
        contact("f", "2025-01-01", 3, { cause: "process" }),
      ],
    }).gives("hygiene_failures", [
      { customer_id: "a", failed_on: "2025-06-01", item: "deceit" },
      { customer_id: "b", item: "rudeness" },
      { customer_id: "e", item: "deceit" },
    ]));
});
