import { expect, test } from "vitest";
import { findingSentence } from "../../src/charts/sentence.ts";
import { vetoGains } from "../../src/charts/veto_gains.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

function condition(name: string, veto_class: string, poor: number, good: number) {
  const gain = good - poor;
  return {
    condition: name,
    failed: 140,
    ok_poor: 5.5,
    ok_good: 6.8,
    failed_poor: poor,
    failed_good: good,
    gain_ok: 1.3,
    gain_failed: gain,
    gain_failed_low: gain - 0.4,
    gain_failed_high: gain + 0.4,
    gain_lost: 1.3 - gain,
    gain_lost_low: 0.9 - gain,
    gain_lost_high: 1.7 - gain,
    veto_class,
  };
}

/** Invented, near to what the simulated company shows. */
const conditions = columns([
  condition("deceit", "veto", 2.5, 2.4),
  condition("rudeness", "veto", 2.6, 2.7),
  condition("unclear_product", "adds_up", 4.4, 5.6),
  { condition: "unreachable_support", failed: 6, veto_class: "unclear" },
]);

test("what a good rest gains, with a condition kept and failed", () => {
  expectSnapshots(vetoGains, { from: conditions });
});

test("the finding counts the vetoes among what can be told", () => {
  expect(findingSentence(vetoGains, { from: conditions }, englishLabels)).toBe(
    "Where 2 base conditions out of 3 failed, a good rest goes with hardly any better judgement",
  );
  const decoy = columns([condition("unclear_product", "adds_up", 4.4, 5.6)]);
  expect(vetoGains.finding({ from: decoy }).key).toBe("none");
  const few = columns([{ condition: "deceit", failed: 6, veto_class: "unclear" }]);
  expect(vetoGains.finding({ from: few }).key).toBe("untold");
});
