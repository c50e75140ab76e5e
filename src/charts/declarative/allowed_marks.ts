import * as Plot from "@observablehq/plot";

export interface AllowedMark {
  readonly make: (data: Plot.Data, options: object) => Plot.Markish;
  readonly channels: ReadonlySet<string>;
  readonly options: ReadonlySet<string>;
  /** Draws one shape for a whole series, however many rows it has. */
  readonly series?: boolean;
  /** May take bare numbers instead of columns: `ruleY: [0]`. */
  readonly constants?: boolean;
}

const PAINT = ["fill", "stroke", "opacity", "fillOpacity", "strokeOpacity", "z", "fx", "fy"];
const PLACES = ["x", "y", "x1", "x2", "y1", "y2"];
const LOOK = ["strokeWidth", "strokeDasharray", "dx", "dy", "sort", "reverse", "clip", "tip"];
const INSETS = ["inset", "insetTop", "insetRight", "insetBottom", "insetLeft", "rx", "ry"];
const STACK = ["order", "offset"];
const TEXT = [
  ...["fontSize", "fontWeight", "textAnchor", "lineAnchor", "frameAnchor"],
  ...["rotate", "lineWidth", "format"],
];

function allow(
  make: AllowedMark["make"],
  options: readonly string[] = [],
  channels: readonly string[] = [],
  more: Pick<AllowedMark, "series" | "constants"> = {},
): AllowedMark {
  return {
    make,
    channels: new Set([...PLACES, ...PAINT, ...channels]),
    options: new Set([...LOOK, ...options]),
    ...more,
  };
}

const series = { series: true };
const constants = { constants: true };

/**
 * The marks that a chart cell may use. What is not here cannot be drawn: no images, no links,
 * no HTML, no maps, no code. A Map, so that no name reaches a prototype.
 */
export const ALLOWED_MARKS: ReadonlyMap<string, AllowedMark> = new Map([
  ["areaX", allow(Plot.areaX, ["curve", ...STACK], [], series)],
  ["areaY", allow(Plot.areaY, ["curve", ...STACK], [], series)],
  ["arrow", allow(Plot.arrow, ["bend", "headLength"])],
  ["barX", allow(Plot.barX, [...INSETS, ...STACK, "interval"])],
  ["barY", allow(Plot.barY, [...INSETS, ...STACK, "interval"])],
  ["boxX", allow(Plot.boxX)],
  ["boxY", allow(Plot.boxY)],
  ["cell", allow(Plot.cell, INSETS)],
  ["dot", allow(Plot.dot, [], ["r", "symbol"])],
  ["dotX", allow(Plot.dotX, [], ["r", "symbol"])],
  ["dotY", allow(Plot.dotY, [], ["r", "symbol"])],
  ["line", allow(Plot.line, ["curve", "marker"], [], series)],
  ["lineX", allow(Plot.lineX, ["curve", "marker"], [], series)],
  ["lineY", allow(Plot.lineY, ["curve", "marker"], [], series)],
  ["linearRegressionX", allow(Plot.linearRegressionX, ["ci"], [], series)],
  ["linearRegressionY", allow(Plot.linearRegressionY, ["ci"], [], series)],
  ["link", allow(Plot.link, ["curve"])],
  ["rect", allow(Plot.rect, [...INSETS, "interval"])],
  ["rectX", allow(Plot.rectX, [...INSETS, ...STACK, "interval"])],
  ["rectY", allow(Plot.rectY, [...INSETS, ...STACK, "interval"])],
  ["ruleX", allow(Plot.ruleX, INSETS, [], constants)],
  ["ruleY", allow(Plot.ruleY, INSETS, [], constants)],
  ["text", allow(Plot.text, TEXT, ["text"])],
  ["textX", allow(Plot.textX, TEXT, ["text"])],
  ["textY", allow(Plot.textY, TEXT, ["text"])],
  ["tickX", allow(Plot.tickX, INSETS)],
  ["tickY", allow(Plot.tickY, INSETS)],
]);
