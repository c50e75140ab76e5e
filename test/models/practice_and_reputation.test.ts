import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";

const BRANCHES = Array.from({ length: 12 }, (_, i) => i);

/** Each branch grants so many of ten exceptions in a half-year, and its ten customers give such a score. */
function company(
  granted: (branch: number, half: number) => number,
  score: (branch: number, half: number) => number,
) {
  const days = ["2023-02-01", "2023-08-01", "2024-02-01", "2024-08-01"];
  const ten = Array.from({ length: 10 }, (_, i) => i);
  const each = <T>(row: (branch: number, half: number, day: string, i: number) => T) =>
    BRANCHES.flatMap((b) => days.flatMap((day, half) => ten.map((i) => row(b, half, day, i))));
  return {
    customers: BRANCHES.flatMap((b) =>
      ten.map((i) => ({ customer_id: `${b} ${i}`, home_unit_id: `U${b}` })),
    ),
    interactions: each((b, half, day, i): Row => ({
      kind: "exception_request",
      unit_id: `U${b}`,
      employee_id: `${b}`,
      happened_at: day,
      granted: i < granted(b, half),
    })),
    surveys: each((b, half, day, i): Row => ({
      response_id: `${b} ${half} ${i}`,
      respondent_id: `${b} ${i}`,
      answered_at: day,
      item: "satisfaction",
      construct: "satisfaction",
      score: score(b, half),
      scale_min: 0,
      scale_max: 10,
    })),
  };
}

const directions = async (tables: Record<string, readonly Row[]>) =>
  toRows(await given(tables).columns("practice_and_reputation"));

/** A number for a branch and half-year that has nothing to do with its neighbours. */
const chance = (branch: number, half: number) =>
  (branch * 7 + half * half * 5 + branch * half * 3) % 11;

describe("practice_and_reputation", () => {
  it("finds what follows what, half a year later", async () => {
    // Reputation is practice half a year before; what comes now has nothing to do with it.
    const granted = (b: number, half: number) => Math.min(10, chance(b, half));
    const rows = await directions(company(granted, (b, half) => granted(b, half - 1)));
    const of = (direction: string) => rows.find((row) => row.direction === direction)!;
    expect(of("practice_then_reputation").correlation).toBeCloseTo(1, 5);
    expect(Number(of("reputation_then_practice").correlation)).toBeLessThan(0.6);
    expect(of("practice_then_reputation")).toMatchObject({ branches: 12, pairs: 36 });
  });

  it("has intervals by branches, and not by their half-years", async () => {
    const rows = await directions(
      company(chance, (b, half) => (chance(b, half) + chance(half, b)) / 2),
    );
    const { correlation, ci_low } = rows.find(({ direction }) => direction === "at_the_same_time")!;
    const z = Math.atanh(Number(correlation)) - 1.959964 / Math.sqrt(9);
    expect(ci_low).toBeCloseTo(Math.tanh(z), 6);
  });

  it("shows nothing of nine branches", async () => {
    const { customers, ...tables } = company(chance, chance);
    const nine = customers.filter(({ home_unit_id }) => Number(home_unit_id.slice(1)) < 9);
    const rows = await directions({ ...tables, customers: nine });
    expect(rows.map(({ branches, correlation }) => [branches, correlation])).toEqual(
      Array(3).fill([9, null]),
    );
  });
});
