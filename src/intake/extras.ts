import type { Mapping } from "./mapping.ts";

const RESERVED = ["source_file", "source_row"];

/**
 * Names for the columns of a file that no contract column took, by their place: the header as it is,
 * numbered where the engine, which ignores case, would see two alike.
 */
export function extraNames(mapping: Mapping, width: number): Map<number, string> {
  const names = new Map<number, string>();
  const taken = new Set(RESERVED);
  const asked = new Set(mapping.items?.map((item) => item.source));
  for (let source = 0; source < width; source++) {
    if (asked.has(source)) continue;
    const choice = mapping.columns.find((column) => column.source === source);
    if (choice && choice.target !== null) continue;
    const header = choice?.header.trim() || `column_${source + 1}`;
    let name = header;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${header}_${i}`;
    taken.add(name.toLowerCase());
    names.set(source, name);
  }
  return names;
}

/** Names without repetitions, as the engine sees them: case does not count. */
export function uniqueNames(names: readonly string[]): string[] {
  const unique = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...unique.values()];
}
