import fc from "fast-check";
import { expect, it } from "vitest";
import {
  addCell,
  bodyOf,
  duplicateCell,
  editBody,
  foldCell,
  moveCell,
  removeCell,
  setAttribute,
  setTitle,
  statedId,
} from "../../src/notebook/edit.ts";
import { apply, type Change, History } from "../../src/notebook/history.ts";
import { parseNotebook, serialise } from "../../src/notebook/parse.ts";
import type { Notebook } from "../../src/notebook/document.ts";
import { renameCell } from "../../src/notebook/rename.ts";
import { splitCell } from "../../src/notebook/split.ts";

const PIECES = [
  "```sql id=a\nselect 1\n```\n",
  "```sql id=b\nselect 2\n```\n\n",
  "```input id=n\ntype: range\n```\n",
  "```chart id=c from=a reveal\n- dot: { x: x }\n```\n",
  "```map id=unknown\nlat: 1\n```\n",
  "````md\n```sql id=inner\nselect 1\n```\n````\n",
  "```sql id=steps folded\nwith u as (\n  select 1\n), v as (select 2) select * from u, v\n```\n",
  "~~~\nplain\n~~~\n",
  "<!-- id: kept folded -->\nFolded words\n",
  "<!-- id: words -->\nWords\n",
  "Some *text*\r\n",
  "\n",
  "```sql id=a\nselect 3\n```\n",
  "```sql id=9\nselect 3\n```\n",
  "```sql id=open\nselect 4",
  "# A heading",
];
const documents = fc
  .tuple(
    fc.constantFrom("", "---\nrungs: 1\ntitle: One # a remark\nother: [1, 2]\n---\n"),
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 12 }),
  )
  .map(([front, pieces]) => front + pieces.join(""));

/** An edit of a random kind at a random cell, or null where it cannot be made. */
type Edit = readonly [kind: number, cell: number, text: string];
function change(notebook: Notebook, [kind, place, text]: Edit): Change | null {
  const { cells } = notebook;
  if (kind === 0) return setTitle(notebook, text);
  const at = place % (cells.length + 1);
  if (kind === 1)
    return addCell(notebook, at, (["text", "sql", "chart", "input"] as const)[at % 4]!).change;
  const cell = cells[place % cells.length];
  if (!cell) return null;
  if (kind === 2) return editBody(notebook, cell.id, text);
  if (kind === 3) return removeCell(notebook, cell.id);
  if (kind === 4) return moveCell(notebook, cell.id, (text.length % 5) - 2);
  if (kind === 5) return duplicateCell(notebook, cell.id).change;
  if (kind === 6) return foldCell(notebook, cell.id, !cell.folded);
  return splitCell(notebook, cell.id, text.length);
}
const edits = fc.array(
  fc.tuple(
    fc.nat(7),
    fc.nat(20),
    fc.oneof(fc.string(), fc.constantFrom("select 1", "```", "~~~", "a\n```sql id=z\nselect", "")),
  ),
  { maxLength: 15 },
);

