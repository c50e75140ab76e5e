import type { Columns } from "../../engine/column.ts";

/**
 * Rows whose texts are those that the page shows in their place: codes in the reader's language.
 * @param spoken whether yes and no are texts as well, in a format that has no values for them
 */
export function asShown(
  { length, columns, types }: Columns,
  shown: (column: string, text: string) => string,
  spoken: boolean,
): Columns {
  const written = Object.entries(columns).map(([name, values]) => {
    const told = types[name] === "varchar" || (spoken && types[name] === "boolean");
    if (!told || ArrayBuffer.isView(values)) return [name, values] as const;
    const texts = values.map((value) => (value === null ? null : shown(name, String(value))));
    return [name, texts] as const;
  });
  return { length, columns: Object.fromEntries(written), types };
}
