import { expect, it } from "vitest";
import { blanked, literalsOf, withValues } from "../../src/notebook/literals.ts";
import { parseNotebook, serialise } from "../../src/notebook/parse.ts";

const TEXT = `---
rungs: 1
title: One customer
---
Anna is not looked for in the text.

\`\`\`input id=who
type: select
label: Customer
value: Anna
options:
  Anna: the first
  Zoe: the last
\`\`\`

\`\`\`input id=several
type: multiselect
options_from: select name from people where name <> 'Anna'
\`\`\`

\`\`\`sql id=rows
select * from orders where customer_id in ('Anna', 'O''Hara', 4711) -- Anna
\`\`\`

\`\`\`chart id=drawn from=rows
- dot: { x: amount, y: customer_id }
- y: { domain: [Anna, Zoe] }
\`\`\`
`;
const notebook = parseNotebook(TEXT);

it("the values of inputs, charts and queries are found, each with its cell", () => {
  const found = literalsOf(notebook).map(({ cell, value }) => `${cell}: ${value}`);
  expect(found).toEqual(
    expect.arrayContaining([
      "who: Anna",
      "who: Zoe",
      "several: Anna",
      "rows: Anna",
      "rows: O'Hara",
      "rows: 4711",
      "drawn: Zoe",
    ]),
  );
  expect(new Set(found).size).toBe(found.length);
});

it("what is blanked is gone from its cell, and nothing else is", () => {
  const personal = literalsOf(notebook).filter(({ value }) =>
    ["Anna", "O'Hara", "4711"].includes(value),
  );
  const text = serialise(blanked(notebook, personal));
  expect(text).toBe(
    TEXT.replace("value: Anna\n", "")
      .replace("  Anna: the first\n", "")
      .replace("name <> 'Anna'", "name <> '…'")
      .replace("('Anna', 'O''Hara', 4711)", "('…', '…', '…')")
      .replace("[Anna, Zoe]", "[ Zoe ]")
      .replace("- y:", "- y:"),
  );
  expect(serialise(blanked(notebook, []))).toBe(TEXT);
});

it("what was set stands in the inputs of what is shared", () => {
  const set = new Map([
    ["who", "Zoe"],
    ["several", '["a, b", "c"]'],
    ["else", "where"],
  ]);
  const shared = withValues(notebook, set);
  expect(serialise(shared)).toContain("value: Zoe\n");
  const [several] = shared.cells.filter(({ id }) => id === "several");
  expect(several).toMatchObject({ kind: "input", value: '["a, b", "c"]' });
  expect(serialise(withValues(notebook, new Map()))).toBe(TEXT);
});
