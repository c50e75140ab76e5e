import { expect, test } from "vitest";
import { employeeTraits } from "../../src/charts/employee_traits.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { employeeRecommendation } from "../../src/charts/employee_recommendation.ts";
import { serviceChain } from "../../src/charts/service_chain.ts";
import { staffStates } from "../../src/charts/staff_states.ts";
import { staffTraining } from "../../src/charts/staff_training.ts";
import { turnoverRates } from "../../src/charts/turnover_rates.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const TRAITS = ["all_traits", "trait_reputation", "trait_crisis"];

/** Invented, near to what the simulated company shows. */
const answers = columns(
  TRAITS.flatMap((trait, i) => [
    { staff_group: "top_management", trait, mean: 7 + i / 3, ci_low: 6 + i / 3, ci_high: 8, n: 9 },
    { staff_group: "other_managers", trait, mean: 6.5, ci_low: 6, ci_high: 7, n: 34 },
    { staff_group: "staff", trait, mean: 5.9 - i / 10, ci_low: 5.7, ci_high: 6.1, n: 279 },
    { staff_group: "all", trait, mean: 6, ci_low: 5.9, ci_high: 6.2, n: 322 },
  ]),
);

test("the traits of committed employees, group by group", () => {
  expectSnapshots(employeeTraits, { from: answers });
  expect(findingSentence(employeeTraits, { from: answers }, englishLabels)).toBe(
    "Commitment of 10 – top management: 7, staff: 5.9",
  );
});

function rates(staff_group: string, crisis: number, normal: number, ratio: number) {
  return {
    ...{ staff_group, employees: 400, crisis_rate: crisis, normal_rate: normal },
    ...{ crisis_rate_low: crisis - 0.08, crisis_rate_high: crisis + 0.1 },
    ...{ normal_rate_low: normal - 0.04, normal_rate_high: normal + 0.05 },
    ...{ rate_ratio: ratio, ratio_low: ratio / 1.3, ratio_high: ratio * 1.3 },
  };
}

test("who leaves in a crisis", () => {
  const from = columns([rates("all", 0.35, 0.28, 1.23), rates("staff", 0.38, 0.31, 1.22)]);
  expectSnapshots(turnoverRates, { from });
  expect(turnoverRates.finding({ from }).key).toBe("same");
  expect(turnoverRates.finding({ from: columns([rates("all", 0.6, 0.3, 2)]) }).key).toBe("more");
  expect(turnoverRates.finding({ from: columns([rates("all", 0.2, 0.4, 0.5)]) }).key).toBe("less");
});

const chain = (units: number) =>
  columns([
    link("commitment_service", 0.67, 0.37, 0.84, units),
    link("service_departures", -0.75, -0.89, -0.5, units),
    link("departures_margin", 0.36, -0.01, 0.64, units),
  ]);

function link(name: string, rho: number, ci_low: number, ci_high: number, units: number) {
  return { link: name, rho, ci_low, ci_high, units, descriptive: units < 20 };
}

test("the chain between branches", () => {
  expectSnapshots(serviceChain, { from: chain(30) });
  expect(serviceChain.finding({ from: chain(30) })).toMatchObject({
    key: "holds",
    values: { clear: 2, n: 3, link: { code: "service_departures" } },
  });
  expect(serviceChain.finding({ from: chain(12) }).key).toBe("few");
});

test("who stays because they must", () => {
  const from = columns(
    [
      ["committed_free", 0.14],
      ["committed_bound", 0.19],
      ["internal_hostage", 0.1],
      ["neither_bound", 0.57],
    ].map(([staff_state, share]) => ({
      ...{
        staff_state,
        share,
        ci_low: Number(share) - 0.04,
        ci_high: Number(share) + 0.05,
        n: 322,
      },
    })),
  );
  expectSnapshots(staffStates, { from });
  expect(findingSentence(staffStates, { from }, englishLabels)).toBe(
    "10% of the staff stay because they must",
  );
});

test("whether employees would recommend working here", () => {
  const group = { promoters: 60, passives: 70, detractors: 90, score: -0.136 };
  const from = columns([
    { ...{ recommend_group: "all", n: 220, ci_low: -0.24, ci_high: -0.03 }, ...group },
    { ...{ recommend_group: "staff", n: 190, ci_low: -0.29, ci_high: -0.06 }, ...group },
  ]);
  expect(findingSentence(employeeRecommendation, { from }, englishLabels)).toBe(
    "The recommendation score among the staff is −14: 27% would recommend working here, 41% would not",
  );
  expect(employeeRecommendation.foot({ from }).notes).toEqual([
    { key: "staff_asked", values: { n: 220 } },
  ]);
});

test("who left, with fewer and with more hours of training", () => {
  const half = (staff_group: string, training_half: string, share: number | null, n: number) => ({
    ...{ staff_group, training_half, share, n },
    ...{ ci_low: share && share - 0.06, ci_high: share && share + 0.07 },
  });
  const from = columns([
    half("all", "all_hours", 0.3, 400),
    half("all", "fewer_hours", 0.34, 200),
    half("all", "more_hours", 0.26, 200),
    half("staff", "all_hours", 0.31, 380),
    half("staff", "fewer_hours", 0.36, 190),
    half("staff", "more_hours", 0.27, 190),
    half("top_management", "all_hours", 0.2, 12),
    half("other_managers", "all_hours", null, 8),
  ]);
  expectSnapshots(staffTraining, { from });
  expect(findingSentence(staffTraining, { from }, englishLabels)).toBe(
    "No difference in who left is to be seen between fewer and more hours of training (34% and 26%)",
  );
  // Newcombe: the difference is 10 points, √(6² + 7²) is 9.2 of them.
  const apart = columns([
    half("all", "fewer_hours", 0.36, 200),
    half("all", "more_hours", 0.26, 200),
  ]);
  expect(staffTraining.finding({ from: apart }).key).toBe("halves");
  const whole = columns([half("all", "all_hours", 0.2, 12)]);
  expect(staffTraining.finding({ from: whole })).toMatchObject({ key: "whole" });
});
