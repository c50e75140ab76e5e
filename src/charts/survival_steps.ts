import type { FigureColumns } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import type { Theme } from "./theme.ts";

/** One step of a curve: the share still there from this time on. */
export interface Step {
  readonly t: number;
  readonly s: number;
  readonly low: number;
  readonly high: number;
  readonly atRisk: number;
}

export interface Curve {
  readonly panel: string;
  readonly curve: string;
  readonly steps: readonly Step[];
}

/** The curves of a relation in the order in which they come, each in the order of time. */
export function curvesOf(data: FigureColumns): Curve[] {
  const curves = new Map<string, { panel: string; curve: string; steps: Step[] }>();
  const read = rows(data, {
    panel: text,
    curve: text,
    t_days: number,
    survival: number,
    ci_low: number,
    ci_high: number,
    at_risk: number,
  });
  for (const { panel, curve, t_days, survival, ci_low, ci_high, at_risk } of read) {
    const key = JSON.stringify([panel, curve]);
    const found = curves.get(key) ?? { panel, curve, steps: [] };
    found.steps.push({ t: t_days, s: survival, low: ci_low, high: ci_high, atRisk: at_risk });
    curves.set(key, found);
  }
  for (const { steps } of curves.values()) steps.sort((a, b) => a.t - b.t);
  return [...curves.values()];
}

/** What holds at a time: the last step so far, with those at risk before the next one. */
export function valueOn({ steps }: Curve, t: number): Step | undefined {
  const now = steps.findLast((step) => step.t <= t);
  const next = steps.find((step) => step.t >= t);
  return now && next ? { ...now, atRisk: next.atRisk } : undefined;
}

/** About so many round times from 0 to the last one. */
export function riskTimes(last: number, most: number): number[] {
  const units = [1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650];
  const step = units.find((unit) => last / unit <= most) ?? Math.ceil(last / most);
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}

/** Colour and dash of the curve of that place, told apart without colour too. */
export function curveStyle(at: number, theme: Theme): { color: string; dash?: string } {
  const styles = [
    { color: theme.accent },
    { color: theme.soft, dash: "6,3" },
    { color: theme.levels[2], dash: "2,3" },
    { color: theme.faint, dash: "9,3,2,3" },
  ];
  return styles[at % styles.length]!;
}
