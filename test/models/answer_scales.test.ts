import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";

const on = (scale_min: number, scale_max: number) =>
  answer("a", "satisfaction", scale_min, "2025-06-01", { scale_min, scale_max });

describe("answer_scales", () => {
  it("cuts the usual scales where D8 does, and others at the same part of their length", () =>
    given({ surveys: [on(0, 10), on(1, 10), on(1, 7), on(1, 5), on(0, 1), on(0, 100)] }).gives(
      "answer_scales",
      [
        { scale_max: 1, satisfied_from: 0.7, enthusiastic_from: 0.9, compares_to: 0.4 },
        { scale_max: 10, satisfied_from: 7, enthusiastic_from: 9, intent_from: 8, compares_to: 4 },
        { scale_max: 100, satisfied_from: 70, enthusiastic_from: 90, intent_from: 80 },
        { scale_max: 5, satisfied_from: 4, enthusiastic_from: 5, intent_from: 4, compares_to: 2 },
        { scale_max: 7, satisfied_from: 5, enthusiastic_from: 7, intent_from: 6, compares_to: 3 },
        { scale_min: 1, scale_max: 10, satisfied_from: 7, enthusiastic_from: 9, compares_to: 4 },
      ],
    ));

  it("follows its parameters, each on its own scale", () =>
    given(
      { surveys: [on(0, 10), on(1, 5)] },
      { params: { satisfied_at: 8, satisfied_at_5: 3 } },
    ).gives("answer_scales", [{ satisfied_from: 8 }, { satisfied_from: 3 }]));

  it("knows nothing of a scale without length", () =>
    given({ surveys: [on(3, 3)] }).gives("answer_scales", []));
});
