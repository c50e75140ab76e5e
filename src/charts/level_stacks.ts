import type { FigureColumns } from "./figure.ts";
import { date, number, rows, text } from "./rows.ts";
import type { Theme } from "./theme.ts";
import { total } from "./small.ts";
import { wilson } from "./wilson.ts";

export interface Layer {
  readonly as_of: Date;
  /** `level_0` to `level_3`, or `satisfied_or_more` where the level is open. */
  readonly code: string;
  readonly captive: boolean;
  readonly customers: number;
  readonly share: number;
  readonly y1: number;
  readonly y2: number;
}

export interface Stack {
  readonly as_of: Date;
  readonly layers: readonly Layer[];
  /** Customers whose satisfaction is known, and all who were there. */
  readonly n: number;
  readonly present: number;
  /** Devoted and partners, captives included. */
  readonly devoted: number;
  readonly low: number;
  readonly high: number;
  /** Devoted and partners who could leave, and those who could not. */
  readonly free: number;
  readonly held: number;
}

/** From the baseline up: partners and devoted, captives after them, then what is open, then the rest. */
function place(code: string, captive: boolean): number {
  if (code === "level_3") return captive ? 2 : 0;
  if (code === "level_2") return captive ? 3 : 1;
  return ["satisfied_or_more", "level_1", "level_0"].indexOf(code) + 4;
}

/** The levels of each date as shares of those whose satisfaction is known, stacked. */
export function stacks(data: FigureColumns): Stack[] {
  const found = rows(data, {
    as_of: date,
    level: number,
    told: text,
    captive: text,
    customers: number,
  });
  // Without a single date, as in a file that has none, everything stands today.
  const dates = [...new Set(found.map((row) => row.as_of.getTime()))];
  return dates
    .map((time): Stack => {
      const then = found.filter((row) => Object.is(row.as_of.getTime(), time));
      const known = then.filter((row) => row.told !== "nothing");
      const n = total(known.map((row) => row.customers));
      const cells = new Map<string, { code: string; captive: boolean; customers: number }>();
      for (const row of known) {
        const code = Number.isNaN(row.level) ? "satisfied_or_more" : `level_${row.level}`;
        const captive = row.level >= 2 && row.captive === "yes";
        const key = `${code} ${captive}`;
        const customers = (cells.get(key)?.customers ?? 0) + row.customers;
        cells.set(key, { code, captive, customers });
      }
      let y = 0;
      const layers = [...cells.values()]
        .sort((a, b) => place(a.code, a.captive) - place(b.code, b.captive))
        .map((cell): Layer => {
          const share = cell.customers / n;
          const y1 = y;
          y += share;
          return { ...cell, as_of: new Date(time), share, y1, y2: y };
        });
      const devoted = layers.filter(({ code }) => code === "level_2" || code === "level_3");
      const [low, high] = wilson(total(devoted.map((layer) => layer.customers)), n);
      return {
        as_of: new Date(time),
        layers,
        n,
        present: total(then.map((row) => row.customers)),
        devoted: total(devoted.map((layer) => layer.share)),
        low,
        high,
        free: total(devoted.filter((layer) => !layer.captive).map((layer) => layer.share)),
        held: total(devoted.filter((layer) => layer.captive).map((layer) => layer.share)),
      };
    })
    .filter(({ n }) => n > 0)
    .sort((a, b) => a.as_of.getTime() - b.as_of.getTime());
}

export function levelColor(code: string, theme: Theme): string {
  const level = ["level_0", "level_1", "level_2", "level_3"].indexOf(code);
  return theme.levels[level as 0] ?? theme.neutral;
}
