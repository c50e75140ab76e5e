import type { Figure, FigureData, Labels } from "../../charts/figure.ts";
import { say } from "../../charts/sentence.ts";
import { THIN } from "../../charts/small.ts";

/** What the figure itself cannot know of its data. */
export interface FigureContext {
  /** The date on which the analysis stands. */
  readonly asOf?: Date | undefined;
  /** The days from which the rows come, where a period is drawn. */
  readonly window?: { readonly from: Date; readonly to: Date } | undefined;
  readonly simulated?: boolean | undefined;
}

/** What stands under a figure: how many, as of when, what is left out, and whether it is real. */
export function footText(
  figure: Figure,
  data: FigureData,
  labels: Labels,
  context: FigureContext,
): string {
  const { counts, notes } = figure.foot(data);
  const thin = counts.some(({ n, unit }) => unit === "customers" && n > 0 && n < THIN);
  const { asOf, window, simulated } = context;
  return [
    ...counts.map(({ n, unit }) => labels.text(`figure.foot.${unit}`, { n })),
    ...(window ? [labels.text("figure.foot.window", window)] : []),
    ...(asOf ? [labels.text("figure.foot.as_of", { date: asOf })] : []),
    ...notes.map((note) => say("figure.foot", note, labels)),
    ...(thin ? [labels.text("figure.foot.thin")] : []),
    ...(simulated ? [labels.text("figure.foot.simulated")] : []),
  ].join(" · ");
}
