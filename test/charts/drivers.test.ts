import { expect, test } from "vitest";
import { delightRatchet } from "../../src/charts/delight_ratchet.ts";
import { driverBlocks } from "../../src/charts/driver_blocks.ts";
import { driverSharesFigure } from "../../src/charts/driver_shares.ts";
import { expectationRelativity } from "../../src/charts/expectation_relativity.ts";
import { extraReturns } from "../../src/charts/extra_returns.ts";
import { expectationGaps } from "../../src/charts/expectation_gaps.ts";
import { importanceGrid } from "../../src/charts/importance_grid.ts";
import { kanoPlane } from "../../src/charts/kano_plane.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { steadinessStayed } from "../../src/charts/steadiness.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented, near to what the simulated company shows. */
const shares = columns(
  (
    [
      ["trust", "irrational", 0.24, 0.15, 0.33, true],
      ["reliability", "rational", 0.21, 0.13, 0.3, true],
      ["liking", "irrational", 0.14, 0.08, 0.22, true],
      ["speed", "rational", 0.13, 0.07, 0.2, true],
      ["range", "rational", 0.09, 0.04, 0.16, false],
      ["shared_history", "irrational", 0.08, 0.03, 0.14, false],
      ["price", "rational", 0.07, 0.03, 0.13, false],
      ["status", "irrational", 0.04, 0.02, 0.1, false],
    ] as const
  ).map(([driver, block, share, ci_low, ci_high, beyond_noise]) => ({
    driver,
    block,
    share,
    ci_low,
    ci_high,
    beyond_noise,
    noise_share: 0.05,
    vif: 1.4,
    r_squared: 0.35,
    customers: 278,
  })),
);

test("shares of drivers beside noise", () => {
  expectSnapshots(driverSharesFigure, { from: shares });
  expect(findingSentence(driverSharesFigure, { from: shares }, englishLabels)).toBe(
    "Trust goes with the outcome most: 24% of what is explained; 4 of 8 drivers stand above noise, all explain 35%",
  );
});

test("drivers that are left out, blurred or lost in noise are said to be so", () => {
  const rows = [
    { driver: "trust", share: 0.6, beyond_noise: false, vif: 7, customers: 40, r_squared: 0.1 },
    { driver: "price", share: null, beyond_noise: null, vif: null, customers: 40, r_squared: 0.1 },
  ];
  const from = columns(rows);
  expect(driverSharesFigure.finding({ from })).toMatchObject({ key: "noise" });
  expect(driverSharesFigure.foot({ from }).notes.map(({ key }) => key)).toEqual([
    "blurred_drivers",
    "drivers_left_out",
  ]);
  const few = columns(rows.map((row) => ({ ...row, share: null, customers: 7 })));
  expect(driverSharesFigure.finding({ from: few })).toMatchObject({ key: "too_few" });
});

const block = (
  group_name: string,
  share: number,
  reach: number,
  difference: number | null,
  gap: number,
) =>
  (["irrational", "rational"] as const).map((name, i) => {
    const own = i === 0 ? share : 1 - share;
    const way = difference === null ? null : i === 0 ? difference : -difference;
    return {
      group_name,
      block: name,
      share: own,
      ci_low: own - reach,
      ci_high: own + reach,
      difference: way,
      difference_low: way === null ? null : way - gap,
      difference_high: way === null ? null : way + gap,
      customers: group_name === "all" ? 900 : 300,
    };
  });

const blocks = columns([
  ...block("all", 0.52, 0.05, null, 0),
  ...block("b2b", 0.68, 0.1, 0.2, 0.12),
  ...block("b2c", 0.48, 0.06, -0.2, 0.12),
]);

test("blocks of drivers by group of customers", () => {
  expectSnapshots(driverBlocks, { from: blocks });
  expect(findingSentence(driverBlocks, { from: blocks }, englishLabels)).toBe(
    "Irrational factors weigh more in the group Business customer than among others: 68% of what is explained",
  );
  const alone = columns(block("all", 0.52, 0.05, null, 0));
  expect(driverBlocks.finding({ from: alone }).key).toBe("even");
  const clear = columns(block("all", 0.6, 0.05, null, 0));
  expect(driverBlocks.finding({ from: clear })).toMatchObject({
    key: "larger",
    values: { block: { code: "irrational" } },
  });
});

