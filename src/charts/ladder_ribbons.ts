import type { FigureColumns } from "./figure.ts";
import { date, number, rows, text } from "./rows.ts";

/** The rungs from the ground up; a client who was not asked stands on the same rung as a client. */
export const RUNGS = ["outside", "prospect", "customer", "client", "advocate", "apostle"] as const;

export type Direction = "came" | "same" | "up" | "down" | "left" | "returned" | "asked";

/** Customers who went from one rung to another, in places from the ground up. */
export interface Ribbon {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  readonly customers: number;
}

/** The last period of the flows, as a ladder: who went where, and who stands on each rung. */
export interface Ladder {
  readonly from: Date;
  readonly to: Date;
  readonly ribbons: readonly Ribbon[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly unasked: number;
  readonly lapsed: number;
  readonly came: number;
  readonly returned: number;
}

/** Where a rung of the model stands in the picture. */
function place(rung: string): number {
  if (rung === "client_unasked") return RUNGS.indexOf("client");
  return Math.max(0, (RUNGS as readonly string[]).indexOf(rung));
}

/**
 * Sums the flows of the last period that has a beginning, rung by rung; nothing where there is none.
 * Those who were lapsed and stay so are not in the picture.
 */
export function ladderOf(data: FigureColumns): Ladder | null {
  const flows = rows(data, {
    period_start: date,
    period_end: date,
    from_rung: text,
    to_rung: text,
    direction: text,
    customers: number,
  });
  const begun = flows.filter((row) => row.from_rung !== "none_before");
  const end = Math.max(...begun.map((row) => row.period_end.getTime()));
  const last = flows.filter((row) => row.period_end.getTime() === end);
  const first = last[0];
  if (!first) return null;
  const ribbons = new Map<string, Ribbon>();
  for (const row of last) {
    const [from, to] = [place(row.from_rung), place(row.to_rung)];
    if (from === 0 && to === 0) continue;
    // Within the rung of clients nobody moved, whatever we learnt of them.
    const direction = from === to ? "same" : (row.direction as Direction);
    const key = `${from} ${to} ${direction}`;
    const sum = (ribbons.get(key)?.customers ?? 0) + row.customers;
    ribbons.set(key, { from, to, direction, customers: sum });
  }
  const all = [...ribbons.values()];
  const sumOf = (chosen: (row: (typeof last)[number]) => boolean) =>
    last.filter(chosen).reduce((sum, row) => sum + row.customers, 0);
  const on = (side: "from" | "to") =>
    RUNGS.map((_, at) => all.reduce((sum, row) => sum + (row[side] === at ? row.customers : 0), 0));
  return {
    from: first.period_start,
    to: first.period_end,
    ribbons: all,
    before: on("from"),
    after: on("to"),
    unasked: sumOf((row) => row.to_rung === "client_unasked"),
    lapsed: sumOf((row) => row.to_rung === "lapsed" && row.direction === "left"),
    came: sumOf((row) => row.direction === "came" && row.to_rung !== "lapsed"),
    returned: sumOf((row) => row.direction === "returned"),
  };
}

/** How many customers went in some direction. */
export const going = ({ ribbons }: Ladder, ...directions: readonly Direction[]): number =>
  ribbons
    .filter((ribbon) => directions.includes(ribbon.direction))
    .reduce((sum, ribbon) => sum + ribbon.customers, 0);
