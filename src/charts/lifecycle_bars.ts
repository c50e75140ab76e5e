import type { FigureColumns } from "./figure.ts";
import { date, flag, number, rows, text } from "./rows.ts";
import type { Theme } from "./theme.ts";

/** From the baseline up; one-time buyers hang below it, apart: they have no rhythm to break. */
const STATES = ["active", "at_risk", "lapsed"];
export const APART = "one_time";

export interface Bar {
  readonly as_of: Date;
  readonly state: string;
  readonly customers: number;
  readonly share: number;
  readonly y1: number;
  readonly y2: number;
  /** The records are still shorter than the silence that makes a customer lapsed. */
  readonly too_early: boolean;
}

/** The states of each period end, stacked: those we know in their order, then any other. */
export function bars(data: FigureColumns): Bar[] {
  const found = rows(data, {
    as_of: date,
    state: text,
    customers: number,
    share: number,
    too_early: flag,
  });
  const tops = new Map<number, number>();
  return found
    .toSorted((a, b) => a.as_of.getTime() - b.as_of.getTime() || inOrder(a, b))
    .map((row) => {
      if (row.state === APART) return { ...row, y1: 0, y2: -row.customers };
      const y1 = tops.get(row.as_of.getTime()) ?? 0;
      const y2 = y1 + row.customers;
      tops.set(row.as_of.getTime(), y2);
      return { ...row, y1, y2 };
    });
}

export function inOrder(a: { state: string }, b: { state: string }): number {
  const place = ({ state }: { state: string }) =>
    STATES.includes(state) ? STATES.indexOf(state) : STATES.length;
  return place(a) - place(b) || a.state.localeCompare(b.state, "en");
}

export function stateColor(state: string, theme: Theme): string {
  if (state === "active") return theme.levels[3];
  if (state === "at_risk") return theme.levels[2];
  return state === "lapsed" ? theme.levels[0] : theme.neutral;
}