const gap = (item: string, expected: number, perceived: number, reach: number) => ({
  item,
  expected,
  perceived,
  gap: perceived - expected,
  ci_low: perceived - expected - reach,
  ci_high: perceived - expected + reach,
  negative_share: 0.4,
  customers: 120,
});

const gaps = columns([
  gap("empathy", 7.4, 7.2, 0.35),
  gap("reliability", 8.6, 7.4, 0.3),
  gap("responsiveness", 8.2, 6.9, 0.3),
  gap("tangibles", 7.2, 7.7, 0.3),
]);

test("what was expected and what was felt", () => {
  expectSnapshots(expectationGaps, { from: gaps });
  expect(findingSentence(expectationGaps, { from: gaps }, englishLabels)).toBe(
    "Responsiveness falls short most, by 1.3 points; 2 of 4 qualities stay below what was expected",
  );
  const met = columns([gap("empathy", 7, 7.1, 0.3)]);
  expect(expectationGaps.finding({ from: met }).key).toBe("met");
});

const step = (
  ratchet_step: string,
  place_no: number,
  change: number,
  reach: number | null,
  expected_change: number,
) => ({
  ratchet_step,
  place_no,
  change,
  ci_low: reach === null ? null : change - reach,
  ci_high: reach === null ? null : change + reach,
  expected_change,
  customers: 250,
});

const ratchet = columns([
  step("before_extras", 0, 0, null, 0),
  step("extra_1", 1, 1.2, 0.2, 0),
  step("extra_2", 2, 0.75, 0.25, 0.15),
  step("extra_3", 3, 0.5, 0.26, 0.28),
  step("extra_4", 4, 0.4, 0.25, 0.35),
  step("extra_5", 5, 0.35, 0.28, 0.5),
  step("after_1", 101, -0.85, 0.3, 0.55),
  step("after_2", 102, -0.95, 0.32, 0.6),
  step("after", 103, -0.9, 0.25, 0.58),
]);

test("delight that wears off, and what stopping costs", () => {
  expectSnapshots(delightRatchet, { from: ratchet });
  expect(findingSentence(delightRatchet, { from: ratchet }, englishLabels)).toBe(
    "With an extra, satisfaction is 1.2 points higher when it is new and 0.35 at extra 5; once extras stop, it is 0.9 lower than before they began",
  );
  expect(delightRatchet.marks({ from: ratchet }, englishLabels)).toHaveLength(8);
  const flat = columns([step("before_extras", 0, 0, null, 0), step("extra_1", 1, 0.1, 0.2, 0)]);
  expect(delightRatchet.finding({ from: flat }).key).toBe("no_delight");
});

const quality = (
  item: string,
  importance: number,
  performance: number,
  rival: number,
  quadrant: string,
  quadrant_probability: number,
  performance_cut = 7.25,
) => ({
  item,
  importance,
  importance_low: importance - 0.2,
  importance_high: importance + 0.2,
  performance,
  performance_low: performance - 0.25,
  performance_high: performance + 0.25,
  importance_cut: 7.5,
  performance_cut,
  quadrant,
  quadrant_probability,
  rival,
  importance_kind: "stated",
  customers: 120,
});

const qualities = [
  quality("empathy", 7.0, 7.2, 6.4, "low_priority", 0.62),
  quality("reliability", 8.8, 7.4, 7.6, "keep", 0.95),
  quality("responsiveness", 8.1, 6.9, 7.1, "concentrate", 0.99),
  quality("tangibles", 6.2, 7.6, 7.0, "overkill", 1),
];

test("importance and performance, with quadrants that know how sure they are", () => {
  expectSnapshots(importanceGrid, { from: columns(qualities) });
  expect(findingSentence(importanceGrid, { from: columns(qualities) }, englishLabels)).toBe(
    "Responsiveness matters and is done badly: concentrate there",
  );
});

test("at rivals each quality has a line of its own, and no corner has a name", () => {
  const from = columns(qualities.map((row) => ({ ...row, performance_cut: row.rival })));
  expectSnapshots(importanceGrid, { from }, ".rivals");
  const open = columns(qualities.map((row) => ({ ...row, quadrant_probability: 0.5 })));
  expect(importanceGrid.finding({ from: open }).key).toBe("open");
});

