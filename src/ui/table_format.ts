import type { Words } from "../words/words.ts";

/** A result as columns of equal length, as the engine hands them out. */
export interface TableData {
  readonly length: number;
  readonly columns: Readonly<Record<string, ArrayLike<unknown>>>;
}

/** How a column is written: numbers stand right, and shares of 1 as per cent. */
export interface TableColumn {
  readonly name: string;
  readonly numeric: boolean;
  text(row: number): string;
}

const SHARE = /(^|_)share$|^share_of_|^retention$/;
const INTERVAL = /^ci_(low|high)$/;
const MONEY = /(^|_)(amount|revenue|monetary|value|margin|spend|cost)$/;

/** The columns of a table in their order, ready to be written in a language. */
export function tableColumns(data: TableData, words: Words): TableColumn[] {
  const names = Object.keys(data.columns);
  const aboutShares = names.some((name) => SHARE.test(name));
  return names.map((name) => {
    const values = data.columns[name] ?? [];
    const numeric = ArrayBuffer.isView(values);
    const style =
      SHARE.test(name) || (INTERVAL.test(name) && aboutShares)
        ? "percent"
        : MONEY.test(name)
          ? "money"
          : "decimal";
    return { name, numeric, text: (row) => cell(values[row], name, style, words) };
  });
}

function cell(
  value: unknown,
  name: string,
  style: "percent" | "money" | "decimal",
  words: Words,
): string {
  if (typeof value === "number") return words.number(value, style);
  if (value instanceof Date)
    return words.date(value, value.getTime() % 86_400_000 === 0 ? "day" : "time");
  if (typeof value === "boolean") return words.code(String(value));
  if (typeof value !== "string") return words.number(null);
  // Ids are the person's own and never codes of ours.
  return name.endsWith("_id") ? value : words.code(value);
}
