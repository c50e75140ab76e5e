import { CURRENCY_SIGNS } from "../contract/values.ts";

/** How a column writes its numbers. */
export interface NumberReading {
  readonly decimal: "." | ",";
  /** The sign that groups thousands, where values have one. */
  readonly group: string | null;
  /** Whether the sign can be told: `1,249` alone is a thousand or a fraction. */
  readonly certain: boolean;
}

/** Signs and codes of currencies as a regular expression, the longest first. */
export const CURRENCY = Object.values(CURRENCY_SIGNS)
  .flat()
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replaceAll(/[.$]/g, "\\$&"))
  .join("|");

/**
 * A tidied number as a regular expression that JavaScript and the engine read alike. Thousands must
 * be grouped by three, so that `12,50` among decimal points is refused, not read as 1250.
 */
export function numberShape(decimal: "." | ","): string {
  const point = decimal === "," ? "," : "\\.";
  const group = decimal === "," ? "[ .']" : "[ ,']";
  return `[-+]? ?(\\d+|\\d{1,3}(${group}\\d{3})+)(${point}\\d*)?|[-+]?${point}\\d+`;
}
