import { expect, test } from "vitest";
import { baseChangeBridge } from "../../src/charts/base_change_bridge.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented; out of order, as a query without an order may give them. */
const change = columns([
  { component: "new", amount: 98_400, customers: 402 },
  { component: "period_before", amount: 412_000, customers: 1_204 },
  { component: "lost", amount: -71_300, customers: 311 },
  { component: "up", amount: 61_900, customers: 386 },
  { component: "down", amount: -54_200, customers: 507 },
  { component: "period_now", amount: 446_800, customers: 1_295 },
]);

test("base change bridge", () => {
  expectSnapshots(baseChangeBridge, { from: change });
});

test("the steps end where the next period stands", () => {
  const marks = baseChangeBridge.marks({ from: change }, englishLabels);
  expect(marks.map((mark) => mark.title)).toEqual([
    "Period before",
    "Lost",
    "Buying less",
    "Buying more",
    "New or back",
    "This period",
  ]);
  expect(marks.at(-2)?.at.x2).toBe(446_800);
});

test("a loss given without its sign is still a loss", () => {
  const unsigned = columns([
    { component: "period_before", amount: 100, customers: 40 },
    { component: "lost", amount: 30, customers: 12 },
    { component: "period_now", amount: 70, customers: 28 },
  ]);
  expect(baseChangeBridge.marks({ from: unsigned }, englishLabels)[1]?.at).toEqual({
    y: "lost",
    x: 100,
    x2: 70,
  });
});

test("the finding tells growth from loss", () => {
  expect(findingSentence(baseChangeBridge, { from: change }, englishLabels)).toBe(
    "The amount grew by 8.4%: 17% was lost with customers, new and returning ones brought 24%",
  );
});
