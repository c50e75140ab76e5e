import fc from "fast-check";
import { expect, it } from "vitest";
import { ALLOWED_MARKS } from "../../src/charts/declarative/allowed_marks.ts";
import { readDeclaration } from "../../src/charts/declarative/read_declaration.ts";
import { readChartForm, writeChartForm } from "../../src/notebook/chart_form.ts";
import { columnKinds, COMMON_MARKS, firstChart } from "../../src/notebook/mark_form.ts";
import { readYaml } from "../../src/notebook/yaml.ts";

const TEXT = `# Largest first
- barX: { x: customers, y: level, fill: level, sort: { y: "-x" }, tip: true } # a remark
- text: { x: customers, y: level, text: customers, dx: 8 }`;

it("shows what the text says", () => {
  expect(readChartForm(TEXT, 0)).toEqual({
    figure: null,
    title: "",
    marks: ["barX", "text"],
    mark: {
      name: "barX",
      x: "customers",
      y: "level",
      color: "level",
      fx: null,
      fy: null,
      sort: "descending",
    },
  });
  expect(readChartForm(TEXT, 1)?.mark).toMatchObject({ name: "text", sort: "none" });
  expect(readChartForm("title: T\nfigure: segment_sizes", 0)).toMatchObject({
    figure: "segment_sizes",
    title: "T",
    mark: null,
  });
  for (const broken of ["", "- barX: {", "just words", "x: 1"]) {
    expect(readChartForm(broken, 0)).toBeNull();
  }
});

it("writes one thing and keeps the rest, remarks included", () => {
  expect(writeChartForm(TEXT, 0, { mark: { color: null } })).toBe(
    TEXT.replace(" fill: level,", ""),
  );
  expect(writeChartForm(TEXT, 1, { mark: { fx: "channel" } })).toBe(
    TEXT.replace("dx: 8 }", "dx: 8, fx: channel }"),
  );
  expect(writeChartForm(TEXT, 0, { mark: { sort: "ascending" } })).toBe(
    TEXT.replace('sort: { y: "-x" }', "sort: { y: x }"),
  );
});

it("a title stands beside the marks, and a figure keeps them for later", () => {
  const titled = writeChartForm("- dot: { x: a, y: b }", 0, { title: "Who: stays" });
  expect(readYaml(titled)).toEqual({ title: "Who: stays", marks: [{ dot: { x: "a", y: "b" } }] });
  const figure = writeChartForm(titled, 0, { figure: "segment_sizes" });
  expect(readChartForm(figure, 0)).toMatchObject({ figure: "segment_sizes", title: "Who: stays" });
  expect(readYaml(writeChartForm(figure, 0, { figure: null }))).toEqual(readYaml(titled));
  expect(readChartForm(writeChartForm("figure: x", 0, { figure: null }), 0)?.marks).toEqual([
    "barX",
  ]);
});

it("a mark that is turned takes its axes along, a line has a stroke", () => {
  const turned = writeChartForm(TEXT, 0, { mark: { name: "barY" } });
  expect((readYaml(turned) as unknown[])[0]).toEqual({
    barY: { x: "level", y: "customers", fill: "level", sort: { x: "-y" }, tip: true },
  });
  const line = writeChartForm("- barY: { x: day, y: n, fill: kind }", 0, {
    mark: { name: "lineY" },
  });
  expect(readYaml(line)).toEqual([{ lineY: { x: "day", y: "n", stroke: "kind" } }]);
});

it("marks are added beside others and taken away, but not the last one", () => {
  const more = writeChartForm("- barX: { x: n, y: level }", 0, { add: true });
  expect(readChartForm(more, 1)).toMatchObject({
    marks: ["barX", "dot"],
    mark: { x: "n", y: "level" },
  });
  const one = writeChartForm(more, 0, { remove: true });
  expect(readChartForm(one, 0)?.marks).toEqual(["dot"]);
  expect(readChartForm(writeChartForm(one, 0, { remove: true }), 0)?.marks).toEqual(["dot"]);
});

it("every mark that the form offers is one that may be drawn", () => {
  for (const mark of COMMON_MARKS) expect(ALLOWED_MARKS.has(mark), mark).toBe(true);
});

it("whatever is chosen in the form, the text is a chart that can be read", () => {
  const columns = ["customers", "level", "day", "yes", "a: b", "#1"];
  const column = fc.option(fc.constantFrom(...columns));
  const mark = fc.record(
    {
      name: fc.constantFrom(...COMMON_MARKS.filter((name) => name !== "text")),
      x: column,
      y: column,
      color: column,
      fx: column,
      fy: column,
      sort: fc.constantFrom("none", "ascending", "descending"),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 6 }), (changes) => {
      let text = "- barX: { x: customers } # kept";
      for (const change of changes) {
        text = writeChartForm(text, 0, { mark: change as object });
        expect(readChartForm(text, 0)?.mark).toMatchObject(
          Object.fromEntries(Object.entries(change).filter(([key]) => key !== "name")),
        );
      }
      expect(text).toContain("# kept");
      expect(readDeclaration(readYaml(text), new Set(columns))).toHaveProperty("marks");
    }),
  );
});

it("a first chart follows what the columns hold", () => {
  const kinds = columnKinds({ n: new Float64Array([1]), day: [null, new Date(0)], word: ["a"] });
  expect(kinds).toEqual({ n: "number", day: "date", word: "text" });
  expect(firstChart(kinds)).toBe("- lineY: { x: day, y: n }");
  expect(firstChart({ n: "number", word: "text" })).toBe("- barX: { x: n, y: word }");
  expect(firstChart({ n: "number", m: "number" })).toBe("- dot: { x: n, y: m }");
});
