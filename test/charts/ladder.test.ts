import { expect, test } from "vitest";
import { ladder } from "../../src/charts/ladder.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const flow = (from_rung: string, to_rung: string, direction: string, customers: number) => ({
  period_start: new Date(Date.UTC(2025, 9, 1)),
  period_end: new Date(Date.UTC(2026, 0, 1)),
  from_rung,
  to_rung,
  direction,
  customers,
});

/** Invented, of the size of a small company’s quarter. */
const quarter = [
  flow("apostle", "apostle", "same", 31),
  flow("apostle", "advocate", "down", 4),
  flow("apostle", "client", "down", 3),
  flow("apostle", "lapsed", "left", 2),
  flow("advocate", "advocate", "same", 42),
  flow("advocate", "apostle", "up", 7),
  flow("advocate", "client", "down", 5),
  flow("advocate", "client_unasked", "asked", 4),
  flow("advocate", "lapsed", "left", 3),
  flow("client", "client", "same", 280),
  flow("client", "client_unasked", "asked", 24),
  flow("client", "advocate", "up", 12),
  flow("client", "apostle", "up", 4),
  flow("client", "lapsed", "left", 44),
  flow("client_unasked", "client_unasked", "same", 250),
  flow("client_unasked", "client", "asked", 58),
  flow("client_unasked", "advocate", "asked", 6),
  flow("client_unasked", "lapsed", "left", 61),
  flow("customer", "customer", "same", 21),
  flow("customer", "client_unasked", "up", 33),
  flow("customer", "lapsed", "left", 19),
  flow("prospect", "prospect", "same", 260),
  flow("prospect", "customer", "up", 16),
  flow("prospect", "client_unasked", "up", 24),
  flow("none_before", "customer", "came", 22),
  flow("none_before", "client_unasked", "came", 18),
  flow("none_before", "prospect", "came", 48),
  flow("lapsed", "lapsed", "same", 1204),
  flow("lapsed", "client_unasked", "returned", 27),
];

test("the ladder", () => {
  expectSnapshots(ladder, { from: columns(quarter) });
});

test("it counts who climbed and who slipped, and not whom we only asked", () => {
  expect(findingSentence(ladder, { from: columns(quarter) }, englishLabels)).toBe(
    "96 customers climbed the ladder and 12 slipped down; 129 went silent",
  );
  const marks = ladder.marks({ from: columns(quarter) }, englishLabels);
  expect(marks[0]?.title).toBe("Apostles → Apostles");
  expect(marks.map(({ title }) => title)).toContain("Lapsed → Clients");
  expect(marks.map(({ title }) => title)).not.toContain("Lapsed → Lapsed");
});

test("the last period is drawn, and the earliest has no beginning", () => {
  const earlier = quarter.map((row) => ({
    ...row,
    period_end: row.period_start,
    period_start: new Date(Date.UTC(2025, 6, 1)),
    customers: 1000,
  }));
  const both = { from: columns([...quarter, ...earlier]) };
  expect(ladder.finding(both)).toEqual(ladder.finding({ from: columns(quarter) }));
  const first = quarter.map((row) => ({ ...row, from_rung: "none_before", direction: "came" }));
  expect(ladder.finding({ from: columns(first) }).key).toBe("nothing");
});
