/** What can be wrong with a chart cell; `words/` has a sentence for each, under `figure.complaint.`. */
export const CHART_COMPLAINTS = [
  "not_marks",
  "unknown_mark",
  "unknown_option",
  "unknown_column",
  "unknown_figure",
  "missing_column",
  "missing_channel",
  "bad_value",
  "too_many_marks",
  "cannot_draw",
] as const;

/** One thing that is wrong, precisely: which mark, which option, what stood there. */
export interface Complaint {
  readonly code: (typeof CHART_COMPLAINTS)[number];
  readonly values: Readonly<Record<string, string | number>>;
}

/** Whatever a stranger wrote, short enough to be repeated. */
export function quoted(value: unknown): string {
  const text = typeof value === "object" ? (JSON.stringify(value) ?? "") : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
