import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";

/** One respondent's pair: 1 likes it, 5 dislikes it. */
const pair = (id: string, item: string, present: number, missing: number) =>
  (["functional", "dysfunctional"] as const).map((role, i) =>
    answer(id, "kano", i === 0 ? present : missing, "2025-06-01", {
      item,
      role,
      scale_min: 1,
      scale_max: 5,
    }),
  );

const many = (n: number, item: string, present: number, missing: number, from = 0) =>
  Array.from({ length: n }, (_, i) => pair(`c${from + i}`, item, present, missing)).flat();

describe("kano", () => {
  it("sorts pairs by the published table", () =>
    given({
      surveys: [
        ...many(6, "bag", 1, 3),
        ...many(2, "bag", 1, 5, 6),
        ...many(1, "bag", 3, 5, 8),
        ...many(1, "bag", 3, 3, 9),
        ...many(1, "bag", 5, 1, 10),
        ...many(1, "bag", 1, 1, 11),
        ...many(9, "honesty", 2, 5),
        ...many(1, "honesty", 1, 5, 9),
      ],
    }).gives("kano", [
      { item: "honesty", kano_class: "must_be", better: 0.1, worse: -1, must_be: 9 },
      {
        item: "bag",
        n: 12,
        kano_class: "attractive",
        better: 0.8,
        worse: -0.3,
        better_low: 0.490162,
        attractive: 6,
        one_dimensional: 2,
        must_be: 1,
        indifferent: 1,
        reversed: 1,
        questionable: 1,
      },
    ]));

  it("reads the scale from its other end, and names no class of a tie or of few", () =>
    given(
      { surveys: [...many(6, "a", 5, 3), ...many(6, "a", 3, 1, 6), ...many(3, "b", 5, 1)] },
      { params: { kano_likes: "high" } },
    ).gives("kano", [
      { item: "a", kano_class: null, better: 0.5, worse: -0.5, attractive: 6, must_be: 6 },
      { item: "b", kano_class: null, better: null, one_dimensional: 3 },
    ]));
});
