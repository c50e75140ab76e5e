import type { Mark } from "./code_mirror.ts";

/** By how much `getvariable('name')` is longer than `$name`. */
const LONGER = "getvariable('')".length - "$".length;

interface Placed {
  readonly sql?: string | undefined;
  readonly position?: number | undefined;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Where in a cell's text an error stands; null where the engine did not say and it cannot be told. */
export function markOf(text: string, failure: Placed, message: string): Mark | null {
  const { sql, position } = failure;
  if (position === undefined) return unplaced(text, String(failure.values?.message ?? ""), message);
  let from = position;
  // The engine was given `$name` written out; a refusal of ours speaks of the text itself.
  if (sql?.trim() !== text.trim()) {
    for (const { index } of text.matchAll(/\$[a-z_]\w*/gi)) {
      if (index < from) from = Math.max(index, from - LONGER);
    }
  }
  from = Math.min(Math.max(0, from), Math.max(0, text.length - 1));
  const word = /^(?:\w+|.)/s.exec(text.slice(from))?.[0] ?? "";
  return { from, to: from + word.length, message };
}

/** The engine gives no position to what breaks off, nor to a column that two tables have. */
function unplaced(text: string, said: string, message: string): Mark | null {
  const end = text.trimEnd().length;
  if (/at end of input/.test(said)) return { from: Math.max(0, end - 1), to: end, message };
  const [, name] = /Ambiguous reference to column name "([^"]+)"/.exec(said) ?? [];
  if (name === undefined) return null;
  const bare = new RegExp(`(?<![\\w.])${name.replace(/\W/g, "\\$&")}(?!\\w)`, "i");
  const { index } = bare.exec(text) ?? {};
  return index === undefined ? null : { from: index, to: index + name.length, message };
}
