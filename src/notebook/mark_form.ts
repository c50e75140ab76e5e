import { isMap } from "yaml";

/** How the categories of a mark are ordered: as they come, by their values, or otherwise. */
export type Sort = "none" | "descending" | "ascending" | "other";

/** What a form shows of one mark: columns of its relation, or for the colour one of the theme's. */
export interface MarkForm {
  readonly name: string;
  readonly x: string | null;
  readonly y: string | null;
  readonly color: string | null;
  readonly fx: string | null;
  readonly fy: string | null;
  readonly sort: Sort;
}

/** The marks that a form offers; others are drawn too, where a text names them. */
export const COMMON_MARKS = [
  ...(["barX", "barY", "lineY", "areaY", "dot", "cell", "rectY", "boxX", "tickX", "text"] as const),
] as const;

/** Lines have a stroke and no area to fill. */
export const colorChannel = (mark: string): "fill" | "stroke" =>
  /^(?:line|rule|tick|link|arrow)/.test(mark) ? "stroke" : "fill";

/** Lying marks order their rows by length, all others their columns by height. */
const axes = (mark: string) =>
  /^(?:bar|box|rect|tick|area).*X$/.test(mark) ? (["y", "x"] as const) : (["x", "y"] as const);

/** What the text says about the order of a mark. */
export function sortOf(mark: string, node: unknown): Sort {
  if (node === undefined || node === null) return "none";
  if (!isMap(node) || node.items.length !== 1) return "other";
  const [axis, by] = axes(mark);
  const value = node.get(axis);
  if (value === by) return "ascending";
  return value === `-${by}` ? "descending" : "other";
}

/** An order as the text says it: `{ y: "-x" }`; null for none. */
export function sorting(mark: string, sort: Sort): Readonly<Record<string, string>> | null {
  const [axis, by] = axes(mark);
  if (sort === "ascending") return { [axis]: by };
  return sort === "descending" ? { [axis]: `-${by}` } : null;
}

/** The columns of a result, each with what it holds. */
export type ColumnKinds = Readonly<Record<string, "number" | "date" | "text">>;

/** What a result's columns hold, told by their first value. */
export function columnKinds(columns: Readonly<Record<string, ArrayLike<unknown>>>): ColumnKinds {
  const kind = (values: ArrayLike<unknown>) => {
    const first = Array.from(values).find((value) => value !== null && value !== undefined);
    if (first instanceof Date) return "date" as const;
    return typeof first === "number" ? ("number" as const) : ("text" as const);
  };
  return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, kind(values)]));
}

/** A chart to begin with: a line over dates, bars of categories, else dots. */
export function firstChart(kinds: ColumnKinds): string {
  const of = (wanted: string) =>
    Object.entries(kinds).flatMap(([name, kind]) => (kind === wanted ? [name] : []));
  const [numbers, dates, texts] = [of("number"), of("date"), of("text")];
  const [number = "customers"] = numbers;
  if (dates[0]) return `- lineY: { x: ${dates[0]}, y: ${number} }`;
  if (texts[0]) return `- barX: { x: ${number}, y: ${texts[0]} }`;
  return numbers[1] ? `- dot: { x: ${number}, y: ${numbers[1]} }` : `- barX: { x: ${number} }`;
}
