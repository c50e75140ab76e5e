import type { LegendItem } from "../../charts/figure.ts";
import { textWidth } from "../../charts/text_width.ts";
import type { Theme } from "../../charts/theme.ts";
import { swatch } from "./swatch.ts";

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 28;

export interface Poster {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendItem[];
  /** What stood under the figure, and where it comes from. */
  readonly source: string;
}

/**
 * A picture that stands alone: the drawing with its title, legend and source on the theme's
 * paper. Colours are already values, so nothing of the page is needed to show it.
 *
 * @param drawing the figure's SVG as it is on the page; it is copied
 */
export function poster(drawing: SVGSVGElement, texts: Poster, theme: Theme): SVGSVGElement {
  const inner = Number(drawing.getAttribute("width"));
  const sheet = element("svg", { xmlns: SVG, "font-family": theme.font });
  let y = MARGIN;
  const lines = (text: string, size: number, color: string, weight: number) => {
    for (const line of text === "" ? [] : wrapped(text, size, inner)) {
      y += size * 1.3;
      sheet.append(label(line, { x: MARGIN, y, size, color, weight }));
    }
  };
  lines(texts.title, 18, theme.ink, 650);
  y += 4;
  lines(texts.subtitle, 13, theme.soft, 400);
  if (texts.legend.length > 0) {
    y += 14;
    const { group, height } = legend(texts.legend, inner, theme);
    group.setAttribute("transform", `translate(${MARGIN},${y})`);
    sheet.append(group);
    y += height;
  }
  y += 14;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("x", String(MARGIN));
  copy.setAttribute("y", String(y));
  copy.setAttribute("color", theme.ink);
  sheet.append(copy);
  y += Number(drawing.getAttribute("height")) + 10;
  lines(texts.source, 11, theme.faint, 400);
  const [width, height] = [inner + 2 * MARGIN, Math.ceil(y + MARGIN)];
  sheet.setAttribute("width", String(width));
  sheet.setAttribute("height", String(height));
  sheet.setAttribute("viewBox", `0 0 ${width} ${height}`);
  sheet.prepend(element("rect", { width, height, fill: theme.paper }));
  return sheet;
}

export function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function label(
  text: string,
  { x, y, size, color, weight }: Record<"x" | "y" | "size" | "weight", number> & { color: string },
): SVGTextElement {
  const made = element("text", { x, y, fill: color, "font-size": size, "font-weight": weight });
  made.textContent = text;
  return made;
}

function legend(items: readonly LegendItem[], width: number, theme: Theme) {
  const group = element("g", {});
  let [x, y] = [0, 0];
  for (const item of items) {
    const wide = 20 + textWidth(item.label, 12);
    if (x > 0 && x + wide > width) [x, y] = [0, y + 20];
    const mark = element("g", { transform: `translate(${x},${y})` });
    for (const { tag, attributes } of swatch(item, theme)) mark.append(element(tag, attributes));
    group.append(
      mark,
      label(item.label, { x: x + 20, y: y + 11, size: 12, color: theme.soft, weight: 400 }),
    );
    x += wide + 18;
  }
  return { group, height: y + 16 };
}

function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
