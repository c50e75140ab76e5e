import { expect, it } from "vitest";
import { parseNotebook } from "../../../src/notebook/parse.ts";
import { cellTitle, headings } from "../../../src/ui/editing/cell_title.ts";

it.each([
  ["<!-- id: a -->\n\n## Who *stays*\n\nMore", "Who stays"],
  ["<!-- id: a -->\n- [a link](https://example.org) first", "a link first"],
  ["<!-- id: a -->\n---", "a"],
  ["```input id=bins\ntype: range\nlabel: Steps\n```", "Steps"],
  ["```sql id=top\nselect 1\n```", "top"],
  ["```chart id=c from=top\ntitle: Top\nmarks: []\n```", "Top"],
])("%s", (text, title) => {
  expect(cellTitle(parseNotebook(text).cells[0]!)).toBe(title);
});

it("headings are found, but not inside a fence", () => {
  const text = "# One\n```\n# no\n```\ntext\n### Two **bold** ###";
  expect(headings(text)).toEqual([
    { text: "One", depth: 1 },
    { text: "Two bold", depth: 3 },
  ]);
});
