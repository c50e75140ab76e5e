import type { Finding } from "./figure.ts";
import { type Evidence, isThere, type Kind, type Line } from "./orientation_lines.ts";
import { FEW } from "./small.ts";

/** The evidence of one kind on a line. */
export const of = ({ evidence }: Line, kind: Kind) => evidence.find((each) => each.kind === kind)!;
const design = "observational";

/** What the lines of a profile say in a sentence: first belief against experience, else what there is. */
export function orientationFinding(lines: readonly Line[]): Finding {
  const has = (kind: Kind) => lines.filter((line) => isThere(of(line, kind)));
  const compared = lines.filter(({ gap }) => Number.isFinite(gap));
  if (compared.length > 0) return ofGaps(compared);
  if (has("experienced").length > 1) return ofCustomers(has("experienced"));
  const inside = lines.filter((line) => isThere(of(line, "believed")) || isThere(of(line, "said")));
  if (inside.length > 0) return { key: "inside_alone", values: { n: inside.length }, design };
  const recorded = has("recorded").length;
  if (recorded > 0) return { key: "records_alone", values: { n: recorded }, design };
  const n = Math.max(0, ...lines.flatMap(({ evidence }) => evidence.map((each) => each.n || 0)));
  if (n > 0 && n < FEW) return { key: "too_few", values: { n }, design };
  return { key: "nothing", values: {}, design };
}

function ofGaps(lines: readonly Line[]): Finding {
  const clear = lines.filter((line) => line.clear);
  const higher = clear.filter(({ gap }) => gap > 0);
  const lower = clear.filter(({ gap }) => gap < 0);
  const n = lines.length;
  const most = clear.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))[0];
  if (!most) return { key: "agree", values: { n }, design };
  const values = { n, widest: { code: most.line } };
  if (lower.length === 0 && higher.length === n) return { key: "all_higher", values, design };
  if (higher.length >= lower.length)
    return { key: "higher", values: { ...values, clear: higher.length }, design };
  return { key: "lower", values: { ...values, clear: lower.length }, design };
}

/** Without managers to compare with: the lines on which customers' marks stand out, if any do. */
function ofCustomers(lines: readonly Line[]): Finding {
  const marks = lines.map((line) => of(line, "experienced"));
  if (!beyondChance(marks)) return { key: "customers_alike", values: { n: lines.length }, design };
  const order = marks.toSorted((a, b) => a.at - b.at);
  const values = { nearest: { code: order.at(-1)!.line }, furthest: { code: order[0]!.line } };
  return { key: "customers_differ", values, design };
}

/**
 * Whether marks differ by more than chance: Cochran's Q against the 95 % point of chi-square (Wilson
 * and Hilferty 1931). Where they do not, naming the highest would be reading chance.
 */
export function beyondChance(evidence: readonly Evidence[]): boolean {
  const marks = evidence
    .filter(({ high, low }) => high > low)
    .map((each) => ({ ...each, weight: (3.919928 / (each.high - each.low)) ** 2 }));
  const weight = marks.reduce((sum, each) => sum + each.weight, 0);
  const mean = marks.reduce((sum, each) => sum + each.weight * each.at, 0) / weight;
  const q = marks.reduce((sum, each) => sum + each.weight * (each.at - mean) ** 2, 0);
  const df = marks.length - 1;
  return q > df * (1 - 2 / (9 * df) + 1.644854 * Math.sqrt(2 / (9 * df))) ** 3;
}
