import { describe, it } from "vitest";
import { contact } from "./asked.ts";
import { given } from "./harness.ts";

describe("rated_encounters", () => {
  it("counts satisfied contacts in a row: neutral ones neither add nor end it", () =>
    given({
      interactions: [
        contact("a", "2025-01-01", 7),
        contact("a", "2025-01-02", 6.9),
        contact("a", "2025-01-03", 9),
        contact("a", "2025-01-04", 4.9),
        contact("a", "2025-01-05", 5),
        contact("a", "2025-01-06", 8),
      ],
    }).gives("rated_encounters", [
      { encounter_no: 1, verdict: "satisfied", satisfied_run: 1, satisfied_so_far: 1 },
      { encounter_no: 2, verdict: "neutral", satisfied_run: 1, last_dissatisfied_on: null },
      { encounter_no: 3, verdict: "satisfied", satisfied_run: 2, next_on: "2025-01-04" },
      { encounter_no: 4, verdict: "dissatisfied", satisfied_run: 0, satisfied_so_far: 2 },
      { encounter_no: 5, verdict: "neutral", satisfied_run: 0, last_dissatisfied_on: "2025-01-04" },
      {
        encounter_no: 6,
        verdict: "satisfied",
        satisfied_run: 1,
        satisfied_so_far: 3,
        next_on: null,
      },
    ]));

  it("takes what was perceived, or the moment that was noted, where there is no rating", () =>
    given({
      interactions: [
        contact("a", "2025-01-01", null, { perceived: 8, moment: "misery" }),
        contact("a", "2025-01-02", null, { moment: "magic" }),
        contact("a", "2025-01-03", null, { moment: "neutral" }),
        contact("a", "2025-01-04", null, { moment: "misery" }),
        contact("a", "2025-01-05", null),
      ],
    }).gives("rated_encounters", [
      { verdict: "satisfied" },
      { verdict: "satisfied" },
      { verdict: "neutral" },
      { verdict: "dissatisfied" },
    ]));
});
