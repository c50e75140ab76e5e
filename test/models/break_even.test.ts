import { describe, it } from "vitest";
import { many } from "./felt.ts";
import { given, publishedFigures } from "./harness.ts";

const ASKED = {
  interactions: [
    ...many(10, "a", "magic", (at) => ({ told_n: at < 5 ? 2 : 4 })),
    ...many(10, "b", "misery", (at) => ({ told_n: at < 5 ? 6 : 8 })),
  ],
};

describe("break_even", () => {
  it("is two where twenty hear of misery and ten of magic, and says that this is assumed", () =>
    given({}).gives("break_even", [
      { tellings: "assumed", reach_magic: 10, reach_misery: 20, break_even: 2, ci_low: null },
    ]));

  it("rests on the answers where there are ten of both", () => {
    const relative = Math.sqrt(10 * (1 / 70) ** 2 + 10 * (1 / 30) ** 2);
    return given(ASKED).gives("break_even", [
      {
        tellings: "measured",
        reach_magic: 3,
        reach_misery: 7,
        break_even: 7 / 3,
        ci_low: (7 / 3) * (1 - 1.95996398 * relative),
        ci_high: (7 / 3) * (1 + 1.95996398 * relative),
      },
    ]);
  });

  it("may be assumed all the same, and a telling of misery may weigh more", () =>
    given(ASKED, { params: { tellings_from: "assumed", misery_weight: 1.5 } }).gives("break_even", [
      { tellings: "assumed", reach_magic: 10, reach_misery: 20, break_even: 3, ci_low: null },
    ]));
});

const published = publishedFigures<Record<string, number>>("wom");

describe.skipIf(!published)("the published figures", () => {
  it("ten and twenty give two", () =>
    given(
      {},
      { params: { magic_reach: published!.magic_reach!, misery_reach: published!.misery_reach! } },
    ).gives("break_even", [{ break_even: published!.break_even_ratio! }]));
});
