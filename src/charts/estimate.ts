import type { Labels, NumberStyle } from "./figure.ts";

/** A share, or another number, with its interval in words; without one where nobody measured it. */
export function estimate(
  value: number,
  low: number,
  high: number,
  labels: Labels,
  style: NumberStyle = "percent",
): string {
  const written = (part: number) => labels.number(part, style);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return written(value);
  return labels.text("figure.estimate", {
    estimate: written(value),
    low: written(low),
    high: written(high),
  });
}
