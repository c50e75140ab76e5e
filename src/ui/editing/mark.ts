import type { Mark } from "./code_mirror.ts";

/** By how much `getvariable('name')` is longer than `$name`. */
const LONGER = "getvariable('')".length - "$".length;

/** Where in a cell's text an error stands; null where the engine did not say. */
export function markOf(
  text: string,
  failure: { readonly sql?: string | undefined; readonly position?: number | undefined },
  message: string,
): Mark | null {
  const { sql, position } = failure;
  if (position === undefined) return null;
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
