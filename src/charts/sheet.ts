import type { PlotOptions } from "@observablehq/plot";
import type { Theme } from "./theme.ts";

/** Text sizes in pixels: what names a mark, and what stands beside it. */
export const TEXT = 13;
export const SMALL = 12;

/** Below this width a figure is read on a phone: labels of rows move above their marks. */
export const NARROW = 520;

/** What all figures share: a transparent ground, the type, no axes but those a figure draws. */
export function sheet(theme: Theme, width: number, height: number): PlotOptions {
  return {
    width,
    height,
    className: "figure-plot",
    style: {
      background: "transparent",
      color: theme.ink,
      fontFamily: theme.font,
      fontSize: `${SMALL}px`,
    },
    x: { axis: null },
    y: { axis: null },
  };
}
