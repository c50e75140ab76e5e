import { expect, it } from "vitest";
import {
  interpolate,
  interpolateMarked,
  quotedParts,
  quotes,
  withoutMarks,
} from "../../src/notebook/interpolate.ts";

const result = {
  length: 1,
  columns: { share: Float64Array.of(0.25), name: ["<b>*x*</b> [a](javascript:b)"] },
  types: { share: "double", name: "varchar" },
} as const;
const quotable = {
  columns: (cell: string) => (cell === "levels" ? result : undefined),
  finding: (chart: string) => (chart === "levels_chart" ? "One in ten" : undefined),
  without: (chart: string) => chart === "impossible",
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

it("leaves out the sentence of a finding that these data do not give", () => {
  const text =
    "Some go. **{finding impossible}.** Others {finding other}. {finding impossible}. End.";
  expect(interpolate(text, quotable)).toBe("Some go. Others …. End.");
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

it("marks the values of cells, so that each can tell where it comes from", () => {
  const text =
    "{levels.share | percent} of \ue0007\ue001all\ue002, {other.n}, {finding levels_chart}";
  const { source, quoted } = interpolateMarked(text, quotable);
  expect(quoted).toEqual([{ cell: "levels", column: "share" }]);
  expect(quotedParts(source)).toEqual([
    { text: "25 \\%", at: 0 },
    { text: " of 7all, …, One in ten", at: null },
  ]);
  expect(withoutMarks(source)).toBe(
    interpolate("{levels.share | percent} of 7all, …, One in ten", quotable),
  );
  expect(quotedParts("nothing quoted")).toEqual([{ text: "nothing quoted", at: null }]);
});

it("marks the numbers of a finding, which are those of its chart", () => {
  const finding = () => "59% of 1,200 in A01, −0.1 and 12\u00a0000 besides";
  const { source, quoted } = interpolateMarked("- {finding levels_chart}.", {
    ...quotable,
    finding,
  });
  const marked = quotedParts(source).filter(({ at }) => at !== null);
  expect(marked.map(({ text }) => text)).toEqual(["59\\%", "1\\,200", "−0\\.1", "12\u00a0000"]);
  expect(quoted).toEqual(marked.map(() => ({ cell: "levels_chart", column: null })));
  expect(withoutMarks(source)).toBe(
    interpolate("- {finding levels_chart}.", { ...quotable, finding }),
  );
});

it("a value from the data cannot pretend to be another mark", () => {
  const hostile = {
    ...result,
    columns: { name: ["a\ue0001\ue001b\ue002"] },
    types: { name: "varchar" },
  } as const;
  const { source } = interpolateMarked("{levels.name}", { ...quotable, columns: () => hostile });
  expect(quotedParts(source)).toEqual([{ text: "a1b", at: 0 }]);
});
