import { expect, test } from "vitest";
import { concentrationCurve } from "../../src/charts/concentration_curve.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented: a power law, close to what shops see. */
const shop = columns(
  Array.from({ length: 101 }, (_, at) => ({
    customer_share: at / 100,
    amount_share: 1 - (1 - at / 100) ** 3.4,
    customers: at * 12,
  })),
);

/** Invented: what bootstrap samples of these customers might say. */
const summary = columns([
  {
    top10_share_low: 0.27,
    top10_share_high: 0.335,
    top20_share_low: 0.5,
    top20_share_high: 0.565,
    customers_for_80pct_low: 0.355,
    customers_for_80pct_high: 0.4,
  },
]);

test("concentration curve", () => {
  expectSnapshots(concentrationCurve, { from: shop, with: summary });
});

test("concentration curve without its summary", () => {
  expectSnapshots(concentrationCurve, { from: shop }, "_alone");
});

test("an interval is read with its point, and only there", () => {
  const marks = concentrationCurve.marks({ from: shop, with: summary }, englishLabels);
  const said = (share: string) =>
    marks.find((mark) => mark.title === `Top ${share} of customers`)?.facts[0]?.[1];
  expect(said("10%")).toBe("30% (27% to 34%)");
  expect(said("30%")).toBe("70%");
});

test("the finding reads the curve at one tenth", () => {
  const { values } = concentrationCurve.finding({ from: shop });
  expect(values.amount).toBeCloseTo(1 - 0.9 ** 3.4, 10);
  expect(findingSentence(concentrationCurve, { from: shop }, englishLabels)).toBe(
    "Over all time the top tenth of customers brings 30% of the amount",
  );
});

test("between its points the curve is a straight line", () => {
  const coarse = columns([
    { customer_share: 0.25, amount_share: 0.6, customers: 25 },
    { customer_share: 1, amount_share: 1, customers: 100 },
  ]);
  expect(concentrationCurve.finding({ from: coarse }).values.amount).toBeCloseTo(0.24, 10);
  const marks = concentrationCurve.marks({ from: coarse }, englishLabels);
  expect(marks.find((mark) => mark.title === "Top 50% of customers")?.facts[0]?.[1]).toBe("73%");
});

test("nine customers are no distribution", () => {
  const few = columns([
    { customer_share: 0.5, amount_share: 0.9, customers: 4 },
    { customer_share: 1, amount_share: 1, customers: 9 },
  ]);
  expect(concentrationCurve.finding({ from: few })).toMatchObject({
    key: "too_few",
    values: { n: 9 },
  });
});
