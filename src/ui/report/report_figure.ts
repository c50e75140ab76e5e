import type { Figure, FigureData } from "../../charts/figure.ts";
import { findingSentence } from "../../charts/sentence.ts";
import { LIGHT } from "../../charts/theme.ts";
import type { Words } from "../../words/words.ts";
import { drawFigure } from "../figure/draw.ts";
import { type FigureContext, footText } from "../figure/foot_text.ts";
import { labelsOf } from "../figure/labels.ts";
import { swatch } from "../figure/swatch.ts";
import { element } from "../figure/poster.ts";
import { escaped, markupOf, wrapped } from "./markup.ts";

/** Pixels: what a page of paper and a screen both show well. */
const WIDTH = 720;

/** A figure with its finding, legend and foot, in the colours of paper. */
export function reportFigure(
  figure: Figure,
  data: FigureData,
  words: Words,
  context: FigureContext,
): string {
  const labels = labelsOf(words);
  const title = findingSentence(figure, data, labels);
  const subtitle = figure.heading
    ? (figure.heading.subtitle ?? "")
    : labels.text(`figure.${figure.name}.subtitle`);
  const silent = ["nothing", "too_few"].includes(figure.finding(data).key);
  const label = words.say("figure.label", { finding: title, subtitle });
  const legend = silent ? [] : figure.legend(data, labels, LIGHT, WIDTH);
  const items = legend.map((item) => {
    const picture = element("svg", { width: 14, height: 14 });
    for (const { tag, attributes } of swatch(item, LIGHT)) picture.append(element(tag, attributes));
    return wrapped("li", markupOf(picture) + escaped(item.label));
  });
  return wrapped(
    "figure",
    [
      wrapped(
        "figcaption",
        [
          title && wrapped("h2", escaped(title)),
          subtitle && wrapped("p", escaped(subtitle)),
          items.length > 0 ? wrapped("ul", items.join(""), "legend") : "",
        ].join(""),
      ),
      silent ? "" : markupOf(drawFigure(figure.draw(data, labels, LIGHT, WIDTH), label)),
      wrapped("p", escaped(footText(figure, data, labels, context)), "foot"),
    ].join(""),
  );
}
