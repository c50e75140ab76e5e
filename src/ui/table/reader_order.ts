import type { Words } from "../../words/words.ts";

/** How two texts compare for a reader: as they are written in the language, numbers in them by size. */
export function readerOrder(words: Words): (column: string, a: string, b: string) => number {
  const { compare } = new Intl.Collator(words.locale, { numeric: true });
  return (_, a, b) => compare(words.code(a), words.code(b));
}
