import type { FigureColumns } from "../figure.ts";
import type { DeclaredMark } from "./declaration.ts";

/**
 * The rows of a stacked area with a 0 for each part at each place along the axis where it has none:
 * an area is drawn from row to row, and would pass over the gap at whatever height it ends at.
 * Anything but a stack of rows as they are is left alone, since nothing is not zero elsewhere.
 */
export function completeStack(mark: DeclaredMark, data: FigureColumns): FigureColumns {
  const { name, channels, transforms } = mark;
  const stacked = transforms.every((transform) => transform.name.startsWith("stack"));
  if (!/^area[XY]$/.test(name) || !stacked) return data;
  const columnOf = (channel: string) => {
    const found = channels.get(channel);
    return found && "column" in found ? found.column : undefined;
  };
  const [axis, length] = name === "areaY" ? (["x", "y"] as const) : (["y", "x"] as const);
  const [along, tall] = [columnOf(axis), columnOf(length)];
  const part = columnOf("z") ?? columnOf("fill");
  if (!along || !tall || !part || channels.has(`${length}1`)) return data;

  const panels = ["fx", "fy"].flatMap((facet) => columnOf(facet) ?? []);
  const value = (column: string, row: number) => identity(data.columns[column]?.[row]);
  const key = (columns: readonly string[], row: number) =>
    JSON.stringify(columns.map((column) => value(column, row)));
  const rows = Array.from({ length: data.length }, (_, row) => row);
  const there = new Set(rows.map((row) => key([...panels, part, along], row)));
  const parts = new Map(rows.map((row) => [key([...panels, part], row), row]));
  const places = new Map(rows.map((row) => [key([...panels, along], row), row]));
  const missing = [...parts.values()].flatMap((like) =>
    [...places.values()]
      .filter((at) => key(panels, at) === key(panels, like))
      .filter((at) => {
        const wanted = [...panels, part].map((column) => value(column, like));
        return !there.has(JSON.stringify([...wanted, value(along, at)]));
      })
      .map((at) => ({ like, at })),
  );
  if (missing.length === 0) return data;
  const columns = Object.entries(data.columns).map(([column, values]): [string, unknown[]] => [
    column,
    [
      ...Array.from(values),
      ...missing.map(({ like, at }) =>
        column === tall ? 0 : values[column === along ? at : like],
      ),
    ],
  ]);
  return { length: data.length + missing.length, columns: Object.fromEntries(columns) };
}

const identity = (value: unknown) => (value instanceof Date ? value.getTime() : (value ?? null));
