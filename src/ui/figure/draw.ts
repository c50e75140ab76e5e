import { type Plot, plot, type PlotOptions } from "@observablehq/plot";

export type Drawn = (SVGSVGElement | HTMLElement) & Plot;

/**
 * Draws a figure as one image with one label. Plot's own style element is taken out, since the
 * page's policy allows none (its rules stand in figure.css), and so are the labels of its
 * groups, which mean nothing to a listener.
 */
export function drawFigure(options: PlotOptions, label: string): Drawn {
  const drawn = plot(options);
  drawn.querySelector("style")?.remove();
  for (const part of drawn.querySelectorAll("[aria-label],[aria-description]")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  }
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", label);
  return drawn;
}
