import { describe, it } from "vitest";
import { contact } from "./asked.ts";
import { given } from "./harness.ts";

describe("failures", () => {
  it("makes one failure of what concerns one order, with the customer’s cause and the last rating", () =>
    given({
      interactions: [
        contact("a", "2025-01-01", 3, { order_id: "o", cause: "attitude", employee_id: "e" }),
        contact("a", "2025-01-01", null, {
          interaction_id: "x",
          order_id: "o",
          kind: "error",
          cause: "process",
        }),
        contact("a", "2025-01-03", 8, { order_id: "o", kind: "complaint", recovered: true }),
        contact("a", "2025-01-05", 9),
      ],
    }).gives("failures", [
      {
        customer_id: "a",
        happened_on: "2025-01-01",
        closed_on: "2025-01-03",
        cause: "attitude",
        outcome: "recovered_well",
        mistake: true,
        on_record_only: false,
        rating_end: 8,
        employee_id: "e",
      },
    ]));

  it("tells silence from a bad recovery, and says nothing of an end that nobody noted", () =>
    given({
      interactions: [
        contact("a", "2025-01-01", 2, { moment: "misery" }),
        contact("b", "2025-01-02", 2, { kind: "complaint", resolved: false }),
        contact("c", "2025-01-03", 2, { kind: "complaint" }),
        contact("d", "2025-01-04", null, { kind: "error", cause: "process" }),
        contact("e", "2025-01-05", 2, { expected: 8, perceived: 2 }),
        contact("f", "2025-01-06", 9, { moment: "magic" }),
      ],
    }).gives("failures", [
      { customer_id: "a", outcome: "silent", mistake: false },
      { customer_id: "b", outcome: "recovered_badly" },
      { customer_id: "c", outcome: null },
      { customer_id: "d", outcome: "silent", mistake: true, on_record_only: true },
      { customer_id: "e", outcome: "silent", cause: null },
    ]));

  it("knows a contact without an id by its file and row, and a review that blames", () =>
    given({
      interactions: [
        contact("a", "2025-01-01", null, { interaction_id: null, expected: 8, perceived: 2 }),
        contact("b", "2025-01-01", null, { interaction_id: null, expected: 8, perceived: 8 }),
        contact("c", "2025-01-02", 3, { interaction_id: null, kind: "review", cause: "honesty" }),
      ],
    }).gives("failures", [
      { customer_id: "a", outcome: "silent", cause: null, rating_end: 2 },
      { customer_id: "c", outcome: "silent", cause: "honesty", rating_end: 3 },
    ]));
});
