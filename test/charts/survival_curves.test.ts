import { expect, test } from "vitest";
import { findingSentence } from "../../src/charts/sentence.ts";
import { survivalCurves } from "../../src/charts/survival_curves.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels, russianLabels } from "./labels.ts";

/** Invented: constant rates of departure, bands that widen. */
const curve = (panel: string, name: string, rate: number, n: number) =>
  Array.from({ length: 25 }, (_, i) => {
    const t = i * 15;
    const survival = Math.exp(-rate * t);
    const atRisk = Math.round(n * survival * (1 - i / 40));
    const width = 1.96 * Math.sqrt((1 - survival) / Math.max(1, atRisk));
    return {
      panel,
      curve: name,
      t_days: t,
      survival: atRisk < 10 ? null : survival,
      ci_low: i === 0 ? null : survival ** Math.exp(width / 2),
      ci_high: i === 0 ? null : survival ** Math.exp(-width / 2),
      at_risk: atRisk,
    };
  });

const from = columns([
  ...curve("acquisition", "free_customers", 0.0021, 1860),
  ...curve("acquisition", "captives", 0.0004, 667),
  ...curve("lock_end", "free_customers", 0.0014, 243),
  ...curve("lock_end", "captives", 0.0042, 243),
]);
const row = (panel: string, rate_ratio: number | null, ci_low: number, ci_high: number) => ({
  panel,
  curve: "captives",
  other: "free_customers",
  rate_ratio,
  ci_low,
  ci_high,
  customers: 1630,
});
const tests = columns([row("acquisition", 0.32, 0.27, 0.36), row("lock_end", 3.06, 2.46, 3.8)]);

test("survival curves", () => {
  expectSnapshots(survivalCurves, { from, with: tests });
});

test("the finding is that of the last clock that could be tested", () => {
  const said = (rows: ReturnType<typeof row>[], labels = englishLabels) =>
    findingSentence(survivalCurves, { from, with: columns(rows) }, labels);
  expect(findingSentence(survivalCurves, { from, with: tests }, englishLabels)).toBe(
    "Since the lock ended: Captives depart 3.06 times as often as Free customers (2.46 to 3.8)",
  );
  expect(said([row("lock_end", 3.06, 2.46, 3.8), row("first_alternative", null, 0, 0)])).toMatch(
    /^Since the lock ended/,
  );
  expect(
    survivalCurves.finding({ from, with: columns([row("lock_end", 1.2, 0.8, 1.8)]) }).key,
  ).toBe("alike");
  expect(
    survivalCurves.finding({ from, with: columns([row("lock_end", 0.5, 0.3, 0.8)]) }).key,
  ).toBe("later");
  expect(said([row("lock_end", 3.06, 2.46, 3.8)], russianLabels)).toMatch(/3,06/);
});

test("without a test it says how many are left, and under ten nothing", () => {
  expect(survivalCurves.finding({ from })).toMatchObject({
    key: "still_there",
    values: { curve: { code: "captives" }, days: 360 },
  });
  const few = columns(curve("lock_end", "captives", 0.002, 9));
  expect(survivalCurves.finding({ from: few })).toMatchObject({ key: "too_few", values: { n: 9 } });
});

test("a mark holds what stands at its time, with those still under observation", () => {
  const marks = survivalCurves.marks({ from }, englishLabels);
  const found = marks.find(({ title }) => title === "Since the lock ended: Captives, 120 days");
  expect(found?.facts[0]?.[1]).toMatch(/^60% \(/);
  // The second panel lies below the first one.
  expect(found?.at.x).toBe(120);
  expect(Number(found?.at.y)).toBeLessThan(0);
});
