import { describe, it } from "vitest";
import { market, SPAN, visitor } from "./competitors.ts";
import { given } from "./harness.ts";

const people = (region: string, during: number) =>
  Array.from({ length: 10 }, (_, i) => visitor(`${region}${i}`, region, [2, 4, 2, during, 3]));

describe("competitor_event_study", () => {
  it("is 1 in the window before, by definition, and the ratio to the others in each other one", () =>
    given(market([...people("north", 1), ...people("south", 4)]), { params: SPAN }).gives(
      "competitor_event_study",
      [
        { window_no: -3, response: 1 },
        { window_no: -2, response: 1 },
        { window_no: -1, response: 1, ci_low: null, ci_high: null },
        { window_no: 0, response: 0.25, customers: 10, episodes: 1 },
        { window_no: 1, response: 1 },
      ],
    ));
});
