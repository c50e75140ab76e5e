import { describe, expect, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";

const group = (name: string, promoters: number, detractors: number) => ({
  surveys: [
    ...Array.from({ length: promoters }, (_, at) => answer(`${name}p${at}`, "recommend", 9)),
    ...Array.from({ length: detractors }, (_, at) => answer(`${name}d${at}`, "recommend", 3)),
  ],
  customers: [
    ...Array.from({ length: promoters }, (_, at) => ({
      customer_id: `${name}p${at}`,
      segment: name,
    })),
    ...Array.from({ length: detractors }, (_, at) => ({
      customer_id: `${name}d${at}`,
      segment: name,
    })),
  ],
});

describe("recommendation_differences", () => {
  it("holds each group against the others, corrected for the looks", async () => {
    const groups = [group("A", 30, 10), group("B", 10, 10), group("C", 5, 4)];
    const tables = {
      surveys: groups.flatMap(({ surveys }) => surveys),
      customers: groups.flatMap(({ customers }) => customers),
    };
    const { columns, length } = await given(tables).columns("recommendation_differences");
    expect(length).toBe(2);
    expect([...columns.recommend_group!]).toEqual(["A", "B"]);
    // A: 0.5 of 40 against 1/29 of 29.
    const se = Math.sqrt((1 - 0.25) / 40 + (1 - (1 / 29) ** 2) / 29);
    expect(columns.difference?.[0]).toBeCloseTo(0.5 - 1 / 29, 10);
    expect(columns.difference_low?.[0]).toBeCloseTo(0.5 - 1 / 29 - 1.959963985 * se, 8);
    const p = columns.p_value as Float64Array;
    // z = 2.0203: two-sided 0.0433.
    expect(p[0]).toBeCloseTo(0.04335, 3);
    expect(columns.p_holm?.[0]).toBeCloseTo(2 * p[0]!, 10);
  });
});
