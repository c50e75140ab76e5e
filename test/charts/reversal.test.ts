import { expect, test } from "vitest";
import { reversal } from "../../src/charts/reversal.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const side = (place: number, stratum: string, name: string, cases: number, share: number) => ({
  place,
  outcome: "first_contact_resolution",
  compared_by: "channel",
  stratified_by: "contact_kind",
  verdict: "reverses",
  stratum,
  side: name,
  is_here: name === "chat",
  cases,
  share,
  ci_low: share - 0.9 / Math.sqrt(cases),
  ci_high: share + 0.9 / Math.sqrt(cases),
});

test("in all the one is ahead, within equal cases the other", () => {
  const sides = columns([
    side(1, "together", "chat", 1000, 0.815),
    side(1, "together", "phone", 1000, 0.772),
    side(1, "advice", "chat", 850, 0.86),
    side(1, "advice", "phone", 250, 0.95),
    side(1, "request", "chat", 150, 0.56),
    side(1, "request", "phone", 750, 0.72),
    side(2, "together", "chat", 1000, 0.5),
  ]);
  expectSnapshots(reversal, { from: sides });
  expect(findingSentence(reversal, { from: sides }, englishLabels)).toBe(
    "“Solved at the first contact” turns around. In all ahead: Chat; at equal “Kind of contact” ahead: Telephone",
  );
});
