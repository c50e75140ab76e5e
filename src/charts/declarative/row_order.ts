import type { FigureColumns } from "../figure.ts";
import type { DeclaredMark } from "./declaration.ts";

const NAMES = new Intl.Collator("en", { numeric: true });

/** How values follow each other: numbers and dates by size, names by their letters. */
const compare = (a: unknown, b: unknown): number =>
  typeof a === "string" && typeof b === "string"
    ? NAMES.compare(a, b) || Number(a > b) - Number(a < b)
    : Number(a) - Number(b) || 0;

/**
 * Each value once, those first that were asked for; so a name keeps its colour and its place in a
 * stack whatever the order in which rows come.
 */
export function inOrder(values: readonly unknown[], wanted: readonly unknown[]): unknown[] {
  const known = new Map(wanted.map((value) => [identity(value), value]));
  const others = new Map(values.map((value) => [identity(value), value]));
  const rest = [...others].filter(([key]) => !known.has(key)).map(([, value]) => value);
  return [...known.values(), ...rest.sort(compare)];
}

const identity = (value: unknown) => (value instanceof Date ? value.getTime() : value);

/**
 * Rows along the axis for lines and areas, which are drawn from row to row, and for bars over dates,
 * which the keyboard walks along; else as they came.
 */
export function rowOrder(
  { name, channels }: DeclaredMark,
  { columns, length }: FigureColumns,
  dated: boolean,
): readonly number[] {
  const rows = Array.from({ length }, (_, row) => row);
  if (!dated && !/^(?:line|area)[XY]$/.test(name)) return rows;
  const channel = channels.get(name.endsWith("Y") ? "x" : "y");
  const along = channel && "column" in channel ? columns[channel.column] : undefined;
  return along ? rows.sort((a, b) => compare(along[a], along[b]) || a - b) : rows;
}

/** The parts of each stack from its foot on, by what divides it; null where nothing does. */
export function stackOrder(
  { name, channels, options }: DeclaredMark,
  { columns }: FigureColumns,
  wanted: readonly unknown[],
): readonly unknown[] | null {
  if (!/^(?:bar|rect|area)[XY]$/.test(name) || options.order !== undefined) return null;
  const channel = channels.get("z") ?? channels.get("fill");
  const values = channel && "column" in channel ? Array.from(columns[channel.column] ?? []) : [];
  const names = values.filter((value) => value !== null && value !== undefined);
  const divides = names.length > 0 && names.every((value) => typeof value !== "number");
  return divides ? inOrder(names, wanted) : null;
}
