import { expect, test } from "vitest";
import { levelShares } from "../../src/charts/level_shares.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

type Row = {
  as_of: Date;
  level: number | null;
  told: string;
  captive: string | null;
  customers: number;
};

/** Two years of quarters, the last of them with captives apart. */
const company = columns(
  Array.from({ length: 8 }, (_, quarter): Row[] => {
    const as_of = new Date(Date.UTC(2024, 3 * (quarter + 1), 1));
    const last = quarter === 7;
    const counts = [60 - 2 * quarter, 230, 80 + 5 * quarter, 30 + 3 * quarter];
    return [
      ...counts.flatMap((customers, level): Row[] =>
        last && level > 0
          ? [
              row(as_of, level, "no", Math.round(customers * 0.7)),
              row(as_of, level, "yes", Math.round(customers * 0.3)),
            ]
          : [row(as_of, level, last ? "no" : null, customers)],
      ),
      { as_of, level: null, told: "nothing", captive: last ? "no" : null, customers: 310 },
    ];
  }).flat(),
);

function row(as_of: Date, level: number, captive: string | null, customers: number): Row {
  return { as_of, level, told: "level", captive, customers };
}

test("levels of loyalty over time", () => {
  expectSnapshots(levelShares, { from: company });
});

test("the finding parts those who are free from those who cannot go", () => {
  expect(findingSentence(levelShares, { from: company }, englishLabels)).toBe(
    "26% are devoted or partners and free to leave; another 11% say the same and could not go",
  );
  expect(levelShares.foot({ from: company }).notes).toEqual([
    { key: "untold", values: { n: 310 } },
  ]);
});

test("where nobody was asked what devotion takes, it says so", () => {
  const as_of = new Date(Number.NaN);
  const telco = columns([
    { as_of, level: 0, told: "level", captive: "unknown", customers: 40 },
    { as_of, level: null, told: "satisfied_or_more", captive: "unknown", customers: 60 },
  ]);
  expect(findingSentence(levelShares, { from: telco }, englishLabels)).toBe(
    "60% are satisfied or more; whether they are devoted, nobody asked",
  );
});

test("under ten answers nothing is drawn, and without rows it still draws", () => {
  const few = columns([row(new Date(0), 1, "no", 9)]);
  expect(levelShares.finding({ from: few })).toMatchObject({ key: "too_few", values: { n: 9 } });
  expect(levelShares.marks({ from: few }, englishLabels)).toEqual([]);
  expect(levelShares.finding({ from: columns([]) }).key).toBe("nothing");
});
