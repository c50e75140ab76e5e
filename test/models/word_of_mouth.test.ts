import { describe, it } from "vitest";
import { contact } from "./asked.ts";
import { many } from "./felt.ts";
import { given } from "./harness.ts";

describe("word_of_mouth", () => {
  it("weighs magic against misery, for all and for each branch", () =>
    given({
      interactions: [
        ...many(12, "a", "magic", () => ({ unit_id: "U1" })),
        ...many(8, "b", "neutral", () => ({ unit_id: "U1" })),
        ...many(8, "c", "misery", () => ({ unit_id: "U1" })),
        ...many(9, "d", "magic", () => ({ unit_id: "U2" })),
        // Complaints that nobody rated stand apart.
        contact("e", "2025-03-01", null, { kind: "complaint", unit_id: "U2" }),
      ],
    }).gives("word_of_mouth", [
      {
        unit: "all_units",
        magic: 21,
        neutral: 8,
        misery: 8,
        n: 37,
        ratio: 21 / 8,
        // Each customer has one contact: the logarithm's variance is 1/21 + 1/8.
        ci_low: (21 / 8) * Math.exp(-1.95996398 * Math.sqrt(1 / 21 + 1 / 8)),
        ci_high: (21 / 8) * Math.exp(1.95996398 * Math.sqrt(1 / 21 + 1 / 8)),
        break_even: 2,
        told_magic: 210,
        told_misery: 160,
        net: 50,
        needed: 0,
        complaints_apart: 1,
      },
      { unit: "U1", ratio: 1.5, net: -40, needed: 4, misery_share: 8 / 28, complaints_apart: 0 },
      { unit: "U2", magic: 9, ratio: null, net: null, needed: null, complaints_apart: 1 },
    ]));

  it("counts the contacts of one customer together", () =>
    given({
      interactions: [
        ...many(10, "a", "magic"),
        ...many(10, "a", "magic", (at) => ({ interaction_id: `again ${at}` })),
        ...many(5, "b", "misery"),
      ],
    }).gives("word_of_mouth", [
      {
        ratio: 4,
        // Ten customers hold two of twenty each, five one of five: 10·0.1² + 5·0.2².
        ci_low: 4 * Math.exp(-1.95996398 * Math.sqrt(0.3)),
      },
    ]));

  it("takes contacts that name neither customer nor ticket for those of different people", () =>
    given({
      interactions: [...many(5, "a", "magic"), ...many(5, "b", "misery")].map((row) => ({
        ...row,
        customer_id: null,
        interaction_id: null,
      })),
    }).gives("word_of_mouth", [
      { ratio: 1, ci_high: Math.exp(1.95996398 * Math.sqrt(1 / 5 + 1 / 5)) },
    ]));

  it("tells nothing of ten moments of nine customers", () =>
    given({
      interactions: [
        ...many(9, "a", "misery"),
        ...many(9, "a", "magic", (at) => ({ interaction_id: `x${at}` })),
      ],
    }).gives("word_of_mouth", [{ misery_share: null, misery_low: null, ratio: null, net: null }]));

  it("reads the last days alone, where the records have an end", () =>
    given(
      { interactions: many(10, "a", "magic") },
      { params: { as_of: "2026-03-02", moment_window_days: 365 } },
    ).gives("word_of_mouth", []));
});
