import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { shareBars } from "./share_bars.ts";
import { FEW, total } from "./small.ts";
import { wilson } from "./wilson.ts";

const STATES = ["yes", "unknown", "no"] as const;

interface Row {
  readonly state: (typeof STATES)[number];
  /** None for the sum of a state. */
  readonly reason: string | null;
  readonly customers: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Each state with its sum, followed by its reasons where it has several. */
function read(data: FigureColumns): Row[] {
  const given = rows(data, { captive: text, reason: text, customers: number });
  const n = total(given.map(({ customers }) => customers));
  const sized = (state: Row["state"], reason: string | null, customers: number): Row => {
    const [low, high] = wilson(customers, n);
    return { state, reason, customers, share: customers / n, low, high };
  };
  return STATES.flatMap((state) => {
    const reasons = given
      .filter(({ captive }) => captive === state)
      .sort((a, b) => b.customers - a.customers);
    if (reasons.length === 0) return [];
    const sum = sized(state, null, total(reasons.map(({ customers }) => customers)));
    if (state === "no") return [sum];
    return [sum, ...reasons.map(({ reason, customers }) => sized(state, reason, customers))];
  });
}

const key = ({ state, reason }: Row) => `${state} ${reason ?? ""}`;

/** Who could not leave and what holds them, who could, and of whom nobody knows it. */
export const captivityReasons: Figure = {
  name: "captivity_reasons",
  reads: ["captive", "reason", "customers"],

  draw({ from }, labels, theme, width) {
    const colors = { yes: theme.levels[2], unknown: theme.neutral, no: theme.levels[2] };
    const bars = read(from).map((row) => ({
      key: key(row),
      name: row.reason
        ? labels.code(row.reason)
        : labels.text(`figure.captivity_reasons.${row.state}`),
      share: row.share,
      low: row.low,
      high: row.high,
      beside: labels.text("figure.captivity_reasons.size", {
        share: labels.number(row.share, "percent"),
        customers: row.customers,
      }),
      color: colors[row.state],
      hatched: row.state === "yes",
      strong: row.reason === null,
    }));
    return shareBars(bars, theme, width);
  },

  finding({ from }) {
    const design = "observational";
    const drawn = read(from);
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    const of = (state: Row["state"]) =>
      drawn.find((row) => row.state === state && row.reason === null);
    const n = total(drawn.filter(({ reason }) => reason === null).map((row) => row.customers));
    if (n < FEW) return { key: "too_few", values: { n }, design };
    const held = of("yes")?.share ?? 0;
    const unknown = of("unknown")?.share ?? 0;
    if (unknown === 1) return { key: "untold", values: {}, design };
    return { key: "held", values: { held, unknown }, design };
  },

  marks({ from }, labels) {
    return read(from).map((row) => ({
      title: row.reason
        ? labels.code(row.reason)
        : labels.text(`figure.captivity_reasons.${row.state}`),
      facts: [
        [labels.column("customers"), labels.number(row.customers, "integer")],
        [labels.column("share"), estimate(row.share, row.low, row.high, labels)],
      ],
      at: { y: key(row) },
    }));
  },

  legend({ from }, labels, theme) {
    const held = read(from).some(({ state }) => state === "yes");
    return [
      ...(held
        ? [
            {
              label: labels.text("figure.captivity_reasons.yes"),
              shape: "square" as const,
              color: theme.levels[2],
              hatched: true,
            },
          ]
        : []),
      { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink },
    ];
  },

  foot({ from }) {
    const n = total(rows(from, { customers: number }).map(({ customers }) => customers));
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};
