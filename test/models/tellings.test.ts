import { describe, it } from "vitest";
import { felt, many } from "./felt.ts";
import { given } from "./harness.ts";

describe("tellings", () => {
  it("are means of those asked, with customers as clusters, and none under ten customers", () =>
    given({
      interactions: [
        // Ten answers of 2 and 4, each by another customer.
        ...many(10, "a", "magic", (at) => ({ told_n: at < 5 ? 2 : 4 })),
        // Twenty answers of ten customers, who say the same twice: the error doubles in square.
        ...many(10, "b", "misery", (at) => ({ told_n: at < 4 ? 10 : 5 })),
        ...many(10, "b", "misery", (at) => ({ told_n: at < 4 ? 10 : 5, interaction_id: `x${at}` })),
        // Eighteen answers, of nine.
        ...many(9, "c", "neutral", () => ({ told_n: 1 })),
        ...many(9, "c", "neutral", (at) => ({ told_n: 1, interaction_id: `y${at}` })),
        felt("d", "magic"),
      ],
    }).gives("tellings", [
      // se = √(10·1²) / 10.
      {
        class: "magic",
        tellers: 10,
        told_mean: 3,
        ci_low: 3 - 0.1959963984 * Math.sqrt(10),
        ci_high: 3 + 0.1959963984 * Math.sqrt(10),
      },
      // Sums less twice the mean of 7: four times +6, six times −4.
      {
        class: "misery",
        tellers: 20,
        told_mean: 7,
        ci_low: 7 - 0.0979981992 * Math.sqrt(240),
        ci_high: 7 + 0.0979981992 * Math.sqrt(240),
      },
      { class: "neutral", tellers: 18, told_mean: null, ci_low: null, ci_high: null },
    ]));
});
