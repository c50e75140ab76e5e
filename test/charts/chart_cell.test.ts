import { expect, test } from "vitest";
import { chartOf } from "../../src/charts/chart_cell.ts";
import { CHART_COMPLAINTS } from "../../src/charts/declarative/complaint.ts";
import { dateInterval } from "../../src/charts/declarative/date_interval.ts";
import { type Initialized, initialized } from "../../src/charts/declarative/initialized.ts";
import { dateTicks } from "../../src/charts/declarative/date_ticks.ts";
import type { FigureColumns } from "../../src/charts/figure.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { LIGHT } from "../../src/charts/theme.ts";
import { readYaml } from "../../src/notebook/yaml.ts";
import { columns, expectSnapshots, svg } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

function chart(yaml: string, from: FigureColumns) {
  const { figure } = chartOf({ figure: null, marks: readYaml(yaml) }, { from }, englishLabels);
  if (!figure) throw new Error("the declaration was refused");
  return figure;
}

function codes(yaml: string, from: FigureColumns = levels) {
  const spec = { figure: null, marks: readYaml(yaml) };
  return chartOf(spec, { from }, englishLabels).complaints.map(({ code }) => code);
}

/** Invented. */
const levels = columns([
  { level: "not_satisfied", customers: 325, kind: "free" },
  { level: "satisfaction", customers: 578, kind: "free" },
  { level: "satisfaction", customers: 132, kind: "captive" },
  { level: "devotion", customers: 121, kind: "free" },
  { level: "partnership", customers: 48, kind: "free" },
]);

/** Invented: two branches over two years. */
const months = columns(
  Array.from({ length: 48 }, (_, at) => ({
    month: new Date(Date.UTC(2024, at >> 1, 1)),
    unit_id: at % 2 ? "Gdańsk" : "Łódź",
    revenue: Math.round(
      (at % 2 ? 41_000 : 29_000) * (1 + at / 150) * (1 + 0.18 * Math.sin((at >> 1) / 1.9)),
    ),
  })),
);

const stacked = `
title: Levels of loyalty
subtitle: Customers by level, those without a choice apart
marks:
  - barX: { x: customers, y: level, fill: kind, sort: { y: "-x" }, tip: true }
  - ruleX: [0]
`;

test("a stacked bar chart", () => {
  const figure = chart(stacked, levels);
  expectSnapshots(figure, { from: levels }, "_bars");
  expect(findingSentence(figure, { from: levels }, englishLabels)).toBe("Levels of loyalty");
});

test("lines with a moving mean and a name at their end", () => {
  const figure = chart(
    `
- lineY: { x: month, y: revenue, stroke: unit_id, windowY: 3, strokeWidth: 2 }
- dot: { x: month, y: revenue, fill: unit_id, r: 2, opacity: 0.5 }
- ruleY: { y: 35000, stroke: faint, strokeDasharray: "4 3" }
`,
    months,
  );
  expectSnapshots(figure, { from: months }, "_lines");
});

test("a histogram counts its rows", () => {
  const figure = chart("- rectY: { x: revenue, binX: { y: count, thresholds: 12 } }", months);
  expectSnapshots(figure, { from: months }, "_histogram");
  const marks = figure.marks({ from: months }, englishLabels);
  const counted = marks.map((mark) => Number(mark.facts.find(([label]) => label === "Rows")?.[1]));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(48);
});

test("marks are read with the column's names and the length of their own part", () => {
  const [, , third] = chart(stacked, levels).marks({ from: levels }, englishLabels);
  expect(third?.facts).toEqual([
    ["Customers", "132"],
    ["Level", "Satisfaction"],
    ["Kind", "captive"],
  ]);
  expect(third?.at).toMatchObject({ y: "satisfaction", x: 0, x2: 132 });
});

test("a named figure is found and its columns are asked for", () => {
  const named = (figure: string) =>
    chartOf({ figure, marks: null }, { from: levels }, englishLabels).complaints;
  expect(named("pie")).toEqual([{ code: "unknown_figure", values: { figure: "pie" } }]);
  expect(named("value_distribution")).toEqual([
    { code: "missing_column", values: { figure: "value_distribution", column: "decile" } },
    { code: "missing_column", values: { figure: "value_distribution", column: "amount" } },
    { code: "missing_column", values: { figure: "value_distribution", column: "share" } },
  ]);
});

