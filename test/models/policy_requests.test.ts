import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { AS_OF, contact } from "./service.ts";

const asked = { kind: "exception_request", policy_id: "P1" };
const interactions = [
  contact("a", "2024-02-01", "u", "e", 10, { order_id: "o1" }),
  contact("a", "2024-02-02", "u", "e", null, {
    ...asked,
    order_id: "o1",
    granted: true,
    cost: 5,
    cost_saved: 7,
  }),
  contact("b", "2024-02-02", "u", "e", null, { ...asked, granted: false, cost: 5 }),
  contact("c", "2024-02-02", "u", "e", 3, { text: "Niestety, procedury na to nie pozwalają." }),
  contact("d", "2024-02-02", "u", "e", 3, { text: "К сожалению, НЕ ПОЛОЖЕНО" }),
  contact("f", "2024-02-02", "u", "e", 9, { text: "Helped, and the procedures do allow it" }),
  contact("g", "2025-02-02", "u", "e", null, { ...asked, granted: false }),
];

describe("policy_requests", () => {
  it("has what was recorded, with what it cost in the end and how it pleased", () =>
    given({ interactions }, AS_OF).gives("policy_requests", [
      { customer_id: "a", policy_id: "P1", granted: true, cost: -2, csat: 10, found_in: "record" },
      { customer_id: "b", granted: false, cost: null, csat: null },
    ]));

  it("knows no cost where none was noted, and no saving where only a cost was", () => {
    const granted = { ...asked, granted: true };
    return given(
      {
        interactions: [
          contact("a", "2024-02-02", "u", "e", null, granted),
          contact("b", "2024-02-02", "u", "e", null, { ...granted, cost_saved: 7 }),
          contact("c", "2024-02-02", "u", "e", null, { ...granted, cost: 5 }),
        ],
      },
      AS_OF,
    ).gives("policy_requests", [
      { customer_id: "a", granted: true, cost: null },
      { customer_id: "b", cost: null },
      { customer_id: "c", cost: 5 },
    ]);
  });

  it("reads notes of staff only when that is switched on", () =>
    given({ interactions }, { params: { ...AS_OF.params, words_of_staff: true } }).gives(
      "policy_requests",
      [
        { customer_id: "a" },
        { customer_id: "b", found_in: "record" },
        { customer_id: "c", granted: false, found_in: "text" },
        { customer_id: "d", granted: false, found_in: "text" },
      ],
    ));
});