it("what is read is written back byte for byte", () => {
  fc.assert(
    fc.property(documents, (text) => {
      expect(serialise(parseNotebook(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

it("undo leads back to the start, redo to the end", () => {
  fc.assert(
    fc.property(documents, edits, fc.infiniteStream(fc.boolean()), (text, made, typing) => {
      const history = new History();
      let notebook = parseNotebook(text);
      for (const edit of made) {
        const done = change(notebook, edit);
        if (!done) continue;
        history.record(done, typing.next().value ? String(edit[1]) : null, 0);
        notebook = apply(notebook, done);
      }
      const end = serialise(notebook);
      for (let back = history.undo(); back; back = history.undo()) notebook = apply(notebook, back);
      expect(serialise(notebook)).toBe(text);
      expect(notebook).toEqual(parseNotebook(text));
      for (let on = history.redo(); on; on = history.redo()) notebook = apply(notebook, on);
      expect(serialise(notebook)).toBe(end);
    }),
    { numRuns: 300 },
  );
});

it("typing a title is one change, which goes back to the title before it", () => {
  const history = new History();
  let notebook = parseNotebook("");
  for (const title of ["L", "Le", "Levels"]) {
    const change = setTitle(notebook, title);
    history.record(change, "title", 0);
    notebook = apply(notebook, change);
  }
  notebook = apply(notebook, history.undo()!);
  expect(serialise(notebook)).toBe("");
  expect(history.canUndo).toBe(false);
  expect(apply(notebook, history.redo()!).title).toBe("Levels");
});

it("an edited notebook is read again as the same cells", () => {
  const plain = fc.array(
    fc.tuple(fc.nat(7), fc.nat(20), fc.constantFrom("Plain words", "select 1", "a\n\nb", "")),
    { maxLength: 15 },
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(PIECES.slice(0, 9)), plain, (pieces, made) => {
      let notebook = parseNotebook(`---\nrungs: 1\n---\n${pieces.join("")}`);
      for (const edit of made) {
        const done = change(notebook, edit);
        if (done) notebook = apply(notebook, done);
      }
      const again = parseNotebook(serialise(notebook));
      expect(again.cells.map(({ kind }) => kind)).toEqual(notebook.cells.map(({ kind }) => kind));
      expect(again.cells.map(bodyOf)).toEqual(notebook.cells.map(bodyOf));
      expect(again.title).toBe(notebook.title);
    }),
    { numRuns: 300 },
  );
});

it("one stretch of typing in a cell is one change, a pause or another cell ends it", () => {
  const history = new History();
  let notebook = parseNotebook("```sql id=a\nselect 1\n```\n```sql id=b\nselect 2\n```\n");
  const type = (id: string, body: string, now: number) => {
    const done = editBody(notebook, id, body);
    history.record(done, id, now);
    notebook = apply(notebook, done);
  };
  type("a", "select 11", 0);
  type("a", "select 111", 900);
  type("a", "select 1111", 2000);
  type("b", "select 22", 2100);
  const bodies = () => notebook.cells.map(bodyOf);
  const undo = () => (notebook = apply(notebook, history.undo()!));
  undo();
  expect(bodies()).toEqual(["select 1111", "select 2"]);
  undo();
  expect(bodies()).toEqual(["select 111", "select 2"]);
  undo();
  expect(bodies()).toEqual(["select 1", "select 2"]);
  expect(history.canUndo).toBe(false);
});

it("a cell is renamed where the name is free and can be one", () => {
  const notebook = parseNotebook("```chart id=a from=b reveal\nfigure: x\n```\n```sql id=b\n```\n");
  const renamed = apply(notebook, setAttribute(notebook, "a", "id", "c"));
  expect(serialise(renamed)).toContain("```chart id=c from=b reveal\n");
  const from = apply(notebook, setAttribute(notebook, "a", "from", "z"));
  expect(serialise(from)).toContain("```chart id=a from=z reveal\n");
  expect(() => setAttribute(notebook, "a", "id", "b")).toThrow("cell_duplicate");
  expect(() => setAttribute(notebook, "a", "id", "not a name")).toThrow("cell_id");
});

it("a title changes and the rest of the front matter stays", () => {
  const notebook = parseNotebook("---\nrungs: 1\ntitle: Old\nother: kept # a remark\n---\n");
  const { front, title } = apply(notebook, setTitle(notebook, "New: one"));
  expect(title).toBe("New: one");
  expect(front).toContain("other: kept # a remark");
});

it("a cell is folded and opened again, and its text stays", () => {
  const text = "# Words\n```sql id=a reveal\nselect 1\n```\n<!-- id: b -->\nMore\n";
  let notebook = parseNotebook(text);
  for (const { id } of notebook.cells) notebook = apply(notebook, foldCell(notebook, id, true)!);
  expect(serialise(notebook)).toBe(
    "<!-- id: text_0 folded -->\n# Words\n```sql id=a reveal folded\nselect 1\n```\n<!-- id: b folded -->\nMore\n",
  );
  expect(parseNotebook(serialise(notebook)).cells.map(({ folded }) => folded)).toEqual([
    true,
    true,
    true,
  ]);
  expect(notebook.cells.map(bodyOf)).toEqual(["# Words", "select 1", "More"]);
  notebook = apply(notebook, editBody(notebook, "b", "Other"));
  expect(notebook.cells[2]).toMatchObject({ folded: true, markdown: "Other" });
  for (const { id } of notebook.cells) notebook = apply(notebook, foldCell(notebook, id, false)!);
  expect(serialise(notebook)).toBe(`<!-- id: text_0 -->\n${text.replace("More", "Other")}`);
  expect(foldCell(notebook, "a", false)).toBeNull();
});

it("the steps of a query become cells, up to the one at the cursor", () => {
  const sql =
    "with a as (\n    select 1 as x\n),\nb as materialized (\n    select x from a\n)\nselect x from b";
  const notebook = parseNotebook(`\`\`\`sql id=q folded\n${sql}\n\`\`\`\n`);
  const split = (position: number) => {
    const change = splitCell(notebook, "q", position);
    return change && apply(notebook, change).cells.map((cell) => [cell.id, bodyOf(cell)]);
  };
  const first = ["a", "select 1 as x"];
  expect(split(12)).toEqual([first, ["q", sql.replace(/^[^]*?\),\n/, "with ")]]);
  const both = [first, ["b", "select x from a"], ["q", "select x from b"]];
  expect(split(sql.indexOf("from a"))).toEqual(both);
  expect(split(sql.length)).toEqual(both);
  const plain = parseNotebook("```sql id=q\nselect 1\n```\n");
  expect(splitCell(plain, "q", 3)).toBeNull();
  const taken = parseNotebook(
    "```sql id=q\nwith a as (select 1) select * from a\n```\n```sql id=a\n```\n",
  );
  expect(splitCell(taken, "q", 12)).toBeNull();
});

it("typing goes on in a cell that cannot be read, and nothing that was typed is lost", () => {
  const bodies = ["type: r\nmin: 1", "type: range\nmin:", "type: [", "type: range\nmin: 2"];
  let notebook = parseNotebook("```input id=n reveal\ntype: range\nmin: 1\n```\n\nWords\n");
  for (const [i, body] of bodies.entries()) {
    notebook = apply(notebook, editBody(notebook, "n", body));
    expect(notebook.cells[0]!.kind).toBe(i % 2 === 1 ? "input" : "broken");
    expect(bodyOf(notebook.cells[0]!)).toBe(body);
    expect(bodyOf(parseNotebook(serialise(notebook)).cells[0]!)).toBe(body);
  }
  expect(notebook.cells[0]).toMatchObject({ kind: "input", min: 2, reveal: true });
  expect(notebook.cells).toHaveLength(2);
});

it("a cell whose name is taken or none keeps its text, and is mended by another name", () => {
  let notebook = parseNotebook("```sql id=a\nselect 1\n```\n```sql id=a\nselect 2\n```\n");
  const [, second] = notebook.cells;
  expect([second!.kind, statedId(second!), bodyOf(second!)]).toEqual(["broken", "a", "select 2"]);
  notebook = apply(notebook, editBody(notebook, second!.id, "select 3"));
  expect(notebook.cells.map(({ kind }) => kind)).toEqual(["sql", "broken"]);
  notebook = apply(notebook, setAttribute(notebook, notebook.cells[1]!.id, "id", "b"));
  expect(notebook.cells[1]).toMatchObject({ kind: "sql", id: "b", sql: "select 3\n" });
});

it("a text of one line is cut before a word, and never into nothing", () => {
  const notebook = parseNotebook("<!-- id: t -->\nOne line of words\n");
  const split = (position: number) => {
    const change = splitCell(notebook, "t", position);
    return change && apply(notebook, change).cells.map(bodyOf);
  };
  expect(split(6)).toEqual(["One", "line of words"]);
  expect(split(3)).toEqual(["One", "line of words"]);
  expect([split(0), split(1), split(17)]).toEqual([null, null, null]);
});

const READ = `Read {counts.n | integer} and {finding drawn}, not {other.counts}.

\`\`\`input id=least
type: number
value: 1
\`\`\`
\`\`\`sql id=counts
select count(*) as n from orders where amount > $least
\`\`\`
\`\`\`sql id=readers
select counts.n, c.counts, extract(day from counts) as day, n as counts -- from counts
from "counts", (select 1 as counts) as c join counts on counts.n is distinct from counts
\`\`\`
\`\`\`sql id=own
with counts as (select 1) select * from counts
\`\`\`
\`\`\`chart id=drawn from=counts with=counts
- dot: { x: counts }
\`\`\`
\`\`\`input id=which
type: select
options_from: counts
\`\`\`
`;

it("a query that is renamed is read by its new name, in one change that says how often", () => {
  const notebook = parseNotebook(READ);
  const { change, places } = renameCell(notebook, "counts", "tally");
  const after = apply(notebook, change);
  const expected = READ.replace("{counts.n", "{tally.n")
    .replace("id=counts", "id=tally")
    .replace("select counts.n,", "select tally.n,")
    .replace('from "counts",', 'from "tally",')
    .replace("join counts on counts.n", "join tally on tally.n")
    .replace("from=counts with=counts", "from=tally with=tally")
    .replace("options_from: counts", "options_from: tally");
  expect(serialise(after)).toBe(expected.replace("Read", "<!-- id: text_0 -->\nRead"));
  expect(places).toBe(8);
  const history = new History();
  history.record(change, null, 0);
  expect(serialise(apply(after, history.undo()!))).toBe(READ);
  const input = renameCell(notebook, "least", "most");
  expect(input.places).toBe(1);
  expect(serialise(apply(notebook, input.change))).toContain("amount > $most\n");
  const chart = renameCell(notebook, "drawn", "picture");
  expect(serialise(apply(notebook, chart.change))).toContain("{finding picture}");
});

it("a name is changed where it is a reference, and no label that holds the word or an apostrophe", () => {
  const text = `\`\`\`input id=cut
type: number
value: 3
\`\`\`
\`\`\`sql id=segments
select 'x' as g where $cut > 1
\`\`\`
\`\`\`input id=group
type: select
label: It's one of the segments above $cut # as it's called
options_from: segments
\`\`\`
\`\`\`input id=some
type: multiselect
label: The customers' segments
options_from: |
  select g from segments
  where $cut > 2
\`\`\`
\`\`\`chart id=moved from=segments
figure: moves
title: The customers' segments
compare:
  group: g
  before: { as_of: $cut, note: "$cuts" }
\`\`\`
`;
  const notebook = parseNotebook(text);
  const renamed = (id: string, name: string) => {
    const { change, places } = renameCell(notebook, id, name);
    return { text: serialise(apply(notebook, change)), places };
  };
  expect(renamed("segments", "parts")).toEqual({
    places: 3,
    text: text
      .replace("id=segments", "id=parts")
      .replace("options_from: segments", "options_from: parts")
      .replace("select g from segments", "select g from parts")
      .replace("from=segments", "from=parts"),
  });
  expect(renamed("cut", "least")).toEqual({
    places: 3,
    text: text
      .replace("id=cut", "id=least")
      .replace("$cut > 1", "$least > 1")
      .replace("$cut > 2", "$least > 2")
      .replace("as_of: $cut,", "as_of: $least,"),
  });
});
