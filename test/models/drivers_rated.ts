import type { Row } from "./harness.ts";

/** One answer of a customer in a survey, on 0 to 10 unless said otherwise. */
export const said = (
  respondent_id: string,
  answered_at: string,
  construct: string,
  item: string,
  score: number,
  more: Row = {},
): Row => ({
  respondent_id,
  answered_at,
  construct,
  item,
  score,
  scale_min: 0,
  scale_max: 10,
  respondent_type: "customer",
  ...more,
});

/**
 * Answers of sixty customers to three drivers, spread as an experiment would: commitment is made of
 * reliability and trust, half a point a point of either, and of luck that neither knows.
 */
export const RATED: readonly Row[] = Array.from({ length: 60 }, (_, i) => {
  const [reliability, trust, price] = [2 + (i % 5), 2 + (Math.floor(i / 5) % 4), 3 + ((i * 7) % 6)];
  const luck = ((i * 13) % 7) / 3 - 1;
  const commitment = 1 + 0.5 * reliability + 0.5 * trust + luck;
  const [who, day] = [`c${String(i).padStart(2, "0")}`, "2025-05-01"];
  return [
    said(who, day, "rational", "reliability", reliability),
    said(who, day, "rational", "price", price),
    said(who, day, "irrational", "trust", trust),
    said(who, day, "commitment", "commitment", commitment),
  ];
}).flat();
