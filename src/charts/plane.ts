import { dot, link, rect, ruleX, ruleY, text as label } from "@observablehq/plot";
import { heights, nameBelow, numbersBelow } from "./axis.ts";
import type { Labels } from "./figure.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { textWidth } from "./text_width.ts";
import type { Theme } from "./theme.ts";

/** A named dot with the intervals of both its measures. */
export interface PlaneDot {
  readonly code: string;
  readonly x: number;
  readonly xLow: number;
  readonly xHigh: number;
  readonly y: number;
  readonly yLow: number;
  readonly yHigh: number;
  /** An open dot stands too near to a line to be sorted. */
  readonly filled: boolean;
}

type Side = "top-left" | "top-right" | "bottom-left" | "bottom-right";

/** What the plane of two measures looks like behind and around its dots. */
interface Plane {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** Where the lines cross; NaN draws none, and then no corners either. */
  readonly crossing: { readonly x: number; readonly y: number };
  /** A code in each corner, as they lie. */
  readonly corners: Readonly<Record<Side, string>>;
  /** The corner that is shaded. */
  readonly shaded: Side;
  readonly axisX: string;
  readonly axisY: string;
  across(value: number): string;
  up(value: number): string;
}

/** Where the square of a plane stands on a sheet so wide. */
function place(width: number) {
  const narrow = width < NARROW;
  const side = Math.min(width, 680);
  const aside = (width - side) / 2;
  return { narrow, side, aside, left: aside + (narrow ? 8 : 44), inner: side - (narrow ? 16 : 60) };
}

/** A sheet with the margins and scales of a plane. */
export function planeSheet({ x, y }: Plane, theme: Theme, width: number) {
  const { narrow, side, aside, left } = place(width);
  return {
    ...sheet(theme, width, narrow ? side + 70 : 500),
    marginTop: 24,
    marginRight: aside + (narrow ? 8 : 16),
    marginBottom: 44,
    marginLeft: left,
    x: { axis: null, domain: [...x] },
    y: { axis: null, domain: [...y] },
  };
}

/** The frame, the lines that part it, its corners and its axes. */
export function planeGround(plane: Plane, labels: Labels, theme: Theme, width: number) {
  const { narrow } = place(width);
  const [x1, x2] = plane.x;
  const [y1, y2] = plane.y;
  const { x, y } = plane.crossing;
  const shadedLeft = plane.shaded.endsWith("left");
  const shadedTop = plane.shaded.startsWith("top");
  const corner = (frameAnchor: Side) =>
    label([labels.code(plane.corners[frameAnchor])], {
      frameAnchor,
      dx: frameAnchor.endsWith("left") ? 8 : -8,
      dy: frameAnchor.startsWith("top") ? 10 : -10,
      fill: theme.soft,
      fontSize: SMALL,
      stroke: theme.paper,
      strokeWidth: 4,
    });
  return [
    rect([0], { x1, x2, y1, y2, stroke: theme.line, fill: "none" }),
    ...(Number.isFinite(x)
      ? [
          rect([0], {
            x1: shadedLeft ? x1 : x,
            x2: shadedLeft ? x : x2,
            y1: shadedTop ? y : y1,
            y2: shadedTop ? y2 : y,
            fill: theme.wash,
          }),
          ruleX([x], { stroke: theme.faint }),
          corner("top-left"),
          corner("top-right"),
          corner("bottom-left"),
          corner("bottom-right"),
        ]
      : []),
    ruleY([y], { stroke: theme.faint }),
    numbersBelow(narrow ? 4 : 6, theme, plane.across),
    nameBelow(plane.axisX, theme),
    label([plane.axisY], {
      frameAnchor: "top-left",
      dy: -16,
      textAnchor: "start",
      fill: theme.soft,
      fontSize: SMALL,
    }),
    ...(narrow ? [] : [heights(5, theme, plane.up)]),
  ];
}

/** The intervals of both measures, crossing at each dot. */
export function planeCrosses(dots: readonly PlaneDot[], theme: Theme) {
  const faint = { stroke: theme.accent, strokeWidth: 2, strokeOpacity: 0.35 };
  return [
    link(dots, { x1: "xLow", x2: "xHigh", y: "y", ...faint }),
    link(dots, { y1: "yLow", y2: "yHigh", x: "x", ...faint }),
  ];
}

/** The dots and their names; a name that would leave the frame stands at the left of its dot. */
export function planeDots(
  dots: readonly PlaneDot[],
  { x }: Plane,
  labels: Labels,
  theme: Theme,
  width: number,
) {
  const { left, inner } = place(width);
  const turned = (row: PlaneDot) =>
    left + ((row.x - x[0]) / (x[1] - x[0])) * inner + textWidth(labels.code(row.code), TEXT) + 16 >
    left + inner;
  const named = (of: readonly PlaneDot[], dx: number, textAnchor: "start" | "end") =>
    label(of, {
      x: "x",
      y: "y",
      dx,
      dy: -12,
      textAnchor,
      text: (row: PlaneDot) => labels.code(row.code),
      fontSize: TEXT,
      fontWeight: 600,
      fill: theme.ink,
      stroke: theme.paper,
      strokeWidth: 4,
    });
  return [
    dot(dots, {
      x: "x",
      y: "y",
      r: 6,
      fill: (row: PlaneDot) => (row.filled ? theme.accent : theme.paper),
      stroke: theme.accent,
      strokeWidth: 1.5,
    }),
    named(
      dots.filter((row) => !turned(row)),
      10,
      "start",
    ),
    named(dots.filter(turned), -10, "end"),
  ];
}
