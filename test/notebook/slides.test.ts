import { expect, it } from "vitest";
import { LIBRARY } from "../../src/library/library.ts";
import { parseNotebook } from "../../src/notebook/parse.ts";
import { slideOf, slidesOf } from "../../src/notebook/slides.ts";
import { translate } from "../../src/notebook/translate.ts";

const text = (id: string, words: string) => `<!-- id: ${id} -->\n\n${words}\n\n`;
const sql = (id: string) => `\`\`\`sql id=${id}\nselect 1 as n\n\`\`\`\n\n`;
const chart = (id: string, from: string) =>
  `\`\`\`chart id=${id} from=${from}\n- dot: { x: n }\n\`\`\`\n\n`;
const input = (id: string) => `\`\`\`input id=${id}\ntype: number\n\`\`\`\n\n`;

const cut = (...cells: string[]) =>
  slidesOf(parseNotebook(cells.join(""))).map(({ id, texts, inputs, figure }) =>
    [id, ...[...texts, ...inputs, figure].map((cell) => cell?.id ?? "-")].join(" "),
  );

it("a text begins a screen, and its inputs and its figure stand on it", () => {
  expect(cut(text("a", "One"), input("n"), chart("c", "q"), text("b", "## Two"))).toEqual([
    "a a n c",
    "b b -",
  ]);
});

it("the words after a figure read it on a screen of their own, where the figure stays", () => {
  expect(
    cut(text("a", "One"), chart("c", "q"), text("how", "How"), text("next", "Next"), sql("rows")),
  ).toEqual(["a a c", "how how c", "next next rows"]);
  // The last text reads too; one that leads to an input or a figure does not.
  expect(cut(chart("c", "q"), text("how", "How"))).toEqual(["c c", "how how c"]);
  expect(cut(chart("c", "q"), text("lead", "Now"), input("n"), sql("rows"))).toEqual([
    "c c",
    "lead lead n rows",
  ]);
});

it("a heading never reads the figure before it, and takes the text after it along", () => {
  expect(cut(chart("c", "q"), text("h", "# Next"), text("a", "Words"), text("b", "More"))).toEqual([
    "c c",
    "h h a -",
    "b b -",
  ]);
});

it("a second figure has a screen of its own; queries behind figures and texts have none", () => {
  expect(
    cut(
      sql("q"),
      chart("c", "q"),
      chart("d", "q"),
      text("a", "Of {one.n} some"),
      sql("one"),
      sql("rows"),
    ),
  ).toEqual(["c c", "d d", "a a rows"]);
});

it("a place on the page is found again, and an unknown one leads to the beginning", () => {
  const slides = slidesOf(
    parseNotebook([text("a", "One"), chart("c", "q"), text("b", "# Two")].join("")),
  );
  expect([slideOf(slides, "c"), slideOf(slides, "b"), slideOf(slides, "gone")]).toEqual([0, 1, 0]);
});

it("every built-in notebook has the same screens in all its languages", async () => {
  for (const { en, ru, pl } of LIBRARY) {
    const original = parseNotebook(await en());
    const ids = slidesOf(original).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
    for (const read of [ru, pl]) {
      const other = slidesOf(translate(original, parseNotebook(await read())));
      expect(other.map(({ id }) => id)).toEqual(ids);
    }
  }
});
