import { barX, link, text as label, type Markish } from "@observablehq/plot";
import { hatch } from "./hatch.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { textWidth, widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";

/** A bar from nothing to all; a row without a share is a heading of those that follow. */
export interface ShareBar {
  readonly key: string;
  readonly name: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly beside: string;
  /** Stands in the place of a bar that nobody can draw. */
  readonly untold?: string;
  readonly color: string;
  readonly hatched: boolean;
  /** Heads those that follow, in bold. */
  readonly strong: boolean;
}

/** What belongs to a heading stands so many pixels further in. */
const INDENT = 14;

/** Shares as bars over the whole, with their intervals and what they count at the right. */
export function shareBars(bars: readonly ShareBar[], theme: Theme, width: number) {
  const narrow = width < NARROW;
  // Where a name and its number do not fit into one line of a phone, they take two.
  const two =
    narrow &&
    bars.some(
      ({ name, beside }) =>
        1.1 * textWidth(name, TEXT) + textWidth(beside, SMALL) > width - INDENT - 16,
    );
  const band = narrow ? (two ? 62 : 46) : 34;
  const drawn = bars.filter(({ share }) => Number.isFinite(share));
  const untold = bars.filter(({ untold }) => untold !== undefined);
  const inset = narrow ? { insetTop: band - 20, insetBottom: 6 } : { insetTop: 8, insetBottom: 8 };
  const onBar = narrow ? band / 2 - 13 : 0;
  const left = narrow ? 1 : leftMargin(bars);
  const marks: Markish[] = [
    barX([...drawn, ...untold], { y: "key", x1: 0, x2: 1, fill: theme.wash, ...inset }),
    barX(drawn, { y: "key", x1: 0, x2: "share", fill: "color", ...inset }),
    hatch(
      (x, y) =>
        drawn
          .filter(({ hatched }) => hatched)
          .map((bar) => ({
            x1: x(0),
            x2: x(bar.share),
            y1: y(bar.key) + inset.insetTop,
            y2: y(bar.key) + band - inset.insetBottom,
          })),
      theme.paper,
    ),
    link(
      drawn.filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high)),
      {
        x1: "low",
        x2: "high",
        y: "key",
        dy: onBar,
        stroke: theme.ink,
        strokeOpacity: 0.6,
        strokeWidth: 2,
      },
    ),
    ...[true, false].map((strong) =>
      label(
        bars.filter((bar) => bar.strong === strong),
        {
          y: "key",
          frameAnchor: "left",
          textAnchor: "start",
          dx: (strong ? 0 : INDENT) - (narrow ? 0 : left - 2),
          dy: two ? -20 : narrow ? -10 : 0,
          text: "name",
          fontSize: TEXT,
          fontWeight: strong ? 600 : 400,
        },
      ),
    ),
    label(untold, {
      y: "key",
      x: 0,
      dx: 6,
      dy: onBar,
      textAnchor: "start",
      text: "untold",
      fontSize: SMALL,
      fill: theme.soft,
    }),
    label(bars, {
      y: "key",
      frameAnchor: two ? "left" : "right",
      textAnchor: narrow && !two ? "end" : "start",
      dx: two ? INDENT : narrow ? 0 : 12,
      dy: two ? -3 : narrow ? -10 : 0,
      text: "beside",
      fontSize: SMALL,
      fill: theme.soft,
    }),
  ];
  return {
    ...sheet(theme, width, bars.length * band + 8),
    marginTop: 2,
    marginBottom: 6,
    marginLeft: left,
    marginRight: narrow
      ? 2
      : widest(
          bars.map(({ beside }) => beside),
          SMALL,
        ) + 18,
    x: { axis: null, domain: [0, 1] },
    y: { axis: null, type: "band" as const, domain: bars.map(({ key }) => key), padding: 0 },
    marks,
  };
}

function leftMargin(bars: readonly ShareBar[]): number {
  const wide = ({ name, strong }: ShareBar) => 1.1 * widest([name], TEXT) + (strong ? 0 : INDENT);
  return Math.max(...bars.map(wide), 0) + 18;
}
