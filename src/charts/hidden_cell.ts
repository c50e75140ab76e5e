import type { Theme } from "./theme.ts";

/** How a cell looks whose value is not told: for `cell`. */
export const hiddenCell = (theme: Theme) =>
  ({
    fill: "none",
    stroke: theme.faint,
    strokeOpacity: 0.6,
    strokeDasharray: "2,3",
    inset: 2,
    rx: 2,
  }) as const;
