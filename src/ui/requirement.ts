import type { Words } from "../words/words.ts";

/** Says a requirement of a model's header, `orders.amount` or `surveys(construct = satisfaction)`. */
export function requirement(text: string, words: Words): string {
  const [one = text, ...others] = text.split(" or ");
  if (others.length > 0)
    return words.say("need.either", {
      one: requirement(one, words),
      other: requirement(others.join(" or "), words),
    });
  const [, table = text, column, code] = /^(\w+)(?:\.(\w+)|\(\w+ = (\w+)\))?$/.exec(text) ?? [];
  const named = words.table(table);
  if (column) return words.say("need.column", { column: words.column(column), table: named });
  if (code) return words.say("need.construct", { construct: words.code(code), table: named });
  return words.say("need.table", { table: named });
}

export const requirements = (texts: readonly string[], words: Words): string =>
  words.list(texts.map((text) => requirement(text, words)));