/** Invented; what Kano's pairs would give of five features of a shop. */
const features = columns(
  (
    [
      ["delivery", "must_be", 0.22, -0.84],
      ["price", "one_dimensional", 0.71, -0.66],
      ["advice", "attractive", 0.68, -0.24],
      ["packaging", "indifferent", 0.18, -0.12],
      ["status", null, 0.46, -0.41],
    ] as const
  ).map(([item, kano_class, better, worse]) => ({
    item,
    n: 80,
    kano_class,
    better,
    better_low: better - 0.1,
    better_high: better + 0.1,
    worse,
    worse_low: worse - 0.1,
    worse_high: worse + 0.1,
  })),
);

test("the plane of features that please and whose lack annoys", () => {
  expectSnapshots(kanoPlane, { from: features });
  expect(findingSentence(kanoPlane, { from: features }, englishLabels)).toMatch(
    /annoys most: 84%; features asked about – 5$/,
  );
  expect(kanoPlane.finding({ from: columns([]) }).key).toBe("nothing");
  const few = columns([{ item: "price", n: 4, better: null, worse: null }]);
  expect(kanoPlane.finding({ from: few })).toMatchObject({ key: "too_few", values: { n: 4 } });
});

const claim = (effect: string, estimate: number, reach: number) => ({
  effect,
  estimate,
  ci_low: estimate - reach,
  ci_high: estimate + reach,
  n: 400,
  customers: 200,
});

test("what expectations go with", () => {
  const from = columns([
    claim("price_expected", 0.42, 0.1),
    claim("public_expected", -0.9, 0.3),
    claim("public_lenient", 0.2, 0.35),
    claim("public_surprise", 0.11, 0.09),
  ]);
  expectSnapshots(expectationRelativity, { from });
  expect(findingSentence(expectationRelativity, { from }, englishLabels)).toBe(
    "3 claims out of 4 are clear of chance; the largest – Expected of public less of private, −0.9 points",
  );
  const open = columns([claim("public_lenient", 0.2, 0.35)]);
  expect(expectationRelativity.finding({ from: open }).key).toBe("none");
});

const returns = (extra_step: string, difference: number | null, customers: number) => ({
  extra_step,
  customers,
  risk_difference: difference,
  ci_low: difference === null ? null : difference - 0.05,
  ci_high: difference === null ? null : difference + 0.05,
});

test("who comes back after a first extra, and after their end", () => {
  const from = columns([returns("first_extra", 0.06, 420), returns("stopped", -0.11, 160)]);
  expectSnapshots(extraReturns, { from });
  expect(findingSentence(extraReturns, { from }, englishLabels)).toBe(
    "After extras stopped: 11% fewer come back than after like visits",
  );
  const same = columns([returns("first_extra", 0.02, 420)]);
  expect(extraReturns.finding({ from: same }).key).toBe("same");
  expect(extraReturns.finding({ from: columns([returns("stopped", null, 5)]) }).key).toBe(
    "too_few",
  );
});

test("who stayed of those served alike, at one mean", () => {
  const means = ["low_mean", "middle_mean", "high_mean"] as const;
  const at = (steady: readonly number[], unsteady: readonly number[]) =>
    columns(
      means.flatMap((mean_level, i) =>
        (
          [
            ["steady", steady[i]!],
            ["middling", (steady[i]! + unsteady[i]!) / 2],
            ["unsteady", unsteady[i]!],
          ] as const
        ).map(([steadiness, stayed]) => ({
          mean_level,
          steadiness,
          stayed,
          ci_low: stayed - 0.04,
          ci_high: stayed + 0.04,
          customers: 90,
        })),
      ),
    );
  const apart = at([0.7, 0.8, 0.9], [0.55, 0.7, 0.88]);
  expectSnapshots(steadinessStayed, { from: apart });
  expect(findingSentence(steadinessStayed, { from: apart }, englishLabels)).toBe(
    "At a low mean 70% of those served alike stayed, of the others 55%",
  );
  const alike = at([0.7, 0.8, 0.9], [0.69, 0.79, 0.91]);
  expect(steadinessStayed.finding({ from: alike }).key).toBe("alike");
});
