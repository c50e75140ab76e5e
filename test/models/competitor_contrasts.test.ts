import { describe, it } from "vitest";
import { market, SPAN, visitor, type Windows } from "./competitors.ts";
import { given } from "./harness.ts";

const people = (n: number, region: string, windows: (i: number) => Windows) =>
  Array.from({ length: n }, (_, i) => visitor(`${region}${i}`, region, windows(i)));

// In the north half stay away and half come as ever; in the south all come a little more often.
const NORTH = people(12, "north", (i) => [2, 2, 2, i % 2 === 0 ? 0 : 2, 2]);
const SOUTH = people(10, "south", () => [2, 2, 2, 3, 2]);

describe("competitor_contrasts", () => {
  it("holds the exposed against themselves before, and both against the others", () =>
    given(market([...NORTH, ...SOUTH]), { params: SPAN }).gives("competitor_contrasts", [
      { contrast: "after", visits_observed: 24, visits_expected: 24, log_ratio: 0, se: 0 },
      { contrast: "before_2", visits_observed: 24, visits_expected: 24, log_ratio: 0, se: 0 },
      { contrast: "before_3", visits_observed: 24, visits_expected: 24, log_ratio: 0 },
      // 12 visits where 24 · 30 / 20 were to be expected; each of the twelve moves that by a twelfth.
      {
        contrast: "during",
        visits_observed: 12,
        visits_expected: 36,
        log_ratio: Math.log(1 / 3),
        se: 12 ** -0.5,
      },
      {
        split: "everybody",
        group_name: "all",
        contrast: "response",
        visits_observed: 36,
        visits_expected: 108,
        log_ratio: Math.log(1 / 3),
        se: 12 ** -0.5,
        customers: 12,
        others: 10,
        episodes: 1,
      },
    ]));

  it("compares with nobody where nobody stayed unexposed", () =>
    given(market(NORTH), { params: SPAN }).gives("competitor_contrasts", []));
});
