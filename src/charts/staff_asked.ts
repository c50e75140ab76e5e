import type { Figure } from "./figure.ts";
import { number, rows } from "./rows.ts";

/** The foot of a figure about employees: how many were asked, as its first row has it. */
export const staffAsked: Figure["foot"] = ({ from }) => ({
  counts: [],
  notes: rows(from, { n: number })
    .slice(0, 1)
    .map(({ n }) => ({ key: "staff_asked", values: { n } })),
});
