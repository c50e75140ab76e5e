import type { LegendItem } from "../../charts/figure.ts";
import { legibleOn } from "../../charts/shade.ts";
import type { Theme } from "../../charts/theme.ts";

export interface Part {
  readonly tag: "rect" | "circle" | "path";
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** The small picture of a legend's item on a square of 14 pixels, as data for page and export. */
export function swatch(item: LegendItem, theme: Theme): readonly Part[] {
  const { color } = item;
  // A mark drawn as an edge alone; squares have more ways to be empty.
  const inside = item.outlined
    ? { fill: "none", stroke: color, "stroke-width": 1.5 }
    : { fill: color };
  switch (item.shape) {
    case "circle":
      return [{ tag: "circle", attributes: { cx: 7, cy: 7, r: 5, ...inside } }];
    case "triangle":
      return [{ tag: "path", attributes: { d: "M7,1.5L13,12H1Z", ...inside } }];
    case "diamond":
      return [{ tag: "path", attributes: { d: "M7,1L13,7L7,13L1,7Z", ...inside } }];
    case "line":
      return [{ tag: "path", attributes: stroke("M0,7H14", color, 2.5) }];
    case "dash":
      return [
        {
          tag: "path",
          attributes: { ...stroke("M0,7H14", color, 1.5), "stroke-dasharray": "4,3" },
        },
      ];
    case "interval":
      return [
        { tag: "path", attributes: { ...stroke("M0,7H14", color, 2), "stroke-opacity": 0.45 } },
      ];
    case "square":
      return square(item, theme);
  }
}

function square({ color, hatched, empty, outlined }: LegendItem, theme: Theme): Part[] {
  const box = { x: 1, y: 1, width: 12, height: 12, rx: 2 };
  if (empty)
    return [
      {
        tag: "rect",
        attributes: { ...box, fill: "none", stroke: color, "stroke-dasharray": "2,3" },
      },
    ];
  if (outlined)
    return [
      { tag: "rect", attributes: { ...box, fill: "none", stroke: color, "stroke-width": 1.5 } },
    ];
  const filled: Part = { tag: "rect", attributes: { ...box, fill: color } };
  const lines = stroke("M1,6L6,1M1,11L11,1M3,13L13,3M8,13L13,8", legibleOn(color, theme), 1);
  return hatched
    ? [filled, { tag: "path", attributes: { ...lines, "stroke-opacity": 0.55 } }]
    : [filled];
}

function stroke(d: string, color: string, width: number) {
  return { d, fill: "none", stroke: color, "stroke-width": width };
}
