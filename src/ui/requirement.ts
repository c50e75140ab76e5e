import type { Words } from "../words/words.ts";

/** Says a requirement of a model's header, `orders.amount` or `surveys(construct = satisfaction)`. */
export function requirement(text: string, words: Words): string {
  const [one = text, ...others] = text.split(" or ");
  if (others.length > 0)
    return words.say("need.either", {
      one: requirement(one, words),
      other: requirement(others.join(" or "), words),
    });
  const { table, column, code } = partsOf(text);
  const named = words.table(table);
  if (column) return words.say("need.column", { column: words.column(column), table: named });
  if (code) return words.say("need.construct", { construct: words.code(code), table: named });
  return words.say("need.table", { table: named });
}

export const requirements = (texts: readonly string[], words: Words): string =>
  words.list(texts.map((text) => requirement(text, words)));

/**
 * What did not come, shorter: a table that is not there at all by its name alone, and of answers
 * what would have been asked, which comes first.
 * @param filled what came, `table.column`
 */
export function notLoaded(
  texts: readonly string[],
  filled: ReadonlySet<string>,
  words: Words,
): string {
  const came = new Set([...filled].map((one) => partsOf(one).table));
  const tables = new Map<string, Set<string>>();
  for (const { table, column, code } of texts.flatMap((text) => text.split(" or ")).map(partsOf)) {
    const parts = tables.get(table) ?? new Set();
    tables.set(table, parts);
    if (code) parts.add(words.code(code));
    else if (column && came.has(table)) parts.add(words.column(column));
  }
  const inOrder = [...tables].sort(([a], [b]) => Number(b === "surveys") - Number(a === "surveys"));
  const told = inOrder.map(([table, parts]) => {
    const name = words.table(table);
    if (parts.size === 0) return name;
    return words.say("need.parts", { table: name, parts: [...parts].join(", ") });
  });
  return words.list(told);
}

/** `table`, `table.column` or `table(column = code)` in its parts. */
function partsOf(text: string): { table: string; column?: string; code?: string } {
  const [, table = text, column, code] = /^(\w+)(?:\.(\w+)|\(\w+ = (\w+)\))?$/.exec(text) ?? [];
  return { table, ...(column && { column }), ...(code && { code }) };
}
