import type { Figure, FigureData, Labels, Sentence } from "./figure.ts";

/** Says a sentence under its full key; codes become names in the nominative. */
export function say(
  prefix: string,
  sentence: Sentence,
  labels: Labels,
  more: Readonly<Record<string, string>> = {},
): string {
  const values = Object.entries(sentence.values).map(([name, value]) => [
    name,
    typeof value === "object" && "code" in value ? labels.code(value.code) : value,
  ]);
  return labels.text(`${prefix}.${sentence.key}`, { ...Object.fromEntries(values), ...more });
}

/** The finding of a figure in a sentence: its title, and `{finding cell}` in a text. */
export function findingSentence(figure: Figure, data: FigureData, labels: Labels): string {
  if (figure.heading) return figure.heading.title ?? "";
  const finding = figure.finding(data);
  const prefix = SHARED.has(finding.key) ? "figure.finding" : `figure.${figure.name}.finding`;
  return say(prefix, finding, labels, { design: finding.design });
}

/** These keys mean the same in every figure. */
const SHARED = new Set(["too_few", "nothing"]);
