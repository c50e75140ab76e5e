import type { Row } from "./harness.ts";

/** An answer on a line of orientation, from −3 to +3, by a customer. */
export const answered = (respondent: string, item: string, score: number, more: Row = {}): Row => ({
  response_id: respondent,
  respondent_id: respondent,
  respondent_type: "customer",
  answered_at: "2024-05-01 10:00",
  item,
  construct: "orientation",
  score,
  scale_min: -3,
  scale_max: 3,
  ...more,
});

/** The lines of the exercise. */
export const LINES = [
  "attention",
  "procedures",
  "sales_strategy",
  "mentality",
  "attitude",
  "goal",
  "downturn",
] as const;

/** Some respondents of one kind, who give these scores in turn on each of the items. */
export const group = (
  kind: string,
  n: number,
  items: readonly string[],
  scores: readonly number[],
  more: Row = {},
): Row[] =>
  Array.from({ length: n }, (_, i) =>
    items.map((item) =>
      answered(`${kind} ${String(more.unit_id ?? "")} ${i}`, item, scores[i % scores.length]!, {
        respondent_type: kind,
        ...more,
      }),
    ),
  ).flat();
