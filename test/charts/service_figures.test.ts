import { expect, test } from "vitest";
import { practiceReturns } from "../../src/charts/practice_returns.ts";
import { refusalCost } from "../../src/charts/refusal_cost.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { serviceFunnel } from "../../src/charts/service_funnel.ts";
import { sharedStandard } from "../../src/charts/shared_standard.ts";
import { unequalService } from "../../src/charts/unequal_service.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented, near to what the simulated company shows. */
const standard = columns([
  state("before_standard", 0.053, 0.041, 0.069, 12_600),
  state("after_standard", -0.002, -0.006, 0.003, 7708),
  state("elsewhere_before", 0.062, 0.048, 0.081, 11_040),
  state("elsewhere_after", 0.045, 0.032, 0.063, 6785),
]);

function state(standard_state: string, icc1: number, ci_low: number, ci_high: number, n: number) {
  return { standard_state, icc1, ci_low, ci_high, n };
}

test("who serves, before and after a standard", () => {
  expectSnapshots(sharedStandard, { from: standard });
  expect(findingSentence(sharedStandard, { from: standard }, englishLabels)).toBe(
    "5.3% of the differences lie between those who serve; with the standard 0%",
  );
  const flat = columns([state("before_standard", 0.001, -0.01, 0.02, 900)]);
  expect(sharedStandard.finding({ from: flat }).key).toBe("same");
});

const waits = (p_holm: number, declared = false) =>
  columns(
    (
      [
        ["gardener", 0.98, 0.94, 1.02],
        ["household", 0.82, 0.79, 0.85],
        ["student", 1.4, 1.36, 1.43],
      ] as const
    ).map(([group_name, adjusted_effect, ci_low, ci_high]) => ({
      ...{ outcome: "wait_s", group_name, effect_scale: "ratio", adjusted_effect },
      ...{ ci_low, ci_high, p_holm, declared, customers: 700 },
    })),
  );

test("groups against all others, as ratios", () => {
  expectSnapshots(unequalService, { from: waits(0.001) });
  expect(unequalService.finding({ from: waits(0.001) })).toMatchObject({
    key: "ratio",
    values: { group: { code: "student" }, ratio: 1.4 },
  });
  expect(unequalService.finding({ from: waits(0.4) }).key).toBe("equal");
  expect(unequalService.finding({ from: waits(0.001, true) }).key).toBe("declared");
});

function policy(policy_id: string, refused: number, granted: number, reach: number) {
  return {
    ...{ policy_id, requests: 1500, difference: 0.09, difference_low: 0.07 },
    ...{ churn_refused: refused, churn_granted: granted },
    ...{ churn_refused_low: refused - reach, churn_refused_high: refused + reach },
    ...{ churn_granted_low: granted - reach, churn_granted_high: granted + reach },
  };
}

test("what a refusal goes along with", () => {
  const from = columns([
    policy("all", 0.3, 0.19, 0.012),
    policy("P1", 0.29, 0.19, 0.03),
    policy("P2", 0.32, 0.18, 0.03),
  ]);
  expectSnapshots(refusalCost, { from });
  expect(findingSentence(refusalCost, { from }, englishLabels)).toBe(
    "30% leave after a refusal, 19% after a consent; at equal tiers the difference is 9%",
  );
});

test("a funnel in which most differences are luck", () => {
  const deviations = [0.36, -0.09, 0.2, -0.63, 0.11, 0.31, -0.1, 0.02];
  const from = columns(
    deviations.map((deviation, i) => {
      const n = Math.round(600 / (1 + i / 3));
      const error = 2 / Math.sqrt(n);
      return {
        ...{ level: "unit", unit_id: `U0${i + 1}`, member_no: i + 1, n, deviation },
        ...{ shrunken: 0.9 * deviation, limit_95: 1.96 * error, limit_998: 3.09 * error },
        outside_limits:
          Math.abs(deviation) > 3.09 * error
            ? "outside_998"
            : Math.abs(deviation) > 1.96 * error
              ? "outside_95"
              : "inside_limits",
      };
    }),
  );
  expectSnapshots(serviceFunnel, { from });
  expect(serviceFunnel.finding({ from })).toMatchObject({
    key: "outside",
    values: { outside: 2, n: 8 },
  });
});

test("a practice held against three things", () => {
  const practice = (name: string, own: number, level: number, raw: number) => ({
    ...{ practice: name, raw_difference: raw, p_holm: 0.01, customers: 6000 },
    ...{ difference: level, difference_low: level - 0.01, difference_high: level + 0.01 },
    ...{ own_difference: own, own_difference_low: own - 0.015, own_difference_high: own + 0.015 },
  });
  const from = columns([
    practice("discount", 0.002, 0.004, -0.02),
    practice("extra", -0.03, -0.04, -0.045),
  ]);
  expectSnapshots(practiceReturns, { from });
  expect(
    practiceReturns.finding({ from: columns([practice("extra", -0.03, 0, 0)]) }),
  ).toMatchObject({
    key: "none",
    values: { n: 1 },
  });
  expect(practiceReturns.finding({ from }).key).toBe("some");
});
