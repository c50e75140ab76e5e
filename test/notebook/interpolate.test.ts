import { expect, it } from "vitest";
import { interpolate, quotes } from "../../src/notebook/interpolate.ts";

const result = {
  length: 1,
  columns: { share: Float64Array.of(0.25), name: ["<b>*x*</b> [a](javascript:b)"] },
  types: { share: "double", name: "varchar" },
} as const;
const quotable = {
  columns: (cell: string) => (cell === "levels" ? result : undefined),
  finding: (chart: string) => (chart === "levels_chart" ? "One in ten" : undefined),
  write: (value: unknown, style: string | null) =>
    style === "percent" ? `${Number(value) * 100} %` : String(value),
};

it("quotes the one-row result of a cell and the finding of a chart", () => {
  expect(interpolate("It is {levels.share | percent}: {finding levels_chart}.", quotable)).toBe(
    "It is 25 \\%: One in ten.",
  );
});

it("shows dots where there is no result yet, and leaves other braces alone", () => {
  expect(interpolate("{other.share} {finding other} {not a place}", quotable)).toBe(
    "… … {not a place}",
  );
});

it("what is filled in can be neither Markdown nor HTML", () => {
  const text = interpolate("{levels.name}", quotable);
  expect(text).toBe("\\<b\\>\\*x\\*\\<\\/b\\> \\[a\\]\\(javascript\\:b\\)");
});

it("keeps the no-break spaces of a number", () => {
  const write = () => "6\u00a0805\u202f751\n%";
  expect(interpolate("{levels.share}", { ...quotable, write })).toBe("6\u00a0805\u202f751 \\%");
});

it("knows which cells a text quotes", () => {
  expect(quotes("{a.b} and {finding c}")).toEqual(["a", "c"]);
});
