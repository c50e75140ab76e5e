import { areaY, dot, lineY, ruleY, text as label } from "@observablehq/plot";
import type { Figure, FigureColumns, FigureData, Labels } from "./figure.ts";
import { mix } from "./mix.ts";
import { date, number, rows, text } from "./rows.ts";
import { sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW } from "./small.ts";
import type { Theme } from "./theme.ts";

/** The rungs that have a panel, from the top of the ladder. */
const PANELS = ["apostle", "advocate", "client", "client_unasked", "customer", "lapsed"] as const;

/** What of a panel's box the curves fill; the rest holds its name and the dates. */
const COLUMNS = 2;
const FILLED = 0.62;
const WIDE = 0.78;

interface Point {
  readonly rung: string;
  readonly at: Date;
  readonly customers: number;
  readonly low: number;
  readonly high: number;
  readonly seen: boolean;
}

/** What was seen and what is to be expected, in the order of time. */
function points({ from, with: history }: FigureData): Point[] {
  const ahead = rows(from, {
    period_end: date,
    rung: text,
    expected: number,
    low: number,
    high: number,
  });
  const past = rows(history ?? NONE, { period_end: date, rung: text, customers: number });
  const last = Math.max(...past.map((row) => row.period_end.getTime()));
  const seen = past.map((row): Point => {
    const { rung, customers } = row;
    return { rung, at: row.period_end, customers, low: customers, high: customers, seen: true };
  });
  return [
    ...seen,
    // The fan opens from the last point that was seen.
    ...seen.filter((row) => row.at.getTime() === last).map((row) => ({ ...row, seen: false })),
    ...ahead.map((row): Point => {
      const { rung, expected, low, high } = row;
      return { rung, at: row.period_end, customers: expected, low, high, seen: false };
    }),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
}

const NONE: FigureColumns = { length: 0, columns: {} };

/** How many customers stand on each rung, so far and in the periods to come; a panel a rung. */
export const ladderFan: Figure = {
  name: "ladder_fan",
  reads: ["period_end", "rung", "expected", "low", "high"],
  readsWith: ["period_end", "rung", "customers"],

  draw(data, labels, theme, width) {
    const all = points(data);
    const shown = PANELS.filter((rung) => all.some((row) => row.rung === rung));
    const lines = Math.ceil(shown.length / COLUMNS);
    if (shown.length === 0) return { ...sheet(theme, width, 60), marks: [] };
    const times = all.map((row) => row.at.getTime());
    const [begin, end] = [Math.min(...times), Math.max(...times)];
    const now = Math.max(...all.filter((row) => row.seen).map((row) => row.at.getTime()), begin);
    const most = new Map(
      shown.map((rung) => [
        rung as string,
        Math.max(...all.filter((row) => row.rung === rung).map((row) => row.high), 1),
      ]),
    );
    const box = (rung: string) => (shown as readonly string[]).indexOf(rung);
    const x = (row: Point) =>
      (box(row.rung) % COLUMNS) + (WIDE * (row.at.getTime() - begin)) / Math.max(end - begin, 1);
    const base = (rung: string) => lines - 1 - Math.floor(box(rung) / COLUMNS);
    const height = (row: Point, value: number) =>
      base(row.rung) + (FILLED * value) / (most.get(row.rung) ?? 1);
    const drawn = all.filter((row) => box(row.rung) >= 0);
    const seen = drawn.filter((row) => row.seen);
    const ahead = drawn.filter((row) => !row.seen);
    const ends = shown.map((rung) => drawn.findLast((row) => row.rung === rung)!);
    const nows = shown.flatMap((rung) =>
      seen.filter((row) => row.rung === rung && row.at.getTime() === now),
    );
    // The dates stand under the lowest panel of each column.
    const lowest = shown.slice(-COLUMNS);
    const side = { fontSize: SMALL, fill: theme.soft } as const;
    return {
      ...sheet(theme, width, lines * 140 + 8),
      marginTop: 4,
      marginBottom: 22,
      marginLeft: 2,
      marginRight: 2,
      x: { axis: null, domain: [0, COLUMNS] },
      y: { axis: null, domain: [0, lines] },
      marks: [
        ruleY(shown, {
          y: base,
          x1: (rung: string) => box(rung) % COLUMNS,
          x2: (rung: string) => (box(rung) % COLUMNS) + WIDE,
          stroke: theme.line,
        }),
        areaY(ahead, {
          x,
          y1: (row: Point) => height(row, row.low),
          y2: (row: Point) => height(row, row.high),
          z: "rung",
          fill: (row: Point) => rungColor(row.rung, theme),
          fillOpacity: 0.3,
        }),
        lineY(seen, {
          x,
          y: (row: Point) => height(row, row.customers),
          z: "rung",
          stroke: (row: Point) => rungColor(row.rung, theme),
          strokeWidth: 2,
        }),
        lineY(ahead, {
          x,
          y: (row: Point) => height(row, row.customers),
          z: "rung",
          stroke: (row: Point) => rungColor(row.rung, theme),
          strokeWidth: 2,
          strokeDasharray: "3 3",
        }),
        dot(nows, {
          x,
          y: (row: Point) => height(row, row.customers),
          r: 3.5,
          fill: (row: Point) => rungColor(row.rung, theme),
          stroke: theme.paper,
        }),
        label(shown, {
          x: (rung: string) => box(rung) % COLUMNS,
          y: (rung: string) => base(rung) + 0.82,
          text: (rung: string) => rungName(rung, labels),
          textAnchor: "start",
          lineWidth: (width * WIDE) / COLUMNS / TEXT,
          fontSize: TEXT,
          fontWeight: 600,
        }),
        label(nows, {
          x,
          y: (row: Point) => height(row, row.customers),
          dy: -10,
          text: (row: Point) => labels.number(row.customers, "integer"),
          stroke: theme.paper,
          strokeWidth: 3,
          ...side,
        }),
        label(ends, {
          x,
          y: (row: Point) => height(row, row.customers),
          dx: 5,
          textAnchor: "start",
          text: (row: Point) => labels.number(Math.round(row.customers), "integer"),
          fontSize: SMALL,
          fontWeight: 600,
        }),
        label(lowest, {
          x: (rung: string) => box(rung) % COLUMNS,
          y: base,
          dy: 10,
          text: () => labels.date(new Date(begin), "month"),
          textAnchor: "start",
          ...side,
        }),
        label(lowest, {
          x: (rung: string) => (box(rung) % COLUMNS) + WIDE,
          y: base,
          dy: 10,
          text: () => labels.date(new Date(end), "month"),
          textAnchor: "end",
          ...side,
        }),
      ],
    };
  },

  finding(data) {
    const design = "observational";
    const all = points(data);
    const of = (rung: string) => all.filter((row) => row.rung === rung);
    if (data.from.length === 0) return { key: "nothing", values: {}, design };
    for (const rung of ["apostle", "client", "client_unasked"]) {
      const [last, now] = [of(rung).at(-1), of(rung).findLast((row) => row.seen)];
      if (!last || last.seen || (now?.customers ?? 0) < FEW) continue;
      const values = {
        expected: Math.round(last.customers),
        now: now!.customers,
        low: Math.round(last.low),
        high: Math.round(last.high),
        date: last.at,
      };
      return { key: rung === "apostle" ? "apostles" : "clients", values, design };
    }
    const n = Math.max(0, ...of("apostle").map((row) => row.customers));
    return { key: "too_few", values: { n: Math.round(n) }, design };
  },

  marks(data, labels) {
    const all = points(data);
    const shown = PANELS.filter((rung) => all.some((row) => row.rung === rung));
    const times = all.map((row) => row.at.getTime());
    const [begin, end] = [Math.min(...times), Math.max(...times)];
    const lines = Math.ceil(shown.length / COLUMNS);
    return shown.flatMap((rung, box) =>
      all
        .filter((row) => row.rung === rung && (row.seen || row.high > row.low))
        .map((row) => ({
          title: `${rungName(rung, labels)}, ${labels.date(row.at, "day")}`,
          facts: [
            [
              labels.text(`figure.ladder_fan.${row.seen ? "seen" : "expected"}`),
              row.seen
                ? labels.number(row.customers, "integer")
                : labels.text("figure.estimate", {
                    estimate: labels.number(Math.round(row.customers), "integer"),
                    low: labels.number(Math.round(row.low), "integer"),
                    high: labels.number(Math.round(row.high), "integer"),
                  }),
            ] as const,
          ],
          at: {
            x: (box % COLUMNS) + (WIDE * (row.at.getTime() - begin)) / Math.max(end - begin, 1),
            y: lines - 1 - Math.floor(box / COLUMNS),
            y2: lines - 1 - Math.floor(box / COLUMNS) + FILLED,
          },
        })),
    );
  },

  legend: (_data, labels, theme) => [
    { label: labels.text("figure.ladder_fan.seen"), shape: "line", color: theme.levels[2] },
    { label: labels.text("figure.ladder_fan.expected"), shape: "dash", color: theme.levels[2] },
    {
      label: labels.text("figure.legend.interval"),
      shape: "square",
      color: mix(theme.levels[2], theme.paper, 0.3),
    },
  ],

  foot({ with: history }) {
    const past = rows(history ?? NONE, { period_end: date, customers: number });
    const last = Math.max(...past.map((row) => row.period_end.getTime()));
    const now = past.filter((row) => row.period_end.getTime() === last);
    const n = now.reduce((sum, row) => sum + row.customers, 0);
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};

function rungColor(rung: string, theme: Theme): string {
  if (rung === "apostle") return theme.levels[3];
  if (rung === "lapsed" || rung === "customer") return theme.faint;
  return theme.levels[2];
}

/** A rung by the name that it has in the ladder; what is no rung there, by its code. */
const rungName = (rung: string, labels: Labels): string =>
  rung === "lapsed" || rung === "client_unasked"
    ? labels.code(rung)
    : labels.text(`figure.ladder.rung.${rung}`);
