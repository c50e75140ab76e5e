import { expect, test } from "vitest";
import { captivityTrend } from "../../src/charts/captivity_trend.ts";
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

/** Invented, near to what the simulated company shows: contracts end, and a rival comes in June. */
const end = (month: string, contract: number, none: number, says: number, n = 1200) => {
  const share = (contract + none + says) / n;
  return {
    ...{ as_of: new Date(`${month}-01`), n, captives: contract + none + says, share },
    ...{ ci_low: share - 0.022, ci_high: share + 0.024 },
    ...{ by_contract: contract, no_alternatives: none, says_cannot_leave: says },
  };
};

test("who could not leave, period by period and by what binds them", () => {
  const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
  const from = columns([
    end("2023-12", 2, 1, 0, 5),
    ...months.map((month, i) => end(`2024-${month}`, 240 - 9 * i, i < 6 ? 80 : 55, 20 + i)),
  ]);
  expectSnapshots(captivityTrend, { from });
  expect(findingSentence(captivityTrend, { from }, englishLabels)).toBe(
    "19% of customers could not leave, down from 28% (Dec 2023)",
  );
  const key = (...rows: ReturnType<typeof end>[]) =>
    captivityTrend.finding({ from: columns(rows) }).key;
  expect(key(end("2024-01", 100, 0, 0), end("2024-02", 110, 0, 0))).toBe("alike");
  expect(key(end("2024-01", 100, 0, 0), end("2024-02", 300, 0, 0))).toBe("more");
  expect(key(end("2024-01", 2, 0, 0, 9))).toBe("too_few");
});
