import { describe, it } from "vitest";
import { contact } from "./asked.ts";
import { given, type Row } from "./harness.ts";

const felt = (id: string, expected: number | null, perceived: number | null, more: Row = {}) =>
  contact(id, "2025-03-01", null, { expected, perceived, ...more });

describe("moments", () => {
  it("are magic and misery from the margin on, and a high score alone is neither", () =>
    given({
      interactions: [
        felt("a", 6, 8),
        felt("b", 6, 7),
        felt("c", 6, 4),
        felt("d", null, 10),
        felt("e", null, null, { moment: "magic" }),
        // What was measured weighs more than what was noted.
        felt("f", 6, 6, { moment: "misery" }),
        felt("g", 6, 9, { kind: "error" }),
      ],
    }).gives("moments", [
      { interaction_id: "a 2025-03-01", class: "magic", evidence: "gap" },
      { customer_id: "b", class: "neutral", evidence: "gap" },
      { customer_id: "c", class: "misery", evidence: "gap" },
      { customer_id: "d", class: null, evidence: null },
      { customer_id: "e", class: "magic", evidence: "tag" },
      { customer_id: "f", class: "neutral", evidence: "gap" },
    ]));

  it("count from a score alone where that is allowed, and say so", () =>
    given(
      {
        interactions: [
          contact("a", "2025-03-01", 9),
          contact("b", "2025-03-01", 5),
          contact("c", "2025-03-01", 4),
        ],
      },
      { params: { moment_by: "rating_too" } },
    ).gives("moments", [
      { customer_id: "a", class: "magic", evidence: "score" },
      { customer_id: "b", class: "neutral", evidence: "score" },
      { customer_id: "c", class: "misery", evidence: "score" },
    ]));

  it("without a margin what is felt as expected stays neutral", () =>
    given(
      { interactions: [felt("a", 6, 6), felt("b", 6, 7)] },
      { params: { moment_margin: 0 } },
    ).gives("moments", [
      { customer_id: "a", class: "neutral" },
      { customer_id: "b", class: "magic" },
    ]));

  it("takes no complaint for one about a contact that came after it", () =>
    given({
      interactions: [
        contact("a", "2025-03-01", null, { kind: "complaint", order_id: "o1" }),
        felt("a", 7, 3, { happened_at: "2025-03-10", order_id: "o1" }),
      ],
    }).gives("moments", [
      { kind: "complaint", class: null },
      { kind: "contact", class: "misery", complained: false },
    ]));

  it("takes a complaint for misery unless its contact was rated already", () =>
    given({
      interactions: [
        // By the order: one misery, and its complaint.
        felt("a", 7, 3, { order_id: "o1" }),
        contact("a", "2025-03-02", null, { kind: "complaint", order_id: "o1" }),
        // A complaint about a contact that nobody rated.
        contact("b", "2025-03-02", null, { kind: "complaint", order_id: "o2" }),
        // By the days between, where there is no order: the second comes too late.
        felt("c", 7, 3),
        contact("c", "2025-03-31", null, { kind: "complaint" }),
        contact("c", "2025-04-01", null, { kind: "complaint" }),
        // Another order of the same customer is another matter.
        felt("d", 7, 3, { order_id: "o3" }),
        contact("d", "2025-03-02", null, { kind: "complaint", order_id: "o4" }),
      ],
    }).gives("moments", [
      { interaction_id: "a 2025-03-01", class: "misery", complained: true },
      { interaction_id: "c 2025-03-01", class: "misery", complained: true },
      { interaction_id: "d 2025-03-01", class: "misery", complained: false },
      { interaction_id: "a 2025-03-02", class: null, complained: true },
      { interaction_id: "b 2025-03-02", class: "misery", evidence: "complaint" },
      { interaction_id: "d 2025-03-02", class: "misery", evidence: "complaint" },
      { interaction_id: "c 2025-03-31", class: null },
      { interaction_id: "c 2025-04-01", class: "misery", evidence: "complaint" },
    ]));

  it("reads nothing from as_of on", () =>
    given({ interactions: [felt("a", 6, 8)] }, { params: { as_of: "2025-03-01" } }).gives(
      "moments",
      [],
    ));
});
