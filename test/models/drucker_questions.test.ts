import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const ids = Array.from({ length: 12 }, (_, i) => `c${i}`);

describe("drucker_questions", () => {
  it("says of each question how far the data reach, as a share", () =>
    given({
      orders: [sale("c0", "2025-01-01", 75), sale(null, "2025-01-02", 25)],
      customers: ids.map((customer_id, i) => ({
        customer_id,
        segment: i < 10 ? "families" : i < 11 ? "students" : null,
      })),
      surveys: [
        ...ids.map((id) =>
          answer(id, "quality", 8, "2025-01-01", { item: "speed", role: "importance" }),
        ),
        answer("c0", "quality", 8, "2025-01-01", { item: "range", role: "importance" }),
        answer("c0", "quality", 8, "2025-01-01", { item: "speed", role: "perception" }),
      ],
    }).gives("drucker_questions", [
      { question: "who", measure: "revenue_of_known", covered: 75, n: 100, share: 0.75 },
      { question: "who", measure: "customers_with_segment", covered: 11, n: 12 },
      { question: "what", measure: "segments_with_needs", covered: 1, n: 2, share: 0.5 },
      { question: "how", measure: "needs_measured", covered: 1, n: 2, share: 0.5 },
    ]));
});
