import type { Labels, LegendItem } from "./figure.ts";
import { mix } from "./mix.ts";
import type { Cell } from "./retention_cells.ts";
import { shade } from "./shade.ts";
import type { Theme } from "./theme.ts";

export const isShown = (row: Cell) => row.state === "shown";

/** Customers of before the data begin are no cohort: off the scale, so that none compares them. */
export const grey = (theme: Theme) => mix(theme.neutral, theme.paper, 0.45);

/** The top of the colour scale. */
export function highest(cells: readonly Cell[]): number {
  const compared = cells.filter((row) => isShown(row) && !row.leftTruncated);
  return Math.max(...compared.map((row) => row.retention), 0.01);
}

/** The scale, and the marks of what is not to be compared or not over yet. */
export function retentionLegend(
  cells: readonly Cell[],
  labels: Labels,
  theme: Theme,
): LegendItem[] {
  const most = highest(cells);
  const scale = [0.25, 0.6, 1].map((part) => ({
    label: labels.number(part * most, "percent"),
    shape: "square" as const,
    color: shade(part, theme),
  }));
  const truncated = {
    label: labels.text("figure.retention_grid.legend.left_truncated"),
    shape: "square" as const,
    color: grey(theme),
    hatched: true,
  };
  const open = {
    label: labels.text("figure.retention_grid.legend.open"),
    shape: "square" as const,
    color: theme.faint,
    empty: true,
  };
  return [
    ...scale,
    ...(cells.some((row) => row.leftTruncated) ? [truncated] : []),
    ...(cells.some((row) => !isShown(row)) ? [open] : []),
  ];
}
