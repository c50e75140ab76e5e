import type { FigureColumns } from "./figure.ts";

type Read<T> = (value: unknown) => T;

export const text: Read<string> = (value) =>
  value === null || value === undefined ? "" : String(value);

/** A missing number is NaN, which Plot leaves out. */
export const number: Read<number> = (value) => (typeof value === "number" ? value : Number.NaN);

export const flag: Read<boolean> = (value) => value === true;

/** A missing date is an invalid one, which Plot leaves out. */
export const date: Read<Date> = (value) => (value instanceof Date ? value : new Date(Number.NaN));

/**
 * The rows of a small result, each column read as the type that the figure needs; a column
 * that is not there reads as missing. For figures of at most a few thousand marks: larger
 * ones hand their columns to Plot as they are.
 */
export function rows<R extends Readonly<Record<string, Read<unknown>>>>(
  data: FigureColumns,
  readers: R,
): { readonly [K in keyof R]: ReturnType<R[K]> }[] {
  type Row = { readonly [K in keyof R]: ReturnType<R[K]> };
  const names = Object.keys(readers);
  return Array.from({ length: data.length }, (_, at) => {
    const entries = names.map((name) => [name, readers[name]?.(data.columns[name]?.[at])]);
    return Object.fromEntries(entries) as Row;
  });
}