test.each([
  ["no list", "just text", "not_marks"],
  ["nothing", "", "not_marks"],
  ["two marks in one item", "- { barX: { x: customers }, dot: { x: customers } }", "not_marks"],
  ["an image", "- image: { src: level, x: customers }", "unknown_mark"],
  ["a geo shape", "- geo: { geometry: level }", "unknown_mark"],
  ["a name of every object", "- toString: { x: customers }", "unknown_mark"],
  ["a link", "- dot: { x: customers, href: level }", "unknown_option"],
  ["a title", "- dot: { x: customers, title: level }", "unknown_option"],
  ["a render function", "- dot: { x: customers, render: level }", "unknown_option"],
  ["a class", "- dot: { x: customers, className: evil }", "unknown_option"],
  [
    "an image filter",
    '- dot: { x: customers, imageFilter: "url(https://a.example)" }',
    "unknown_option",
  ],
  ["a picture source", "- dot: { x: customers, src: level }", "unknown_option"],
  ["a further channel", "- dot: { x: customers, channels: { a: level } }", "unknown_option"],
  ["a transform of one's own", "- dot: { x: customers, transform: level }", "unknown_option"],
  [
    "an address as a colour",
    '- dot: { x: customers, fill: "url(https://a.example/p.svg#p)" }',
    "unknown_column",
  ],
  ["a variable as a colour", '- dot: { x: customers, fill: "var(--ink)" }', "unknown_column"],
  ["code as a channel", '- dot: { x: "(d) => fetch(d)" }', "unknown_column"],
  ["a column that is not there", "- dot: { x: revenue }", "unknown_column"],
  ["an object as a channel", "- dot: { x: { transform: level } }", "bad_value"],
  ["a list as a channel", "- dot: { x: [1, 2] }", "bad_value"],
  [
    "a reducer of one's own",
    "- barX: { y: level, groupY: { x: { reduceIndex: level } } }",
    "bad_value",
  ],
  ["an unknown reducer", "- barX: { y: level, groupY: { x: constructor } }", "bad_value"],
  ["a sum of nothing", "- barX: { y: level, groupY: { x: sum } }", "missing_channel"],
  ["a text without a text", "- text: { x: customers, y: level }", "missing_channel"],
  ["a huge stroke", "- dot: { x: customers, strokeWidth: 1e9 }", "bad_value"],
  [
    "a sort by code",
    "- barX: { x: customers, y: level, sort: { y: { reduce: level } } }",
    "bad_value",
  ],
  ["a chart option", "{ marks: [{ dot: { x: customers } }], document: level }", "unknown_option"],
  [
    "a style of the page",
    "{ marks: [{ dot: { x: customers } }], style: 'background: red' }",
    "unknown_option",
  ],
  [
    "a projection",
    "{ marks: [{ dot: { x: customers } }], projection: mercator }",
    "unknown_option",
  ],
  [
    "a scale's function",
    "{ marks: [{ dot: { x: customers } }], x: { transform: level } }",
    "unknown_option",
  ],
  [
    "a colour scheme from outside",
    "{ marks: [{ dot: { x: customers } }], color: { scheme: level } }",
    "unknown_option",
  ],
])("refuses %s", (_what, yaml, code) => {
  expect(codes(yaml)).toContain(code);
  expect(CHART_COMPLAINTS).toContain(code);
});

test("says everything that is wrong at once, and where", () => {
  const spec = readYaml("- barX: { x: revenu, href: level }\n- pie: { x: customers }");
  expect(
    chartOf({ figure: null, marks: spec }, { from: levels }, englishLabels).complaints,
  ).toEqual([
    { code: "unknown_column", values: { mark: "barX", option: "x", column: "revenu" } },
    { code: "unknown_option", values: { mark: "barX", option: "href" } },
    { code: "unknown_mark", values: { mark: "pie" } },
  ]);
});

test("columns named like parts of an object are only columns", () => {
  const odd = columns([{ constructor: 3, __proto__x: "a" }]);
  expect(codes("- dot: { x: constructor }", odd)).toEqual([]);
  expect(codes("- dot: { x: toString }", odd)).toEqual(["unknown_column"]);
});

test("hostile values of the data are drawn as text and never as an address", () => {
  const hostile = columns([
    { name: "url(https://a.example/p.svg#p)", customers: 2 },
    { name: "<img src=x onerror=alert(1)>", customers: 3 },
  ]);
  const figure = chart("- barX: { x: customers, y: name, fill: name }", hostile);
  const drawn = svg(figure.draw({ from: hostile }, englishLabels, LIGHT, 600));
  expect(drawn).not.toMatch(/(fill|stroke|href)="[^"]*url/);
  expect(drawn).not.toContain("<img");
  expect(drawn).toContain("&lt;img");
});

test("a column of colour names is coloured by the theme", () => {
  const named = columns([
    { name: "red", customers: 2 },
    { name: "blue", customers: 3 },
  ]);
  const drawn = svg(
    chart("- barX: { x: customers, y: name, fill: name }", named).draw(
      { from: named },
      englishLabels,
      LIGHT,
      600,
    ),
  );
  expect(drawn).not.toContain('fill="red"');
  expect(drawn).toContain(`fill="${LIGHT.accent}"`);
});

test("too many marks are refused with the way out, a line of them is not", () => {
  const many = {
    length: 10_001,
    columns: { x: Float64Array.from({ length: 10_001 }, (_, at) => at) },
  };
  const spec = (yaml: string) => ({ figure: null, marks: readYaml(yaml) });
  expect(chartOf(spec("- dot: { x: x, y: x }"), { from: many }, englishLabels).complaints).toEqual([
    { code: "too_many_marks", values: { n: 10_001, most: 10_000 } },
  ]);
  expect(codes("- line: { x: x, y: x }", many)).toEqual([]);
  expect(codes("- rectY: { x: x, binX: { y: count } }", many)).toEqual([]);
});

