import { describe, expect, it } from "vitest";
import { market, SPAN, visitor, type Windows } from "./competitors.ts";
import { given } from "./harness.ts";

const people = (n: number, region: string, windows: (i: number) => Windows) =>
  Array.from({ length: n }, (_, i) => visitor(`${region}${i}`, region, windows(i)));
const NORTH = people(12, "north", (i) => [2, 2, 2, i % 2 === 0 ? 0 : 2, 2]);
const SOUTH = people(10, "south", () => [2, 2, 2, 2, 2]);

describe("competitor_response", () => {
  it("is the part of the usual visits that was left", () =>
    given(market([...NORTH, ...SOUTH]), { params: SPAN }).gives("competitor_response", [
      {
        split: "everybody",
        group_name: "all",
        customers: 12,
        others: 10,
        visits_observed: 36,
        visits_expected: 72,
        response: 0.5,
        ci_low: 0.5 * Math.exp(-1.95996398 * 12 ** -0.5),
        ci_high: 0.5 * Math.exp(1.95996398 * 12 ** -0.5),
        lost_share: 0.5,
      },
    ]));

  it("shows no estimate for fewer than ten on a side", () =>
    given(market([...NORTH, ...SOUTH.slice(1)]), { params: SPAN }).gives("competitor_response", [
      { customers: 12, others: 9, response: null, ci_low: null },
    ]));

  it("tells two sides that did not move alike before", async () => {
    // In the north everybody came less and less, whatever the rival did.
    const fading = people(40, "north", (i) => [4 + (i % 3), 3 + (i % 5), 2 + (i % 2), 1, 1]);
    const steady = people(40, "south", (i) => [3 + (i % 2), 3, 3, 3, 2 + (i % 3)]);
    const { columns } = await given(market([...fading, ...steady]), { params: SPAN }).columns(
      "competitor_response",
    );
    expect(columns.pretrend_p?.[0]).toBeLessThan(0.001);
  });
});
