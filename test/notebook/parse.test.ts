import { describe, expect, it } from "vitest";
import { parseNotebook, serialise } from "../../src/notebook/parse.ts";
import { translate } from "../../src/notebook/translate.ts";

const TEXT = `---
rungs: 1
title: Loyalty levels
as_of: "2025-12-31"
---
<!-- id: intro -->
Ordinary **Markdown** is a text cell.

\`\`\`input id=satisfied_at
type: range
label: Satisfied from
min: 0
max: 10
value: 7
\`\`\`

\`\`\`sql id=levels
select level, count(*) as customers from loyalty_levels group by level
\`\`\`

\`\`\`chart id=levels_chart from=levels reveal
- barX: { x: customers, y: level }
\`\`\`

<!-- id: after -->
A fence that nobody knows stays text:

\`\`\`map id=somewhere
lat: 1
\`\`\`

\`\`\`\`text
\`\`\`sql id=inner
select 1
\`\`\`
\`\`\`\`
`;

describe("a notebook's text", () => {
  it("becomes cells in their order", () => {
    const notebook = parseNotebook(TEXT);
    expect(notebook).toMatchObject({
      title: "Loyalty levels",
      asOf: "2025-12-31",
      readOnly: false,
    });
    expect(notebook.cells.map(({ kind, id }) => [kind, id])).toEqual([
      ["text", "intro"],
      ["input", "satisfied_at"],
      ["sql", "levels"],
      ["chart", "levels_chart"],
      ["text", "after"],
    ]);
    expect(notebook.cells.find(({ id }) => id === "satisfied_at")).toMatchObject({
      type: "range",
      label: "Satisfied from",
      min: 0,
      max: 10,
      value: 7,
    });
    expect(notebook.cells.find(({ id }) => id === "levels_chart")).toMatchObject({
      from: "levels",
      reveal: true,
      marks: [{ barX: { x: "customers", y: "level" } }],
    });
    expect(notebook.cells.some(({ id }) => id === "inner" || id === "somewhere")).toBe(false);
  });

  it.each([
    TEXT,
    "",
    "no front matter",
    "```sql id=unterminated\nselect 1",
    "---\nbroken: [\n---\ntext",
    "~~~\n```sql id=x\n~~~\n",
    "a\r\n```sql id=x\r\nselect 1\r\n```\r\n",
  ])("is written back byte for byte", (text) => {
    expect(serialise(parseNotebook(text))).toBe(text);
  });

  it.each([
    ["```input id=a\ntype: nonsense\n```", "cell_input"],
    ["```input id=a\nx: &x [*x]\n```", "cell_yaml"],
    ["```input id=a\n__proto__: { polluted: true }\n```", "cell_yaml"],
    ["```input id=a\ntype: !!js/function 'x'\n```", "cell_yaml"],
    ["```chart id=a\n- dot: {}\n```", "cell_chart"],
    ["```sql id=9a\nselect 1\n```", "cell_id"],
    ["```sql id=a\nselect 1\n```\n```sql id=a\nselect 2\n```", "cell_duplicate"],
  ])("%s is a broken cell: %s", (text, code) => {
    const broken = parseNotebook(text).cells.find(({ kind }) => kind === "broken");
    expect(broken).toMatchObject({ failure: { code } });
    expect(serialise(parseNotebook(text))).toBe(text);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("of a newer format opens read-only", () => {
    expect(parseNotebook("---\nrungs: 2\n---\n").readOnly).toBe(true);
  });
});

it("a translation changes words and nothing that runs", () => {
  const original = parseNotebook(TEXT);
  const translated = translate(
    original,
    parseNotebook(
      "---\ntitle: Poziomy\n---\n<!-- id: intro -->\nZwykły tekst.\n\n```input id=satisfied_at\ntype: range\nlabel: Zadowolony od\nvalue: 1\n```\n\n```sql id=levels\ndrop\n```\n",
    ),
  );
  expect(translated.title).toBe("Poziomy");
  expect(translated.cells[0]).toMatchObject({ markdown: "Zwykły tekst." });
  expect(translated.cells[1]).toMatchObject({ label: "Zadowolony od", value: 7 });
  const levels = (notebook: typeof original) => notebook.cells.find(({ id }) => id === "levels");
  expect(levels(translated)).toEqual(levels(original));
  expect(parseNotebook(serialise(translated))).toEqual(translated);
});