test("every complaint has its sentence", () => {
  for (const code of CHART_COMPLAINTS)
    expect(englishLabels.text(`figure.complaint.${code}`, {})).not.toBe("");
});

const mixed = (rows: readonly number[]) =>
  columns(
    rows.map((at) => ({
      month: new Date(Date.UTC(2024, 10 + (at >> 1), 1)),
      channel: at % 2 ? "web" : "shop",
      orders: 10 + at,
    })),
  );
const straight = mixed([0, 1, 2, 3, 4, 5]);
const shuffled = mixed([5, 0, 3, 4, 1, 2]);

test.each(["barY", "areaY", "lineY"])(
  "%s over months is drawn the same whatever the order of the rows",
  (mark) => {
    const figure = chart(`- ${mark}: { x: month, y: orders, fill: channel }`, shuffled);
    const drawn = (from: FigureColumns) => svg(figure.draw({ from }, englishLabels, LIGHT, 900));
    const shapesOf = (text: string) => (text.match(/<(?:rect|path)[^>]*>/g) ?? []).sort();
    expect(shapesOf(drawn(shuffled))).toEqual(shapesOf(drawn(straight)));
    const legend = figure.legend({ from: shuffled }, englishLabels, LIGHT, 900);
    expect(legend.map(({ label }) => label)).toEqual(["Shop", "web"]);
  },
);

test("a stack has a 0 for a part in a month that it lacks; a line has nothing", () => {
  const gaps = columns([
    { month: new Date(Date.UTC(2025, 0, 1)), kind: "a", n: 3 },
    { month: new Date(Date.UTC(2025, 1, 1)), kind: "b", n: 4 },
    { month: new Date(Date.UTC(2025, 2, 1)), kind: "a", n: 5 },
    { month: new Date(Date.UTC(2025, 2, 1)), kind: "b", n: 6 },
  ]);
  const yaml = (mark: string) => `- ${mark}`;
  const read = (mark: string) => {
    const [made] = chart(yaml(mark), gaps).draw({ from: gaps }, englishLabels, LIGHT, 600).marks!;
    const [{ channels, index }] = initialized(made!) as [Initialized];
    const values = channels[mark.startsWith("area") ? "y2" : "y"]!.value;
    return index.map((at) => values[at]);
  };
  // By month: b without any on top of a, b alone over a without any, b on top of a.
  expect(read("areaY: { x: month, y: n, fill: kind }")).toEqual([3, 3, 4, 0, 5, 11]);
  expect(read("areaY: { x: month, y: n, fill: kind, groupX: { y: mean } }")).toHaveLength(4);
  expect(read("lineY: { x: month, y: n, stroke: kind }")).toEqual([3, 4, 5, 6]);
  expect(gaps.length).toBe(4);
});

test("names keep the order of the rows where none is asked for", () => {
  const figure = (sort: string) => chart(`- barX: { x: customers, y: level${sort} }`, levels);
  const domain = (sort: string) =>
    figure(sort).draw({ from: levels }, englishLabels, LIGHT, 600).y?.domain;
  expect(domain("")).toEqual(["not_satisfied", "satisfaction", "devotion", "partnership"]);
  expect(domain(', sort: { y: "-x" }')).toBeUndefined();
});

test("bars over months stand on a scale of time, without a warning, and say their month", () => {
  const figure = chart("- barY: { x: month, y: orders, fill: channel }", shuffled);
  expectSnapshots(figure, { from: shuffled }, "_months");
  expect(svg(figure.draw({ from: shuffled }, englishLabels, LIGHT, 900))).not.toContain("⚠");
  const [first] = figure.marks({ from: shuffled }, englishLabels);
  expect(first?.facts[0]).toEqual(["Month", "Nov 2024"]);
});

test.each([
  ["day", "2025-01-01", "2025-01-09", 5, ["01-01", "01-03", "01-05", "01-07", "01-09"]],
  ["day", "2025-01-01", "2025-01-31", 6, ["01-06", "01-13", "01-20", "01-27"]],
  ["month", "2024-11-01", "2025-08-01", 4, ["01-01", "04-01", "07-01"]],
  ["month", "2025-01-01", "2025-03-01", 40, ["01-01", "02-01", "03-01"]],
] as const)(
  "an axis of dates is labelled by the %s from %s to %s",
  (style, from, to, most, days) => {
    const ticks = dateTicks(new Date(from), new Date(to), style, most);
    expect(ticks.map((tick) => tick.toISOString().slice(5, 10))).toEqual(days);
  },
);

test.each([
  ["year", ["2023-01-01", "2024-01-01"]],
  ["quarter", ["2024-01-01", "2024-04-01"]],
  ["month", ["2024-01-01", "2024-03-01", "2024-04-01"]],
  ["monday", ["2024-01-01", "2024-01-08", "2024-01-29"]],
  ["day", ["2024-01-01", "2024-01-09"]],
])("dates that stand a %s apart", (interval, days) => {
  expect(dateInterval(days.map((day) => new Date(day)))).toBe(interval);
});
