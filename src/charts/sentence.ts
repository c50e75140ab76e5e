import type { Figure, FigureData, Labels, Sentence, Value } from "./figure.ts";

/** Renders one value: names in the nominative, numbers and dates in the reader's language. */
function render(value: Value, labels: Labels): string | number {
  if (typeof value === "number") return value;
  if (value instanceof Date) return labels.date(value, "day");
  if ("code" in value) return labels.code(value.code);
  if ("percent" in value) return labels.number(value.percent, "percent");
  if ("money" in value) return labels.number(value.money, "money");
  return labels.date(value.month, "month");
}

/** Says a sentence under its full key; plain numbers stay numbers, for plural forms. */
export function say(
  prefix: string,
  sentence: Sentence,
  labels: Labels,
  more: Readonly<Record<string, string>> = {},
): string {
  const values = Object.entries(sentence.values).map(([name, value]) => [
    name,
    render(value, labels),
  ]);
  return labels.text(`${prefix}.${sentence.key}`, { ...Object.fromEntries(values), ...more });
}

/** The finding of a figure in a sentence: its title, and `{finding cell}` in a text. */
export function findingSentence(figure: Figure, data: FigureData, labels: Labels): string {
  const finding = figure.finding(data);
  const prefix = SHARED.has(finding.key) ? "figure.finding" : `figure.${figure.name}.finding`;
  return say(prefix, finding, labels, { design: finding.design });
}

/** These keys mean the same in every figure. */
const SHARED = new Set(["too_few", "nothing"]);
