import { expect, test } from "vitest";
import { balance } from "../../src/charts/balance.ts";
import { iceberg } from "../../src/charts/iceberg.ts";
import { momentHolders } from "../../src/charts/moment_holders.ts";
import { momentsByUnit } from "../../src/charts/moments_by_unit.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const unit = (
  name: string,
  [magic, neutral, misery]: readonly [number, number, number],
  [ratio, ci_low, ci_high]: readonly (number | null)[],
  [misery_share, misery_low, misery_high]: readonly (number | null)[] = [],
) => ({
  unit: name,
  magic,
  neutral,
  misery,
  n: magic + neutral + misery,
  misery_share,
  misery_low,
  misery_high,
  ratio,
  ci_low,
  ci_high,
  tellings: "measured",
  break_even: 1.73,
  told_magic: magic * 4.03,
  told_misery: misery * 6.97,
  complaints_apart: 0,
});

const all = columns([
  { ...unit("all_units", [555, 2040, 756], [0.734, 0.654, 0.824]), complaints_apart: 410 },
]);

test("misery weighs more, and the beam tips to its side", () => {
  expectSnapshots(balance, { from: all });
  expect(findingSentence(balance, { from: all }, englishLabels)).toBe(
    "Misery weighs more: 5,269 tellings against 2,237",
  );
});

test("magic weighs more", () => {
  const better = columns([unit("all_units", [900, 800, 220], [4.09, 3.5, 4.78])]);
  expectSnapshots(balance, { from: better }, ".magic");
  expect(balance.finding({ from: better }).key).toBe("magic");
});

test("both are even while the interval holds break-even, and few moments are too few", () => {
  const even = columns([unit("all_units", [175, 300, 100], [1.75, 1.4, 2.2])]);
  expect(balance.finding({ from: even }).key).toBe("even");
  const few = columns([unit("all_units", [3, 2, 4], [null, null, null])]);
  expect(balance.finding({ from: few })).toMatchObject({ key: "too_few", values: { n: 7 } });
});

const units = columns([
  unit("all_units", [240, 800, 160], [1.5, 1.2, 1.9], [0.133, 0.115, 0.154]),
  unit("U01", [69, 170, 47], [1.47, 1.01, 2.13], [0.164, 0.126, 0.212]),
  unit("U02", [51, 174, 66], [0.77, 0.54, 1.1], [0.227, 0.178, 0.278]),
  unit("U03", [80, 118, 22], [3.64, 2.3, 5.8], [0.1, 0.067, 0.147]),
  unit("U04", [4, 20, 3], [null, null, null], [0.111, 0.039, 0.281]),
]);

test("branches beside each other, each with the magic that would make up for its misery", () => {
  expectSnapshots(momentsByUnit, { from: units });
  expect(findingSentence(momentsByUnit, { from: units }, englishLabels)).toBe(
    "Clearly above break-even: 1 of 3 branches; clearly below: 1",
  );
});

const state = (
  name: string,
  moments: number,
  share: number | null,
  told_mean: number | null,
  [churn, churn_low, churn_high]: readonly (number | null)[],
  iceberg: number | null = null,
) => ({
  state: name,
  moments,
  customers: Math.round(moments * 0.8),
  share,
  ci_low: share === null ? null : share - 0.03,
  ci_high: share === null ? null : share + 0.03,
  iceberg,
  told_mean,
  followed: moments,
  churn,
  churn_low,
  churn_high,
});

const silence = columns([
  state("not_disappointed", 2378, null, 1.3, [0.124, 0.104, 0.145]),
  state("disappointed", 699, 1, 6.9, [0.219, 0.175, 0.263], 6.53),
  state("complained", 107, 0.153, 7.2, [0.123, 0.037, 0.209]),
  state("silent", 592, 0.847, 6.9, [0.233, 0.184, 0.282]),
]);

test("what came up as a complaint is the tip", () => {
  expectSnapshots(iceberg, { from: silence });
  expect(findingSentence(iceberg, { from: silence }, englishLabels)).toBe(
    "Behind each complaint stand 6.53 moments of misery: 15% of them came up",
  );
});

test("without a complaint, and with few moments, it says so", () => {
  const none = columns([state("disappointed", 40, 1, null, [null, null, null])]);
  expect(iceberg.finding({ from: none }).key).toBe("none");
  const few = columns([state("disappointed", 4, null, null, [null, null, null])]);
  expect(iceberg.finding({ from: few }).key).toBe("too_few");
});

test("most moments lie in few hands", () => {
  const held = [0.3, 0.5, 0.64, 0.74, 0.82, 0.88, 0.92, 0.95, 0.98, 1];
  const members = columns(
    held.map((cumulative_share, at) => ({
      place: at + 1,
      moments: Math.round(1000 * (cumulative_share - (held[at - 1] ?? 0))),
      members_share: (at + 1) / 10,
      cumulative_share,
    })),
  );
  expectSnapshots(momentHolders, { from: members });
  expect(findingSentence(momentHolders, { from: members }, englishLabels)).toBe(
    "82% of moments lie in the hands of 50% of employees",
  );
});
