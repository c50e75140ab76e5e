/**
 * Several texts as one value of a parameter: `["a", "b"]`, which the engine casts to a list.
 * Quotes and backslashes inside a text are escaped by a backslash.
 */
export function writeList(texts: readonly string[]): string {
  return `[${texts.map((text) => `"${text.replace(/["\\]/g, "\\$&")}"`).join(", ")}]`;
}

/** The texts of a list as `writeList` or the engine writes it: quoted either way, or bare. */
export function readList(list: string): string[] {
  const [, inside] = /^\s*\[([^]*)\]\s*$/.exec(list) ?? [];
  if (inside === undefined) return [list];
  const item = /\s*(?:"((?:\\[^]|[^"\\])*)"|'((?:\\[^]|[^'\\])*)'|([^,]+))\s*(?:,|$)/gy;
  return [...inside.matchAll(item)].map(([, double, single, bare = ""]) => {
    const quoted = double ?? single;
    return quoted === undefined ? bare.trim() : quoted.replace(/\\([^])/g, "$1");
  });
}
