import type { Labels } from "./figure.ts";

/** A share with its interval in words; without one where nobody measured it. */
export function estimate(share: number, low: number, high: number, labels: Labels): string {
  const percent = (value: number) => labels.number(value, "percent");
  if (!Number.isFinite(low) || !Number.isFinite(high)) return percent(share);
  return labels.text("figure.estimate", {
    estimate: percent(share),
    low: percent(low),
    high: percent(high),
  });
}
